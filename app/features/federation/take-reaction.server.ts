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
  if (taken?.standing) await addReaction(store, taken, now());
}

/** Of a note that is gone, too: nothing of whoever takes it back is kept. */
export async function undoReaction(ctx: Inbox, reaction: Like | Announce): Promise<void> {
  const taken = await reactionOf(ctx, reaction);
  if (taken) await dropReaction(ctx.data.store, taken);
}

async function reactionOf({ data: { store, env } }: Inbox, reaction: Like | Announce) {
  const { actorId, objectId } = reaction;
  if (actorId === null || objectId?.origin !== env.publicUrl.origin) return null;
  const reading = await readNote(store, noteNameIn(objectId.pathname) ?? "");
  if (reading.state === "unknown") return null;
  const standing = reading.state === "standing";
  const { id: noteId } = reading.state === "gone" ? reading.row : reading.note.row;
  const kind: Reaction = reaction instanceof Announce ? "announce" : "like";
  return { noteId, kind, by: actorId.href, standing };
}
