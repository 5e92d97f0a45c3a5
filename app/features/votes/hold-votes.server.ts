import { and, eq, gt, isNotNull } from "drizzle-orm";
import { i18nOf } from "#app/i18n/i18n.server.ts";
import { openCase } from "#app/features/moderation/cases.server.ts";
import { recordRuling } from "#app/features/moderation/record-ruling.server.ts";
import type { Store, Writer } from "#db/store.ts";
import { reachOf } from "./burst.ts";
import { type CastVote, shiftVotes } from "./count-votes.server.ts";
import type { VoteCounts } from "./rules.ts";
import type { Judged, Verdict } from "./read-crowd.server.ts";

/** The case of this thread that is open and of which the log already knows: another vote under review adds no line to it. */
export async function isOnRecord(tx: Writer, store: Store, threadId: number): Promise<boolean> {
  const { moderationCases, rulings } = store.tables;
  const [known] = await tx
    .select({ id: rulings.id })
    .from(moderationCases)
    .innerJoin(rulings, and(eq(rulings.caseId, moderationCases.id), eq(rulings.act, "hold-votes")))
    .where(
      and(
        eq(moderationCases.subject, "thread"),
        eq(moderationCases.subjectId, threadId),
        eq(moderationCases.kind, "votes"),
        eq(moderationCases.state, "open"),
      ),
    )
    .limit(1);
  return known !== undefined;
}

/** Puts under review the votes that look like the one that was judged, and all of them on the moderators' desk. Null where no counter changed. */
export async function holdVotes(
  tx: Writer,
  store: Store,
  judged: Judged,
  verdict: Verdict,
): Promise<VoteCounts | null> {
  const { threadId, at } = judged;
  const moved = await moveAlike(tx, store, judged, verdict);
  const counts = await shiftVotes(tx, store, threadId, {
    take: moved,
    add: moved.map(({ voter }) => ({ voter, standing: "review" })),
  });
  const known = await isOnRecord(tx, store, threadId);
  const about = { subject: "thread", subjectId: threadId, threadId } as const;
  const signs = signsOf(verdict);
  // Nobody is accused: the case is neither the author's of the idea nor that of any of those who voted.
  const waiting = { kind: "votes", ...about, memberId: null, weight: known ? 0 : 1, signs, at } as const;
  const caseId = await openCase(tx, store, waiting);
  if (known) return counts;
  const facts = i18nOf("fr").t(`review:facts.${verdict.rule}`, { count: signs.alike, votes: signs.votes });
  await recordRuling(tx, store, {
    act: "hold-votes",
    ...about,
    memberId: await authorOf(tx, store, threadId),
    actorId: null,
    ground: "rule-votes",
    facts,
    caseId,
    at,
  });
  return counts;
}

/** Whose idea it is may read what was decided on its votes. */
async function authorOf(tx: Writer, { tables: { threads } }: Store, threadId: number): Promise<number | null> {
  const [thread] = await tx.select({ id: threads.authorId }).from(threads).where(eq(threads.id, threadId));
  return thread?.id ?? null;
}

/** The counted ones, as they stood. */
async function moveAlike(tx: Writer, store: Store, { threadId, marks, at }: Judged, verdict: Verdict) {
  const { threadVotes } = store.tables;
  const reach = reachOf(verdict);
  const since = new Date(Math.max(+at - reach.within, +(verdict.settledAt ?? 0)));
  const moved = await tx
    .update(threadVotes)
    .set({ standing: "review" })
    .where(
      and(
        eq(threadVotes.threadId, threadId),
        gt(threadVotes.createdAt, since),
        eq(threadVotes.standing, "counted"),
        isNotNull(threadVotes.network),
        ...reach.marks.map((mark) => eq(threadVotes[mark], marks[mark])),
      ),
    )
    .returning({ voter: threadVotes.voter });
  return moved.map(({ voter }): CastVote => ({ voter, standing: "counted" }));
}

/** What the desk shows of a burst: its rule, and how many of how many. */
function signsOf({ rule, span, crowd }: Verdict) {
  const { votes, ofNetwork, ofBrowser } = crowd[span];
  const alike = { network: ofNetwork, pace: crowd.inMinute, browser: ofBrowser }[rule];
  return { signs: [`votes-${rule}`], span, alike, votes };
}
