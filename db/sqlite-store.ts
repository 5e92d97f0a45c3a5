import Sqlite from "better-sqlite3";
import { drizzle } from "drizzle-orm/better-sqlite3";
import { sqliteTables } from "./schema/sqlite.ts";
import { Fts5Index } from "./search/fts5.ts";
import type { Store, Subject, Writer } from "./store.ts";
import { inScope, mortal, refuseNesting, requireAlone } from "./transaction-scope.ts";

/** How many works may share one commit, hence one wait for the disk. */
const GROUP = 64;

interface Turn {
  run: (tx: Writer) => Promise<() => void>;
  fail: (error: unknown) => void;
}

function openSqlite(file: string): Sqlite.Database {
  const connection = new Sqlite(file, { timeout: 5000 });
  connection.pragma("journal_mode = WAL");
  connection.pragma("synchronous = FULL");
  connection.pragma("foreign_keys = ON");
  // What is deleted is overwritten: a copy of the file tells nothing of those who left.
  connection.pragma("secure_delete = ON");
  return connection;
}

/** One writing connection behind a queue with group commit, one read-only connection that sees only what is committed. */
export function sqliteStore(file: string): Store {
  const writing = openSqlite(file);
  const reading = new Sqlite(file, { readonly: true, timeout: 5000 });
  for (const connection of [writing, reading]) connection.pragma("cache_size = -65536");

  const handle = (connection: Sqlite.Database) => drizzle(connection, { casing: "snake_case" }) as unknown as Writer;
  const queue = new WriteQueue(writing, handle(writing));

  return {
    engine: "sqlite",
    tables: sqliteTables,
    read: handle(reading),
    search: new Fts5Index(reading, writing),
    write(work, { guard = [] } = {}) {
      refuseNesting();
      return queue.add(guard, work);
    },
    requireAlone,
    foreignChanges: () => writing.pragma("data_version", { simple: true }) as number,
    async close() {
      await queue.idle();
      reading.close();
      writing.close();
    },
  };
}

class WriteQueue {
  private readonly waiting: Turn[] = [];
  private draining: Promise<void> | undefined;
  private readonly connection: Sqlite.Database;
  private readonly writer: Writer;

  constructor(connection: Sqlite.Database, writer: Writer) {
    this.connection = connection;
    this.writer = writer;
  }

  add<Result>(guard: readonly Subject[], work: (tx: Writer) => Promise<Result>): Promise<Result> {
    return new Promise<Result>((resolve, fail) => {
      this.waiting.push({
        run: async (tx) => {
          const result = await inScope(guard, () => work(tx));
          return () => resolve(result);
        },
        fail,
      });
      this.draining ??= this.drain();
    });
  }

  async idle(): Promise<void> {
    await this.draining;
  }

  private async drain(): Promise<void> {
    // Let the requests of this tick join the group.
    await new Promise(setImmediate);
    while (this.waiting.length > 0) await this.commitTogether(this.waiting.splice(0, GROUP));
    this.draining = undefined;
  }

  /** Each work in its own savepoint, so that one refusal or failure undoes that work alone; nobody is told before the commit. */
  private async commitTogether(turns: Turn[]): Promise<void> {
    const announcements: (() => void)[] = [];
    try {
      this.connection.exec("BEGIN IMMEDIATE");
      for (const turn of turns) {
        const announce = await this.inSavepoint(turn);
        if (announce) announcements.push(announce);
      }
      this.connection.exec("COMMIT");
    } catch (error) {
      if (this.connection.inTransaction) this.connection.exec("ROLLBACK");
      for (const turn of turns) turn.fail(error);
      return;
    }
    for (const announce of announcements) announce();
  }

  private async inSavepoint(turn: Turn): Promise<(() => void) | null> {
    const { tx, end } = mortal(this.writer);
    this.connection.exec("SAVEPOINT work");
    try {
      const announce = await turn.run(tx);
      this.connection.exec("RELEASE work");
      return announce;
    } catch (error) {
      this.connection.exec("ROLLBACK TO work; RELEASE work");
      turn.fail(error);
      return null;
    } finally {
      end();
    }
  }
}
