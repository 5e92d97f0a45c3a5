import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import cliProgress from "cli-progress";
import {
  lengthOfLog,
  type LogProblem,
  type LogVerdict,
  type NotedHead,
  verifyLog,
} from "#app/features/moderation/verify-log.server.ts";
import { commandDatabaseUrl } from "#app/server/env.server.ts";
import { isPostgres, sqliteFile } from "#db/open-store.ts";
import { StartRefusal } from "#db/start-refusal.ts";
import { withStore } from "./with-store.ts";

/** A shorter log is read before a bar could be seen. */
const LONG = 20_000;

/** Says whether the moderation log is still what the site wrote; exit code 1 and the first wrong place otherwise. */
export async function verifyLogCommand(args: string[]): Promise<void> {
  const noted = readNoted(args);
  const url = commandDatabaseUrl();
  // An empty log that was made just now would be found intact.
  if (!isPostgres(url) && !existsSync(sqliteFile(url)))
    throw new StartRefusal("There is no database at DATABASE_URL: nothing was verified.");
  const verdict = await withStore(async (store) => {
    const length = await lengthOfLog(store);
    const bar = length >= LONG && process.stdout.isTTY ? newBar(length) : null;
    try {
      return await verifyLog(store, noted, (place) => bar?.update(place));
    } finally {
      bar?.stop();
    }
  });
  if (!verdict.intact) throw new StartRefusal(sentenceOf(verdict));
  console.log(praise(verdict, noted));
}

function newBar(length: number) {
  const format = "{bar} {percentage} % | {value} of {total} lines | still {eta_formatted}";
  const bar = new cliProgress.SingleBar({ format, hideCursor: true, fps: 5 }, cliProgress.Presets.shades_classic);
  bar.start(length, 0);
  return bar;
}

function readNoted(args: string[]): NotedHead {
  const { values } = readArguments(args);
  const head = values.head?.toLowerCase();
  if (head !== undefined && !/^[0-9a-f]{64}$/.test(head))
    throw new StartRefusal("--head takes the 64 characters (0-9, a-f) that /transparence shows as the last hash.");
  if (values.place !== undefined && !/^[1-9]\d{0,9}$/.test(values.place))
    throw new StartRefusal("--place takes the number of a line of the log: 1, 2, 3...");
  return { head, place: values.place === undefined ? undefined : Number(values.place) };
}

function readArguments(args: string[]) {
  try {
    return parseArgs({ args, options: { head: { type: "string" }, place: { type: "string" } } });
  } catch {
    throw new StartRefusal("Write: npm run admin -- verify-log [--head HASH] [--place N]");
  }
}

type Broken = Extract<LogVerdict, { intact: false }>;

const SENTENCES: Record<LogProblem, (broken: Broken) => string> = {
  gap: ({ place }) => `The line at place ${place} is missing.`,
  fork: ({ place }) => `The line at place ${place} does not continue the line before it.`,
  changed: ({ place }) => `The line at place ${place} was changed: its hash is not that of its content.`,
  "ruling-missing": ({ place, rulingId }) => `The ruling ${rulingId} of the line at place ${place} is gone.`,
  "ruling-changed": ({ place, rulingId }) =>
    `The ruling ${rulingId} says something else than its line at place ${place}: one of them was changed.`,
  "facts-changed": ({ place, rulingId }) =>
    `The reasons of the ruling ${rulingId} are not those that were logged at place ${place}.`,
  "not-logged": ({ place, rulingId }) =>
    `The ruling ${rulingId} is in no line of the log, which ends before place ${place}.`,
  "head-unknown": ({ place }) =>
    `The noted hash is in no line of the log (looked for up to place ${place}): lines were rewritten, or its end was cut off.`,
  "head-elsewhere": ({ place }) => `The noted hash stands at place ${place}, not at the place that was noted.`,
  cut: ({ place }) => `The line at place ${place} is missing: the end of the log was cut off.`,
};

function sentenceOf(broken: Broken): string {
  return `The moderation log is not intact. ${SENTENCES[broken.problem](broken)}`;
}

function praise({ lines, head, emptied }: Extract<LogVerdict, { intact: true }>, noted: NotedHead): string {
  const said = [`The moderation log is intact: ${lines.toLocaleString("en")} lines, the last hash is ${head}.`];
  if (noted.head !== undefined) said.push("The noted hash is part of it.");
  if (emptied > 0)
    said.push(`${emptied.toLocaleString("en")} statements of reasons went with the accounts that they were about.`);
  return said.join("\n");
}
