import { and, eq } from "drizzle-orm";
import { may, type Role } from "#app/features/access/table.ts";
import type { Language } from "#app/i18n/catalogue.ts";
import type { Store } from "#db/store.ts";
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

/** Replaces the text of a fixed page in one language. */
export async function savePage(store: Store, { page, lang, body, actor, at }: PageSaving): Promise<PageOutcome> {
  if (!may(actor.role, "admin.texts")) return { saved: false, refusal: "not-allowed" };
  const { pageTexts } = store.tables;
  const written = body === null ? null : { body, bodyHtml: renderPage(body), changedAt: at };
  await store.write(async (tx) => {
    if (written === null) await tx.delete(pageTexts).where(and(eq(pageTexts.page, page), eq(pageTexts.lang, lang)));
    else
      await tx
        .insert(pageTexts)
        .values({ page, lang, ...written })
        .onConflictDoUpdate({ target: [pageTexts.page, pageTexts.lang], set: written });
  });
  return { saved: true };
}
