import { refuseDemonstrationAccounts } from "#app/features/demonstration/is-empty.server.ts";
import { readEnv } from "#app/server/env.server.ts";
import { openSite } from "#app/server/site.server.ts";
import { migrate } from "#db/migrate.ts";
import { buildWhenChanged } from "./build.ts";
import { run } from "./run.ts";
import { serveUntilStopped } from "./serve-until-stopped.ts";

const HELP = `npm run serve: the site in production, on its own database.
Compulsory settings: SESSION_SECRET, ENCRYPTION_KEY, PUBLIC_URL. See the README for all of them.`;

run(HELP, async () => {
  const env = readEnv("production");
  await buildWhenChanged();
  await migrate(env.databaseUrl);
  const site = await openSite(env);
  await refuseDemonstrationAccounts(site.store);
  await serveUntilStopped(site, (port) => `Et Vous listens on ${env.host}:${port} for ${env.publicUrl.origin}`);
});
