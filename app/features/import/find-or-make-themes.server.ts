import { asc } from "drizzle-orm";
import { slugOf } from "#app/features/threads/slug.ts";
import { fold } from "#db/search/analyse.ts";
import type { Store, Writer } from "#db/store.ts";

export interface FoundThemes {
  /** By the name that the import gives; a merged theme stands for the one it went into. */
  ids: Map<string, number>;
  made: number;
}

/** The themes of these names: the same name or address is the same theme; what is missing is added at the end. */
export async function findOrMakeThemes(tx: Writer, store: Store, names: string[]): Promise<FoundThemes> {
  const { themes } = store.tables;
  const known = await tx.select().from(themes).orderBy(asc(themes.position), asc(themes.id));
  let position = Math.max(0, ...known.map((theme) => theme.position));
  const found: FoundThemes = { ids: new Map(), made: 0 };
  for (const name of new Set(names)) {
    const wanted = { name: fold(name), slug: slugOf(name, "") };
    const same = known.find(
      (theme) => fold(theme.name) === wanted.name || fold(theme.nameEn) === wanted.name || theme.slug === wanted.slug,
    );
    const theme =
      same ?? (await makeTheme(tx, store, { name, slug: freeSlug(wanted.slug, known), position: ++position }));
    if (!same) {
      known.push(theme);
      found.made++;
    }
    found.ids.set(name, theme.mergedIntoId ?? theme.id);
  }
  return found;
}

/** Names without one plain letter have no address of their own. */
function freeSlug(slug: string, known: { slug: string }[]): string {
  if (slug !== "") return slug;
  let number = known.length + 1;
  while (known.some((theme) => theme.slug === `theme-${number}`)) number++;
  return `theme-${number}`;
}

async function makeTheme(
  tx: Writer,
  store: Store,
  { name, slug, position }: { name: string; slug: string; position: number },
) {
  const row = { slug, name, nameEn: name, description: "", descriptionEn: "", position };
  const [made] = await tx.insert(store.tables.themes).values(row).returning();
  if (!made) throw new Error("the database returned no row for a new theme");
  return made;
}
