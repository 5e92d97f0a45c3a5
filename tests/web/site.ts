import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { seedDemonstration } from "#app/features/demonstration/seed.server.ts";
import { migrate } from "#db/migrate.ts";
import { openStore } from "#db/open-store.ts";
import startPostgres from "../contract/postgres.ts";
import { startSite } from "../site.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The address of the built site, in demonstration, without a final slash: for tests that can share it. */
    site: string;
    /** Its DATABASE_URL. */
    database: string;
    /** A SQLite file with the demonstration's community, to copy for a site of one's own. */
    community: string;
  }
}

/** Seeds the community once, and opens a site on a copy of it. An error in the site's log fails the run. */
export default async function startSiteForWebTests(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), "et-vous-web-"));
  const community = join(folder, "community.db");
  const [stopPostgres] = await Promise.all([startPostgres(project), fill(`file:${community}`)]);
  const site = await startSite({ copyOf: community });
  project.provide("site", site.url);
  project.provide("database", site.database);
  project.provide("community", community);
  return async () => {
    await Promise.all([site.stop(), stopPostgres()]);
    rmSync(folder, { recursive: true, force: true });
    const errors = site.errors();
    if (errors.length > 0) throw new Error(`the site has logged errors:\n${errors.join("\n")}`);
  };
}

async function fill(database: string): Promise<void> {
  await migrate(database);
  const store = await openStore(database);
  await seedDemonstration(store, new Date());
  await store.close();
}
