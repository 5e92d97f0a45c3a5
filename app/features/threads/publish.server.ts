import { and, eq, gte } from "drizzle-orm";
import { SAME_THING_MS } from "#app/features/contributions/same-thing.ts";
import { followByDefault } from "#app/features/follows/follow.server.ts";
import { renderMarkdown } from "#app/features/markdown/render.server.ts";
import { createGuest } from "#app/features/members/create-guest.server.ts";
import { followersOf, tell } from "#app/features/outbox/tell.server.ts";
import { indexThread } from "#app/features/search/index-thread.server.ts";
import { passShield, type Safe, type Shielding } from "#app/features/shield/door.ts";
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
  at: Date;
}

export type PublishOutcome =
  | { published: true; id: number; slug: string; guest: boolean }
  | { published: false; refusal: "unknown-theme" };

/** Publishes a question or an idea: there at once, found by search, followed by its author, told to those who follow its theme. */
export function publishThread(store: Store, written: NewThread): Promise<PublishOutcome> {
  const { shielding = { lang: written.lang } } = written;
  const [title, body] = [passShield(written.title, shielding).text, passShield(written.body, shielding).text];
  const thread = { ...written, title, body };
  const rendered = renderMarkdown(thread.body);
  const { author, themeSlug } = thread;
  const person: Subject = "memberId" in author ? `member:${author.memberId}` : `email:${author.email}`;
  return store.write(
    async (tx) => {
      const before = await alreadyPublished(tx, store, thread);
      if (before) return { published: true, guest: "email" in author, ...before };
      const themeId = await findThemeId(tx, store, themeSlug);
      if (themeId === null) return { published: false, refusal: "unknown-theme" };

      const authorId =
        "memberId" in author ? author.memberId : await createGuest(tx, store, { ...thread, email: author.email });
      const slug = slugOf(thread.title, thread.kind === "question" ? "question" : "idee");
      const id = await insertThread(tx, store, { ...thread, ...rendered, slug, themeId, authorId });
      await indexThread(tx, store, id);
      await followByDefault(tx, store, { memberId: authorId, subject: "thread", subjectId: id, at: thread.at });
      const news = { threadId: id, actorId: authorId, anonymous: thread.anonymous ?? false, at: thread.at };
      await tell(tx, store, await followersOf(tx, store, "theme", themeId), { ...news, kind: "new-thread" });
      if ("email" in author) await tell(tx, store, [authorId], { ...news, actorId: null, kind: "claim-link" });
      return { published: true, id, slug, guest: "email" in author };
    },
    // The theme's too: it is not merged into another while a thread goes in.
    { guard: [person, `theme:${themeSlug}`] },
  );
}

async function alreadyPublished(tx: Writer, store: Store, { kind, title, body, author, at }: NewThread) {
  const { threads, members } = store.tables;
  const [same] = await tx
    .select({ id: threads.id, slug: threads.slug })
    .from(threads)
    .innerJoin(members, eq(members.id, threads.authorId))
    .where(
      and(
        "memberId" in author ? eq(members.id, author.memberId) : eq(members.unprovedEmail, author.email),
        gte(threads.createdAt, new Date(at.getTime() - SAME_THING_MS)),
        eq(threads.state, "live"),
        eq(threads.kind, kind),
        eq(threads.title, title),
        eq(threads.body, body),
      ),
    );
  return same;
}

interface ThreadRow extends NewThread {
  title: Safe;
  body: Safe;
  html: string;
  excerpt: string;
  slug: string;
  themeId: number;
  authorId: number;
}

async function insertThread(tx: Writer, store: Store, thread: ThreadRow): Promise<number> {
  const { threads } = store.tables;
  const [inserted] = await tx
    .insert(threads)
    .values({
      kind: thread.kind,
      state: "live",
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
