import { and, asc, eq, gt, isNotNull, or } from "drizzle-orm";
import type { Store } from "#db/store.ts";
import { sha256 } from "./archive.server.ts";

const AT_ONCE = 500;

/** changed: the first one that is not what its hash says. */
export type ArchiveVerdict = { intact: true; read: number } | { intact: false; changed: number };

/** Whether all that left for the networks, to its end or not, still reads as it did when it left. */
export async function verifyArchive({ read, tables: { dispatches } }: Store): Promise<ArchiveVerdict> {
  let [last, total] = [0, 0];
  for (;;) {
    const rows = await read
      .select({ id: dispatches.id, sent: dispatches.sent, hash: dispatches.sentHash })
      .from(dispatches)
      .where(and(or(eq(dispatches.state, "done"), isNotNull(dispatches.sentHash)), gt(dispatches.id, last)))
      .orderBy(asc(dispatches.id))
      .limit(AT_ONCE);
    const wrong = rows.find(({ sent, hash }) => sent === null || sha256(sent) !== hash);
    if (wrong) return { intact: false, changed: wrong.id };
    total += rows.length;
    const end = rows.at(-1);
    if (!end || rows.length < AT_ONCE) return { intact: true, read: total };
    last = end.id;
  }
}
