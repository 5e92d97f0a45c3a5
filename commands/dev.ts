import { createServer } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { createServer as createVite } from "vite";
import { accountsNote } from "#app/features/demonstration/accounts.ts";
import { connectDemonstrationNetwork } from "#app/features/demonstration/connect-network.server.ts";
import { isEmpty } from "#app/features/demonstration/is-empty.server.ts";
import { seedDemonstration } from "#app/features/demonstration/seed.server.ts";
import { startChores } from "#app/server/chores.server.ts";
import { readEnv } from "#app/server/env.server.ts";
import { createApp } from "#app/server/http.server.ts";
import { openSite } from "#app/server/site.server.ts";
import { migrate } from "#db/migrate.ts";
import { asBuild } from "./build.ts";
import { run } from "./run.ts";

const HELP = `npm run dev: the demonstration, with each page built anew when its sources change.
Changes in server.ts, app/server and db/ ask for a restart. Settings: PORT, DATABASE_URL.`;

run(HELP, async () => {
  const env = readEnv("demonstration");
  await migrate(env.databaseUrl);
  const site = await openSite(env);
  if (await isEmpty(site.store)) await seedDemonstration(site.store, new Date());
  await connectDemonstrationNetwork(site);

  const vite = await createVite({ server: { middlewareMode: true }, appType: "custom" });
  const build = () => vite.ssrLoadModule("virtual:remix/server-build").then(asBuild);
  const listener = getRequestListener(createApp(site, build, true).fetch, { overrideGlobalObjects: false });
  const server = createServer((request, response) => {
    vite.middlewares(request, response, () => void listener(request, response));
  });
  server.listen(env.port, env.host);
  console.log(`\n  http://localhost:${env.port}, built anew as you write\n\n${accountsNote()}\n`);
  const chores = startChores(site);
  await new Promise<void>((resolve) => process.once("SIGINT", resolve));
  await chores.stop();
  await vite.close();
  server.close();
  await site.store.close();
});
