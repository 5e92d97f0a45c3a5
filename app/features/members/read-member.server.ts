import { and, count, desc, eq, lt, sql } from "drizzle-orm";
import { may } from "#app/features/access/table.ts";
import type { Page, Person, ThreadCard } from "#app/features/threads/cards.ts";
import { answerAnchor, threadPath } from "#app/features/threads/paths.ts";
import { listThreads } from "#app/features/threads/list.server.ts";
import type { Looking } from "#app/features/threads/select-cards.server.ts";
import { seesBehind, toPerson } from "#app/features/threads/select-person.server.ts";
import type { Store } from "#db/store.ts";

export const TABS = ["questions", "idees", "reponses"] as const;
export type Tab = (typeof TABS)[number];

export interface AnswerLine {
  id: number;
  path: string;
  threadTitle: string;
  excerpt: string;
  createdAt: Date;
  useful: number;
  official: boolean;
  accepted: boolean;
  /** Signed "Anonyme": in the list of its author and of the team only. */
  anonymous: boolean;
}

export interface MemberView {
  person: Person;
  joinedAt: Date;
  /** For those who may moderate the account. */
  moderatedId: number | null;
  counts: Record<Tab, number>;
  /** Times that somebody said an answer of theirs helped. */
  useful: number;
  /** Answers that an asker accepted or the bank confirmed. */
  solved: number;
  tab: Tab;
  threads: Page<ThreadCard> | null;
  answers: Page<AnswerLine> | null;
}

export type MemberReading = { found: true; view: MemberView } | { found: false; refusal: "not-found" | "bad-cursor" };

/**
 * A person's public page: who they are, and one tab of what they wrote, the first with something in it unless one
 * is asked. Guests have none.
 */
export async function readMember(
  store: Store,
  { handle, tab: asked, after }: { handle: string; tab: Tab | null; after: string | null },
  looking: Looking,
): Promise<MemberReading> {
  const { members } = store.tables;
  const [member] = await store.read.select().from(members).where(eq(members.handle, handle));
  if (!member || member.role === "guest") return { found: false, refusal: "not-found" };
  const all = seesBehind(looking.actor, member.id);
  const { counts, useful, solved } = await countContributions(store, member.id, all);
  const tab = asked ?? TABS.find((one) => counts[one] > 0) ?? TABS[0];
  const person = toPerson(member);
  const moderatedId = may(looking.actor.role, "moderation.rule") && !person.team && !person.gone ? member.id : null;
  const view = { person, moderatedId, joinedAt: member.joinedAt, counts, useful, solved, tab };
  if (tab === "reponses") {
    const answers = await listAnswers(store, { memberId: member.id, all, after });
    return answers
      ? { found: true, view: { ...view, threads: null, answers } }
      : { found: false, refusal: "bad-cursor" };
  }
  const kind = tab === "questions" ? "question" : "idea";
  const outcome = await listThreads(store, { kind, sort: "recentes", authorId: member.id, after }, looking);
  if (!outcome.listed) return { found: false, refusal: outcome.refusal };
  return { found: true, view: { ...view, threads: outcome.page, answers: null } };
}

/** `all`: with what they signed "Anonyme". */
async function countContributions(store: Store, memberId: number, all: boolean) {
  const { threads, answers } = store.tables;
  const useful = sql<number>`coalesce(sum(${answers.usefulVotes} + ${answers.importedVotes}), 0)`.mapWith(Number);
  // Said of a member's answer; what the team says in the bank's name confirms nothing.
  const solved =
    sql<number>`coalesce(sum(case when ${answers.official} = 'confirmed' or ${threads.acceptedAnswerId} = ${answers.id} then 1 else 0 end), 0)`.mapWith(
      Number,
    );
  const [byKind, [answered]] = await Promise.all([
    store.read
      .select({ kind: threads.kind, total: count() })
      .from(threads)
      .where(
        and(eq(threads.authorId, memberId), eq(threads.state, "live"), all ? undefined : eq(threads.anonymous, false)),
      )
      .groupBy(threads.kind),
    store.read
      .select({ total: count(), useful, solved })
      .from(answers)
      .innerJoin(threads, and(eq(threads.id, answers.threadId), eq(threads.state, "live")))
      .where(
        and(eq(answers.authorId, memberId), eq(answers.state, "live"), all ? undefined : eq(answers.anonymous, false)),
      ),
  ]);
  const ofKind = (kind: "question" | "idea") => byKind.find((row) => row.kind === kind)?.total ?? 0;
  const counts = { questions: ofKind("question"), idees: ofKind("idea"), reponses: answered?.total ?? 0 };
  return { counts, useful: answered?.useful ?? 0, solved: answered?.solved ?? 0 };
}

const ANSWERS_PER_PAGE = 20;

/** By id, which is the order in which they were written here; null for a cursor that no page has given. */
async function listAnswers(
  store: Store,
  { memberId, all, after }: { memberId: number; all: boolean; after: string | null },
): Promise<Page<AnswerLine> | null> {
  if (after !== null && !/^\d{1,9}$/.test(after)) return null;
  const { answers, threads } = store.tables;
  const rows = await store.read
    .select({ answer: answers, thread: threads })
    .from(answers)
    .innerJoin(threads, and(eq(threads.id, answers.threadId), eq(threads.state, "live")))
    .where(
      and(
        eq(answers.authorId, memberId),
        eq(answers.state, "live"),
        all ? undefined : eq(answers.anonymous, false),
        after === null ? undefined : lt(answers.id, Number(after)),
      ),
    )
    .orderBy(desc(answers.id))
    .limit(ANSWERS_PER_PAGE + 1);
  const items = rows.slice(0, ANSWERS_PER_PAGE).map(({ answer, thread }) => ({
    id: answer.id,
    path: `${threadPath(thread)}#${answerAnchor(answer.id)}`,
    threadTitle: thread.title,
    excerpt: answer.excerpt,
    createdAt: answer.createdAt,
    useful: answer.importedVotes + answer.usefulVotes,
    official: answer.official !== null,
    accepted: thread.acceptedAnswerId === answer.id,
    anonymous: answer.anonymous,
  }));
  const last = items.at(-1);
  return { items, next: rows.length > ANSWERS_PER_PAGE && last ? String(last.id) : null };
}
