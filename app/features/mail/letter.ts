import type { TFunction } from "i18next";

export type Words = TFunction<"mail">;

/** A mail before it has a form: what its text and its HTML both say. */
export interface Letter {
  lang: "fr" | "en";
  subject: string;
  hello: string;
  text: string;
  /** Six digits. */
  code: string | null;
  /** What the text says in short lines: a device, a moment. */
  facts: string[];
  /** What the bank wrote, in its first words. */
  quote: string | null;
  /** Where it leads. */
  link: { label: string; href: string } | null;
  notes: string[];
  bye: string;
  /** Stops the news; mails about an account have none. */
  stop: { reason: string; label: string; href: string } | null;
}

/** The plain text: whole by itself, with every address written out. */
export function plainText(letter: Letter, site: string): string {
  const { hello, text, code, facts, quote, link, notes, bye, stop } = letter;
  const parts = [
    hello,
    text,
    code && `    ${code}`,
    facts.join("\n"),
    quote && `> ${quote}`,
    link && `${link.label}${lastColon(letter.lang)}\n${link.href}`,
    ...notes,
    `${bye}\n${site}`,
    stop && `-- \n${stop.reason}\n${stop.label}${lastColon(letter.lang)}\n${stop.href}`,
  ];
  return `${parts.filter(Boolean).join("\n\n")}\n`;
}

function lastColon(lang: Letter["lang"]): string {
  return lang === "fr" ? "\u00a0:" : ":";
}
