import { XRPCError } from "@atproto/api";
import { strange, troubleOfError, troubleOfStatus } from "../trouble-of.server.ts";
import type { Answer, Trouble, TroubleKind } from "../trouble.ts";

/** What was wrong with the session itself: the request that needed it was not sent, or not taken. */
export class SessionTrouble extends Error {
  readonly trouble: Trouble;
  constructor(trouble: Trouble) {
    super(`no session: ${trouble.kind}`);
    this.trouble = trouble;
  }
}

/** Names that the protocol gives to errors, where they say more than the status. */
const NAMED: ReadonlyMap<string, TroubleKind> = new Map([
  ["AccountTakedown", "forbidden"],
  ["AccountSuspended", "forbidden"],
  ["AccountDeactivated", "forbidden"],
  ["RepoTakendown", "forbidden"],
  ["RepoDeactivated", "forbidden"],
  ["ExpiredToken", "unauthorized"],
  ["InvalidToken", "unauthorized"],
  ["RecordNotFound", "missing"],
  ["RepoNotFound", "missing"],
]);

/** Statuses of the library that are not HTTP's: no answer, and one that is not what the protocol says. */
const NO_ANSWER = 1;
const INVALID_ANSWER = 2;
/** The library calls a redirection that too; a server of the network answers none of our requests so. */
const NO_SUCH_METHOD = 404;

/** What an error of @atproto/api means. */
export function troubleOfXrpc(error: unknown, now: Date, { writes }: { writes: boolean }): Trouble {
  if (!(error instanceof XRPCError)) return troubleOfError(error, { writes });
  const status: number = error.status;
  if (status === NO_ANSWER) return troubleOfError(error.cause, { writes });
  if (status === INVALID_ANSWER || status < 300) return strange({ writes, said: "InvalidResponse" });
  if (status === NO_SUCH_METHOD) return strange({ writes, said: "404" });
  const trouble = troubleOfStatus(status, headersOf(error), now, { writes, said: error.error });
  const named = NAMED.get(error.error);
  return named ? { ...trouble, kind: named, perhapsDone: false } : trouble;
}

/** Runs what asks the network with a session: its errors become values. */
export async function answerOf<Value>(
  now: () => Date,
  asked: { writes: boolean },
  work: () => Promise<Value>,
): Promise<Answer<Value>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, trouble: sessionTroubleIn(error) ?? inSession(troubleOfXrpc(error, now(), asked)) };
  }
}

/**
 * Credentials are refused where a session is opened or renewed. A session that has just been renewed and is refused all
 * the same is refused by somebody behind the server (the AppView): an error of theirs, which passes.
 */
function inSession(trouble: Trouble): Trouble {
  return trouble.kind === "unauthorized" ? { ...trouble, kind: "broken" } : trouble;
}

/**
 * A personal data server keeps records; who answered whom and who liked what is known to an AppView, to which it hands
 * such questions on. One that stands alone has none.
 */
export function hasNoAppView(error: unknown): boolean {
  if (!(error instanceof XRPCError)) return false;
  const status: number = error.status;
  return status === 501 || (status === 400 && error.message.startsWith("No service configured"));
}

function sessionTroubleIn(error: unknown): Trouble | null {
  for (let one = error; one instanceof Error; one = one.cause) if (one instanceof SessionTrouble) return one.trouble;
  return null;
}

function headersOf({ headers }: XRPCError): Headers {
  const found = new Headers();
  for (const [name, value] of Object.entries(headers ?? {})) if (value !== undefined) found.set(name, value);
  return found;
}
