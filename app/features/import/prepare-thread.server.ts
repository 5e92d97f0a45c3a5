import { renderMarkdown } from "#app/features/markdown/render.server.ts";
import { passShield, type Safe, type Shielding } from "#app/features/shield/door.ts";
import { slugOf } from "#app/features/threads/slug.ts";
import type { Language } from "#app/i18n/catalogue.ts";
import { cleanText } from "./clean-text.ts";
import type { ImportedAnswer, ImportedComment, ImportedThread } from "./format.ts";
import { guessLanguage } from "./guess-language.ts";
import { htmlToMarkdown } from "./html-to-markdown.server.ts";

interface Said {
  /** Unique in the database, where that of the source is only unique in its thread. */
  importKey: string;
  author: { key: string; name: string };
  createdAt: Date;
  body: Safe;
  bodyHtml: string;
  excerpt: string;
}

export interface PreparedAnswer extends Said {
  importedVotes: number;
  official: boolean;
  accepted: boolean;
}

export interface PreparedComment extends Said {
  /** Null: on the thread itself. */
  answerKey: string | null;
}

export interface PreparedThread extends Said {
  source: ImportedThread;
  slug: string;
  lang: Language;
  tags: string;
  answers: PreparedAnswer[];
  comments: PreparedComment[];
  activeAt: Date;
}

/** All that takes time - HTML, Markdown, the shield - before the transaction, which stays short. */
export function prepareThread(given: ImportedThread, spare: readonly string[] = []): PreparedThread {
  const body = bodyOf(given);
  const lang = given.lang ?? guessLanguage(`${given.title} ${body}`);
  const shielding = { lang, spare };
  const source = withSafeNames({ ...given, body }, shielding);
  const found = source.kind === "question" ? source.answers : [];
  const answers = found.map((answer) => prepareAnswer(answer, source.key, shielding)).sort(byTime);
  const comments = [
    ...source.comments.map((comment) => prepareComment(comment, source.key, { answer: null, shielding })),
    ...found.flatMap(({ key: answer, comments: said }) =>
      said.map((comment) => prepareComment(comment, source.key, { answer, shielding })),
    ),
  ].sort(byTime);
  const said = prepareText(source, source.key, shielding);
  const moments = [source, ...answers, ...comments].map(({ createdAt }) => createdAt.getTime());
  return {
    ...said,
    source,
    slug: slugOf(source.title, source.kind === "question" ? "question" : "idee"),
    lang,
    tags: source.tags
      .map((tag) => tag.trim().replace(/\s+/g, "-"))
      .filter(Boolean)
      .join(" "),
    answers,
    comments,
    activeAt: new Date(Math.max(...moments)),
  };
}

function prepareAnswer(answer: ImportedAnswer, threadKey: string, shielding: Shielding): PreparedAnswer {
  const { votes: importedVotes, official, accepted } = answer;
  return { ...prepareText(answer, keyInThread(threadKey, answer.key), shielding), importedVotes, official, accepted };
}

function prepareComment(
  comment: ImportedComment,
  threadKey: string,
  { answer, shielding }: { answer: string | null; shielding: Shielding },
): PreparedComment {
  const answerKey = answer === null ? null : keyInThread(threadKey, answer);
  return { ...prepareText(comment, keyInThread(threadKey, comment.key), shielding), answerKey };
}

/** Sites number their answers and comments from 1: only with its thread's is such a key one of a kind. */
function keyInThread(threadKey: string, key: string): string {
  return `${threadKey}#${key}`;
}

type Imported = ImportedThread | ImportedAnswer | ImportedComment;

/** What stands beside the text of a thread, and is shown as well. */
function withSafeNames(thread: ImportedThread, shielding: Shielding): ImportedThread {
  const safe = (line: string) => passShield(line, shielding).text;
  return { ...thread, title: safe(thread.title), theme: safe(thread.theme), tags: thread.tags.map(safe) };
}

function bodyOf(said: Imported): string {
  return said.body?.replace(/^\s*\n|\s+$/g, "") || cleanText(htmlToMarkdown(said.bodyHtml ?? ""));
}

function prepareText(said: Imported, importKey: string, shielding: Shielding): Said {
  const body = passShield(bodyOf(said), shielding).text;
  const author = { key: said.author.key, name: passShield(said.author.name, shielding).text };
  const { html: bodyHtml, excerpt } = renderMarkdown(body);
  return { importKey, author, createdAt: said.createdAt, body, bodyHtml, excerpt };
}

function byTime(one: Said, other: Said): number {
  return one.createdAt.getTime() - other.createdAt.getTime();
}
