import { count, inArray, isNull, ne } from "drizzle-orm";
import type { Store } from "#db/store.ts";

export interface Overview {
  themes: number;
  people: number;
  team: number;
  texts: number;
}

/** What there is to administer, in figures. */
export async function readOverview(store: Store): Promise<Overview> {
  const { themes, members, pageTexts } = store.tables;
  const [[theme], [person], [team], [text]] = await Promise.all([
    store.read.select({ total: count() }).from(themes).where(isNull(themes.mergedIntoId)),
    store.read.select({ total: count() }).from(members).where(ne(members.role, "guest")),
    store.read
      .select({ total: count() })
      .from(members)
      .where(inArray(members.role, ["moderator", "adviser", "admin"])),
    store.read.select({ total: count() }).from(pageTexts),
  ]);
  return { themes: theme?.total ?? 0, people: person?.total ?? 0, team: team?.total ?? 0, texts: text?.total ?? 0 };
}
