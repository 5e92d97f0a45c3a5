import { and, eq, isNull, lt, or } from "drizzle-orm";
import { tellAccount } from "#app/features/outbox/tell-account.server.ts";
import type { Site } from "#app/server/context.server.ts";
import type { Store } from "#db/store.ts";
import { PARTS, type PersonalData } from "./parts.server.ts";
import { zipOf } from "./zip.server.ts";

const MINUTE = 60_000;
/** Longer than any part takes: once it is over, whoever had it has crashed. */
const LEASE = MINUTE;
const KEPT = 7 * 24 * 60 * MINUTE;
/** The parts, and the file they go into. */
const TOTAL = PARTS.length + 1;

export type ExportSite = Pick<Site, "store" | "now" | "log" | "env" | "brand">;

/** Makes the copy that has waited longest. False when none waits; one that a crash left half-made is begun again. */
export async function buildNextExport(site: ExportSite): Promise<boolean> {
  const taken = await takeNext(site.store, site.now());
  if (!taken) return false;
  try {
    await build(site, taken);
  } catch (error) {
    site.log.error({ err: error }, "a copy of somebody's data could not be made");
    await finish(site, taken, { state: "failed", expiresAt: new Date(+site.now() + KEPT) });
  }
  return true;
}

interface Taken {
  id: number;
  memberId: number;
}

/** One node takes it, for the time of a lease. */
function takeNext(store: Store, now: Date): Promise<Taken | null> {
  const { exports } = store.tables;
  const free = or(
    eq(exports.state, "waiting"),
    and(eq(exports.state, "building"), or(isNull(exports.leasedUntil), lt(exports.leasedUntil, now))),
  );
  return store.write(
    async (tx) => {
      const [next] = await tx
        .select({ id: exports.id, memberId: exports.memberId })
        .from(exports)
        .where(free)
        .orderBy(exports.id)
        .limit(1);
      if (!next) return null;
      await tx
        .update(exports)
        .set({ state: "building", done: 0, total: TOTAL, leasedUntil: new Date(+now + LEASE) })
        .where(eq(exports.id, next.id));
      return next;
    },
    { guard: ["exports:next"] },
  );
}

async function build(site: ExportSite, taken: Taken): Promise<void> {
  const { store, now } = site;
  const { memberId } = taken;
  const data: PersonalData = {};
  for (const [index, part] of PARTS.entries()) {
    data[part.name] = await part.read(store, memberId);
    if (!(await progress(site, taken, index + 1))) return;
  }
  const zip = await zipOf(site, memberId, data);
  const at = now();
  const file = Buffer.from(zip).toString("base64");
  await finish(site, taken, { state: "ready", done: TOTAL, file, readyAt: at, expiresAt: new Date(+at + KEPT) });
}

/** False when the account was deleted meanwhile, or another copy asked for. */
async function progress({ store, now }: ExportSite, { id, memberId }: Taken, done: number): Promise<boolean> {
  const { exports } = store.tables;
  return store.write(
    async (tx) => {
      const leasedUntil = new Date(+now() + LEASE);
      const still = await tx
        .update(exports)
        .set({ done, leasedUntil })
        .where(and(eq(exports.id, id), eq(exports.state, "building")))
        .returning({ id: exports.id });
      return still.length === 1;
    },
    { guard: [`member:${memberId}`] },
  );
}

/** Said by mail in the same transaction, once. */
async function finish(
  { store, now }: ExportSite,
  { id, memberId }: Taken,
  end: Partial<Store["tables"]["exports"]["$inferInsert"]>,
): Promise<void> {
  const { exports } = store.tables;
  await store.write(
    async (tx) => {
      const [ended] = await tx
        .update(exports)
        .set({ ...end, leasedUntil: null })
        .where(and(eq(exports.id, id), eq(exports.state, "building")))
        .returning({ id: exports.id });
      if (ended && end.state === "ready")
        await tellAccount(tx, store, { kind: "export-ready", recipientId: memberId, at: now() });
    },
    { guard: [`member:${memberId}`] },
  );
}
