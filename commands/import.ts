import { access, constants, stat } from "node:fs/promises";
import { type Count, importThreads, type ImportReport } from "#app/features/import/import-threads.server.ts";
import { type SourceLine, sourceLines } from "#app/features/import/source-lines.server.ts";
import { commandDatabaseUrl, commandPublicContacts } from "#app/server/env.server.ts";
import { migrate } from "#db/migrate.ts";
import { openStore } from "#db/open-store.ts";
import { StartRefusal } from "#db/start-refusal.ts";
import { importProgress } from "./import-progress.ts";
import { run } from "./run.ts";

const HELP = `Usage: npm run import -- FILE.jsonl...

Brings threads in from JSON Lines files, one thread a line, in the format that the README describes.
Interrupted, or run again on the same files, it adds only what is not there yet: whatever has a "key" comes in once.
A bad line is refused with its number and the reason, and the rest goes in; the exit code is then 1.
Nobody is told of anything. It may run while the site serves.
Settings: DATABASE_URL (file:data/demo.db), PUBLIC_CONTACTS (numbers that are not masked).`;

run(HELP, async () => {
  const files = process.argv.slice(2);
  const total = await totalSize(files);
  const url = commandDatabaseUrl();
  await migrate(url);
  const store = await openStore(url);
  const progress = importProgress(total);
  try {
    const report = await importThreads(store, linesOf(files), {
      onProgress: progress.update,
      spare: commandPublicContacts(),
    });
    progress.stop();
    console.log(summary(report));
    if (report.refused > 0) process.exitCode = 1;
  } catch (error) {
    progress.stop();
    console.error("The import stopped before the end. What has come in stays: the same command goes on from there.");
    throw error;
  } finally {
    await store.close();
  }
});

async function totalSize(files: string[]): Promise<number> {
  if (files.length === 0)
    throw new StartRefusal("Which files? Write: npm run import -- FILE.jsonl... (--help says more).");
  const option = files.find((file) => file.startsWith("-"));
  if (option) throw new StartRefusal(`There is no option "${option}": write npm run import -- FILE.jsonl...`);
  let total = 0;
  for (const file of files) {
    const found = await stat(file).catch(() => null);
    const readable = await access(file, constants.R_OK).then(
      () => true,
      () => false,
    );
    if (!found || !readable)
      throw new StartRefusal(`There is no file "${file}", or it may not be read: nothing was imported.`);
    if (!found.isFile()) throw new StartRefusal(`"${file}" is not a file: nothing was imported.`);
    total += found.size;
  }
  return total;
}

async function* linesOf(files: string[]): AsyncGenerator<SourceLine> {
  for (const file of files) yield* sourceLines(file);
}

function summary({ refused, refusals, unknownFields, ...counts }: ImportReport): string {
  const table = Object.entries(counts).map(([what, { added, already }]: [string, Count]) => {
    const columns = [number(added).padStart(9), number(already).padStart(9)];
    return `${what.padEnd(9)} ${columns[0]} new ${columns[1]} already there`;
  });
  const ignored = [...unknownFields].map(([field, times]) => `${printable(field)} (${number(times)})`);
  const reasons = refusals.map(({ file, line, reason }) => `  ${file}, line ${line}: ${printable(reason)}`);
  return [
    ...table,
    ...(ignored.length > 0 ? [`Unknown fields, ignored: ${ignored.slice(0, 30).join(", ")}`] : []),
    ...(refused > 0 ? [`${number(refused)} lines were refused, the rest has come in:`, ...reasons] : []),
    ...(refused > reasons.length ? [`  ... and ${number(refused - reasons.length)} more`] : []),
  ].join("\n");
}

function number(count: number): string {
  return count.toLocaleString("en");
}

/** A file must not move the cursor of a terminal. */
function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, "").slice(0, 200);
}
