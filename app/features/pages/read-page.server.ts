import { and, eq } from "drizzle-orm";
import { type Language, LANGUAGES } from "#app/i18n/catalogue.ts";
import type { Env } from "#app/server/env.server.ts";
import type { Store } from "#db/store.ts";
import { originalText } from "./original-texts.server.ts";
import { type PageName, PAGES } from "./pages.ts";
import { renderPage } from "./render-page.server.ts";

export interface PageRequest {
  page: PageName;
  lang: Language;
  mode: Env["mode"];
}

export interface PageView {
  title: string;
  html: string;
  /** Null for the text that comes with the site. */
  changedAt: Date | null;
}

/** A fixed page: what an administrator wrote, or else the text that comes with the site. */
export async function readPage(store: Store, { page, lang, mode }: PageRequest): Promise<PageView> {
  const { title, body } = originalText(page, lang, mode);
  const saved = await selectText(store, page, lang);
  if (!saved) return { title, html: renderedOnce(body), changedAt: null };
  return { title, html: saved.bodyHtml, changedAt: saved.changedAt };
}

const rendered = new Map<string, string>();

/** The original texts are few and never change while the process runs. */
function renderedOnce(body: string): string {
  const html = rendered.get(body) ?? renderPage(body);
  rendered.set(body, html);
  return html;
}

async function selectText(store: Store, page: PageName, lang: Language) {
  const { pageTexts } = store.tables;
  const [saved] = await store.read
    .select()
    .from(pageTexts)
    .where(and(eq(pageTexts.page, page), eq(pageTexts.lang, lang)));
  return saved;
}

export interface PageSource {
  title: string;
  /** Markdown. */
  body: string;
  changedAt: Date | null;
}

/** The same as an administrator edits it. */
export async function readPageSource(store: Store, { page, lang, mode }: PageRequest): Promise<PageSource> {
  const { title, body } = originalText(page, lang, mode);
  const saved = await selectText(store, page, lang);
  return { title, body: saved?.body ?? body, changedAt: saved?.changedAt ?? null };
}

export interface PageLine {
  page: PageName;
  title: string;
  texts: { lang: Language; changedAt: Date | null }[];
}

/** Every fixed page, titled in the reader's language, with what was changed in each language. */
export async function listPages(store: Store, lang: Language, mode: Env["mode"]): Promise<PageLine[]> {
  const { pageTexts } = store.tables;
  const saved = await store.read
    .select({ page: pageTexts.page, lang: pageTexts.lang, changedAt: pageTexts.changedAt })
    .from(pageTexts);
  const changedAt = (page: PageName, of: Language) =>
    saved.find((text) => text.page === page && text.lang === of)?.changedAt ?? null;
  return PAGES.map((page) => ({
    page,
    title: originalText(page, lang, mode).title,
    texts: LANGUAGES.map((of) => ({ lang: of, changedAt: changedAt(page, of) })),
  }));
}
