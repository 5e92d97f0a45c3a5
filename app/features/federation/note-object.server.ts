import type { Context } from "@fedify/fedify";
import { Note } from "@fedify/fedify/vocab";
import { and, eq, ne } from "drizzle-orm";
import { cardPath } from "#app/features/cards/card-address.server.ts";
import { cardAlt } from "#app/features/cards/card-words.server.ts";
import { readCard } from "#app/features/cards/read-card.server.ts";
import { selectParticipants } from "#app/features/republish/select-participants.server.ts";
import { i18nOf } from "#app/i18n/i18n.server.ts";
import type { Site } from "#app/server/context.server.ts";
import { noteName } from "./addresses.ts";
import { noteHtml, withoutHandlesHtml } from "./note-words.ts";
import type { NoteRow, StandingNote } from "./note-row.server.ts";
import type { Said } from "./said.server.ts";

export const EVERYBODY = "https://www.w3.org/ns/activitystreams#Public";

/** Where a note is; its name changes when it is said again. */
export function noteUri(ctx: Context<Site>, row: Pick<NoteRow, "id" | "publishedAt">): URL {
  return ctx.getObjectUri(Note, { name: noteName(row) });
}

/** A note as other servers read it. */
export async function noteObject(ctx: Context<Site>, { row, said }: StandingNote): Promise<Note> {
  const words = await (said ? wordsOfSaid(ctx.data, said) : wordsOfReply(ctx.data, row));
  return Note.fromJsonLd(
    {
      "@context": "https://www.w3.org/ns/activitystreams",
      type: "Note",
      id: noteUri(ctx, row).href,
      attributedTo: ctx.getActorUri(row.actor).href,
      to: EVERYBODY,
      cc: [ctx.getFollowersUri(row.actor).href, ...words.cc],
      published: row.publishedAt.toISOString(),
      ...(row.updatedAt && { updated: row.updatedAt.toISOString() }),
      ...words.json,
    },
    ctx,
  );
}

interface Words {
  cc: string[];
  json: Record<string, unknown>;
}

async function wordsOfSaid(site: Site, said: Said): Promise<Words> {
  const { t } = i18nOf(said.lang);
  const { env } = site;
  const href = new URL(said.path, env.publicUrl).href;
  const idea = said.subject === "decision";
  // Nobody is called by a handle where no such sign stands.
  const people = said.html.includes("@") ? await selectParticipants(site.store, said.threadId) : [];
  const handles = people.map(({ handle }) => handle);
  const content = noteHtml({
    lead: idea ? t("federation:note.shipped") : null,
    title: said.title,
    html: withoutHandlesHtml(said.html, handles, t("republish:lead.someone")),
    link: { href, label: t(idea ? "federation:note.idea" : "federation:note.question") },
  });
  return {
    cc: [],
    json: { content, contentMap: { [said.lang]: content }, url: href, attachment: await pictureOf(site, said) },
  };
}

async function pictureOf({ store, env, brand }: Site, { kind, threadId, lang }: Said): Promise<unknown[]> {
  const card = await readCard(store, { kind, id: threadId, lang });
  if (!card.found) return [];
  const path = cardPath(card.view, (await brand()).version);
  const url = new URL(path, env.publicUrl).href;
  return [{ type: "Document", mediaType: "image/png", url, name: cardAlt(card.view), width: 1200, height: 630 }];
}

/** Whoever is answered is named, so that their server tells them; unless they took back what they said. */
async function wordsOfReply({ store }: Site, { content, replyTo }: NoteRow): Promise<Words> {
  const { mentions } = store.tables;
  const [said] = await store.read
    .select({ id: mentions.authorId, handle: mentions.authorHandle })
    .from(mentions)
    .where(and(eq(mentions.remoteId, replyTo ?? ""), ne(mentions.authorId, "")))
    .limit(1);
  const json = { content, inReplyTo: replyTo };
  if (!said) return { cc: [], json };
  return { cc: [said.id], json: { ...json, tag: [{ type: "Mention", href: said.id, name: `@${said.handle}` }] } };
}
