import { eq } from "drizzle-orm";
import type { ThreadState } from "#app/features/contributions/find-contribution.server.ts";
import { GONE_HANDLE } from "#app/features/members/gone.ts";
import type { ThreadKind } from "#app/features/threads/cards.ts";
import type { Reader, Store } from "#db/store.ts";
import type { ModeratedSubject } from "./words.ts";

/** What moderation needs to know of what it looks at: somebody's words, or somebody. */
export interface Moderated extends ModeratedSubject {
  /** Whose words, or who. */
  memberId: number;
  /** The words as written; a person's name. */
  title: string;
  body: string;
  bodyHtml: string;
  anonymous: boolean;
  /** Said in the bank's name: corrected in public, not moderated. */
  official: boolean;
  /** A person's is always "live". */
  state: ThreadState;
  createdAt: Date;
  /** Null for a person. */
  thread: {
    id: number;
    kind: ThreadKind;
    slug: string;
    title: string;
    state: ThreadState;
    lockedAt: Date | null;
    acceptedAnswerId: number | null;
  } | null;
}

export async function findModerated(
  reader: Reader,
  store: Store,
  { subject, subjectId }: ModeratedSubject,
): Promise<Moderated | null> {
  if (subject === "member") return findPerson(reader, store, subjectId);
  if (subject === "thread") return findThread(reader, store, subjectId);
  const { threads, answers, comments, addenda } = store.tables;
  const table = { answer: answers, comment: comments, addendum: addenda }[subject];
  const [found] = await reader
    .select({ reply: table, thread: threadColumns(store) })
    .from(table)
    .innerJoin(threads, eq(threads.id, table.threadId))
    .where(eq(table.id, subjectId));
  if (!found) return null;
  const { reply, thread } = found;
  const { authorId: memberId, body, bodyHtml, state, createdAt } = reply;
  const anonymous = "anonymous" in reply && reply.anonymous;
  const official = "official" in reply && reply.official === "written";
  return { subject, subjectId, memberId, title: "", body, bodyHtml, anonymous, official, state, createdAt, thread };
}

function threadColumns({ tables: { threads } }: Store) {
  const { id, kind, slug, title, state, lockedAt, acceptedAnswerId } = threads;
  return { id, kind, slug, title, state, lockedAt, acceptedAnswerId };
}

async function findThread(reader: Reader, store: Store, threadId: number): Promise<Moderated | null> {
  const { threads } = store.tables;
  const [thread] = await reader.select().from(threads).where(eq(threads.id, threadId));
  if (!thread) return null;
  const { authorId: memberId, title, body, bodyHtml, anonymous, state, createdAt } = thread;
  return {
    ...{ subject: "thread", subjectId: threadId, memberId, title, body, bodyHtml, anonymous, state, createdAt, thread },
    official: false,
  };
}

async function findPerson(reader: Reader, store: Store, memberId: number): Promise<Moderated | null> {
  const { members } = store.tables;
  const [person] = await reader.select().from(members).where(eq(members.id, memberId));
  // The account that signs for all who have left is nobody.
  if (!person || person.handle === GONE_HANDLE) return null;
  return {
    ...{
      subject: "member",
      subjectId: memberId,
      memberId,
      title: person.name,
      body: "",
      bodyHtml: "",
      anonymous: false,
    },
    ...{ official: false, state: "live", createdAt: person.joinedAt, thread: null },
  };
}
