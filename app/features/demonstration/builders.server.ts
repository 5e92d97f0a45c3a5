import { randomUUID } from "node:crypto";
import { and, eq, lt } from "drizzle-orm";
import { renderMarkdown } from "#app/features/markdown/render.server.ts";
import { indexThread } from "#app/features/search/index-thread.server.ts";
import { recountThread } from "#app/features/threads/recount-thread.server.ts";
import { passShield } from "#app/features/shield/door.ts";
import { slugOf } from "#app/features/threads/slug.ts";
import { answerRank, hotOf, scoreOf } from "#app/features/votes/rules.ts";
import type { Tables } from "#db/schema/tables.ts";
import type { Store, Writer } from "#db/store.ts";

/**
 * Rows for the demonstration and for tests: valid with nothing said, each taking what is said of it. They return ids.
 * A reply counts in its thread at once, and is found by search. Nobody is told and nobody follows.
 */
type Row<Name extends keyof Tables> = Tables[Name]["$inferInsert"];
type Given<Name extends keyof Tables> = Partial<Row<Name>>;
type GivenReply<Name extends "answers" | "comments" | "decisions"> = Given<Name> & { threadId: number };

export async function aTheme(tx: Writer, { tables }: Store, given: Given<"themes"> = {}): Promise<number> {
  const name = given.name ?? `Thème ${randomUUID().slice(0, 8)}`;
  const row = {
    name,
    nameEn: name,
    slug: slugOf(name, "theme"),
    description: "",
    descriptionEn: "",
    position: 1,
    ...given,
  };
  return idOf(await tx.insert(tables.themes).values(row).returning({ id: tables.themes.id }));
}

export async function aMember(tx: Writer, { tables }: Store, given: Given<"members"> = {}): Promise<number> {
  const key = randomUUID().slice(0, 8);
  const row: Row<"members"> = {
    handle: `membre-${key}`,
    name: `Membre ${key}`,
    role: "member",
    lang: "fr",
    joinedAt: new Date(),
    ...given,
  };
  return idOf(await tx.insert(tables.members).values(row).returning({ id: tables.members.id }));
}

export function aQuestion(tx: Writer, store: Store, given: Given<"threads"> = {}): Promise<number> {
  return aThread(tx, store, { title: "Comment augmenter le plafond de ma carte ?", ...given, kind: "question" });
}

/** Submitted; where it stands afterwards is said by aDecision. */
export function anIdea(tx: Writer, store: Store, given: Given<"threads"> = {}): Promise<number> {
  return aThread(tx, store, { title: "Une carte sans plastique", status: "submitted", ...given, kind: "idea" });
}

async function aThread(
  tx: Writer,
  store: Store,
  given: Given<"threads"> & Pick<Row<"threads">, "kind" | "title">,
): Promise<number> {
  const { threads } = store.tables;
  const { kind, createdAt = new Date() } = given;
  const title = passShield(given.title).text;
  const { body, bodyHtml, excerpt } = textOf(given.body ?? "");
  const votes = { importedVotes: 0, memberVotes: 0, visitorVotes: 0, ...given };
  const score = scoreOf(votes);
  const row: Row<"threads"> = {
    state: "live",
    slug: slugOf(title, kind === "question" ? "question" : "idee"),
    lang: "fr",
    bodyHtml,
    excerpt,
    createdAt,
    activeAt: createdAt,
    score,
    hot: hotOf(score, createdAt),
    themeId: given.themeId ?? (await aTheme(tx, store)),
    authorId: given.authorId ?? (await aMember(tx, store)),
    ...given,
    title,
    body,
  };
  const id = idOf(await tx.insert(threads).values(row).returning({ id: threads.id }));
  await indexThread(tx, store, id);
  return id;
}

export async function anAnswer(tx: Writer, store: Store, given: GivenReply<"answers">): Promise<number> {
  const { answers } = store.tables;
  const text = textOf(given.body ?? "Dans l’appli, rubrique Cartes, puis Plafonds.");
  const votes = { importedVotes: 0, usefulVotes: 0, notUsefulVotes: 0, ...given };
  const { authorId = await aMember(tx, store), createdAt = new Date() } = given;
  const spoken = given.official && { officialById: authorId, officialAt: createdAt };
  const row = { createdAt, authorId, rank: answerRank(votes), ...spoken, ...given, ...text };
  const id = idOf(await tx.insert(answers).values(row).returning({ id: answers.id }));
  await countIn(tx, store, row);
  await indexThread(tx, store, row.threadId);
  return id;
}

/** On the thread itself, unless `answerId` says otherwise. */
export async function aComment(tx: Writer, store: Store, given: GivenReply<"comments">): Promise<number> {
  const { comments } = store.tables;
  const { body, bodyHtml } = textOf(given.body ?? "Merci, c’est exactement cela.");
  const author = given.authorId ?? (await aMember(tx, store));
  const row = { createdAt: new Date(), authorId: author, ...given, body, bodyHtml };
  const id = idOf(await tx.insert(comments).values(row).returning({ id: comments.id }));
  await countIn(tx, store, row);
  return id;
}

export async function aDecision(tx: Writer, store: Store, given: GivenReply<"decisions">): Promise<number> {
  const { decisions } = store.tables;
  const { body, bodyHtml } = textOf(given.body ?? "Nous étudions cette idée avec soin.");
  const author = given.authorId ?? (await aMember(tx, store, { role: "moderator" }));
  const row: Row<"decisions"> = {
    status: "under-review",
    createdAt: new Date(),
    authorId: author,
    ...given,
    body,
    bodyHtml,
  };
  const id = idOf(await tx.insert(decisions).values(row).returning({ id: decisions.id }));
  await countIn(tx, store, row);
  return id;
}

function textOf(text: string) {
  const body = passShield(text).text;
  const { html, excerpt } = renderMarkdown(body);
  return { body, bodyHtml: html, excerpt };
}

/** The thread's row says what stands in it, and when something was last said there. */
async function countIn(tx: Writer, store: Store, { threadId, createdAt }: { threadId: number; createdAt: Date }) {
  const { threads } = store.tables;
  await recountThread(tx, store, threadId);
  await tx
    .update(threads)
    .set({ activeAt: createdAt })
    .where(and(eq(threads.id, threadId), lt(threads.activeAt, createdAt)));
}

function idOf([row]: { id: number }[]): number {
  if (!row) throw new Error("the database returned no id for a new row");
  return row.id;
}
