import { and, eq, gte, inArray } from "drizzle-orm";
import { announceThread } from "#app/features/contributions/announce.server.ts";
import { SAME_THING_MS } from "#app/features/contributions/same-thing.ts";
import { followByDefault } from "#app/features/follows/follow.server.ts";
import { renderMarkdown } from "#app/features/markdown/render.server.ts";
import { createGuest } from "#app/features/members/create-guest.server.ts";
import { LOG } from "#app/features/moderation/record-ruling.server.ts";
import { indexThread } from "#app/features/search/index-thread.server.ts";
import { passShield, type Safe, type Shielding } from "#app/features/shield/door.ts";
import { hold } from "#app/features/spam/hold.server.ts";
import { judge, type Origin } from "#app/features/spam/judge.server.ts";
import { findThemeId } from "#app/features/themes/find-theme.server.ts";
import { hotOf } from "#app/features/votes/rules.ts";
import type { Language } from "#app/i18n/catalogue.ts";
import type { Store, Subject, Writer } from "#db/store.ts";
import type { ThreadKind } from "./cards.ts";
import { slugOf } from "./slug.ts";

export interface NewThread {
  kind: ThreadKind;
  title: string;
  body: string;
  themeSlug: string;
  lang: Language;
  author: { memberId: number } | { email: string };
  /** Signed "Anonyme": the public is never told who. */
  anonymous?: boolean;
  /** In the language of the thread, unless the bank has numbers to spare. */
  shielding?: Shielding;
  origin?: Origin;
  at: Date;
}

export type PublishOutcome =
  /** Held: a person reads it first, and nobody is told of it yet. */
  | { published: true; id: number; slug: string; guest: boolean; held: boolean }
  | { published: false; refusal: "unknown-theme" | "awaiting-reading" };

/** Publishes a question or an idea: there at once, found by search, followed by its author, told to those who follow its theme. */
export function publishThread(store: Store, written: NewThread): Promise<PublishOutcome> {
  const ready = readyToPublish(written);
  return store.write((tx) => putThread(tx, store, ready), { guard: guardOfThread(ready) });
}

/** A thread whose words have passed the shield. */
export interface ReadyThread extends NewThread {
  title: Safe;
  body: Safe;
  html: string;
  excerpt: string;
}

/** What takes its time, before the transaction. */
export function readyToPublish(written: NewThread): ReadyThread {
  const { shielding = { lang: written.lang } } = written;
  const [title, body] = [passShield(written.title, shielding).text, passShield(written.body, shielding).text];
  return { ...written, title, body, ...renderMarkdown(body) };
}

/** The theme's too: it is not merged into another while a thread goes in. */
export function guardOfThread({ author, themeSlug }: NewThread): Subject[] {
  const person: Subject = "memberId" in author ? `member:${author.memberId}` : `email:${author.email}`;
  return [person, `theme:${themeSlug}`, LOG];
}

/** The same in a transaction that does more; its guard is guardOfThread. */
export async function putThread(tx: Writer, store: Store, thread: ReadyThread): Promise<PublishOutcome> {
  const { author, themeSlug } = thread;
  const guest = "email" in author;
  const before = await alreadyPublished(tx, store, thread);
  if (before) return { published: true, guest, ...before };
  const themeId = await findThemeId(tx, store, themeSlug);
  if (themeId === null) return { published: false, refusal: "unknown-theme" };

  const { score, awaiting } = await judge(tx, store, thread);
  if (awaiting) return { published: false, refusal: "awaiting-reading" };
  const { held } = score;
  const authorId = guest ? await createGuest(tx, store, { ...thread, email: author.email }) : author.memberId;
  const slug = slugOf(thread.title, thread.kind === "question" ? "question" : "idee");
  const id = await insertThread(tx, store, { ...thread, slug, themeId, authorId, held });
  await followByDefault(tx, store, { memberId: authorId, subject: "thread", subjectId: id, at: thread.at });
  const { anonymous = false, at } = thread;
  if (held) {
    const about = { subject: "thread", subjectId: id, threadId: id, memberId: authorId } as const;
    await hold(tx, store, { ...about, guest, score, stateBefore: null, at });
  } else {
    await indexThread(tx, store, id);
    await announceThread(tx, store, { id, themeId, authorId, anonymous, guest, at });
  }
  return { published: true, id, slug, guest, held };
}

async function alreadyPublished(tx: Writer, store: Store, { kind, title, body, author, at }: NewThread) {
  const { threads, members } = store.tables;
  const [same] = await tx
    .select({ id: threads.id, slug: threads.slug, state: threads.state })
    .from(threads)
    .innerJoin(members, eq(members.id, threads.authorId))
    .where(
      and(
        "memberId" in author ? eq(members.id, author.memberId) : eq(members.unprovedEmail, author.email),
        gte(threads.createdAt, new Date(at.getTime() - SAME_THING_MS)),
        inArray(threads.state, ["live", "held"]),
        eq(threads.kind, kind),
        eq(threads.title, title),
        eq(threads.body, body),
      ),
    );
  return same && { id: same.id, slug: same.slug, held: same.state === "held" };
}

interface ThreadRow extends ReadyThread {
  slug: string;
  themeId: number;
  authorId: number;
  held: boolean;
}

async function insertThread(tx: Writer, store: Store, thread: ThreadRow): Promise<number> {
  const { threads } = store.tables;
  const [inserted] = await tx
    .insert(threads)
    .values({
      kind: thread.kind,
      state: thread.held ? "held" : "live",
      title: thread.title,
      slug: thread.slug,
      body: thread.body,
      bodyHtml: thread.html,
      excerpt: thread.excerpt,
      lang: thread.lang,
      themeId: thread.themeId,
      authorId: thread.authorId,
      anonymous: thread.anonymous ?? false,
      status: thread.kind === "idea" ? "submitted" : null,
      createdAt: thread.at,
      activeAt: thread.at,
      hot: hotOf(0, thread.at),
    })
    .returning({ id: threads.id });
  if (!inserted) throw new Error("the database returned no id for a new thread");
  return inserted.id;
}
