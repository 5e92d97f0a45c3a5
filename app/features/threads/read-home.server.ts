import { and, desc, eq, isNotNull } from "drizzle-orm";
import { aMonthBefore, mostHelpful } from "#app/features/members/most-active.server.ts";
import { isClosed } from "#app/features/votes/rules.ts";
import type { Store } from "#db/store.ts";
import type { IdeaCard, QuestionCard, ThreadCard } from "./cards.ts";
import { type ListRequest, listThreads } from "./list.server.ts";
import { cardRows, type Looking, toCards } from "./select-cards.server.ts";

/** What the home page shows: the bank answers, ideas to vote on, what was done, who helps, what was just asked. */
export async function readHome(store: Store, now: Date, looking: Looking) {
  const [answered, ideas, shipped, helpers, recent] = await Promise.all([
    latestAnswered(store, looking),
    first(store, { kind: "idea", sort: "populaires", size: 20 }, looking),
    listShipped(store, looking, 3),
    mostHelpful(store, aMonthBefore(now), 5),
    first(store, { kind: "question", sort: "sans-reponse", size: 3 }, looking),
  ]);
  return {
    answered,
    // Closed ideas take no more votes: they have their own place.
    ideas: ideas
      .filter(isIdea)
      .filter((idea) => !isClosed(idea.status))
      .slice(0, 4),
    shipped,
    helpers: helpers.map(({ person, useful }) => ({ person, useful })),
    recent: recent.filter(isQuestion),
  };
}

async function latestAnswered(store: Store, looking: Looking): Promise<QuestionCard[]> {
  const { threads } = store.tables;
  const rows = await cardRows(store)
    .where(and(eq(threads.state, "live"), eq(threads.kind, "question"), isNotNull(threads.officialAt)))
    .orderBy(desc(threads.officialAt), desc(threads.id))
    .limit(3);
  return (await toCards(store, rows, looking)).filter(isQuestion);
}

/** Ideas that the bank has carried out, the latest first. */
export async function listShipped(store: Store, looking: Looking, limit: number): Promise<IdeaCard[]> {
  const { threads } = store.tables;
  const rows = await cardRows(store)
    .where(and(eq(threads.status, "shipped"), eq(threads.state, "live"), isNotNull(threads.decidedAt)))
    .orderBy(desc(threads.decidedAt), desc(threads.id))
    .limit(limit);
  return (await toCards(store, rows, looking)).filter(isIdea);
}

async function first(store: Store, request: ListRequest, looking: Looking): Promise<ThreadCard[]> {
  const outcome = await listThreads(store, request, looking);
  return outcome.listed ? outcome.page.items : [];
}

function isQuestion(card: ThreadCard): card is QuestionCard {
  return card.kind === "question";
}

function isIdea(card: ThreadCard): card is IdeaCard {
  return card.kind === "idea";
}
