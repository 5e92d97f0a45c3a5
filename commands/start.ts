import { accountsNote } from "#app/features/demonstration/accounts.ts";
import { connectDemonstrationNetwork } from "#app/features/demonstration/connect-network.server.ts";
import { isEmpty } from "#app/features/demonstration/is-empty.server.ts";
import { seedDemonstration } from "#app/features/demonstration/seed.server.ts";
import { readEnv } from "#app/server/env.server.ts";
import { openSite } from "#app/server/site.server.ts";
import { migrate } from "#db/migrate.ts";
import { buildWhenChanged } from "./build.ts";
import { run } from "./run.ts";
import { serveUntilStopped } from "./serve-until-stopped.ts";

const HELP = `npm start: the demonstration, on loopback only.
Builds when sources changed, migrates, fills an empty database with a community, and listens.
Settings: PORT (3000), DATABASE_URL (file:data/demo.db), LOG_LEVEL.`;

run(HELP, async () => {
  const env = readEnv("demonstration");
  await buildWhenChanged();
  await migrate(env.databaseUrl);
  const site = await openSite(env);
  if (await isEmpty(site.store)) {
    console.log("An empty database: the demonstration's community moves in…");
    await seedDemonstration(site.store, new Date());
  }
  await connectDemonstrationNetwork(site);
  await serveUntilStopped(site, (port) => `\n  Et Vous is open: http://localhost:${port}\n\n${accountsNote()}\n`);
});
