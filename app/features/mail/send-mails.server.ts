import type { Site } from "#app/server/context.server.ts";
import { compose } from "./compose.server.ts";
import { leaseMails } from "./lease-mails.server.ts";
import type { MailRow } from "./mail-rows.server.ts";
import { type Mailer, messageIdOf, SEND_MS } from "./mailer.server.ts";
import { giveBack, recordSent, recordTrouble } from "./record-mail.server.ts";
import { type Trouble, troubleOf } from "./trouble.ts";

/** Mails taken at a time, and how many of them leave side by side. */
const ROUND = 20;
const SIDE_BY_SIDE = 3;

export type Sending = Pick<Site, "store" | "env" | "brand" | "now" | "log">;

export interface Round {
  /** There may be more at once. */
  more: boolean;
  sent: number;
  /** What the server or the connection said, of each mail that did not leave. */
  troubles: Trouble[];
}

/** Sends what waits: leased, composed, sent and recorded, one by one. Ends early, giving back the rest, when told to. */
export async function sendMails(site: Sending, mailer: Mailer, stop: AbortSignal): Promise<Round> {
  const { store, now } = site;
  const { taken, rows, until } = await leaseMails(store, { limit: ROUND, at: now() });
  const round: Round = { more: taken === ROUND, sent: 0, troubles: [] };
  const queue = [...rows];
  const isOver = () => stop.aborted || round.troubles.some(({ ofServer }) => ofServer) || +now() + SEND_MS > +until;
  const sender = async () => {
    for (let row = queue.shift(); row; row = queue.shift()) {
      if (isOver()) {
        await giveBack(store, row.mail.id);
        continue;
      }
      const trouble = await sendOne(site, mailer, row);
      if (trouble) round.troubles.push(trouble);
      else round.sent += 1;
    }
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, sender));
  return round;
}

async function sendOne(site: Sending, mailer: Mailer, row: MailRow): Promise<Trouble | null> {
  const { store, env, now } = site;
  const { id, createdAt } = row.mail;
  const brand = await site.brand();
  const composed = await compose(row, { env, brand });
  if (!composed) throw new Error(`the mail ${id} was leased without an address`);
  try {
    await mailer.send({ ...composed, messageId: messageIdOf(row.mail, env), createdAt, brand: brand.name });
  } catch (error) {
    const trouble = troubleOf(error);
    await recordTrouble(store, { id, at: now(), trouble });
    return trouble;
  }
  await recordSent(store, { id, at: now() });
  return null;
}
