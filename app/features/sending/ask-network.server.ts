import { setTimeout } from "node:timers/promises";
import type { Answer, Trouble } from "#app/features/networks/trouble.ts";
import type { Logger } from "#app/server/log.server.ts";
import { faultOf } from "./fault.ts";

/** Shorter than a lease: whoever takes it up afterwards is alone with it. */
const LONGEST_MS = 150_000;

/** An answer in any case: one that does not come, or an adapter that throws, may have done it all the same. */
export async function askNetwork<Value>(log: Logger, ask: () => Promise<Answer<Value>>): Promise<Answer<Value>> {
  const over = new AbortController();
  const tooLong = setTimeout(LONGEST_MS, lost("slow", "deadline"), { signal: over.signal, ref: false });
  // It is not waited for once the network has answered.
  tooLong.catch(() => undefined);
  try {
    return await Promise.race([ask(), tooLong]);
  } catch (error) {
    const fault = faultOf(error);
    log.error(fault, "an adapter threw instead of answering");
    return lost("strange", fault.name);
  } finally {
    over.abort();
  }
}

function lost(kind: Trouble["kind"], said: string): { ok: false; trouble: Trouble } {
  return { ok: false, trouble: { kind, perhapsDone: true, retryAt: null, said } };
}
