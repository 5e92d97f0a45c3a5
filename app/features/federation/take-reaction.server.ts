import type { InboxContext } from "@fedify/fedify";
import { Announce, type Like } from "@fedify/fedify/vocab";
import type { Site } from "#app/server/context.server.ts";
import { noteNameIn } from "./addresses.ts";
import { addReaction, dropReaction, type Reaction } from "./note-reactions.server.ts";
import { readNote } from "./note-row.server.ts";

type Inbox = InboxContext<Site>;

/** A note of ours is liked or passed on; what happens to notes of others is nothing to us. */
export async function takeReaction(ctx: Inbox, reaction: Like | Announce): Promise<void> {
  const { store, now } = ctx.data;
  const taken = await reactionOf(ctx, reaction);
  if (taken) await addReaction(store, taken, now());
}

export async function undoReaction(ctx: Inbox, reaction: Like | Announce): Promise<void> {
  const taken = await reactionOf(ctx, reaction);
  if (taken) await dropReaction(ctx.data.store, taken);
}

async function reactionOf({ data: { store, env } }: Inbox, reaction: Like | Announce) {
  const { actorId, objectId } = reaction;
  if (actorId === null || objectId?.origin !== env.publicUrl.origin) return null;
  const reading = await readNote(store, noteNameIn(objectId.pathname) ?? "");
  if (reading.state !== "standing") return null;
  const kind: Reaction = reaction instanceof Announce ? "announce" : "like";
  return { noteId: reading.note.row.id, kind, by: actorId.href };
}
