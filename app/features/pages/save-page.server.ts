import { and, eq } from "drizzle-orm";
import { may, type Role } from "#app/features/access/table.ts";
import type { Language } from "#app/i18n/catalogue.ts";
import type { Store, Writer } from "#db/store.ts";
import type { PageName } from "./pages.ts";
import { renderPage } from "./render-page.server.ts";

export interface PageSaving {
  page: PageName;
  lang: Language;
  /** Markdown; null goes back to the text that comes with the site. */
  body: string | null;
  actor: { id: number; role: Role };
  at: Date;
}

export type PageOutcome = { saved: true } | { saved: false; refusal: "not-allowed" };

/** Replaces the text of a fixed page in one language; what it says now takes its place among its versions. */
export async function savePage(store: Store, saving: PageSaving): Promise<PageOutcome> {
  const { page, lang, body, actor, at } = saving;
  if (!may(actor.role, "admin.texts")) return { saved: false, refusal: "not-allowed" };
  const { pageTexts, pageVersions } = store.tables;
  const here = and(eq(pageTexts.page, page), eq(pageTexts.lang, lang));
  const written = body === null ? null : { body, bodyHtml: renderPage(body), changedAt: at };
  const work = async (tx: Writer) => {
    const [standing] = await tx.select().from(pageTexts).where(here);
    if ((standing?.body ?? null) === body) return;
    if (standing) await keepEarlier(tx, store, standing);
    if (written === null) await tx.delete(pageTexts).where(here);
    else
      await tx
        .insert(pageTexts)
        .values({ page, lang, ...written })
        .onConflictDoUpdate({ target: [pageTexts.page, pageTexts.lang], set: written });
    await tx.insert(pageVersions).values({ page, lang, body, savedAt: at });
  };
  await store.write(work, { guard: [`page:${page}-${lang}`] });
  return { saved: true };
}

/** A text that was written before versions were kept becomes one when it is replaced. */
async function keepEarlier(
  tx: Writer,
  { tables: { pageVersions } }: Store,
  { page, lang, body, changedAt }: Store["tables"]["pageTexts"]["$inferSelect"],
): Promise<void> {
  const known = and(eq(pageVersions.page, page), eq(pageVersions.lang, lang));
  if ((await tx.$count(pageVersions, known)) > 0) return;
  await tx.insert(pageVersions).values({ page, lang, body, savedAt: changedAt });
}
