import { accountsNote } from "#app/features/demonstration/accounts.ts";
import { isEmpty } from "#app/features/demonstration/is-empty.server.ts";
import { seedDemonstration } from "#app/features/demonstration/seed.server.ts";
import { commandDatabaseUrl } from "#app/server/env.server.ts";
import { migrate } from "#db/migrate.ts";
import { openStore } from "#db/open-store.ts";
import { StartRefusal } from "#db/start-refusal.ts";
import { run } from "./run.ts";

const HELP = `Usage: npm run seed

Fills an empty database with the demonstration's community: themes, people, questions, ideas, votes.
It never deletes anything: it refuses a database that already holds something.
Settings: DATABASE_URL (file:data/demo.db).`;

run(HELP, async () => {
  const url = commandDatabaseUrl();
  await migrate(url);
  const store = await openStore(url);
  try {
    if (!(await isEmpty(store)))
      throw new StartRefusal(
        "This database already holds people or threads, so nothing was added: empty it yourself, or give another DATABASE_URL.",
      );
    const start = performance.now();
    await seedDemonstration(store, new Date());
    console.log(
      `The community has moved in (${((performance.now() - start) / 1000).toFixed(1)} s).\n\n${accountsNote()}`,
    );
  } finally {
    await store.close();
  }
});
