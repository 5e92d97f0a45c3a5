import { isNull } from "drizzle-orm";
import { fold } from "#db/search/analyse.ts";
import type { Reader, Store } from "#db/store.ts";

export interface ThemeNames {
  name: string;
  nameEn: string;
}

/** Whether another theme is already called this, in either language; accents and capitals make no difference. */
export async function isNameTaken(reader: Reader, store: Store, names: ThemeNames, ownId?: number): Promise<boolean> {
  const { themes } = store.tables;
  const others = await reader.select().from(themes).where(isNull(themes.mergedIntoId));
  return others.some(
    (other) => other.id !== ownId && (same(other.name, names.name) || same(other.nameEn, names.nameEn)),
  );
}

function same(one: string, other: string): boolean {
  return fold(one) === fold(other);
}
