import type { InboxContext } from "@fedify/fedify";
import { Announce, Follow, Like, type Undo } from "@fedify/fedify/vocab";
import type { Site } from "#app/server/context.server.ts";
import { actorNamed, dropFollower } from "./followers.server.ts";
import { undoReaction } from "./take-reaction.server.ts";

type Inbox = InboxContext<Site>;

/** Whoever did something takes it back; nobody else does. */
export async function takeUndo(ctx: Inbox, undo: Undo): Promise<void> {
  const undone = await undo.getObject(ctx);
  if (undo.actorId === null || !isUndoable(undone) || undone.actorId?.href !== undo.actorId.href) return;
  if (!(undone instanceof Follow)) return undoReaction(ctx, undone);
  const name = actorNamed(ctx, undone.objectId);
  if (name !== null) await dropFollower(ctx.data.store, undo.actorId.href, name);
}

function isUndoable(undone: unknown): undone is Follow | Like | Announce {
  return undone instanceof Follow || undone instanceof Like || undone instanceof Announce;
}
