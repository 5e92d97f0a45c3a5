import type { Kit } from "./kit.postgres.ts";
import { LANGUAGES } from "./members.ts";

/** What the administrators write: the brand, and the texts of the fixed pages. */
export function defineSite(kit: Kit) {
  const settings = kit.table("settings", {
    key: kit.text().primaryKey(),
    value: kit.text().notNull(),
    changedAt: kit.instant().notNull(),
  });

  const pageTexts = kit.table(
    "page_texts",
    {
      page: kit.text().notNull(),
      lang: kit.oneOf(LANGUAGES).notNull(),
      body: kit.text().notNull(),
      bodyHtml: kit.text().notNull(),
      changedAt: kit.instant().notNull(),
    },
    (table) => [kit.primaryKey({ columns: [table.page, table.lang] })],
  );

  return { settings, pageTexts };
}
