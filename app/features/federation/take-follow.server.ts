import type { InboxContext } from "@fedify/fedify";
import { Accept, type Actor, Follow } from "@fedify/fedify/vocab";
import type { Site } from "#app/server/context.server.ts";
import { actorNamed, addFollower } from "./followers.server.ts";
import { readActor } from "./read-actor.server.ts";

type Inbox = InboxContext<Site>;

/** Whoever asks to follow does, at once. */
export async function takeFollow(ctx: Inbox, follow: Follow): Promise<void> {
  const { store, now } = ctx.data;
  const name = actorNamed(ctx, follow.objectId);
  if (name === null || follow.actorId === null || !(await readActor(store, name))) return;
  const follower = await follow.getActor(ctx);
  const reached = follower && reachedAt(follower);
  if (!reached || reached.uri !== follow.actorId.href) return;
  await addFollower(store, { actor: name, ...reached }, now());
  const actor = ctx.getActorUri(name);
  const id = new URL(`#accept-${crypto.randomUUID()}`, actor);
  await ctx.sendActivity({ identifier: name }, follower, new Accept({ id, actor, to: follow.actorId, object: follow }));
}

/**
 * Where an actor is written to. Null for one that names an address of somebody else's as its own: the site would be made
 * to knock there.
 */
export function reachedAt({ id, inboxId, endpoints }: Actor) {
  if (!id || !inboxId || !/^https?:$/.test(inboxId.protocol) || inboxId.host !== id.host) return null;
  const shared = endpoints?.sharedInbox;
  const sharedInbox = shared && shared.host === id.host && shared.protocol === id.protocol ? shared.href : null;
  return { uri: id.href, inbox: inboxId.href, sharedInbox };
}
