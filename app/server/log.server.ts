import { type Logger, pino } from "pino";
import type { Env } from "./env.server.ts";

export type { Logger };

/** One JSON line an event. Addresses, names, texts and secrets are never given to it. */
export function openLog(level: Env["logLevel"]): Logger {
  return pino({ level, base: undefined, timestamp: pino.stdTimeFunctions.isoTime });
}
