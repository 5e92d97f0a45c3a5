const NAMES = /(^|\s)@[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)*/gu;

/** What somebody said, without the names that it calls; French keeps its space before what is higher than a comma. */
export function withoutNames(text: string): string {
  return text
    .replace(NAMES, "$1")
    .replace(/[ \t]+(?=[,.](?![\p{L}\p{N}]))/gu, "")
    .replace(/(\S)[ \t]{2,}/g, "$1 ")
    .replace(/^[\s,.:;]+/, "")
    .trim();
}
