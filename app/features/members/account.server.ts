import { and, desc, eq } from "drizzle-orm";
import type { Role } from "#app/features/access/table.ts";
import { threadPath } from "#app/features/threads/paths.ts";
import type { Language } from "#app/i18n/catalogue.ts";
import type { Store } from "#db/store.ts";
import { refusalToBeCalled } from "./check-name.server.ts";
import type { NameRefusal } from "./name-guard.ts";
import { touchThreadsOf } from "./touch-threads.server.ts";

const MOST_FOLLOWS = 200;

export interface FollowLine {
  subject: "thread" | "theme";
  id: number;
  title: string;
  path: string;
}

export interface AccountView {
  handle: string;
  name: string;
  email: string | null;
  lang: Language;
  hasPassword: boolean;
  /** The hash of their picture; null: a drawn one. */
  avatar: string | null;
  /** The bank said so; nobody else is told that they might show it. */
  knownClient: boolean;
  showsClient: boolean;
  follows: FollowLine[];
}

/** A member's own page: what only they may see of themselves. */
export async function readAccount(store: Store, memberId: number, lang: Language): Promise<AccountView | null> {
  const { members } = store.tables;
  const [member] = await store.read.select().from(members).where(eq(members.id, memberId));
  if (!member) return null;
  const follows = await listFollows(store, memberId, lang);
  const { handle, name, email, passwordHash, avatarHash: avatar, knownClient, showsClient } = member;
  const hasPassword = passwordHash !== null;
  return { handle, name, email, lang: member.lang, hasPassword, avatar, knownClient, showsClient, follows };
}

async function listFollows(store: Store, memberId: number, lang: Language): Promise<FollowLine[]> {
  const { follows, threads, themes } = store.tables;
  const mine = and(eq(follows.memberId, memberId), eq(follows.stopped, false));
  const [ofThreads, ofThemes] = await Promise.all([
    store.read
      .select({ thread: { id: threads.id, kind: threads.kind, slug: threads.slug, title: threads.title } })
      .from(follows)
      .innerJoin(threads, and(eq(threads.id, follows.subjectId), eq(threads.state, "live")))
      .where(and(mine, eq(follows.subject, "thread")))
      .orderBy(desc(follows.createdAt), desc(threads.id))
      .limit(MOST_FOLLOWS),
    store.read
      .select({ theme: themes })
      .from(follows)
      .innerJoin(themes, eq(themes.id, follows.subjectId))
      .where(and(mine, eq(follows.subject, "theme")))
      .orderBy(themes.position, themes.id),
  ]);
  return [
    ...ofThemes.map(({ theme }) => ({
      subject: "theme" as const,
      id: theme.id,
      title: lang === "en" ? theme.nameEn : theme.name,
      path: `/themes/${theme.slug}`,
    })),
    ...ofThreads.map(({ thread }) => ({
      subject: "thread" as const,
      id: thread.id,
      title: thread.title,
      path: threadPath(thread),
    })),
  ];
}

export interface Renaming {
  member: { id: number; role: Role };
  name: string;
  lang: Language;
  /** The name the site goes by. */
  brand: string;
}

export type RenameOutcome = { renamed: true } | { renamed: false; refusal: NameRefusal };

/** The name that others read; the address of one's page stays. */
export function rename(store: Store, { member, name, lang, brand }: Renaming): Promise<RenameOutcome> {
  const { members } = store.tables;
  return store.write(
    async (tx): Promise<RenameOutcome> => {
      const [before] = await tx.select({ name: members.name }).from(members).where(eq(members.id, member.id));
      // A name that was given before today's rules may be kept.
      const same = before?.name === name;
      const refusal = same ? null : await refusalToBeCalled(tx, store, { name, brand, owner: member });
      if (refusal) return { renamed: false, refusal };
      await tx.update(members).set({ name, lang }).where(eq(members.id, member.id));
      if (!same) await touchThreadsOf(tx, store, member.id);
      return { renamed: true };
    },
    { guard: [`member:${member.id}`] },
  );
}
