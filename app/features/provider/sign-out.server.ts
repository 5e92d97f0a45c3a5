import type { RequestContext } from "#app/server/context.server.ts";
import { endProviderSessions } from "./end-sessions.server.ts";
import type { Provider } from "./open-provider.server.ts";

/** Ends what a logout token names. 400 for one that is not believed or came already; 503 while its keys cannot be read. */
export async function signOutFromProvider(
  { store, log, now }: Pick<RequestContext, "store" | "log" | "now">,
  provider: Provider,
  token: string,
): Promise<200 | 400 | 503> {
  const read = await provider.readLogoutToken(token);
  if ("trouble" in read) {
    log.warn({ reason: read.trouble, code: read.code }, "a sign-out from the bank's provider was refused");
    return read.trouble === "down" ? 503 : 400;
  }
  const outcome = await endProviderSessions(store, read, now());
  if (!outcome.ended) {
    log.warn({ reason: outcome.refusal }, "a sign-out from the bank's provider was refused");
    return 400;
  }
  log.info({ sessions: outcome.sessions }, "signed out from the bank's provider");
  return 200;
}
