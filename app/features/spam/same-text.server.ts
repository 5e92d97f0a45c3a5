import { desc } from "drizzle-orm";
import type { Store, Writer } from "#db/store.ts";
import { fingerprintOf } from "./fingerprint.ts";

interface Said {
  title: string | null;
  body: string;
}

/** What is being rewritten, as it stands. */
export interface Itself {
  subject: "thread" | "answer" | "comment" | "decision";
  id: number;
}

interface Latest extends Said {
  subject: string;
  id: number;
  createdAt: Date;
}

const DAY_MS = 24 * 3600 * 1000;
/** Of each kind, the latest: whoever repeats themselves does it within minutes. */
const LATEST = 150;

/** How often the same was said in a day, by anyone, capitals and punctuation aside. */
export async function countSameText(
  tx: Writer,
  store: Store,
  said: Said & { itself?: Itself | undefined; at: Date },
): Promise<number> {
  const { threads, answers, comments } = store.tables;
  const since = new Date(said.at.getTime() - DAY_MS);
  const asked = await tx
    .select({ id: threads.id, title: threads.title, body: threads.body, createdAt: threads.createdAt })
    .from(threads)
    .orderBy(desc(threads.id))
    .limit(LATEST);
  const latest: Latest[] = asked.map((thread) => ({ ...thread, subject: "thread" }));
  for (const [subject, table] of Object.entries({ answer: answers, comment: comments })) {
    const columns = { id: table.id, body: table.body, createdAt: table.createdAt };
    const replies = await tx.select(columns).from(table).orderBy(desc(table.id)).limit(LATEST);
    latest.push(...replies.map((reply) => ({ ...reply, title: null, subject })));
  }
  const text = wholeOf(said);
  const print = printOf(text);
  return latest.filter((one) => {
    if (one.subject === said.itself?.subject && one.id === said.itself.id) return false;
    if (one.createdAt < since || !isAsLong(wholeOf(one), text)) return false;
    return printOf(wholeOf(one)) === print;
  }).length;
}

function wholeOf({ title, body }: Said): string {
  return title === null ? body : `${title}\n${body}`;
}

/** Fingerprints take time; texts of very different lengths need none. */
function isAsLong(one: string, other: string): boolean {
  return Math.abs(one.length - other.length) <= Math.max(one.length, other.length) / 4 + 10;
}

/** The latest texts are looked at again with each that comes: what was worked out for one is kept while it is among them. */
const PRINTS = new Map<string, string>();
const MOST_PRINTS = 3 * LATEST;

function printOf(text: string): string {
  const known = PRINTS.get(text);
  if (known !== undefined) return known;
  const print = fingerprintOf(text);
  PRINTS.set(text, print);
  for (const oldest of PRINTS.keys()) {
    if (PRINTS.size <= MOST_PRINTS) break;
    PRINTS.delete(oldest);
  }
  return print;
}
