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

/** What can be mended is said in one sentence; anything else is a fault of ours, with its trace. */
function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof StartRefusal) return error.message;
  const code = "code" in error ? String(error.code) : "";
  if (["SQLITE_CANTOPEN", "SQLITE_READONLY", "SQLITE_READONLY_DIRECTORY", "EACCES", "EROFS", "EPERM"].includes(code))
    return "The database's folder cannot be written: give this user the right to write there, or another DATABASE_URL.";
  if (code === "ENOTDIR" || code === "EEXIST") return "DATABASE_URL names a place that is no file: give another.";
  if (code === "ECONNREFUSED") return "The database server does not answer: is DATABASE_URL right, and is it running?";
  return error.stack ?? error.message;
}
