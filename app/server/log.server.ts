import { type Logger, pino } from "pino";
import type { Env } from "./env.server.ts";

export type { Logger };

/** One JSON line an event. Addresses, names, texts and secrets are never given to it. */
export function openLog(level: Env["logLevel"]): Logger {
  return pino({
    level,
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { err: withoutValues },
  });
}

/** What failed and where. A query that fails brings along everything it was given, and its database repeats it. */
export function withoutValues(error: unknown): unknown {
  if (!(error instanceof Error)) return { type: typeof error };
  const { name, message, stack, cause } = error;
  const code = "code" in error ? { code: String(error.code) } : {};
  const query = "query" in error && typeof error.query === "string" ? { query: error.query } : null;
  const said = query ?? (isOfDatabase(error) ? {} : { message });
  const frames = stack?.split("\n").filter((line) => /^ +at /.test(line));
  return { type: name, ...said, ...code, frames, ...(cause !== undefined && { cause: withoutValues(cause) }) };
}

/** PostgreSQL says "Key (email)=(...) already exists"; its code says enough. */
function isOfDatabase(error: Error): boolean {
  return "severity" in error && "routine" in error;
}
