import type { InboxContext } from "@fedify/fedify";
import { type Actor, LanguageString, Mention, Note, PUBLIC_COLLECTION } from "@fedify/fedify/vocab";
import { recordHeard } from "#app/features/mentions/hear.server.ts";
import type { Heard } from "#app/features/networks/port.ts";
import type { Site } from "#app/server/context.server.ts";
import { federationAccount } from "./account.server.ts";
import { noteNameIn } from "./addresses.ts";
import { actorNamed } from "./followers.server.ts";
import { recordFollowed } from "./following.server.ts";
import { readNote } from "./note-row.server.ts";
import { plainWords } from "./plain-words.server.ts";

type Inbox = InboxContext<Site>;

/** Who names more people than that is not speaking to us. */
const MOST_MENTIONS = 20;

interface Saying {
  id: URL;
  actorId: URL;
  note: Note;
}

/** What a Create or an Update brings, when it is a note of whoever signed it. */
export async function sayingOf(
  ctx: Inbox,
  activity: { actorId: URL | null; getObject: (options: Inbox) => Promise<unknown> },
): Promise<Saying | null> {
  const { actorId } = activity;
  const note = await activity.getObject(ctx);
  if (!(note instanceof Note) || note.id === null || actorId === null) return null;
  const theirs = note.attributionId?.href === actorId.href && note.id.host === actorId.host;
  return theirs ? { id: note.id, actorId, note } : null;
}

/** Somebody speaks: to us, or as one whom this site follows. Said again, its words replace those before. */
export async function takeNote(ctx: Inbox, saying: Saying): Promise<void> {
  const { id, actorId, note } = saying;
  const said = { uri: id.href, actor: actorId.href, ...wordsOf(ctx.data, note) };
  await recordFollowed(ctx.data, said);
  const spoken = await spokenToUs(ctx, note);
  if (!spoken) return;
  const author = await note.getAttribution({ ...ctx, suppressError: true });
  if (!isAuthor(author)) return;
  const { store, env, now } = ctx.data;
  const heard: Heard = {
    remote: { id: said.uri, revision: null, url: said.url },
    kind: spoken.parent ? "reply" : "mention",
    parentId: note.replyTargetId?.href ?? null,
    root: null,
    author: await describe(ctx, author),
    text: said.text,
    lang: said.lang,
    at: said.at,
  };
  const threadId = spoken.parent?.threadId;
  const threadOf = threadId ? new Map([[heard.parentId ?? "", threadId]]) : undefined;
  const accountId = await federationAccount(ctx.data);
  const shielding = { lang: "fr" as const, spare: env.publicContacts };
  await recordHeard(store, { accountId, heard: [heard], shielding, at: now(), ...(threadOf && { threadOf }) });
}

function wordsOf({ now }: Site, note: Note) {
  const { content } = note;
  return {
    text: plainWords(String(content ?? "")),
    lang: content instanceof LanguageString ? String(content.locale) : null,
    url: (note.url instanceof URL ? note.url : note.id)?.href ?? null,
    at: dateOf(note.published, now()),
  };
}

function dateOf(instant: unknown, otherwise: Date): Date {
  const date = new Date(String(instant));
  return Number.isNaN(+date) ? otherwise : date;
}

/**
 * Public, and either an answer to a note of ours or with our name in it; null otherwise. What is written to a few people
 * only is not taken: the team would answer it in public.
 */
async function spokenToUs(ctx: Inbox, note: Note): Promise<{ parent: { threadId: number | null } | null } | null> {
  const open = [...note.toIds, ...note.ccIds].some(({ href }) => href === PUBLIC_COLLECTION.href);
  if (!open) return null;
  let mentions = 0;
  let ours = false;
  for await (const tag of note.getTags({ ...ctx, documentLoader: nothing, suppressError: true })) {
    if (!(tag instanceof Mention)) continue;
    mentions += 1;
    ours ||= actorNamed(ctx, tag.href) !== null;
  }
  if (mentions > MOST_MENTIONS) return null;
  const parent = await ourNote(ctx, note.replyTargetId);
  return parent || ours ? { parent } : null;
}

/** Tags stand in the note: nobody makes this site read a thousand addresses by naming them. */
const nothing = (url: string) => Promise.reject(new Error(`${url} is not read`));

async function ourNote(ctx: Inbox, uri: URL | null): Promise<{ threadId: number | null } | null> {
  if (uri?.origin !== ctx.data.env.publicUrl.origin) return null;
  const reading = await readNote(ctx.data.store, noteNameIn(uri.pathname) ?? "");
  if (reading.state === "unknown") return null;
  const { threadId } = reading.state === "gone" ? reading.row : reading.note.row;
  return { threadId };
}

function isAuthor(author: Actor | null): author is Actor & { id: URL } {
  return author?.id instanceof URL;
}

async function describe(ctx: Inbox, author: Actor & { id: URL }): Promise<Heard["author"]> {
  const { host } = author.id;
  const followers = await author.getFollowers({ ...ctx, suppressError: true }).catch(() => null);
  const { url } = author;
  return {
    id: author.id.href,
    handle: `@${String(author.preferredUsername ?? "")}@${host}`,
    name: String(author.name ?? author.preferredUsername ?? host),
    url: (url instanceof URL ? url : author.id).href,
    reach: followers?.totalItems ?? null,
  };
}
