import type { TokenizerAndRendererExtension } from "marked";
import { MASK_WORDS } from "#app/features/shield/mask-words.ts";
import { escapeHtml } from "./escape-html.ts";

const WORDS = [...MASK_WORDS.keys()];
const SHOWN = /<span class="mask">([^<]*)<\/span>/g;

/** "[IBAN masqué]" as the shield leaves it in a text: words of their own, without the brackets. */
export const maskMark: TokenizerAndRendererExtension = {
  name: "mask",
  level: "inline",
  start: (source) => source.indexOf("["),
  tokenizer(source) {
    const raw = WORDS.find((words) => source.startsWith(words));
    return raw === undefined ? undefined : { type: "mask", raw, text: raw.slice(1, -1) };
  },
  renderer: ({ text }) => `<span class="mask">${escapeHtml(String(text))}</span>`,
};

/** Where there is no look - cards, mails - the brackets say that these words are not the author's. */
export function masksAsText(html: string): string {
  return html.replace(SHOWN, "[$1]");
}
