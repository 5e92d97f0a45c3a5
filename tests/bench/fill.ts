import { stems } from "#db/search/analyse.ts";
import type { Store } from "#db/store.ts";
import { indexThread } from "#app/features/search/index-thread.server.ts";
import { recountThread } from "#app/features/threads/recount-thread.server.ts";
import { renderOwnWords } from "#app/features/markdown/render.server.ts";
import { hotOf } from "#app/features/votes/rules.ts";

const MEMBERS = 500;
const BATCH = 500;
const ANSWERS = 20;
const WORDS =
  "carte compte virement plafond agence conseiller application code crédit épargne livret assurance frais découvert relevé chèque retrait distributeur prélèvement remboursement délai blocage opposition étranger commission contrat échéance taux dossier signature justificatif notification".split(
    " ",
  );

export interface Filled {
  questionId: number;
  ideaId: number;
}

/** So many threads, two questions for one idea, with words to find; one question has twenty answers. */
export async function fill(store: Store, total: number, onProgress: (done: number) => void): Promise<Filled> {
  const { members, themes } = store.tables;
  const at = new Date();
  await store.write(async (tx) => {
    await tx.insert(themes).values(
      Array.from({ length: 12 }, (_, position) => ({
        ...{ slug: `theme-${position}`, name: `Thème ${position}`, nameEn: `Theme ${position}`, position },
        ...{ description: "", descriptionEn: "" },
      })),
    );
    await tx.insert(members).values(
      Array.from({ length: MEMBERS }, (_, number) => ({
        ...{ handle: `membre-${number}`, name: `Membre ${number}`, lang: "fr" as const, joinedAt: at },
        role: number === 0 ? ("moderator" as const) : ("member" as const),
      })),
    );
  });
  for (let start = 0; start < total; start += BATCH) {
    await insertBatch(store, start, Math.min(BATCH, total - start), at);
    onProgress(start + BATCH);
  }
  await answerTwenty(store, at);
  return { questionId: 1, ideaId: 3 };
}

async function insertBatch(store: Store, start: number, size: number, at: Date): Promise<void> {
  const { threads } = store.tables;
  await store.write(async (tx) => {
    const rows = await tx
      .insert(threads)
      .values(Array.from({ length: size }, (_, offset) => threadRow(start + offset, at)))
      .returning({ id: threads.id });
    for (const [offset, { id }] of rows.entries()) await store.search.put(tx, id, wordsOf(start + offset));
  });
}

/** The same at every run: a benchmark compares with itself. */
function pick(number: number, salt: number): string {
  return WORDS[(number * 7 + salt * 13 + Math.floor(number / 31)) % WORDS.length] ?? "carte";
}

function sentence(number: number, length: number): string {
  return Array.from({ length }, (_, salt) => pick(number + salt, salt)).join(" ");
}

/** Rendering is not what is filled in for: a hundred bodies are enough. */
const BODIES = Array.from({ length: 100 }, (_, number) =>
  renderOwnWords(`Bonjour, ${sentence(number, 40)}.\n\nMerci, ${sentence(number + 3, 20)}.`),
);

function wordsOf(number: number) {
  const words = (length: number) => stems(sentence(number, length), "fr").join(" ");
  return { title: words(6), body: words(60), answers: "" };
}

function threadRow(number: number, at: Date) {
  const idea = number % 3 === 2;
  const createdAt = new Date(at.getTime() - number * 60_000);
  const title = `Pourquoi ${sentence(number, 6)} ?`;
  const { html, excerpt } = BODIES[number % BODIES.length] ?? renderOwnWords("");
  return {
    ...{ kind: idea ? ("idea" as const) : ("question" as const), state: "live" as const, title, slug: `fil-${number}` },
    ...{ body: sentence(number, 60), bodyHtml: html, excerpt, lang: "fr" as const, createdAt, activeAt: createdAt },
    ...{ themeId: (number % 12) + 1, authorId: (number % MEMBERS) + 1, status: idea ? ("submitted" as const) : null },
    ...{ importedVotes: number % 97, score: number % 97, hot: hotOf(number % 97, createdAt) },
  };
}

async function answerTwenty(store: Store, at: Date): Promise<void> {
  const { answers } = store.tables;
  await store.write(async (tx) => {
    const text = renderOwnWords(`**Réponse** :\n\n- ${sentence(1, 12)}\n- ${sentence(2, 12)}\n\n${sentence(3, 60)}.`);
    await tx.insert(answers).values(
      Array.from({ length: ANSWERS }, (_, number) => ({
        ...{ threadId: 1, authorId: number + 1, body: text.excerpt, bodyHtml: text.html, excerpt: text.excerpt },
        ...{ createdAt: at, usefulVotes: number, rank: number / ANSWERS },
        ...(number === 0 && { official: "written" as const, officialById: 1, officialAt: at }),
      })),
    );
    await recountThread(tx, store, 1);
    await indexThread(tx, store, 1);
  });
}
