import { eq } from "drizzle-orm";
import type { Store, Writer } from "#db/store.ts";

/** The id of the theme at this address, or of the one it was merged into; null when there is none. */
export async function findThemeId(tx: Writer, store: Store, slug: string): Promise<number | null> {
  const { themes } = store.tables;
  const [theme] = await tx.select().from(themes).where(eq(themes.slug, slug));
  return theme ? (theme.mergedIntoId ?? theme.id) : null;
}
