import { forgetOldMails } from "#app/features/mail/forget-old-mails.server.ts";
import { keepSending } from "#app/features/mail/keep-sending.server.ts";
import type { Site } from "#app/server/context.server.ts";
import { listen } from "../server.ts";
import { loadBuild } from "./build.ts";

const HOUR = 3600_000;

/** What goes once its time has passed. */
const CHORES: ((site: Site) => Promise<void>)[] = [
  ({ sessions }) => sessions.deleteExpiredSessions(),
  ({ store, now }) => forgetOldMails(store, now()),
];

/** Listens and says so, and sends the outbox; ends cleanly on Ctrl+C or SIGTERM. */
export async function serveUntilStopped(site: Site, sentence: (port: number) => string): Promise<void> {
  const build = await loadBuild();
  const running = await listen(site, build);
  console.log(sentence(running.port));
  const sending = keepSending(site);
  const sweep = setInterval(() => {
    for (const chore of CHORES) void chore(site).catch((error: unknown) => site.log.error(error));
  }, HOUR);
  await new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, resolve);
  });
  clearInterval(sweep);
  await sending.stop();
  await running.close();
}
