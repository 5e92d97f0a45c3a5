import { and, desc, eq, lt } from "drizzle-orm";
import { type WordChange, wordChanges } from "#app/features/threads/word-changes.ts";
import type { Language } from "#app/i18n/catalogue.ts";
import type { Store } from "#db/store.ts";
import { aroundChanges } from "./around-changes.ts";
import { originalText } from "./original-texts.server.ts";
import type { PageName } from "./pages.ts";
import type { PageRequest } from "./read-page.server.ts";
import { renderPage } from "./render-page.server.ts";

const PAGE_SIZE = 50;

export interface VersionLine {
  /** Null for the text that came with the site. */
  id: number | null;
  savedAt: Date | null;
  /** The site's own text, at first or again. */
  original: boolean;
  standing: boolean;
}

export interface VersionList {
  title: string;
  versions: VersionLine[];
  next: number | null;
}

/** Every version of a fixed page in one language, the latest first; the text that came with the site ends the list. */
export async function listVersions(
  store: Store,
  { page, lang, mode }: PageRequest,
  before: number | null,
): Promise<VersionList> {
  const { pageVersions } = store.tables;
  const older = before === null ? undefined : lt(pageVersions.id, before);
  const rows = await select(store, page, lang, older).limit(PAGE_SIZE + 1);
  const shown = rows.slice(0, PAGE_SIZE);
  const next = rows.length > PAGE_SIZE ? (shown.at(-1)?.id ?? null) : null;
  const versions: VersionLine[] = shown.map(({ id, savedAt, body }, index) => ({
    ...{ id, savedAt, original: body === null },
    standing: before === null && index === 0,
  }));
  const first = { id: null, savedAt: null, original: true, standing: before === null && rows.length === 0 };
  return {
    title: originalText(page, lang, mode).title,
    versions: next === null ? [...versions, first] : versions,
    next,
  };
}

function select(
  { read, tables: { pageVersions } }: Store,
  page: PageName,
  lang: Language,
  also?: ReturnType<typeof eq>,
) {
  return read
    .select()
    .from(pageVersions)
    .where(and(eq(pageVersions.page, page), eq(pageVersions.lang, lang), also))
    .orderBy(desc(pageVersions.id));
}

export interface VersionRequest extends PageRequest {
  /** Null for the text that came with the site; in the reader's language then, in its own otherwise. */
  id: number | null;
}

export interface Version {
  title: string;
  lang: Language;
  savedAt: Date | null;
  original: boolean;
  standing: boolean;
  html: string;
  /** Against the version before; null where there is none. */
  changes: WordChange[] | null;
}

export async function readVersion(store: Store, { page, lang, mode, id }: VersionRequest): Promise<Version | null> {
  const original = originalText(page, lang, mode);
  if (id === null) {
    const [any] = await select(store, page, lang).limit(1);
    const facts = { savedAt: null, original: true, standing: any === undefined, changes: null };
    return { ...facts, title: original.title, lang, html: renderPage(original.body) };
  }
  const { pageVersions } = store.tables;
  const [version] = await store.read.select().from(pageVersions).where(eq(pageVersions.id, id));
  if (version?.page !== page) return null;
  const [before] = await select(store, page, version.lang, lt(pageVersions.id, id)).limit(1);
  const [latest] = await select(store, page, version.lang).limit(1);
  const whole = (body: string | null | undefined) => body ?? originalText(page, version.lang, mode).body;
  const changes = wordChanges(withoutNames(whole(before?.body)), withoutNames(whole(version.body)));
  return {
    title: originalText(page, version.lang, mode).title,
    ...{ lang: version.lang, savedAt: version.savedAt, original: version.body === null },
    standing: latest?.id === id,
    html: renderPage(whole(version.body)),
    changes: aroundChanges(changes),
  };
}

/** The names of its parts serve links, not readers. */
function withoutNames(body: string): string {
  return body.replace(/ \{#[a-z0-9-]+\}$/gm, "");
}
