import { plainText } from "./letter.ts";
import { letterHtml } from "./letter-html.server.ts";
import type { MailRow } from "./mail-rows.server.ts";
import { addressOf } from "./rules.ts";
import { type Desk, writeLetter } from "./write-letter.server.ts";

/** A mail as it leaves. */
export interface Composed {
  to: string;
  subject: string;
  text: string;
  html: string;
  code: string | null;
  link: string | null;
  stopLink: string | null;
}

/** Null when there is nowhere to send it. */
export async function compose(row: MailRow, desk: Desk): Promise<Composed | null> {
  const to = addressOf(row);
  if (to === null) return null;
  const letter = writeLetter(row, desk);
  const { origin } = desk.env.publicUrl;
  return {
    to,
    subject: letter.subject,
    text: plainText(letter, origin),
    html: await letterHtml(letter, desk.brand, origin),
    code: letter.code,
    link: letter.link?.href ?? null,
    stopLink: letter.stop?.href ?? null,
  };
}
