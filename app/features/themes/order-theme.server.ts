import { asc, eq, isNull } from "drizzle-orm";
import { may, type Role } from "#app/features/access/table.ts";
import type { Store } from "#db/store.ts";

export interface Ordering {
  id: number;
  direction: "up" | "down";
  actor: { id: number; role: Role };
}

export type OrderThemeOutcome =
  | { ordered: true }
  | { ordered: false; refusal: "not-allowed" | "not-found" | "at-the-end" };

/** Moves a theme one place up or down among those that are shown. */
export function orderTheme(store: Store, { id, direction, actor }: Ordering): Promise<OrderThemeOutcome> {
  const { themes } = store.tables;
  return store.write(
    async (tx): Promise<OrderThemeOutcome> => {
      if (!may(actor.role, "admin.themes")) return { ordered: false, refusal: "not-allowed" };
      const shown = await tx
        .select({ id: themes.id, position: themes.position })
        .from(themes)
        .where(isNull(themes.mergedIntoId))
        .orderBy(asc(themes.position), asc(themes.id));
      const from = shown.findIndex((theme) => theme.id === id);
      const moved = shown[from];
      const to = direction === "up" ? from - 1 : from + 1;
      if (!moved) return { ordered: false, refusal: "not-found" };
      if (!shown[to]) return { ordered: false, refusal: "at-the-end" };

      const order = shown.toSpliced(from, 1).toSpliced(to, 0, moved);
      for (const [position, theme] of order.entries())
        if (theme.position !== position) await tx.update(themes).set({ position }).where(eq(themes.id, theme.id));
      return { ordered: true };
    },
    { guard: ["themes:all"] },
  );
}
