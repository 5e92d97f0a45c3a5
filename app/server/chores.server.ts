import { buildNextExport } from "#app/features/exports/build-export.server.ts";
import { sweepMemory } from "#app/features/federation/memory.server.ts";
import { sweepUnusedAccounts } from "#app/features/leaving/inactivity.server.ts";
import { sweepTraces } from "#app/features/leaving/sweep-traces.server.ts";
import { forgetOldMails } from "#app/features/mail/forget-old-mails.server.ts";
import { checkAccounts } from "#app/features/networks/check-accounts.server.ts";
import { forgetOldMentions } from "#app/features/mentions/forget-mentions.server.ts";
import { forgetReplacedWords } from "#app/features/search/forget-replaced.server.ts";
import { forgetVoterMarks } from "#app/features/votes/forget-marks.server.ts";
import type { Site } from "./context.server.ts";

const SECOND = 1000;
const HOUR = 3600 * SECOND;

interface Chore {
  name: string;
  /** Milliseconds between the end of one time and the next. */
  every: number;
  run: (site: Site) => Promise<unknown>;
}

/** What the site does by itself while it serves. Each may run on several nodes at once. */
const CHORES: Chore[] = [
  { name: "sessions", every: HOUR, run: ({ sessions }) => sessions.deleteExpiredSessions() },
  { name: "mails", every: HOUR, run: ({ store, now }) => forgetOldMails(store, now()) },
  { name: "exports", every: 2 * SECOND, run: buildAllExports },
  { name: "traces", every: HOUR, run: ({ store, now }) => sweepTraces(store, now()) },
  { name: "inactivity", every: HOUR, run: ({ store, now }) => sweepUnusedAccounts(store, now()) },
  { name: "votes", every: 24 * HOUR, run: ({ store, now }) => forgetVoterMarks(store, now()) },
  { name: "federation", every: HOUR, run: ({ store, now }) => sweepMemory(store, now()) },
  { name: "networks", every: HOUR, run: (site) => checkAccounts(site) },
  { name: "mentions", every: 24 * HOUR, run: ({ store, now }) => forgetOldMentions(store, now()) },
  { name: "search", every: 24 * HOUR, run: ({ store }) => forgetReplacedWords(store) },
];

async function buildAllExports(site: Site): Promise<void> {
  while (await buildNextExport(site));
}

export interface Chores {
  /** Each has been done once. */
  begun: Promise<unknown>;
  /** Ends them, and waits for those under way. */
  stop: () => Promise<void>;
}

export function startChores(site: Site): Chores {
  const started = CHORES.map((chore) => start(site, chore));
  return {
    begun: Promise.all(started.map(({ begun }) => begun)),
    stop: async () => {
      await Promise.all(started.map(({ stop }) => stop()));
    },
  };
}

function start(site: Site, { name, every, run }: Chore): Chores {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let underWay = Promise.resolve();
  const once = async () => {
    await run(site).catch((error: unknown) => site.log.error({ err: error, chore: name }, "a chore failed"));
    if (!stopped) next();
  };
  const next = () => {
    timer = setTimeout(() => {
      underWay = once();
    }, every);
  };
  const begun = once();
  underWay = begun;
  const stop = () => {
    stopped = true;
    clearTimeout(timer);
    return underWay;
  };
  return { begun, stop };
}
