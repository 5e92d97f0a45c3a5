import type { Context, InboxContext } from "@fedify/fedify";
import { type Accept, type Actor, Follow, isActor, lookupObject, type Reject, Undo } from "@fedify/fedify/vocab";
import type { Site } from "#app/server/context.server.ts";
import { OFFICIAL } from "./actors.ts";
import { type Followed, forgetFollowed, listFollowed, saveFollowed } from "./following.server.ts";

const TRY_AGAIN_MS = 60_000;

/** Sends what an administrator has asked for: to follow somebody, or to stop. */
export async function followOthers(ctx: Context<Site>): Promise<void> {
  for (const followed of await listFollowed(ctx.data)) {
    if (followed.state === "asked") await request(ctx, followed);
    if (followed.state === "stopping") await stop(ctx, followed);
  }
}

/** Whether there is somebody to ask, or to leave. */
export async function isAsked(site: Site): Promise<boolean> {
  return (await listFollowed(site)).some(({ state }) => state === "asked" || state === "stopping");
}

async function request(ctx: Context<Site>, followed: Followed): Promise<void> {
  const at = ctx.data.now();
  if (followed.triedAt && +at - +followed.triedAt < TRY_AGAIN_MS) return;
  const actor = await findActor(ctx, followed.asked);
  if (!actor?.id) return saveFollowed(ctx.data, { ...followed, triedAt: at });
  const ours = ctx.getActorUri(OFFICIAL);
  const id = new URL(`#follow-${crypto.randomUUID()}`, ours);
  // Written down first: the answer may come before this is over.
  const requested = { ...followed, uri: actor.id.href, followId: id.href, triedAt: at };
  await saveFollowed(ctx.data, { ...requested, state: "requested" });
  const follow = new Follow({ id, actor: ours, object: actor.id, to: actor.id });
  await ctx.sendActivity({ identifier: OFFICIAL }, actor, follow);
}

async function stop(ctx: Context<Site>, followed: Followed): Promise<void> {
  const actor = followed.uri === null ? null : await findActor(ctx, followed.uri);
  if (actor?.id && followed.followId !== null) {
    const ours = ctx.getActorUri(OFFICIAL);
    const object = new Follow({ id: new URL(followed.followId), actor: ours, object: actor.id });
    const undo = new Undo({ id: new URL(`#undo-${crypto.randomUUID()}`, ours), actor: ours, object, to: actor.id });
    await ctx.sendActivity({ identifier: OFFICIAL }, actor, undo);
  }
  await forgetFollowed(ctx.data, followed);
}

/** Null where there is nobody, or nobody answers. */
export async function findActor(ctx: Context<Site>, named: string): Promise<Actor | null> {
  const { documentLoader, contextLoader } = ctx;
  const found = await lookupObject(named, { documentLoader, contextLoader }).catch(() => null);
  return found && isActor(found) ? found : null;
}

/** Whoever was asked says yes, or no. */
export async function takeReply(
  ctx: InboxContext<Site>,
  { actorId, objectId }: Accept | Reject,
  state: "accepted" | "refused",
): Promise<void> {
  for (const followed of await listFollowed(ctx.data)) {
    const theirs = followed.uri === actorId?.href && followed.followId === objectId?.href;
    if (theirs && followed.state !== "stopping") await saveFollowed(ctx.data, { ...followed, state });
  }
}
