import { and, desc, eq, gt, inArray, isNotNull, ne, type SQL, sql } from "drizzle-orm";
import type { Store, Writer } from "#db/store.ts";
import { type Crowd, DAY, HOUR, MINUTE, suspicionOf, type Suspicion, type VoterMarks } from "./burst.ts";

export interface Judged {
  threadId: number;
  marks: VoterMarks;
  /** As suspicionOf takes it. */
  pace?: number | undefined;
  at: Date;
}

export interface Verdict extends Suspicion {
  crowd: Crowd;
  /** Up to then a moderator has looked: those votes stay as they are. */
  settledAt: Date | null;
}

/** Whether a vote that is about to be cast is suspect among those of the last day on its thread. */
export async function judgeVote(tx: Writer, store: Store, judged: Judged): Promise<Verdict | null> {
  // Without counting networks, which is slow, more looks suspect, never less: nearly every vote ends here.
  if (!suspicionOf(await readCrowd(tx, store, judged, { settledAt: null, networks: false }), judged.pace)) return null;
  const crowd = await readCrowd(tx, store, judged, { settledAt: null, networks: true });
  const suspicion = suspicionOf(crowd, judged.pace);
  if (!suspicion) return null;
  const settledAt = await lastVerdictAt(tx, store, judged.threadId);
  if (!settledAt) return { ...suspicion, crowd, settledAt };
  const since = await readCrowd(tx, store, judged, { settledAt, networks: true });
  const again = suspicionOf(since, judged.pace);
  return again && { ...again, crowd: since, settledAt };
}

async function lastVerdictAt(tx: Writer, store: Store, threadId: number): Promise<Date | null> {
  const { rulings } = store.tables;
  const [last] = await tx
    .select({ at: rulings.createdAt })
    .from(rulings)
    .where(
      and(
        eq(rulings.subject, "thread"),
        eq(rulings.subjectId, threadId),
        inArray(rulings.act, ["count-votes", "discard-votes"]),
      ),
    )
    .orderBy(desc(rulings.id))
    .limit(1);
  return last?.at ?? null;
}

/** One query over an index, one row back: a rush is judged at each of its votes. */
async function readCrowd(
  tx: Writer,
  { tables: { threadVotes } }: Store,
  { threadId, marks, at }: Judged,
  { settledAt, networks }: { settledAt: Date | null; networks: boolean },
): Promise<Crowd> {
  const ago = (span: number) => new Date(+at - span);
  const open = settledAt ? gt(threadVotes.createdAt, settledAt) : undefined;
  const network = eq(threadVotes.network, marks.network);
  const browser = eq(threadVotes.browser, marks.browser);
  const figures = (span: number) => {
    const within = and(gt(threadVotes.createdAt, ago(span)), open);
    return {
      votes: counted(within),
      ofNetwork: counted(and(within, network)),
      ofBrowser: counted(and(within, browser)),
      ofBoth: counted(and(within, network, browser)),
      networks: networks ? distinct(threadVotes.network, within) : none(),
      networksOfBrowser: networks ? distinct(threadVotes.network, and(within, browser)) : none(),
    };
  };
  const [row] = await tx
    .select({
      hour: figures(HOUR),
      day: figures(DAY),
      inMinute: counted(and(gt(threadVotes.createdAt, ago(MINUTE)), open, network, browser)),
      held: counted(and(network, ne(threadVotes.standing, "counted"))),
    })
    .from(threadVotes)
    .where(
      and(eq(threadVotes.threadId, threadId), gt(threadVotes.createdAt, ago(DAY)), isNotNull(threadVotes.network)),
    );
  if (!row) throw new Error("a count has one row");
  const whole = networks ? withThisOne : withoutNetworks;
  return { hour: whole(row.hour), day: whole(row.day), inMinute: row.inMinute + 1, held: row.held };
}

function counted(condition: SQL | undefined) {
  return sql<number>`count(case when ${condition} then 1 end)`.mapWith(Number);
}

function none() {
  return sql<number>`0`.mapWith(Number);
}

function distinct(column: Store["tables"]["threadVotes"]["network"], condition: SQL | undefined) {
  return sql<number>`count(distinct case when ${condition} then ${column} end)`.mapWith(Number);
}

/** The vote that is judged is one of those that it is judged among. */
function withThisOne({ ofBoth, ...before }: Crowd["hour"] & { ofBoth: number }): Crowd["hour"] {
  return {
    votes: before.votes + 1,
    ofNetwork: before.ofNetwork + 1,
    ofBrowser: before.ofBrowser + 1,
    networks: before.networks + Number(before.ofNetwork === 0),
    networksOfBrowser: before.networksOfBrowser + Number(ofBoth === 0),
  };
}

/** As if its browser had voted from every network. */
function withoutNetworks(before: Crowd["hour"] & { ofBoth: number }): Crowd["hour"] {
  return { ...withThisOne(before), networks: 0, networksOfBrowser: 0 };
}
