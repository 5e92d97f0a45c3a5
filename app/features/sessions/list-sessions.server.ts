import { and, desc, eq, ne } from "drizzle-orm";
import type { Role } from "#app/features/access/table.ts";
import type { SignedIn } from "#app/server/context.server.ts";
import type { Env } from "#app/server/env.server.ts";
import { sha256, sign } from "#app/server/signature.server.ts";
import type { Store } from "#db/store.ts";
import type { WayIn } from "./lucia.server.ts";
import { isAlive, lifetimeOf } from "./session-life.ts";

export interface SessionLine {
  /** Names it in a form, and opens nothing. */
  ref: string;
  device: string;
  way: WayIn;
  createdAt: Date;
  seenAt: Date;
  complete: boolean;
  here: boolean;
}

export interface SessionsView {
  sessions: SessionLine[];
  devices: { device: string; seenAt: Date }[];
}

const MOST_DEVICES = 20;

export interface Looking {
  store: Store;
  env: Env;
  now: () => Date;
}

type Whose = Pick<SignedIn, "id" | "sessionId" | "role">;

/** Where someone is signed in, this device first; and what they were seen on lately. */
export async function listSessions(looking: Looking, viewer: Whose): Promise<SessionsView> {
  const { devices } = looking.store.tables;
  const alive = await aliveSessions(looking, viewer);
  const seen = await looking.store.read
    .select({ device: devices.device, seenAt: devices.seenAt })
    .from(devices)
    .where(eq(devices.memberId, viewer.id))
    .orderBy(desc(devices.seenAt), devices.device)
    .limit(MOST_DEVICES);
  const lines = alive.map(({ device, way, createdAt, seenAt, complete, idHash }) => ({
    ...{ device, way, createdAt, seenAt, complete },
    ref: refOf(idHash, looking.env),
    here: idHash === sha256(viewer.sessionId),
  }));
  return { sessions: lines.sort((one, other) => Number(other.here) - Number(one.here)), devices: seen };
}

async function aliveSessions({ store, now }: Looking, { id, role }: { id: number; role: Role }) {
  const { sessions } = store.tables;
  const rows = await store.read
    .select()
    .from(sessions)
    .where(eq(sessions.memberId, id))
    .orderBy(desc(sessions.seenAt), sessions.idHash);
  return rows.filter((row) => isAlive(row, lifetimeOf({ role, complete: row.complete }), now()));
}

/** Not the stored hash: what stands in a page stands in no table. */
function refOf(idHash: string, { sessionSecret }: Env): string {
  return sign("session reference", idHash, sessionSecret);
}

export type EndOutcome = { ended: true; here: boolean } | { ended: false; refusal: "not-found" };

/** Ends one of one's sessions; nobody else's has such a reference. */
export async function endSession(looking: Looking, viewer: Whose, ref: string): Promise<EndOutcome> {
  const { sessions } = looking.store.tables;
  const found = (await aliveSessions(looking, viewer)).find(({ idHash }) => refOf(idHash, looking.env) === ref);
  if (!found) return { ended: false, refusal: "not-found" };
  await looking.store.write(async (tx) => void (await tx.delete(sessions).where(eq(sessions.idHash, found.idHash))));
  return { ended: true, here: found.idHash === sha256(viewer.sessionId) };
}

/** Ends all of them but this one. */
export async function endOtherSessions(store: Store, { id, sessionId }: Whose): Promise<void> {
  const { sessions } = store.tables;
  const here = sha256(sessionId);
  await store.write(async (tx) => {
    await tx.delete(sessions).where(and(eq(sessions.memberId, id), ne(sessions.idHash, here)));
  });
}
