import type { Context } from "@fedify/fedify";
import { type Activity, Create, Delete, type Recipient, Tombstone, Update } from "@fedify/fedify/vocab";
import { and, eq, ne } from "drizzle-orm";
import type { Site } from "#app/server/context.server.ts";
import { findActor } from "./follow-others.server.ts";
import { followersOf } from "./followers.server.ts";
import { noteObject, noteUri } from "./note-object.server.ts";
import { type NoteRow, standingNote } from "./note-row.server.ts";

type Act = "create" | "update" | "delete";

/**
 * Brings a reply to whoever is answered and to those who follow the bank's voice; the same activity at every try. False
 * when the server of whoever is answered does not say where to write to them.
 */
export async function deliverReply(ctx: Context<Site>, row: NoteRow, act: Act): Promise<boolean> {
  const answered = await answeredOf(ctx, row);
  if (answered === "silent") return false;
  const activity = await activityOf(ctx, row, act);
  const followers = await followersOf(ctx.data.store, [row.actor]);
  const recipients = answered ? [answered, ...followers.filter(({ id }) => id?.href !== answered.id?.href)] : followers;
  const options = { preferSharedInbox: true, orderingKey: noteUri(ctx, row).href };
  if (activity && recipients.length > 0)
    await ctx.sendActivity({ identifier: row.actor }, recipients, activity, options);
  return true;
}

/** Null when they took back what they said: then there is nobody to answer. */
async function answeredOf(ctx: Context<Site>, { replyTo }: NoteRow): Promise<Recipient | "silent" | null> {
  const { mentions } = ctx.data.store.tables;
  const [said] = await ctx.data.store.read
    .select({ authorId: mentions.authorId })
    .from(mentions)
    .where(and(eq(mentions.remoteId, replyTo ?? ""), ne(mentions.authorId, "")))
    .limit(1);
  if (!said) return null;
  return (await findActor(ctx, said.authorId)) ?? "silent";
}

async function activityOf(ctx: Context<Site>, row: NoteRow, act: Act): Promise<Activity | null> {
  const uri = noteUri(ctx, row);
  const actor = ctx.getActorUri(row.actor);
  const standing = await standingNote(ctx.data.store, row);
  if (!standing) return null;
  const note = await noteObject(ctx, standing);
  const { toIds: tos, ccIds: ccs } = note;
  if (act === "delete")
    return new Delete({ id: new URL("#delete", uri), actor, object: new Tombstone({ id: uri }), tos, ccs });
  if (act === "create") return new Create({ id: new URL("#create", uri), actor, object: note, tos, ccs });
  const stamp = Number(row.updatedAt ?? row.publishedAt).toString(36);
  return new Update({ id: new URL(`#update-${stamp}`, uri), actor, object: note, tos, ccs });
}
