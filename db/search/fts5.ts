import type Sqlite from "better-sqlite3";
import type { Writer } from "../store.ts";
import type { SearchIndex, SearchRequest, ThreadWords } from "./search-index.ts";

/** Of the index, rewritten in one transaction: some milliseconds, so that nobody waits. */
const PAGES_AT_ONCE = 500;

/** A contentless FTS5 table whose rowid is the thread's id; a title's word weighs five. */
export class Fts5Index implements SearchIndex {
  private readonly writing: Sqlite.Database;
  private readonly reading: Sqlite.Database;

  constructor(reading: Sqlite.Database, writing: Sqlite.Database) {
    this.reading = reading;
    this.writing = writing;
  }

  /** `tx` is the open transaction of the one writing connection, which this uses too. */
  async put(_tx: Writer, threadId: number, words: ThreadWords): Promise<void> {
    this.writing
      .prepare("insert or replace into thread_search (rowid, title, body, answers) values (?, ?, ?, ?)")
      .run(threadId, words.title, words.body, words.answers);
  }

  /** Words of texts that are no more stay in the index's old segments until these are merged into one. */
  async forgetReplaced(_tx: Writer, begin: boolean): Promise<boolean> {
    const changes = this.writing.prepare("select total_changes()").pluck();
    const before = Number(changes.get());
    this.writing
      .prepare("insert into thread_search (thread_search, rank) values ('merge', ?)")
      .run(begin ? -PAGES_AT_ONCE : PAGES_AT_ONCE);
    // FTS5 says so itself: fewer than two changes mean that nothing was left to merge.
    return Number(changes.get()) - before < 2;
  }

  async find({ words, kind, limit, offset }: SearchRequest): Promise<number[]> {
    const query = words.map((word) => `"${word.replaceAll('"', '""')}"`).join(" OR ");
    if (query === "") return [];
    return this.reading
      .prepare(
        `select threads.id from thread_search join threads on threads.id = thread_search.rowid
         where thread_search match @query and threads.state = 'live' and (@kind is null or threads.kind = @kind)
         order by bm25(thread_search, 5, 1, 1), threads.id desc limit @limit offset @offset`,
      )
      .pluck()
      .all({ query, kind: kind ?? null, limit, offset }) as number[];
  }
}
