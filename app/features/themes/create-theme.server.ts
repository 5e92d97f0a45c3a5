import { may, type Role } from "#app/features/access/table.ts";
import { slugOf } from "#app/features/threads/slug.ts";
import type { Store, Writer } from "#db/store.ts";
import { isNameTaken, type ThemeNames } from "./name-taken.server.ts";

export interface NewTheme extends ThemeNames {
  description: string;
  descriptionEn: string;
  actor: { id: number; role: Role };
}

export type CreateThemeOutcome =
  | { created: true; id: number; slug: string }
  | { created: false; refusal: "not-allowed" | "name-taken" };

/** Opens a theme, after the others. Its address is made from its French name and never changes. */
export function createTheme(store: Store, { actor, ...theme }: NewTheme): Promise<CreateThemeOutcome> {
  const { themes } = store.tables;
  return store.write(
    async (tx): Promise<CreateThemeOutcome> => {
      if (!may(actor.role, "admin.themes")) return { created: false, refusal: "not-allowed" };
      if (await isNameTaken(tx, store, theme)) return { created: false, refusal: "name-taken" };
      const all = await tx.select({ slug: themes.slug, position: themes.position }).from(themes);
      const slug = freeSlug(slugOf(theme.name, "theme"), new Set(all.map((other) => other.slug)));
      const position = Math.max(-1, ...all.map((other) => other.position)) + 1;
      return { created: true, slug, id: await insert(tx, store, { ...theme, slug, position }) };
    },
    { guard: ["themes:all"] },
  );
}

type ThemeRow = Omit<NewTheme, "actor"> & { slug: string; position: number };

async function insert(
  tx: Writer,
  store: Store,
  { name, nameEn, description, descriptionEn, slug, position }: ThemeRow,
) {
  const { themes } = store.tables;
  const [inserted] = await tx
    .insert(themes)
    .values({ name, nameEn, description, descriptionEn, slug, position })
    .returning({ id: themes.id });
  if (!inserted) throw new Error("the database returned no id for a new theme");
  return inserted.id;
}

/** The addresses of merged themes are taken too: they lead elsewhere for ever. */
function freeSlug(base: string, taken: Set<string>): string {
  let slug = base;
  for (let number = 2; taken.has(slug); number++) slug = `${base}-${number}`;
  return slug;
}
