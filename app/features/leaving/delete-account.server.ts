import { count, eq } from "drizzle-orm";
import { HANDLES } from "#app/features/members/handle.server.ts";
import { tellAccount } from "#app/features/outbox/tell-account.server.ts";
import { indexThread } from "#app/features/search/index-thread.server.ts";
import { recountThread } from "#app/features/threads/recount-thread.server.ts";
import type { Reader, Store, Subject, Writer } from "#db/store.ts";
import { type Contributions, contributionsOf, countContributions } from "./contributions-of.server.ts";
import type { LeavingChoice } from "./choices.ts";
import { detach, erase, forgetPerson } from "./erase.server.ts";
import { forgetModeration } from "./forget-moderation.server.ts";
import { goneMember } from "./gone-member.server.ts";
import { rewriteMentions, threadsNaming } from "./rewrite-mentions.server.ts";
import { takeVotesBack, votedBy } from "./take-votes-back.server.ts";

export interface Leaving {
  memberId: number;
  choice: LeavingChoice;
  at: Date;
  /** Of an account that goes for want of use: somebody who has come back since stays. */
  unusedSince?: Date;
}

export type LeavingOutcome =
  | { deleted: true; erased: number; detached: number }
  | { deleted: false; refusal: "not-found" | "last-admin" | "came-back" };

/** How often what they touch may grow while it is being looked at. */
const MOST_LOOKS = 5;

/** Deletes an account for good, in one transaction: nothing that says who they were is left, and no counter lies. */
export async function deleteAccount(store: Store, leaving: Leaving): Promise<LeavingOutcome> {
  for (let look = 0; look < MOST_LOOKS; look++) {
    const touched = await touchedBy(store.read, store, leaving.memberId);
    const guard = guardOf(leaving.memberId, touched);
    const outcome = await store.write((tx) => decide(tx, store, leaving, new Set(guard)), { guard });
    if (outcome !== "look-again") return outcome;
  }
  throw new Error("somebody who leaves wrote faster than they could leave");
}

interface Touched {
  email: string | null;
  handle: string;
  threads: number[];
  /** Of these, where everybody sees something change; what they signed "Anonyme" stays as it is. */
  shown: number[];
  answers: number[];
}

/** Everything that another transaction may be counting: it is decided alone on each of these. */
async function touchedBy(reader: Reader, store: Store, memberId: number): Promise<Touched | null> {
  const { members } = store.tables;
  const [member] = await reader.select().from(members).where(eq(members.id, memberId));
  if (!member || member.role === "guest") return null;
  const wrote = await contributionsOf(reader, store, memberId, "detach");
  const voted = await votedBy(reader, store, memberId);
  const named = Object.values(wrote.detached)
    .flat()
    .filter(({ anonymous }) => !anonymous);
  const shown = [
    ...named.map(({ threadId }) => threadId),
    ...voted.threads,
    ...(await confirmedIn(reader, store, memberId)),
    ...(await threadsNaming(reader, store, member.handle)),
  ];
  const threads = [...new Set([...shown, ...threadsOf(wrote.detached), ...threadsOf(wrote.erased)])];
  return { email: member.email, handle: member.handle, threads, shown, answers: voted.answers };
}

function guardOf(memberId: number, touched: Touched | null): Subject[] {
  const threads = (touched?.threads ?? []).map((id): Subject => `thread:${id}`);
  const answers = (touched?.answers ?? []).map((id): Subject => `answer:${id}`);
  const address: Subject[] = touched?.email ? [`email:${touched.email}`] : [];
  // Two administrators who leave at once are decided one after the other, and the row of the gone is made once.
  return [`member:${memberId}`, "members:roles", HANDLES, ...address, ...threads, ...answers];
}

async function decide(
  tx: Writer,
  store: Store,
  leaving: Leaving,
  guarded: ReadonlySet<Subject>,
): Promise<LeavingOutcome | "look-again"> {
  const touched = await touchedBy(tx, store, leaving.memberId);
  if (!touched) return { deleted: false, refusal: "not-found" };
  if (!guardOf(leaving.memberId, touched).every((subject) => guarded.has(subject))) return "look-again";
  const refusal = await refusalToLeave(tx, store, leaving);
  if (refusal) return { deleted: false, refusal };
  return leave(tx, store, leaving, touched);
}

async function leave(tx: Writer, store: Store, leaving: Leaving, touched: Touched): Promise<LeavingOutcome> {
  const { memberId, choice, at, unusedSince } = leaving;
  const { members } = store.tables;
  const wrote = await contributionsOf(tx, store, memberId, choice);
  const goneId = await goneMember(tx, store, at);
  const [person] = await tx.select({ lang: members.lang }).from(members).where(eq(members.id, memberId));
  await takeVotesBack(tx, store, memberId);
  await erase(tx, store, wrote, at);
  await detach(tx, store, memberId, goneId);
  await rewriteMentions(tx, store, touched.handle);
  await forgetModeration(tx, store, { memberId, email: touched.email, erased: wrote.erased, at });
  await forgetPerson(tx, store, { memberId, email: touched.email });
  for (const threadId of new Set([...touched.shown, ...threadsOf(wrote.erased)])) {
    await recountThread(tx, store, threadId);
    await indexThread(tx, store, threadId);
  }
  if (touched.email !== null && person)
    await tellAccount(tx, store, {
      kind: "account-deleted",
      address: touched.email,
      lang: person.lang,
      ...(unusedSince && { detail: "unused" }),
      at,
    });
  return { deleted: true, ...countContributions(wrote) };
}

/** Somebody has to be able to run the site. */
async function refusalToLeave(tx: Writer, store: Store, { memberId, unusedSince }: Leaving) {
  const { members } = store.tables;
  const [member] = await tx.select().from(members).where(eq(members.id, memberId));
  if (!member) return "not-found";
  if (unusedSince && (member.seenAt ?? member.joinedAt) > unusedSince) return "came-back";
  if (member.role !== "admin") return null;
  const [admins] = await tx.select({ total: count() }).from(members).where(eq(members.role, "admin"));
  return admins && admins.total > 1 ? null : "last-admin";
}

function threadsOf(lists: Contributions["erased"] | Contributions["detached"]): number[] {
  return Object.values(lists)
    .flat()
    .map(({ threadId }) => threadId);
}

/** Where they confirmed somebody's answer in the bank's name. */
async function confirmedIn(reader: Reader, store: Store, memberId: number): Promise<number[]> {
  const { answers } = store.tables;
  const found = await reader
    .selectDistinct({ id: answers.threadId })
    .from(answers)
    .where(eq(answers.officialById, memberId));
  return found.map(({ id }) => id);
}
