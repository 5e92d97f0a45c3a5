import { and, desc, isNotNull, isNull, ne, or } from "drizzle-orm";
import { compose } from "./compose.server.ts";
import { mailRows, type MailRow, type Skipped } from "./mail-rows.server.ts";
import { refusalToMail } from "./rules.ts";
import type { Desk } from "./write-letter.server.ts";
import type { Store } from "#db/store.ts";

export interface ShownMail {
  id: number;
  lang: "fr" | "en";
  to: string;
  subject: string;
  text: string;
  code: string | null;
  link: string | null;
  state: "sent" | "waiting" | Skipped;
  at: Date;
}

/** The latest mails of everybody, exactly as they leave. For the demonstration only: they belong to people. */
export async function listMails(store: Store, desk: Desk, { limit, now }: { limit: number; now: Date }) {
  const { outbox, members } = store.tables;
  const addressed = or(isNotNull(outbox.address), isNotNull(members.email), isNotNull(members.unprovedEmail));
  // Written for an address that nobody has, so that the answer takes as long as for any other.
  const real = or(isNull(outbox.skipped), ne(outbox.skipped, "no-address"));
  const rows = await mailRows(store.read, store).where(and(addressed, real)).orderBy(desc(outbox.id)).limit(limit);
  const shown = await Promise.all(rows.map((row) => show(row, desk, now)));
  return shown.filter((mail) => mail !== null);
}

async function show(row: MailRow, desk: Desk, now: Date): Promise<ShownMail | null> {
  const composed = await compose(row, desk);
  if (!composed) return null;
  const { to, subject, text, code, link } = composed;
  const { id, lang, createdAt } = row.mail;
  return { id, lang, to, subject, text, code, link, state: stateOf(row, now), at: createdAt };
}

/** Where nothing leaves, what would keep a mail from leaving is known all the same. */
function stateOf(row: MailRow, now: Date): ShownMail["state"] {
  const { sentAt, skipped } = row.mail;
  if (sentAt) return "sent";
  return skipped ?? refusalToMail(row, now) ?? "waiting";
}
