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

  /** Every text that a fixed page has had: the public may read what it said, and when. */
  const pageVersions = kit.table(
    "page_versions",
    {
      id: kit.id(),
      page: kit.text().notNull(),
      lang: kit.oneOf(LANGUAGES).notNull(),
      /** Empty: back to the text that comes with the site. */
      body: kit.text(),
      savedAt: kit.instant().notNull(),
    },
    (table) => [kit.index("page_versions_page").on(table.page, table.lang, table.id)],
  );

  return { settings, pageTexts, pageVersions };
}
