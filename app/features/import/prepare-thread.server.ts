import { renderMarkdown } from "#app/features/markdown/render.server.ts";
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
  body: string;
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

/** All that takes time - HTML, Markdown - before the transaction, which stays short. */
export function prepareThread(source: ImportedThread): PreparedThread {
  const found = source.kind === "question" ? source.answers : [];
  const answers = found.map((answer) => prepareAnswer(answer, source.key)).sort(byTime);
  const comments = [
    ...source.comments.map((comment) => prepareComment(comment, source.key, null)),
    ...found.flatMap(({ key, comments: said }) => said.map((comment) => prepareComment(comment, source.key, key))),
  ].sort(byTime);
  const said = prepareText(source, source.key);
  const moments = [source, ...answers, ...comments].map(({ createdAt }) => createdAt.getTime());
  return {
    ...said,
    source,
    slug: slugOf(source.title, source.kind === "question" ? "question" : "idee"),
    lang: source.lang ?? guessLanguage(`${source.title} ${said.body}`),
    tags: source.tags
      .map((tag) => tag.trim().replace(/\s+/g, "-"))
      .filter(Boolean)
      .join(" "),
    answers,
    comments,
    activeAt: new Date(Math.max(...moments)),
  };
}

function prepareAnswer(answer: ImportedAnswer, threadKey: string): PreparedAnswer {
  const { votes: importedVotes, official, accepted } = answer;
  return { ...prepareText(answer, keyInThread(threadKey, answer.key)), importedVotes, official, accepted };
}

function prepareComment(comment: ImportedComment, threadKey: string, answer: string | null): PreparedComment {
  const answerKey = answer === null ? null : keyInThread(threadKey, answer);
  return { ...prepareText(comment, keyInThread(threadKey, comment.key)), answerKey };
}

/** Sites number their answers and comments from 1: only with its thread's is such a key one of a kind. */
function keyInThread(threadKey: string, key: string): string {
  return `${threadKey}#${key}`;
}

function prepareText(said: ImportedThread | ImportedAnswer | ImportedComment, importKey: string): Said {
  const body = said.body?.replace(/^\s*\n|\s+$/g, "") || cleanText(htmlToMarkdown(said.bodyHtml ?? ""));
  const { html: bodyHtml, excerpt } = renderMarkdown(body);
  return { importKey, author: said.author, createdAt: said.createdAt, body, bodyHtml, excerpt };
}

function byTime(one: Said, other: Said): number {
  return one.createdAt.getTime() - other.createdAt.getTime();
}
