import { sql } from "drizzle-orm";
import type { NodePgDatabase } from "drizzle-orm/node-postgres";
import type { Writer } from "../store.ts";
import type { SearchIndex, SearchRequest, ThreadWords } from "./search-index.ts";

type Executor = Pick<NodePgDatabase, "execute">;

/** A tsvector of the 'simple' kind (the words are stemmed before) under GIN; weights A, B, C for title, body, answers. */
export class TsvectorIndex implements SearchIndex {
  private readonly database: Executor;

  constructor(database: Executor) {
    this.database = database;
  }

  async put(tx: Writer, threadId: number, { title, body, answers }: ThreadWords): Promise<void> {
    await asExecutor(tx).execute(sql`
      insert into thread_search (thread_id, words) values (${threadId},
        setweight(to_tsvector('simple', ${title}), 'A') || setweight(to_tsvector('simple', ${body}), 'B')
        || setweight(to_tsvector('simple', ${answers}), 'C'))
      on conflict (thread_id) do update set words = excluded.words`);
  }

  /** Replaced words go with the next vacuum. */
  forgetReplaced(): Promise<boolean> {
    return Promise.resolve(true);
  }

  async find({ words, kind, limit, offset }: SearchRequest): Promise<number[]> {
    const query = words.map((word) => `'${word.replaceAll("'", "''").replaceAll("\\", "")}'`).join(" | ");
    if (query === "") return [];
    const found = await this.database.execute<{ id: number }>(sql`
      select threads.id from thread_search join threads on threads.id = thread_search.thread_id,
        to_tsquery('simple', ${query}) as query
      where thread_search.words @@ query and threads.state = 'live'
        and (${kind ?? null}::text is null or threads.kind = ${kind ?? null})
      order by ts_rank('{0.1, 0.2, 0.2, 1.0}', thread_search.words, query, 1) desc, threads.id desc
      limit ${limit} offset ${offset}`);
    return found.rows.map((row) => row.id);
  }
}

/** A Writer of this engine is drizzle's own transaction; features are only not shown its raw SQL. */
function asExecutor(tx: Writer): Executor {
  return tx as Writer & Executor;
}
