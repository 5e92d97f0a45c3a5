import { and, eq, inArray, type SQL } from "drizzle-orm";
import { may } from "#app/features/access/table.ts";
import type { Standing } from "#app/features/votes/count-votes.server.ts";
import { refusalToVote, totalVotes, voterKey } from "#app/features/votes/rules.ts";
import type { Language } from "#app/i18n/catalogue.ts";
import type { Actor } from "#app/server/context.server.ts";
import { alias } from "#db/alias.ts";
import type { Store } from "#db/store.ts";
import type { IdeaStatus, ThreadCard } from "./cards.ts";
import { personColumns, signedBy, toPerson } from "./select-person.server.ts";

/** Who looks at a list, and in which language the themes are named. */
export interface Looking {
  actor: Actor;
  lang: Language;
}

/** The one query behind every card: the thread, its theme, its author and what the bank said. Add where, order and limit. */
export function cardRows(store: Store) {
  const { threads, themes, members, answers } = store.tables;
  const spokesperson = alias(members, "spokesperson");
  return store.read
    .select({
      thread: {
        id: threads.id,
        kind: threads.kind,
        slug: threads.slug,
        title: threads.title,
        excerpt: threads.excerpt,
        lang: threads.lang,
        status: threads.status,
        decidedAt: threads.decidedAt,
        authorId: threads.authorId,
        anonymous: threads.anonymous,
        createdAt: threads.createdAt,
        activeAt: threads.activeAt,
        importedVotes: threads.importedVotes,
        memberVotes: threads.memberVotes,
        visitorVotes: threads.visitorVotes,
        votesUnderReview: threads.votesUnderReview,
        score: threads.score,
        hot: threads.hot,
        answerCount: threads.answerCount,
        replyCount: threads.replyCount,
        acceptedAnswerId: threads.acceptedAnswerId,
      },
      theme: { slug: themes.slug, name: themes.name, nameEn: themes.nameEn },
      author: personColumns(members),
      official: { text: answers.excerpt, at: answers.officialAt },
      spokesperson: personColumns(spokesperson),
    })
    .from(threads)
    .innerJoin(themes, eq(themes.id, threads.themeId))
    .innerJoin(members, eq(members.id, threads.authorId))
    .leftJoin(answers, eq(answers.id, threads.officialAnswerId))
    .leftJoin(spokesperson, eq(spokesperson.id, answers.officialById))
    .$dynamic();
}

export type CardRow = Awaited<ReturnType<typeof cardRows>>[number];

/** Rows to cards, with "have I voted?" asked once for the whole list. */
export async function toCards(store: Store, rows: CardRow[], { actor, lang }: Looking): Promise<ThreadCard[]> {
  const voted = await votedAmong(
    store,
    rows.map((row) => row.thread.id),
    actor,
  );
  return rows.map((row) => toCard(row, voted.get(row.thread.id) ?? null, { actor, lang }));
}

function toCard(
  { thread, theme, author, official, spokesperson }: CardRow,
  own: Standing | null,
  { actor, lang }: Looking,
): ThreadCard {
  const allowed = may(actor.role, thread.kind === "idea" ? "idea.vote" : "question.vote");
  const card = {
    id: thread.id,
    slug: thread.slug,
    title: thread.title,
    excerpt: thread.excerpt,
    lang: thread.lang,
    theme: { slug: theme.slug, name: lang === "en" ? theme.nameEn : theme.name },
    author: signedBy(author, thread, actor),
    createdAt: thread.createdAt,
    votes: {
      total: totalVotes(thread),
      visitors: thread.visitorVotes,
      underReview: thread.votesUnderReview,
      mine: own !== null,
      held: own === "counted" ? null : own,
      refusal: refusalToVote(actor, thread, allowed),
    },
    replyCount: thread.replyCount,
    official:
      official?.at && spokesperson ? { text: official.text, at: official.at, by: toPerson(spokesperson) } : null,
  };
  if (thread.kind === "question")
    return { ...card, kind: "question", answerCount: thread.answerCount, accepted: thread.acceptedAnswerId !== null };
  return { ...card, kind: "idea", status: statusOf(thread.status), decidedAt: thread.decidedAt };
}

/** An idea always has a status; the column is empty for questions only. */
function statusOf(status: IdeaStatus | null): IdeaStatus {
  return status ?? "submitted";
}

async function votedAmong(store: Store, ids: number[], actor: Actor): Promise<Map<number, Standing>> {
  const voter = voterKey(actor);
  if (voter === null || ids.length === 0) return new Map();
  const { threadVotes } = store.tables;
  const rows = await store.read
    .select({ threadId: threadVotes.threadId, standing: threadVotes.standing })
    .from(threadVotes)
    .where(and(eq(threadVotes.voter, voter), inArray(threadVotes.threadId, ids)));
  return new Map(rows.map((row) => [row.threadId, row.standing]));
}

/** Cards of these threads, in this order; those that are no longer live are left out. */
export async function cardsOf(store: Store, ids: number[], looking: Looking): Promise<ThreadCard[]> {
  if (ids.length === 0) return [];
  const { threads } = store.tables;
  const live: SQL | undefined = and(inArray(threads.id, ids), eq(threads.state, "live"));
  const cards = await toCards(store, await cardRows(store).where(live), looking);
  const byId = new Map(cards.map((card) => [card.id, card]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
