import { setTimeout } from "node:timers/promises";
import { waitAfter } from "./backoff.ts";
import { type Mailer, openMailer } from "./mailer.server.ts";
import { type Round, type Sending, sendMails } from "./send-mails.server.ts";

/** How soon a mail leaves, at the latest. */
const LOOK_EVERY_MS = 1000;
/** While the server is away, how long between two looks at most. */
const LONGEST_REST_MS = 60_000;

/** Sends the outbox for as long as the process lives. Stopping waits for the mails under way and leaves the others. */
export function keepSending(site: Sending): { stop: () => Promise<void> } {
  const { smtpUrl, from } = site.env.mail;
  if (smtpUrl === null) {
    if (site.env.mode === "production") site.log.warn("SMTP_URL is not set: mails wait in the outbox");
    return { stop: () => Promise.resolve() };
  }
  const mailer = openMailer(smtpUrl, from);
  const stopping = new AbortController();
  const sending = sendUntil(stopping.signal, site, mailer);
  return {
    stop: async () => {
      stopping.abort();
      await sending;
      mailer.close();
    },
  };
}

async function sendUntil(stop: AbortSignal, site: Sending, mailer: Mailer): Promise<void> {
  let failures = 0;
  while (!stop.aborted) {
    const round = await sendMails(site, mailer, stop).catch((error: unknown) => {
      site.log.error({ err: error }, "the outbox could not be sent");
      return null;
    });
    if (round) note(round, site);
    failures = round === null || round.troubles.some(({ ofServer }) => ofServer) ? failures + 1 : 0;
    if (failures > 0) await rest(Math.min(waitAfter(failures, Math.random()), LONGEST_REST_MS), stop);
    else if (!round?.more) await rest(LOOK_EVERY_MS, stop);
  }
}

/** Ends early when told to stop. */
async function rest(ms: number, signal: AbortSignal): Promise<void> {
  await setTimeout(ms, undefined, { signal }).catch(() => undefined);
}

/** How many, and what the server said: never to whom. */
function note({ sent, troubles }: Round, { log }: Sending): void {
  if (sent > 0) log.info({ sent }, "mails sent");
  if (troubles.length === 0) return;
  const refused = troubles.filter(({ permanent }) => permanent).length;
  const said = [...new Set(troubles.map((trouble) => trouble.said))];
  log.warn({ refused, later: troubles.length - refused, said }, "mails not sent");
}
