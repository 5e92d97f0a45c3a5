import { and, asc, count, eq, isNotNull, isNull } from "drizzle-orm";
import type { Store } from "#db/store.ts";
import { listThemesWithCounts } from "./list-themes.server.ts";

export interface ManagedTheme {
  id: number;
  slug: string;
  name: string;
  nameEn: string;
  description: string;
  descriptionEn: string;
  questions: number;
  ideas: number;
  followers: number;
}

export interface ManagedThemes {
  themes: ManagedTheme[];
  /** Addresses of merged themes, and where they lead. */
  moved: { slug: string; to: string }[];
}

/** Every theme as the administrators see it: both languages, what is in it, who follows it. */
export async function listManagedThemes(store: Store): Promise<ManagedThemes> {
  const { themes } = store.tables;
  const [rows, counted, followers, merged] = await Promise.all([
    store.read.select().from(themes).where(isNull(themes.mergedIntoId)).orderBy(asc(themes.position), asc(themes.id)),
    listThemesWithCounts(store, "fr"),
    countFollowers(store),
    store.read.select().from(themes).where(isNotNull(themes.mergedIntoId)).orderBy(asc(themes.id)),
  ]);
  const slugs = new Map(rows.map((row) => [row.id, row.slug]));
  const counts = new Map(counted.map((theme) => [theme.id, theme]));
  return {
    themes: rows.map(({ id, slug, name, nameEn, description, descriptionEn }) => {
      const { questions, ideas } = counts.get(id) ?? { questions: 0, ideas: 0 };
      const names = { id, slug, name, nameEn, description, descriptionEn };
      return { ...names, questions, ideas, followers: followers.get(id) ?? 0 };
    }),
    moved: merged.flatMap(({ slug, mergedIntoId }) => {
      const to = mergedIntoId === null ? undefined : slugs.get(mergedIntoId);
      return to ? [{ slug, to }] : [];
    }),
  };
}

async function countFollowers(store: Store): Promise<Map<number, number>> {
  const { follows } = store.tables;
  const rows = await store.read
    .select({ themeId: follows.subjectId, total: count() })
    .from(follows)
    .where(and(eq(follows.subject, "theme"), eq(follows.stopped, false)))
    .groupBy(follows.subjectId);
  return new Map(rows.map((row) => [row.themeId, row.total]));
}
