import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import { may, type Role } from "#app/features/access/table.ts";
import { chunksOf } from "#db/chunks.ts";
import type { Store, Writer } from "#db/store.ts";

export interface Merging {
  id: number;
  intoId: number;
  actor: { id: number; role: Role };
}

export type MergeThemeOutcome =
  | { merged: true; slug: string }
  | { merged: false; refusal: "not-allowed" | "not-found" | "same-theme" };

/** Makes two themes one: threads and followers move to the other, and the old address leads there for ever. */
export async function mergeTheme(store: Store, { id, intoId, actor }: Merging): Promise<MergeThemeOutcome> {
  const { themes } = store.tables;
  if (!may(actor.role, "admin.themes")) return { merged: false, refusal: "not-allowed" };
  if (id === intoId) return { merged: false, refusal: "same-theme" };
  const [before] = await store.read.select({ slug: themes.slug }).from(themes).where(eq(themes.id, id));
  if (!before) return { merged: false, refusal: "not-found" };
  return store.write(
    async (tx): Promise<MergeThemeOutcome> => {
      const both = await tx
        .select({ id: themes.id, slug: themes.slug })
        .from(themes)
        .where(and(inArray(themes.id, [id, intoId]), isNull(themes.mergedIntoId)));
      const into = both.find((theme) => theme.id === intoId);
      if (!into || both.length < 2) return { merged: false, refusal: "not-found" };

      await moveThreads(tx, store, id, intoId);
      await moveFollows(tx, store, id, intoId);
      await tx.update(themes).set({ mergedIntoId: intoId }).where(eq(themes.mergedIntoId, id));
      await tx.update(themes).set({ mergedIntoId: intoId }).where(eq(themes.id, id));
      return { merged: true, slug: into.slug };
    },
    // Whoever publishes in the theme holds the same guard: no thread slips into it while it goes.
    { guard: ["themes:all", `theme:${before.slug}`] },
  );
}

async function moveThreads(tx: Writer, store: Store, fromId: number, intoId: number): Promise<void> {
  const { threads } = store.tables;
  await tx
    .update(threads)
    .set({ themeId: intoId, version: sql`${threads.version} + 1` })
    .where(eq(threads.themeId, fromId));
}

/** Whoever followed either goes on following: stopping is one click, and nobody loses what they asked for. */
async function moveFollows(tx: Writer, store: Store, fromId: number, intoId: number): Promise<void> {
  const { follows } = store.tables;
  const moved = await tx
    .delete(follows)
    .where(and(eq(follows.subject, "theme"), eq(follows.subjectId, fromId)))
    .returning();
  const active = moved.filter((follow) => !follow.stopped).map((follow) => ({ ...follow, subjectId: intoId }));
  for (const chunk of chunksOf(active))
    await tx
      .insert(follows)
      .values(chunk)
      .onConflictDoUpdate({
        target: [follows.memberId, follows.subject, follows.subjectId],
        set: { stopped: false },
      });
}
