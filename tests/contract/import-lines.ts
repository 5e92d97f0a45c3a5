import type { SourceLine } from "#app/features/import/source-lines.server.ts";
import type { Store } from "#db/store.ts";

let lastNumber = 0;

/** A question to import, under a key of its own. */
export function aQuestionLine(given: object = {}) {
  const key = `q${++lastNumber}`;
  const author = { key: `author-of-${key}`, name: "Lise Rey" };
  return {
    kind: "question",
    key,
    title: "Où est ma carte ?",
    theme: "Cartes",
    createdAt: "2024-03-01T10:00:00Z",
    author,
    ...given,
  };
}

export function anIdeaLine(given: object = {}) {
  return { ...aQuestionLine(), kind: "idea", title: "Une carte en bois", ...given };
}

export function anAnswerOf(key: string, given: object = {}) {
  return {
    key,
    author: { key: "helper", name: "Paul Aide" },
    createdAt: "2024-03-02T10:00:00Z",
    body: "Dans l’appli.",
    ...given,
  };
}

/** Lines as a file would give them: an object as JSON, a text as it stands. */
export async function* linesOf(...lines: (object | string)[]): AsyncGenerator<SourceLine> {
  for (const [place, line] of lines.entries()) {
    const text = typeof line === "string" ? line : JSON.stringify(line);
    yield { file: "test.jsonl", number: place + 1, text, refusal: null, bytes: text.length };
  }
}

/** Everything that an import could have touched. */
export async function everythingIn({ read, tables }: Store) {
  const { themes, members, threads, answers, comments, decisions, outbox, follows } = tables;
  return {
    themes: await read.select().from(themes).orderBy(themes.id),
    members: await read.select().from(members).orderBy(members.id),
    threads: await read.select().from(threads).orderBy(threads.id),
    answers: await read.select().from(answers).orderBy(answers.id),
    comments: await read.select().from(comments).orderBy(comments.id),
    decisions: await read.select().from(decisions).orderBy(decisions.id),
    outbox: await read.select().from(outbox).orderBy(outbox.id),
    follows: await read.select().from(follows).orderBy(follows.memberId, follows.subjectId),
  };
}
