import type { Trouble, TroubleKind } from "./trouble.ts";

interface Asked {
  /** The request was to change something over there: an answer that is lost may have been a yes. */
  writes: boolean;
}

/** Headers, whatever carries them. */
type Heads = Pick<Headers, "get">;

/** Nobody is made to wait for longer, whatever a server writes. */
const LONGEST_WAIT_MS = 7 * 24 * 60 * 60 * 1000;

/** Codes of Node and undici that come before anything has been sent. */
const BEFORE_SENDING: ReadonlyMap<string, TroubleKind> = new Map([
  ["EPRIVATE", "private"],
  ["ECONNREFUSED", "unreachable"],
  ["ENOTFOUND", "unreachable"],
  ["EAI_AGAIN", "unreachable"],
  ["EAI_FAIL", "unreachable"],
  ["EAI_NODATA", "unreachable"],
  ["ENODATA", "unreachable"],
  ["EHOSTUNREACH", "unreachable"],
  ["ENETUNREACH", "unreachable"],
  ["EADDRNOTAVAIL", "unreachable"],
  ["UND_ERR_CONNECT_TIMEOUT", "slow"],
]);
const NO_TRUST = /^(CERT_|ERR_TLS_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_)/;

/** And those that come when something may have been. */
const AFTER_SENDING: ReadonlyMap<string, TroubleKind> = new Map([
  ["ECONNRESET", "unreachable"],
  ["ECONNABORTED", "unreachable"],
  ["EPIPE", "unreachable"],
  ["EPROTO", "unreachable"],
  ["UND_ERR_SOCKET", "unreachable"],
  ["ETIMEDOUT", "slow"],
  ["UND_ERR_HEADERS_TIMEOUT", "slow"],
  ["UND_ERR_BODY_TIMEOUT", "slow"],
  ["UND_ERR_RES_EXCEEDED_MAX_SIZE", "strange"],
  ["UND_ERR_RES_CONTENT_LENGTH_MISMATCH", "strange"],
  ["UND_ERR_HEADERS_OVERFLOW", "strange"],
]);

/** What an exception of `outbound.fetch`, or of reading its answer, means. Looks through `cause`. */
export function troubleOfError(error: unknown, { writes }: Asked): Trouble {
  const chain = causesOf(error);
  for (const { code, name, connecting } of chain) {
    const before = NO_TRUST.test(code) ? "unreachable" : BEFORE_SENDING.get(code);
    if (before) return { kind: before, perhapsDone: false, retryAt: null, said: code };
    const after = AFTER_SENDING.get(code);
    if (after) return { kind: after, perhapsDone: writes && !connecting, retryAt: null, said: code };
    if (name === "HTTPParserError") return strange({ writes, said: "no HTTP" });
    if (name === "TimeoutError" || name === "AbortError")
      return { kind: "slow", perhapsDone: writes, retryAt: null, said: name };
    if (name === "SyntaxError") return strange({ writes, said: "no JSON" });
  }
  const last = chain.at(-1);
  return { kind: "unreachable", perhapsDone: writes, retryAt: null, said: short(last?.code || last?.name) };
}

/**
 * What the status of an answer means, 2xx included (then it was not the answer that was expected). `said` is the short
 * code that the network gave with it, if any; free text does not belong there.
 */
export function troubleOfStatus(
  status: number,
  headers: Heads,
  now: Date,
  { writes, said }: Asked & { said?: string | null | undefined },
): Trouble {
  const kind = kindOfStatus(status);
  return {
    kind,
    perhapsDone: writes && (kind === "broken" || kind === "slow" || kind === "strange"),
    retryAt: kind === "limited" || kind === "broken" ? retryAtOf(headers, now, kind) : null,
    said: said && short(said) !== UNSAID ? `${status} ${short(said)}` : String(status),
  };
}

/** An answer that is not one: HTML, a 200 without what it should hold. */
export function strange({ writes, said }: Asked & { said: string }): Trouble {
  return { kind: "strange", perhapsDone: writes, retryAt: null, said };
}

function kindOfStatus(status: number): TroubleKind {
  if (status === 401) return "unauthorized";
  if (status === 403) return "forbidden";
  if (status === 404 || status === 410) return "missing";
  if (status === 408) return "slow";
  if (status === 425 || status === 429) return "limited";
  if (status >= 500) return "broken";
  return status >= 400 ? "refused" : "strange";
}

/** Families of headers in which networks tell when their count begins anew (Bluesky, Mastodon, X, X by the day). */
const COUNTS = ["ratelimit", "x-ratelimit", "x-rate-limit", "x-app-limit-24hour", "x-user-limit-24hour"];

function retryAtOf(headers: Heads, now: Date, kind: "limited" | "broken"): Date | null {
  const asked = instantOf(headers.get("retry-after"), now);
  if (asked || kind === "broken") return asked;
  const resets = COUNTS.filter((count) => Number(headers.get(`${count}-remaining`)) === 0)
    .map((count) => instantOf(headers.get(`${count}-reset`), now)?.getTime())
    .filter((time) => time !== undefined);
  return resets.length > 0 ? new Date(Math.max(...resets)) : null;
}

/** Seconds from now, seconds of the epoch, an HTTP date or an ISO one; null for what is past or cannot be read. */
function instantOf(header: string | null, now: Date): Date | null {
  const text = header?.trim();
  if (!text) return null;
  const number = /^\d+(\.\d+)?$/.test(text) ? Number(text) * 1000 : null;
  // No wait is thirty years long: a number so large is a date.
  const time = number === null ? Date.parse(text) : number < 1e12 ? now.getTime() + number : number;
  if (!(time > now.getTime())) return null;
  return new Date(Math.min(time, now.getTime() + LONGEST_WAIT_MS));
}

interface Cause {
  code: string;
  name: string;
  connecting: boolean;
}

function causesOf(error: unknown): Cause[] {
  const found: Cause[] = [];
  for (let one = error; one instanceof Error && found.length < 6; one = one.cause)
    found.push({
      code: "code" in one && typeof one.code === "string" ? one.code : "",
      name: one.name,
      connecting: "syscall" in one && one.syscall === "connect",
    });
  return found;
}

const UNSAID = "unknown";

/** Only what looks like a code is repeated: a sentence could bear a text or a credential. */
function short(said: string | undefined): string {
  return said && /^[\w.:-]{1,60}$/.test(said) ? said : UNSAID;
}
