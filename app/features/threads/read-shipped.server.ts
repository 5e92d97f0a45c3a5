import { and, desc, eq, inArray } from "drizzle-orm";
import type { Store } from "#db/store.ts";
import type { IdeaCard } from "./cards.ts";
import { listShipped } from "./read-home.server.ts";
import type { Looking } from "./select-cards.server.ts";

const MOST = 60;

/** A shipped idea with its story: every stage and when, and what the bank said when it was done. */
export interface ShippedStory {
  idea: IdeaCard;
  html: string;
  stages: { status: IdeaCard["status"]; at: Date }[];
}

export async function readShipped(store: Store, looking: Looking): Promise<ShippedStory[]> {
  const ideas = await listShipped(store, looking, MOST);
  if (ideas.length === 0) return [];
  const { decisions } = store.tables;
  const rows = await store.read
    .select()
    .from(decisions)
    .where(
      and(
        inArray(
          decisions.threadId,
          ideas.map((idea) => idea.id),
        ),
        eq(decisions.state, "live"),
      ),
    )
    .orderBy(desc(decisions.createdAt), desc(decisions.id));
  return ideas.map((idea) => {
    const told = rows.filter((row) => row.threadId === idea.id);
    const stages = told.map(({ status, createdAt }) => ({ status, at: createdAt })).reverse();
    return {
      idea,
      html: told[0]?.bodyHtml ?? "",
      stages: [{ status: "submitted" as const, at: idea.createdAt }, ...stages],
    };
  });
}
