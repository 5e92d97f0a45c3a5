import { and, asc, count, eq, isNull } from "drizzle-orm";
import type { Language } from "#app/i18n/catalogue.ts";
import type { Store } from "#db/store.ts";

export interface ThemeView {
  id: number;
  slug: string;
  name: string;
  description: string;
}

export interface ThemeWithCounts extends ThemeView {
  questions: number;
  ideas: number;
}

/** The themes in the administrators' order, named in the reader's language. */
export async function listThemes(store: Store, lang: Language): Promise<ThemeView[]> {
  const { themes } = store.tables;
  const rows = await store.read
    .select()
    .from(themes)
    .where(isNull(themes.mergedIntoId))
    .orderBy(asc(themes.position), asc(themes.id));
  return rows.map((row) => toView(row, lang));
}

/** The same, with how much there is in each. */
export async function listThemesWithCounts(store: Store, lang: Language): Promise<ThemeWithCounts[]> {
  const { threads } = store.tables;
  const counted = await store.read
    .select({ themeId: threads.themeId, kind: threads.kind, total: count() })
    .from(threads)
    .where(eq(threads.state, "live"))
    .groupBy(threads.themeId, threads.kind);
  const totalOf = (id: number, kind: "question" | "idea") =>
    counted.find((row) => row.themeId === id && row.kind === kind)?.total ?? 0;
  const themes = await listThemes(store, lang);
  return themes.map((theme) => ({
    ...theme,
    questions: totalOf(theme.id, "question"),
    ideas: totalOf(theme.id, "idea"),
  }));
}

export type ThemeReading =
  | { found: true; theme: ThemeView }
  | { found: false; refusal: "not-found" }
  | { found: false; refusal: "moved"; slug: string };

/** A theme by its address; a merged one leads to the other. */
export async function readTheme(store: Store, slug: string, lang: Language): Promise<ThemeReading> {
  const { themes } = store.tables;
  const [row] = await store.read.select().from(themes).where(eq(themes.slug, slug));
  if (!row) return { found: false, refusal: "not-found" };
  if (row.mergedIntoId === null) return { found: true, theme: toView(row, lang) };
  const [target] = await store.read
    .select()
    .from(themes)
    .where(and(eq(themes.id, row.mergedIntoId), isNull(themes.mergedIntoId)));
  return target ? { found: false, refusal: "moved", slug: target.slug } : { found: false, refusal: "not-found" };
}

type ThemeRow = { id: number; slug: string; name: string; nameEn: string; description: string; descriptionEn: string };

function toView({ id, slug, name, nameEn, description, descriptionEn }: ThemeRow, lang: Language): ThemeView {
  const english = lang === "en";
  return { id, slug, name: english ? nameEn : name, description: english ? descriptionEn : description };
}
