import type { Store } from "#db/store.ts";
import { isUniqueViolation } from "#db/error-code.ts";
import { type PreparedThread, prepareThread } from "./prepare-thread.server.ts";
import { readLine } from "./read-line.ts";
import type { SourceLine } from "./source-lines.server.ts";
import { writeBatch, type Written } from "./write-batch.server.ts";

/** How much goes into one transaction: few enough that a site serving the same file hardly waits. */
const THREADS = 50;
const REPLIES = 100;
const ATTEMPTS = 3;
/** A file of another format would be refused whole: the first lines are enough to see why. */
const REFUSALS_KEPT = 50;

export interface Count {
  added: number;
  already: number;
}

export interface Refusal {
  file: string;
  line: number;
  reason: string;
}

export interface ImportReport {
  threads: Count;
  answers: Count;
  comments: Count;
  themes: Count;
  people: Count;
  refused: number;
  /** The first of them. */
  refusals: Refusal[];
  unknownFields: Map<string, number>;
}

/** Called after each line, with what has been read of its file so far. */
export type Progress = (read: { lines: number; bytes: number }) => void;

/** Brings threads in, a batch a transaction: interrupted, it goes on where it stopped; done twice, it changes nothing. */
export async function importThreads(
  store: Store,
  lines: AsyncIterable<SourceLine>,
  { onProgress, spare = [] }: { onProgress?: Progress; spare?: readonly string[] } = {},
): Promise<ImportReport> {
  const run = new ImportRun(store, spare);
  let read = 0;
  let bytes = 0;
  for await (const line of lines) {
    await run.take(line);
    read++;
    bytes += line.bytes;
    onProgress?.({ lines: read, bytes });
  }
  return run.finish();
}

class ImportRun {
  private batch: PreparedThread[] = [];
  private readonly seen = { themes: new Set<number>(), people: new Set<number>() };
  private readonly report: ImportReport = {
    threads: { added: 0, already: 0 },
    answers: { added: 0, already: 0 },
    comments: { added: 0, already: 0 },
    themes: { added: 0, already: 0 },
    people: { added: 0, already: 0 },
    refused: 0,
    refusals: [],
    unknownFields: new Map(),
  };
  private readonly store: Store;

  /** The bank's own numbers, which stay. */
  private readonly spare: readonly string[];

  constructor(store: Store, spare: readonly string[]) {
    this.store = store;
    this.spare = spare;
  }

  async take({ file, number, text, refusal }: SourceLine): Promise<void> {
    if (text === "") return;
    const reading = text === null ? { read: false as const, refusal: refusal ?? "cannot be read" } : readLine(text);
    if (!reading.read) return this.refuse({ file, line: number, reason: reading.refusal });
    const { unknownFields } = this.report;
    for (const field of reading.unknownFields) unknownFields.set(field, (unknownFields.get(field) ?? 0) + 1);

    const thread = prepareThread(reading.thread, this.spare);
    // The same thread again: what was not in it the first time is added to it.
    if (this.batch.some(({ importKey }) => importKey === thread.importKey)) await this.write();
    this.batch.push(thread);
    const replies = this.batch.reduce((sum, { answers, comments }) => sum + answers.length + comments.length, 0);
    if (this.batch.length >= THREADS || replies >= REPLIES) await this.write();
  }

  async finish(): Promise<ImportReport> {
    await this.write();
    const { themes, people } = this.report;
    themes.already = this.seen.themes.size - themes.added;
    people.already = this.seen.people.size - people.added;
    return this.report;
  }

  private refuse(refusal: Refusal): void {
    this.report.refused++;
    if (this.report.refusals.length < REFUSALS_KEPT) this.report.refusals.push(refusal);
  }

  private async write(): Promise<void> {
    const { batch } = this;
    if (batch.length === 0) return;
    this.batch = [];
    const written = await writeOrTryAgain(this.store, batch);
    this.count(batch, written);
  }

  private count(batch: PreparedThread[], written: Written): void {
    const { threads, answers, comments, themes, people } = this.report;
    const there = {
      answers: batch.reduce((sum, thread) => sum + thread.answers.length, 0) - written.answers,
      comments: batch.reduce((sum, thread) => sum + thread.comments.length, 0) - written.comments,
    };
    add(threads, { added: written.threads, already: batch.length - written.threads });
    add(answers, { added: written.answers, already: there.answers });
    add(comments, { added: written.comments, already: there.comments });
    themes.added += written.themes.made;
    people.added += written.people.made;
    for (const id of written.themes.ids) this.seen.themes.add(id);
    for (const id of written.people.ids) this.seen.people.add(id);
  }
}

function add(count: Count, { added, already }: Count): void {
  count.added += added;
  count.already += already;
}

/** On PostgreSQL the site may take a name between our looking and our writing: the second look sees it. */
async function writeOrTryAgain(store: Store, batch: PreparedThread[], attempt = 1): Promise<Written> {
  try {
    return await writeBatch(store, batch);
  } catch (error) {
    if (attempt === ATTEMPTS || !isUniqueViolation(error)) throw error;
    return writeOrTryAgain(store, batch, attempt + 1);
  }
}
