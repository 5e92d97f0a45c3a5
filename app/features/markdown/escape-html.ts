/** A text as HTML shows it, letter for letter. */
export function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

const SIGNS: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };

/** And back: what a cleaner of HTML, or a network, leaves escaped in a text. Once: "&amp;lt;" was "&lt;". */
export function unescapeHtml(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#39);/g, (escaped, name: string) => SIGNS[name] ?? escaped);
}
