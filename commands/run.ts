import { StartRefusal } from "#db/start-refusal.ts";

/** Runs a command: --help, one clear sentence and exit code 1 on a refusal. */
export function run(help: string, work: () => Promise<void>): void {
  if (process.argv.includes("--help") || process.argv.includes("-h")) {
    console.log(help);
    return;
  }
  work().then(
    () => process.exit(process.exitCode ?? 0),
    (error: unknown) => {
      console.error(explain(error));
      process.exit(1);
    },
  );
}

const UNWRITABLE =
  "The database's folder cannot be written: give this user the right to write there, or another DATABASE_URL.";
const SILENT = "The database server does not answer: is DATABASE_URL right, and is it running?";
const REFUSING = "The database server refuses this user or password: mend DATABASE_URL.";

/** Codes of Node, SQLite and PostgreSQL that say what has to be mended outside. */
const SENTENCES = new Map([
  ["SQLITE_CANTOPEN", UNWRITABLE],
  ["SQLITE_READONLY", UNWRITABLE],
  ["SQLITE_READONLY_DIRECTORY", UNWRITABLE],
  ["EACCES", UNWRITABLE],
  ["EROFS", UNWRITABLE],
  ["EPERM", UNWRITABLE],
  ["ENOENT", UNWRITABLE],
  ["ENOTDIR", "DATABASE_URL names a place that is no file: give another."],
  ["EEXIST", "DATABASE_URL names a place that is no file: give another."],
  ["SQLITE_NOTADB", "DATABASE_URL names a file that is no SQLite database: give another."],
  ["ECONNREFUSED", SILENT],
  ["ENOTFOUND", SILENT],
  ["EAI_AGAIN", SILENT],
  ["ETIMEDOUT", SILENT],
  ["EHOSTUNREACH", SILENT],
  ["28P01", REFUSING],
  ["28000", REFUSING],
  ["3D000", "The server of DATABASE_URL has no database of that name: create it first, or give another."],
]);

/** What can be mended is said in one sentence; anything else is a fault of ours, with its trace. */
function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof StartRefusal) return error.message;
  const code = "code" in error ? String(error.code) : "";
  return SENTENCES.get(code) ?? error.stack ?? error.message;
}
