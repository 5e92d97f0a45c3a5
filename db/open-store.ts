import { existsSync, mkdirSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { Store } from "./store.ts";

/** `postgres://...` or `file:...`, as in DATABASE_URL. The driver that is not used is not loaded. */
export async function openStore(url: string): Promise<Store> {
  if (isPostgres(url)) return (await import("./postgres-store.ts")).postgresStore(url);
  return (await import("./sqlite-store.ts")).sqliteStore(sqliteFile(url));
}

export function isPostgres(url: string): boolean {
  return /^postgres(ql)?:\/\//.test(url);
}

/** The file that `file:...` names; its folder is made. */
export function sqliteFile(url: string): string {
  const file = resolve(url.replace(/^file:/, ""));
  makeFolder(dirname(file));
  return file;
}

/** Step by step: mkdir's own `recursive` never ends under /proc, where nothing can be made. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another command that starts at the same moment may have been faster.
    if (!existsSync(folder)) throw error;
  }
}
