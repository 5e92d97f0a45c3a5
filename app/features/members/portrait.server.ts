import { createHash } from "node:crypto";
import { and, eq } from "drizzle-orm";
import type { Store } from "#db/store.ts";
import { touchThreadsOf } from "./touch-threads.server.ts";

/** Puts a picture in place of the drawn face, or of the one before. Returns its hash, which is part of its address. */
export function savePortrait(
  store: Store,
  { memberId, picture, at }: { memberId: number; picture: Buffer; at: Date },
): Promise<string> {
  const { avatars, members } = store.tables;
  const avatarHash = createHash("sha256").update(picture).digest("base64url").slice(0, 16);
  const row = { picture: picture.toString("base64"), changedAt: at };
  return store.write(
    async (tx) => {
      await tx.delete(avatars).where(eq(avatars.memberId, memberId));
      await tx.insert(avatars).values({ memberId, ...row });
      await tx.update(members).set({ avatarHash }).where(eq(members.id, memberId));
      await touchThreadsOf(tx, store, memberId);
      return avatarHash;
    },
    { guard: [`member:${memberId}`] },
  );
}

/** Back to the drawn face. The picture is deleted, not hidden: whoever takes it away wants it gone. */
export function removePortrait(store: Store, memberId: number): Promise<void> {
  const { avatars, members } = store.tables;
  return store.write(
    async (tx) => {
      await tx.delete(avatars).where(eq(avatars.memberId, memberId));
      await tx.update(members).set({ avatarHash: null }).where(eq(members.id, memberId));
      await touchThreadsOf(tx, store, memberId);
    },
    { guard: [`member:${memberId}`] },
  );
}

/** The picture at this very address; null for any other than the one they have now. */
export async function readPortrait(store: Store, { handle, hash }: { handle: string; hash: string }) {
  const { avatars, members } = store.tables;
  const [found] = await store.read
    .select({ picture: avatars.picture })
    .from(members)
    .innerJoin(avatars, eq(avatars.memberId, members.id))
    .where(and(eq(members.handle, handle), eq(members.avatarHash, hash)));
  return found ? Buffer.from(found.picture, "base64") : null;
}
