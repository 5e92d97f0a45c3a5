/** Without NUL, other control characters and broken halves of emoji: what no page could show and PostgreSQL refuses. */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/(?![\n\t])\p{Cc}/gu, "")
    .toWellFormed()
    .normalize("NFC");
}
