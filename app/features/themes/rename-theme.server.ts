import { and, eq, isNull, sql } from "drizzle-orm";
import { may, type Role } from "#app/features/access/table.ts";
import type { Store } from "#db/store.ts";
import { isNameTaken, type ThemeNames } from "./name-taken.server.ts";

export interface Renaming extends ThemeNames {
  id: number;
  description: string;
  descriptionEn: string;
  actor: { id: number; role: Role };
}

export type RenameThemeOutcome =
  | { renamed: true }
  | { renamed: false; refusal: "not-allowed" | "not-found" | "name-taken" };

/** Changes what a theme is called and how it is described. Its address stays: links to it are never broken. */
export function renameTheme(store: Store, { id, actor, ...names }: Renaming): Promise<RenameThemeOutcome> {
  const { themes, threads } = store.tables;
  const { name, nameEn, description, descriptionEn } = names;
  return store.write(
    async (tx): Promise<RenameThemeOutcome> => {
      if (!may(actor.role, "admin.themes")) return { renamed: false, refusal: "not-allowed" };
      if (await isNameTaken(tx, store, names, id)) return { renamed: false, refusal: "name-taken" };
      const renamed = await tx
        .update(themes)
        .set({ name, nameEn, description, descriptionEn })
        .where(and(eq(themes.id, id), isNull(themes.mergedIntoId)))
        .returning({ id: themes.id });
      if (renamed.length === 0) return { renamed: false, refusal: "not-found" };
      // Their pages show its name.
      await tx
        .update(threads)
        .set({ version: sql`${threads.version} + 1` })
        .where(eq(threads.themeId, id));
      return { renamed: true };
    },
    { guard: ["themes:all"] },
  );
}
