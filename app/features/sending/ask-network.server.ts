import { setTimeout } from "node:timers/promises";
import type { Answer, Trouble } from "#app/features/networks/trouble.ts";
import { faultOf } from "./fault.ts";
import type { Run } from "./run.server.ts";

/** Shorter than a lease: whoever takes it up afterwards is alone with it. */
const LONGEST_MS = 150_000;

/**
 * An answer in any case: one that does not come, or an adapter that throws, may have done it all the same. What is no
 * longer waited for goes no further: it would post after somebody has looked and found nothing.
 */
export async function askNetwork<Value>(
  { site: { log }, door }: { site: Pick<Run["site"], "log">; door: AbortController },
  ask: () => Promise<Answer<Value>>,
  longest = LONGEST_MS,
): Promise<Answer<Value>> {
  const over = new AbortController();
  const tooLong = setTimeout(longest, undefined, { signal: over.signal, ref: false }).then(() => {
    door.abort();
    return lost("slow", "deadline");
  });
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
