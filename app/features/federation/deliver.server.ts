import type { Context } from "@fedify/fedify";
import { type Activity, Announce, Create, Delete, type Note, Tombstone, Update } from "@fedify/fedify/vocab";
import type { Site } from "#app/server/context.server.ts";
import { QUESTIONS, themeActor } from "./actors.ts";
import { followersOf } from "./followers.server.ts";
import { EVERYBODY, noteObject, noteUri } from "./note-object.server.ts";
import type { NoteRow, StandingNote } from "./note-row.server.ts";
import type { Said } from "./said.server.ts";

const PUBLIC = new URL(EVERYBODY);

/** Who passes on what the bank says, beside whoever says it. */
function announcersOf({ subject, themeSlug }: Pick<Said, "subject" | "themeSlug">): string[] {
  return [...(subject === "answer" ? [QUESTIONS] : []), themeActor(themeSlug)];
}

/**
 * The same activity has the same address at every try: a server that has had it takes it for what it is. So all of this
 * may be done again after a crash.
 */
export async function deliverCreate(ctx: Context<Site>, standing: StandingNote & { said: Said }): Promise<void> {
  const { row, said } = standing;
  const note = await noteObject(ctx, standing);
  await send(ctx, row, [row.actor], createOf(ctx, row, note));
  for (const announcer of announcersOf(said))
    await send(ctx, { ...row, actor: announcer }, [announcer], announceOf(ctx, row, announcer));
}

export function createOf(ctx: Context<Site>, row: NoteRow, note: Note): Create {
  const { cc: _, ...of } = about(ctx, row, "create");
  return new Create({ ...of, object: note, ccs: note.ccIds });
}

export function announceOf(ctx: Context<Site>, row: NoteRow, announcer: string): Announce {
  const object = noteUri(ctx, row);
  const id = new URL(`${ctx.getActorUri(announcer).href}#announce-${row.id}-${row.publishedAt.getTime().toString(36)}`);
  return new Announce({
    id,
    actor: ctx.getActorUri(announcer),
    object,
    to: PUBLIC,
    cc: ctx.getFollowersUri(announcer),
  });
}

/** To all who may have it: those who follow whoever said it, and whoever passed it on. */
export async function deliverUpdate(ctx: Context<Site>, standing: StandingNote & { said: Said }): Promise<void> {
  const { row, said } = standing;
  const note = await noteObject(ctx, standing);
  const activity = new Update({ ...about(ctx, row, `update-${said.version}-${said.hash.slice(0, 16)}`), object: note });
  await send(ctx, row, [row.actor, ...announcersOf(said)], activity);
}

/** What is gone names no theme any more: those of every theme are told. */
export async function deliverDelete(ctx: Context<Site>, row: NoteRow, actors: string[]): Promise<void> {
  const object = new Tombstone({ id: noteUri(ctx, row) });
  await send(ctx, row, actors, new Delete({ ...about(ctx, row, "delete"), object }));
}

function about(ctx: Context<Site>, row: NoteRow, act: string) {
  const note = noteUri(ctx, row);
  return {
    id: new URL(`#${act}`, note),
    actor: ctx.getActorUri(row.actor),
    to: PUBLIC,
    cc: ctx.getFollowersUri(row.actor),
  };
}

async function send(ctx: Context<Site>, row: NoteRow, followed: string[], activity: Activity): Promise<void> {
  const recipients = await followersOf(ctx.data.store, followed);
  if (recipients.length === 0) return;
  // One after the other for each server: nothing is deleted there before it has come.
  const orderingKey = noteUri(ctx, row).href;
  await ctx.sendActivity({ identifier: row.actor }, recipients, activity, { preferSharedInbox: true, orderingKey });
}
