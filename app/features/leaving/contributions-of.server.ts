import { aliasedTable, and, eq, gt, isNotNull, isNull, ne, or } from "drizzle-orm";
import type { Reader, Store } from "#db/store.ts";
import type { LeavingChoice } from "./choices.ts";

export interface Written {
  id: number;
  threadId: number;
  /** Signed "Anonyme". */
  anonymous: boolean;
}

/** What someone wrote, by what becomes of it when they leave. */
export interface Contributions {
  erased: Record<"threads" | "answers" | "comments" | "addenda", Written[]>;
  detached: Record<"threads" | "answers" | "comments" | "decisions" | "addenda", Written[]>;
}

/**
 * Somebody replied to a question or an idea when an answer, a comment or a decision of anyone else stands in it; to an
 * answer, when it was commented, accepted or confirmed; to a comment, when someone commented after it at the same
 * place. What the bank said stays the bank's. What its author had withdrawn before is erased whatever is chosen.
 */
export async function contributionsOf(
  reader: Reader,
  store: Store,
  memberId: number,
  choice: LeavingChoice,
): Promise<Contributions> {
  const sort = (all: Found[], replied: Set<number>) => {
    const goes = ({ id, withdrawn }: Found) => withdrawn || (choice === "erase" && !replied.has(id));
    const plain = (found: Found[]) => found.map(({ id, threadId, anonymous }) => ({ id, threadId, anonymous }));
    return { erased: plain(all.filter(goes)), detached: plain(all.filter((one) => !goes(one))) };
  };
  const threads = sort(...(await threadsOf(reader, store, memberId)));
  const answers = sort(...(await answersOf(reader, store, memberId)));
  const comments = sort(...(await commentsOf(reader, store, memberId)));
  const addenda = await addendaOf(reader, store, memberId, threads.erased);
  const { decisions } = store.tables;
  const decided = await reader
    .select({ id: decisions.id, threadId: decisions.threadId })
    .from(decisions)
    .where(eq(decisions.authorId, memberId));
  return {
    erased: { threads: threads.erased, answers: answers.erased, comments: comments.erased, addenda: addenda.erased },
    detached: {
      threads: threads.detached,
      answers: answers.detached,
      comments: comments.detached,
      addenda: addenda.detached,
      decisions: decided.map((decision) => ({ ...decision, anonymous: false })),
    },
  };
}

export function countContributions({ erased, detached }: Contributions): { erased: number; detached: number } {
  const total = (lists: Written[][]) => lists.reduce((sum, list) => sum + list.length, 0);
  return { erased: total(Object.values(erased)), detached: total(Object.values(detached)) };
}

interface Found extends Written {
  withdrawn: boolean;
}
type Sorted = [all: Found[], replied: Set<number>];

async function threadsOf(reader: Reader, store: Store, memberId: number): Promise<Sorted> {
  const { threads, answers, comments, decisions } = store.tables;
  const mine = await reader
    .select({ id: threads.id, state: threads.state, anonymous: threads.anonymous })
    .from(threads)
    .where(eq(threads.authorId, memberId));
  const repliedIn = (
    table: typeof answers | typeof comments | typeof decisions,
    byOthers: ReturnType<typeof or>,
  ): Promise<{ id: number }[]> =>
    reader
      .selectDistinct({ id: table.threadId })
      .from(table)
      .innerJoin(threads, eq(threads.id, table.threadId))
      .where(and(eq(threads.authorId, memberId), eq(table.state, "live"), byOthers));
  const replied = [
    ...(await repliedIn(answers, or(ne(answers.authorId, memberId), isNotNull(answers.official)))),
    ...(await repliedIn(comments, ne(comments.authorId, memberId))),
    // A decision is the bank's, whoever wrote it down.
    ...(await repliedIn(decisions, undefined)),
  ];
  const all = mine.map(({ id, state, anonymous }) => ({ id, threadId: id, anonymous, withdrawn: state !== "live" }));
  return [all, new Set(replied.map(({ id }) => id))];
}

async function answersOf(reader: Reader, store: Store, memberId: number): Promise<Sorted> {
  const { threads, answers, comments } = store.tables;
  const mine = await reader.select().from(answers).where(eq(answers.authorId, memberId));
  const commented = await reader
    .selectDistinct({ id: answers.id })
    .from(answers)
    .innerJoin(comments, eq(comments.answerId, answers.id))
    .where(and(eq(answers.authorId, memberId), ne(comments.authorId, memberId), eq(comments.state, "live")));
  const accepted = await reader
    .select({ id: answers.id })
    .from(answers)
    .innerJoin(threads, eq(threads.acceptedAnswerId, answers.id))
    .where(and(eq(answers.authorId, memberId), ne(threads.authorId, memberId)));
  const official = mine.filter((answer) => answer.official !== null);
  const all = mine.map(({ id, threadId, anonymous, state, official: spoken }) => ({
    ...{ id, threadId, anonymous },
    withdrawn: state !== "live" && spoken === null,
  }));
  return [all, new Set([...commented, ...accepted, ...official].map(({ id }) => id))];
}

async function commentsOf(reader: Reader, store: Store, memberId: number): Promise<Sorted> {
  const { comments } = store.tables;
  const later = aliasedTable(comments, "later");
  const mine = await reader.select().from(comments).where(eq(comments.authorId, memberId));
  const sameAnswer = or(eq(later.answerId, comments.answerId), and(isNull(later.answerId), isNull(comments.answerId)));
  const replied = await reader
    .selectDistinct({ id: comments.id })
    .from(comments)
    .innerJoin(later, and(eq(later.threadId, comments.threadId), gt(later.id, comments.id), sameAnswer))
    .where(and(eq(comments.authorId, memberId), ne(later.authorId, memberId), eq(later.state, "live")));
  const all = mine.map(({ id, threadId, anonymous, state }) => ({
    ...{ id, threadId, anonymous },
    withdrawn: state !== "live",
  }));
  return [all, new Set(replied.map(({ id }) => id))];
}

/** What was added under an idea shares its fate; what was withdrawn is erased whatever is chosen. */
async function addendaOf(reader: Reader, store: Store, memberId: number, erased: Written[]) {
  const { addenda } = store.tables;
  const mine = await reader.select().from(addenda).where(eq(addenda.authorId, memberId));
  const gone = new Set(erased.map(({ id }) => id));
  const all = mine.map(({ id, threadId, state }) => ({
    written: { id, threadId, anonymous: false },
    goes: state !== "live" || gone.has(threadId),
  }));
  const those = (goes: boolean) => all.filter((one) => one.goes === goes).map(({ written }) => written);
  return { erased: those(true), detached: those(false) };
}
