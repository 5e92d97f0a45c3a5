import { inArray } from "drizzle-orm";
import { indexThread } from "#app/features/search/index-thread.server.ts";
import { recountThread } from "#app/features/threads/recount-thread.server.ts";
import type { Store, Subject, Writer } from "#db/store.ts";
import { findOrMakePeople, type ImportedPerson } from "./find-or-make-people.server.ts";
import { findOrMakeThemes } from "./find-or-make-themes.server.ts";
import type { PreparedThread } from "./prepare-thread.server.ts";
import { BANK, writeStatuses } from "./write-statuses.server.ts";
import { type GrownThread, writeReplies } from "./write-replies.server.ts";
import { type StandingThread, writeNewThreads } from "./write-threads.server.ts";

export interface Written {
  threads: number;
  answers: number;
  comments: number;
  themes: Found;
  people: Found;
}

interface Found {
  ids: number[];
  made: number;
}

/** One transaction: threads that are not there yet, and what threads that are there still lack. Nobody is told. */
export async function writeBatch(store: Store, batch: PreparedThread[]): Promise<Written> {
  const { threads } = store.tables;
  const keys = batch.map((thread) => thread.source.key);
  const there = await store.read.select({ id: threads.id }).from(threads).where(inArray(threads.importKey, keys));
  // Another import waits, and so does whoever answers one of these threads on the site.
  const guard: Subject[] = ["import:threads", ...there.map(({ id }): Subject => `thread:${id}`)];
  return store.write(
    async (tx) => {
      const themes = await findOrMakeThemes(
        tx,
        store,
        batch.map(({ source }) => source.theme),
      );
      const people = await findOrMakePeople(tx, store, peopleOf(batch));
      const standing = await findStanding(tx, store, batch);
      const fresh = batch.filter(({ source }) => !standing.has(source.key));
      const made = await writeNewThreads(tx, store, { fresh, themeIds: themes.ids, personIds: people.ids });
      await writeStatuses(tx, store, { fresh, threads: made, bankId: people.ids.get(BANK.key) });
      const replies = await writeReplies(tx, store, batch, {
        threads: new Map([...standing, ...made]),
        personIds: people.ids,
      });
      await countAndIndex(tx, store, replies.grown);
      return {
        threads: fresh.length,
        answers: replies.answers,
        comments: replies.comments,
        themes: { ids: [...themes.ids.values()], made: themes.made },
        people: { ids: [...people.ids.values()], made: people.made },
      };
    },
    { guard },
  );
}

function peopleOf(batch: PreparedThread[]): ImportedPerson[] {
  return batch.flatMap((thread) => {
    const { lang, answers, comments, source } = thread;
    const authors = [thread, ...answers, ...comments].map(({ author, createdAt }) => ({
      ...author,
      lang,
      since: createdAt,
    }));
    const decided = source.kind === "idea" && source.status !== "submitted";
    return decided ? [...authors, { ...BANK, since: source.createdAt }] : authors;
  });
}

/** Threads of an earlier import, or of an interrupted one. */
async function findStanding(tx: Writer, store: Store, batch: PreparedThread[]): Promise<Map<string, StandingThread>> {
  const { threads } = store.tables;
  const rows = await tx
    .select({ id: threads.id, key: threads.importKey, state: threads.state })
    .from(threads)
    .where(
      inArray(
        threads.importKey,
        batch.map(({ source }) => source.key),
      ),
    );
  return new Map(rows.map(({ id, key, state }) => [key ?? "", { id, live: state === "live", fresh: false }]));
}

async function countAndIndex(tx: Writer, store: Store, grown: GrownThread[]): Promise<void> {
  for (const { id, fresh } of grown) {
    if (!fresh) await recountThread(tx, store, id);
    await indexThread(tx, store, id);
  }
}
