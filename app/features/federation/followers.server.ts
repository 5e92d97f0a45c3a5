import type { Context } from "@fedify/fedify";
import type { Recipient } from "@fedify/fedify/vocab";
import { and, eq, inArray, or } from "drizzle-orm";
import type { Store } from "#db/store.ts";

export interface Follower {
  actor: string;
  uri: string;
  inbox: string;
  sharedInbox: string | null;
}

export function addFollower(store: Store, follower: Follower, at: Date): Promise<void> {
  const { followers } = store.tables;
  const { inbox, sharedInbox } = follower;
  return store.write(async (tx) => {
    await tx
      .insert(followers)
      .values({ ...follower, followedAt: at })
      .onConflictDoUpdate({ target: [followers.actor, followers.uri], set: { inbox, sharedInbox } });
  });
}

/** Where they are reached has changed, for all that they follow here. */
export function moveFollower(store: Store, { uri, inbox, sharedInbox }: Omit<Follower, "actor">): Promise<void> {
  const { followers } = store.tables;
  return store.write(async (tx) => {
    await tx.update(followers).set({ inbox, sharedInbox }).where(eq(followers.uri, uri));
  });
}

/** No longer follows that actor; or, without one, is no more. */
export function dropFollower(store: Store, uri: string, actor?: string): Promise<void> {
  const { followers } = store.tables;
  return store.write(async (tx) => {
    await tx
      .delete(followers)
      .where(and(eq(followers.uri, uri), actor === undefined ? undefined : eq(followers.actor, actor)));
  });
}

/** Their servers say that these are gone. */
export function dropUnreachable(store: Store, uris: string[], inbox: string): Promise<void> {
  const { followers } = store.tables;
  return store.write(async (tx) => {
    const there = or(eq(followers.inbox, inbox), eq(followers.sharedInbox, inbox));
    await tx.delete(followers).where(and(inArray(followers.uri, uris), there));
  });
}

/** Whoever follows one of these, once. */
export async function followersOf(store: Store, actors: string[]): Promise<Recipient[]> {
  const { followers } = store.tables;
  const rows = await store.read
    .select()
    .from(followers)
    .where(inArray(followers.actor, actors))
    .orderBy(followers.uri, followers.actor);
  return [...new Map(rows.map((row) => [row.uri, row])).values()].map(toRecipient);
}

function toRecipient({ uri, inbox, sharedInbox }: Follower): Recipient {
  return {
    id: new URL(uri),
    inboxId: new URL(inbox),
    endpoints: sharedInbox === null ? null : { sharedInbox: new URL(sharedInbox) },
  };
}

/** Whether an address is one of our actors; its name. */
export function actorNamed<Data>(ctx: Context<Data>, uri: URL | null): string | null {
  const parsed = uri && ctx.parseUri(uri);
  return parsed?.type === "actor" ? parsed.identifier : null;
}
