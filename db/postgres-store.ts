import { sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/node-postgres";
import pg from "pg";
import { postgresTables } from "./schema/postgres.ts";
import { TsvectorIndex } from "./search/tsvector.ts";
import type { Store } from "./store.ts";
import { isDeadlock } from "./error-code.ts";
import { inScope, mortal, refuseNesting, requireAlone } from "./transaction-scope.ts";

function openPostgres(url: string): pg.Pool {
  const pool = new pg.Pool({ connectionString: url, max: 10 });
  // Without a listener, a server that restarts would end the site with it.
  pool.on("error", () => undefined);
  return pool;
}

/** Of two works that wait for each other's rows, PostgreSQL undoes one: it begins again, alone by then. */
async function againWhenDeadlocked<Result>(work: () => Promise<Result>, tries = 3): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (tries <= 1 || !isDeadlock(error)) throw error;
    return againWhenDeadlocked(work, tries - 1);
  }
}

/** Rules are decided one at a time per guarded subject, by advisory locks that end with the transaction. */
export function postgresStore(url: string): Store {
  const pool = openPostgres(url);
  const database = drizzle(pool, { casing: "snake_case" });
  const underWay = new Set<Promise<unknown>>();

  return {
    engine: "postgres",
    tables: postgresTables,
    read: database,
    search: new TsvectorIndex(database),
    write(work, { guard = [] } = {}) {
      refuseNesting();
      const turn = againWhenDeadlocked(() =>
        database.transaction(async (transaction) => {
          // Always in the same order, so that two works never wait for each other.
          for (const subject of [...new Set(guard)].sort())
            await transaction.execute(sql`select pg_advisory_xact_lock(hashtextextended(${subject}, 0))`);
          const { tx, end } = mortal(transaction);
          try {
            return await inScope(guard, () => work(tx));
          } finally {
            end();
          }
        }),
      );
      underWay.add(turn);
      const gone = () => underWay.delete(turn);
      turn.then(gone, gone);
      return turn;
    },
    requireAlone,
    foreignChanges: () => 0,
    async close() {
      // A pool that is told to end forgets whoever still waits for a connection: they would wait for ever.
      await Promise.allSettled(underWay);
      await pool.end();
    },
  };
}
