import { keepFederating } from "#app/features/federation/keep-federating.server.ts";
import { federationOf } from "#app/features/federation/opened.server.ts";
import { keepSending } from "#app/features/mail/keep-sending.server.ts";
import { keepDispatching } from "#app/features/sending/keep-dispatching.server.ts";
import { keepListening } from "#app/features/mentions/keep-listening.server.ts";
import { measurePosts } from "#app/features/reach/measure-posts.server.ts";
import { startChores } from "#app/server/chores.server.ts";
import type { Site } from "#app/server/context.server.ts";
import { listen } from "../server.ts";
import { loadBuild } from "./build.ts";

/** Listens and says so, sends the outbox and the posts, and does its chores; ends cleanly on Ctrl+C or SIGTERM. */
export async function serveUntilStopped(site: Site, sentence: (port: number) => string): Promise<void> {
  const build = await loadBuild();
  const running = await listen(site, build);
  const chores = startChores(site);
  // What a night away has left to do is done before the site says that it is open.
  await chores.begun;
  console.log(sentence(running.port));
  const sending = keepSending(site);
  const dispatching = keepDispatching(site);
  const listening = keepListening(site, { also: (turn) => measurePosts(site, turn) });
  const federated = federationOf(site);
  const federating = federated && (await keepFederating(site, federated));
  await new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, resolve);
  });
  await chores.stop();
  await Promise.all([sending.stop(), dispatching.stop(), listening.stop(), federating?.stop()]);
  await running.close();
}
