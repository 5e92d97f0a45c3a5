import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { seedDemonstration } from "#app/features/demonstration/seed.server.ts";
import { migrate } from "#db/migrate.ts";
import { openStore } from "#db/open-store.ts";
import { openPostgres, TEMPLATE } from "../contract/postgres.ts";
import { type Site, startSite } from "../site.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The address of the built site, in demonstration, without a final slash: for tests that can share it. */
    site: string;
    /** Its DATABASE_URL. */
    database: string;
    /** A SQLite file with the demonstration's community, to copy for a site of one's own. */
    community: string;
    /** The same site on PostgreSQL; null where that could not be started. */
    siteOnPostgres: string | null;
  }
}

/** Seeds the community once on each engine, and opens a site on each. An error in the log of either fails the run. */
export default async function startSitesForWebTests(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), "et-vous-web-"));
  const community = join(folder, "community.db");
  const [site, onPostgres] = await Promise.all([siteOnCopyOf(community), siteOnPostgres()]);
  project.provide("site", site.url);
  project.provide("database", site.database);
  project.provide("community", community);
  project.provide("siteOnPostgres", onPostgres && onPostgres.url);
  project.provide("postgres", onPostgres && onPostgres.server);
  const sites = [site, ...(onPostgres ? [onPostgres] : [])];
  return async () => {
    await Promise.all(sites.map((one) => one.stop()));
    rmSync(folder, { recursive: true, force: true });
    const errors = sites.flatMap((one) => one.errors());
    if (errors.length > 0) throw new Error(`a site has logged errors:\n${errors.join("\n")}`);
  };
}

async function siteOnCopyOf(community: string): Promise<Site> {
  const database = `file:${community}`;
  await migrate(database);
  const store = await openStore(database);
  await seedDemonstration(store, new Date());
  await store.close();
  return startSite({ copyOf: community });
}

async function siteOnPostgres(): Promise<(Site & { server: string }) | null> {
  const server = await openPostgres();
  if (!server) return null;
  const client = new pg.Client(`${server.url}/postgres`);
  await client.connect();
  await client.query(`create database web template ${TEMPLATE}`);
  await client.end();
  const site = await startSite({ settings: { DATABASE_URL: `${server.url}/web` } });
  return { ...site, server: server.url, stop: () => site.stop().then(server.stop) };
}
