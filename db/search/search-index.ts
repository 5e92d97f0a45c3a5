import type { Writer } from "../store.ts";

/** The words of one thread, already analysed (analyse.ts): space-separated stems. */
export interface ThreadWords {
  title: string;
  body: string;
  answers: string;
}

export interface SearchRequest {
  /** Alternatives for each word of the query: every one of them helps, none is compulsory. */
  words: string[];
  kind?: "question" | "idea" | undefined;
  limit: number;
  offset: number;
}

/** The only place with two bodies: FTS5 and tsvector index the same words, each scores in its own way. */
export interface SearchIndex {
  /** In the thread's own transaction, so that a rolled-back text is never found. */
  put(tx: Writer, threadId: number, words: ThreadWords): Promise<void>;
  /**
   * One step of forgetting the words of texts that are no more; true once nothing is left. `begin`: the first step.
   * PostgreSQL's own vacuum does it.
   */
  forgetReplaced(tx: Writer, begin: boolean): Promise<boolean>;
  /** Ids of live threads, best first. */
  find(request: SearchRequest): Promise<number[]>;
}
