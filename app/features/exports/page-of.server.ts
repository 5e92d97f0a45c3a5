import { escapeHtml } from "#app/features/markdown/escape-html.ts";
import type { Language } from "#app/i18n/catalogue.ts";
import french from "#app/i18n/fr/privacy.ts";
import moderation from "#app/i18n/fr/reports.ts";
import { i18nOf } from "#app/i18n/i18n.server.ts";
import { exactly } from "#app/ui/moments.ts";
import { PAGE_STYLE } from "./page-style.ts";
import { type Cell, type ColumnName, PART_NAMES, type PersonalData, type Row } from "./parts.server.ts";

export interface PageFacts {
  site: string;
  brand: string;
  madeAt: Date;
  lang: Language;
  picture: boolean;
}

type Words = ReturnType<typeof i18nOf>["t"];
interface Drawing extends PageFacts {
  t: Words;
}

/** The copy as a person reads it: one file that needs nothing else, in their language, light or dark. */
export function pageOf(data: PersonalData, facts: PageFacts): string {
  const { t } = i18nOf(facts.lang);
  const drawing = { ...facts, t };
  const title = escapeHtml(t("privacy:copy.title", { brand: facts.brand }));
  const when = escapeHtml(t("privacy:copy.madeAt", { when: exactly(facts.madeAt, facts.lang, "moment") }));
  const parts = PART_NAMES.map((name) => ({ name, rows: data[name] ?? [] }));
  const words = (name: (typeof PART_NAMES)[number]) => escapeHtml(t(`privacy:copy.parts.${name}`));
  const contents = parts.map(
    ({ name, rows }) => `<li><a href="#${name}">${words(name)}</a> <span>${rows.length}</span></li>`,
  );
  const sections = parts.map(
    ({ name, rows }) => `<section id="${name}"><h2>${words(name)} <span>${rows.length}</span></h2>
${rows.length === 0 ? `<p class="none">${escapeHtml(t("privacy:copy.none"))}</p>` : rows.map((row) => drawRow(row, drawing)).join("\n")}</section>`,
  );
  return `<!doctype html>
<html lang="${facts.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<header>${facts.picture ? '<img src="portrait.webp" alt="" width="72" height="72">' : ""}<div><h1>${title}</h1><p>${when}</p></div></header>
<p>${escapeHtml(t("privacy:copy.intro"))}</p>
<nav aria-label="${escapeHtml(t("privacy:copy.contents"))}"><ul>${contents.join("")}</ul></nav>
<main>${sections.join("\n")}</main>
</body>
</html>
`;
}

/** A title and a text are read as such; all the rest is a word and what it is. */
function drawRow({ title, thread, page, body, ...rest }: Row, drawing: Drawing): string {
  const heading = [title, thread].filter((text) => typeof text === "string" && text !== "").map(String);
  const link = typeof page === "string" ? `<a href="${escapeHtml(drawing.site + page)}">%</a>` : "%";
  const head = heading.length > 0 ? `<h3>${link.replace("%", () => escapeHtml(heading[0] ?? ""))}</h3>` : "";
  const text = typeof body === "string" && body !== "" ? `<div class="text">${escapeHtml(body)}</div>` : "";
  const facts = entriesOf(rest).map(
    ([name, cell]) =>
      `<div><dt>${escapeHtml(drawing.t(`privacy:copy.columns.${name}`))}</dt><dd>${escapeHtml(wordsOf(cell, drawing))}</dd></div>`,
  );
  return `<article>${head}${text}<dl>${facts.join("")}</dl></article>`;
}

/** What is empty is not said. */
function entriesOf(row: Row): [ColumnName, Exclude<Cell, null>][] {
  return Object.entries(row).flatMap(([name, cell]): [ColumnName, Exclude<Cell, null>][] =>
    isColumn(name) && cell !== null && cell !== "" ? [[name, cell]] : [],
  );
}

function isColumn(name: string): name is ColumnName {
  return Object.hasOwn(french.copy.columns, name);
}

/** A word of ours for what a column may hold: "password" is "mot de passe". */
function isValue(text: string): text is keyof typeof french.copy.values {
  return Object.hasOwn(french.copy.values, text);
}

function isAct(text: string): text is keyof typeof moderation.acts {
  return Object.hasOwn(moderation.acts, text);
}

function isGround(text: string): text is keyof typeof moderation.grounds {
  return Object.hasOwn(moderation.grounds, text);
}

function wordsOf(cell: Exclude<Cell, null>, { t, lang }: Drawing): string {
  if (cell instanceof Date) return exactly(cell, lang, "moment");
  if (typeof cell === "boolean") return t(cell ? "privacy:copy.yes" : "privacy:copy.no");
  const text = String(cell);
  if (isAct(text)) return t(`reports:acts.${text}`);
  if (isGround(text)) return t(`reports:grounds.${text}`);
  return isValue(text) ? t(`privacy:copy.values.${text}`) : text;
}
