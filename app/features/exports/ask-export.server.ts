import { and, desc, eq, inArray, ne } from "drizzle-orm";
import type { Store } from "#db/store.ts";

export type ExportState = "waiting" | "building" | "ready" | "failed";

export interface ExportView {
  id: number;
  state: ExportState;
  done: number;
  total: number;
  createdAt: Date;
  readyAt: Date | null;
  expiresAt: Date | null;
}

/** Asks for a copy; one that is already being made is the answer to a second press. An older copy goes. */
export function askForExport(store: Store, { memberId, at }: { memberId: number; at: Date }): Promise<number> {
  const { exports } = store.tables;
  return store.write(
    async (tx) => {
      const [underWay] = await tx
        .select({ id: exports.id })
        .from(exports)
        .where(and(eq(exports.memberId, memberId), inArray(exports.state, ["waiting", "building"])));
      if (underWay) return underWay.id;
      const [asked] = await tx
        .insert(exports)
        .values({ memberId, state: "waiting", createdAt: at })
        .returning({ id: exports.id });
      if (!asked) throw new Error("the database returned no id for a new export");
      await tx.delete(exports).where(and(eq(exports.memberId, memberId), ne(exports.id, asked.id)));
      return asked.id;
    },
    { guard: [`member:${memberId}`] },
  );
}

/** The copy that someone asked for last, without the copy itself. */
export async function readExport(store: Store, memberId: number, now: Date): Promise<ExportView | null> {
  const { exports } = store.tables;
  const [found] = await store.read
    .select({
      id: exports.id,
      state: exports.state,
      done: exports.done,
      total: exports.total,
      createdAt: exports.createdAt,
      readyAt: exports.readyAt,
      expiresAt: exports.expiresAt,
    })
    .from(exports)
    .where(eq(exports.memberId, memberId))
    .orderBy(desc(exports.id))
    .limit(1);
  return found && (found.expiresAt === null || found.expiresAt > now) ? found : null;
}

/** The zip, for whoever it is about; null for anybody else, before it is ready and after it has gone. */
export async function readExportFile(
  store: Store,
  { id, memberId, now }: { id: number; memberId: number; now: Date },
): Promise<{ zip: Buffer; readyAt: Date } | null> {
  const { exports } = store.tables;
  const [found] = await store.read
    .select()
    .from(exports)
    .where(and(eq(exports.id, id), eq(exports.memberId, memberId), eq(exports.state, "ready")));
  if (!found?.file || !found.readyAt || !found.expiresAt || found.expiresAt <= now) return null;
  return { zip: Buffer.from(found.file, "base64"), readyAt: found.readyAt };
}
