import { and, eq } from "drizzle-orm";
import type { Store, Writer } from "#db/store.ts";
import { unresolvedDelete } from "./add-delete.server.ts";
import { archiveOf, type Sent, type SentPart, sha256 } from "./archive.server.ts";
import { readContent } from "./content.ts";
import { LEASE_MS, type DispatchRow, type Leased } from "./lease-dispatches.server.ts";
import { refusalToSay } from "./read-told.server.ts";

/** Somebody else decided meanwhile, or our lease ran out: what is under way here is no longer ours. */
export type Kept = { kept: true; until: Date } | { kept: false };

interface Asking {
  sent: Sent;
  at: Date;
  /** Of an edit or a correction. */
  told: string | undefined;
  /** What may stand there already, and nobody can look. */
  perhaps: PartDone | null;
}

/** Written before the network is asked: whoever takes it up after a crash knows that it may have been. */
export function markAsked(store: Store, { dispatch, until }: Leased, asking: Asking): Promise<Kept> {
  const { dispatches } = store.tables;
  const { sent, at, told, perhaps } = asking;
  const longer = new Date(+at + LEASE_MS);
  return store.write(async (tx): Promise<Kept> => {
    // What began to leave is said to its end: the site takes it off afterwards, or proposes to correct it.
    const refusal = sent.parts.length === 0 ? await refusalToLeave(tx, store, dispatch, told) : null;
    if (refusal !== null) {
      // Taken for standing, it is taken off, or proposed to be corrected, as what surely stands there.
      if (perhaps) await writeOurs(tx, store, { dispatch, until }, perhaps);
      else await drop(tx, store, { dispatch, until, why: refusal });
      return { kept: false };
    }
    const asked = await tx
      .update(dispatches)
      .set({ askedAt: at, leasedUntil: longer, ...archiveOf(sent) })
      .where(isOurs(store, dispatch, until))
      .returning({ id: dispatches.id });
    return asked.length === 1 ? { kept: true, until: longer } : { kept: false };
  });
}

async function refusalToLeave(
  tx: Writer,
  store: Store,
  { act, postId, mentionId }: DispatchRow,
  told: string | undefined,
): Promise<"gone" | "changed" | "deleted" | null> {
  if (act === "delete") return null;
  if (postId !== null && (await unresolvedDelete(tx, store, postId, ["waiting"]))) return "deleted";
  return refusalToSay(tx, store, { postId, mentionId, told });
}

export function isOurs({ tables: { dispatches } }: Store, { id }: Pick<DispatchRow, "id">, until: Date) {
  return and(eq(dispatches.id, id), eq(dispatches.state, "waiting"), eq(dispatches.leasedUntil, until));
}

/** What it was to tell is not there any more, or says something else. */
async function drop(
  tx: Writer,
  store: Store,
  { dispatch, until, why }: { dispatch: DispatchRow; until: Date; why: "gone" | "changed" | "deleted" },
): Promise<void> {
  const { dispatches, posts } = store.tables;
  const dropped = await tx
    .update(dispatches)
    .set({ state: "cancelled", trouble: why, leasedUntil: null, askedAt: null })
    .where(isOurs(store, dispatch, until))
    .returning({ id: dispatches.id });
  if (dropped.length === 1 && dispatch.act === "publish" && dispatch.postId !== null)
    await tx.update(posts).set({ state: "cancelled" }).where(eq(posts.id, dispatch.postId));
}

export interface PartDone {
  /** With this part. */
  sent: Sent;
  part: SentPart;
  position: number;
  last: boolean;
  at: Date;
}

/** The network said yes: written at once, so that a crash before the next part goes on from there. */
export function recordPart(store: Store, leased: Leased, done: PartDone): Promise<Kept> {
  return store.write((tx) => writeOurs(tx, store, leased, done));
}

async function writeOurs(
  tx: Writer,
  store: Store,
  { dispatch, until }: Pick<Leased, "dispatch" | "until">,
  done: PartDone,
): Promise<Kept> {
  const { dispatches } = store.tables;
  const [ours] = await tx
    .select({ id: dispatches.id })
    .from(dispatches)
    .where(isOurs(store, dispatch, until));
  if (!ours) return { kept: false };
  await writePart(tx, store, dispatch, done);
  return { kept: true, until };
}

/** The same inside a transaction: what stands there, what left, and what follows when it was the last. */
export async function writePart(tx: Writer, store: Store, dispatch: DispatchRow, done: PartDone): Promise<void> {
  const { dispatches } = store.tables;
  const { sent, last } = done;
  if (dispatch.postId !== null) await writePostPart(tx, store, { ...dispatch, postId: dispatch.postId }, done);
  await tx
    .update(dispatches)
    .set({ askedAt: null, ...archiveOf(sent) })
    .where(eq(dispatches.id, dispatch.id));
  if (last) await finish(tx, store, dispatch, done);
}

async function writePostPart(
  tx: Writer,
  store: Store,
  { act, postId }: { act: DispatchRow["act"]; postId: number },
  { part, position, at }: PartDone,
): Promise<void> {
  const { postParts, posts } = store.tables;
  const here = and(eq(postParts.postId, postId), eq(postParts.position, position));
  const { id: remoteId, revision, url } = part;
  if (act === "delete") {
    await tx.update(postParts).set({ deletedAt: at }).where(here);
  } else if (act === "replace") {
    await tx
      .update(postParts)
      .set({ remoteId, revision, url, ...(part.text !== null && { text: part.text }) })
      .where(here);
  } else {
    const row = { postId, position, remoteId, revision, url, text: part.text ?? "", sentAt: at };
    await tx.insert(postParts).values(row).onConflictDoNothing();
  }
  if (position === 1 && act !== "delete") await tx.update(posts).set({ url }).where(eq(posts.id, postId));
}

/** All of it is done: the archive is closed, and what it was about says so. */
export async function finish(
  tx: Writer,
  store: Store,
  dispatch: DispatchRow,
  { sent, at }: Pick<PartDone, "sent" | "at">,
): Promise<void> {
  const { dispatches, posts, mentions } = store.tables;
  const { id, act, postId, mentionId, requestedById } = dispatch;
  const written = JSON.stringify(sent);
  const closed = {
    state: "done",
    doneAt: at,
    sent: written,
    sentHash: sha256(written),
    askedAt: null,
    leasedUntil: null,
    trouble: null,
  } as const;
  await tx.update(dispatches).set(closed).where(eq(dispatches.id, id));
  if (mentionId !== null)
    await tx
      .update(mentions)
      .set({ state: "answered", handledById: requestedById, handledAt: at })
      // What somebody decided about it meanwhile stays.
      .where(and(eq(mentions.id, mentionId), eq(mentions.state, "new")));
  if (postId === null) return;
  if (act === "publish") await tx.update(posts).set({ state: "sent", sentAt: at }).where(eq(posts.id, postId));
  if (act === "delete") await tx.update(posts).set({ state: "deleted", deletedAt: at }).where(eq(posts.id, postId));
  if (act === "replace" || act === "reply") await saysNow(tx, store, postId, dispatch);
}

/** An edit or a correction told what the site said when it was written: it is compared anew. */
async function saysNow(tx: Writer, store: Store, postId: number, { content }: DispatchRow): Promise<void> {
  const { posts } = store.tables;
  const { told } = readContent(content);
  if (told !== undefined)
    await tx.update(posts).set({ toldHash: told, seenVersion: -1, staleAt: null }).where(eq(posts.id, postId));
}
