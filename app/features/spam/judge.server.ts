import { eq, gte, inArray, type SQL, sql } from "drizzle-orm";
import { speaksForTheBank } from "#app/features/access/table.ts";
import type { Tables } from "#db/schema/tables.ts";
import type { Store, Writer } from "#db/store.ts";
import { isDisposable } from "./disposable.server.ts";
import { isNewcomer } from "./newcomer.ts";
import type { SpamScore, Submission } from "./rules.ts";
import { countSameText, type Itself } from "./same-text.server.ts";
import { spamScore } from "./score.ts";

/** Where something comes from, as its request tells it: counted, never stored. */
export interface Origin {
  /** Contributions of the last hour from the same network. */
  fromNetwork: number;
  /** Of the site itself: links to it are no sign. */
  host: string;
  /** How many times faster than usual one may write here: the demonstration is ten times wider. */
  pace: number;
}

const ANYWHERE: Origin = { fromNetwork: 0, host: "", pace: 1 };

export interface Arrival {
  author: { memberId: number } | { email: string };
  title: string | null;
  /** Already masked. */
  body: string;
  /** The text that it replaces, which is no repetition. */
  itself?: Itself;
  origin?: Origin | undefined;
  at: Date;
}

export interface Judgement {
  score: SpamScore;
  /** A newcomer has a text that waits to be read: this one has to wait for it. */
  awaiting: boolean;
}

const HOUR_MS = 3600 * 1000;
const CLEAN: SpamScore = { score: 0, signs: [], held: false };

/** Whether what arrives is published at once, waits to be read, or has to wait for what waits already. */
export async function judge(tx: Writer, store: Store, arrival: Arrival): Promise<Judgement> {
  const who = await readAuthor(tx, store, arrival);
  if (who.team) return { score: CLEAN, awaiting: false };
  const { title, body, itself, at, origin = ANYWHERE } = arrival;
  const wrote = writtenBy(store, arrival.author);
  const since = new Date(at.getTime() - HOUR_MS);
  const { published, held, lastHour } = await countWritten(tx, store, wrote, since);
  const author = { ageHours: who.ageHours, published, trusted: who.trusted, team: false };
  const submission: Submission = {
    text: title === null ? body : `${title}\n\n${body}`,
    name: who.name,
    author,
    recent: {
      byAuthor: Math.floor(lastHour / origin.pace),
      byNetwork: Math.floor(origin.fromNetwork / origin.pace),
      sameText: Math.floor((await countSameText(tx, store, { title, body, itself, at })) / origin.pace),
    },
    disposableAddress: who.email !== null && isDisposable(who.email.split("@").at(-1) ?? ""),
    ownHost: origin.host,
  };
  return { score: spamScore(submission), awaiting: held > 0 && isNewcomer(author) };
}

async function readAuthor(tx: Writer, store: Store, { author, at }: Arrival) {
  if ("email" in author) return { name: "", email: author.email, ageHours: null, trusted: false, team: false };
  const { members } = store.tables;
  const [member] = await tx.select().from(members).where(eq(members.id, author.memberId));
  if (!member) throw new Error("whoever writes is a member");
  const { name, email, trusted, role, joinedAt } = member;
  const ageHours = (at.getTime() - joinedAt.getTime()) / HOUR_MS;
  return { name, email, ageHours, trusted, team: speaksForTheBank(role) };
}

type Written = Tables["threads"] | Tables["answers"] | Tables["comments"] | Tables["addenda"];
type OfAuthor = (tx: Writer, table: Written) => SQL | undefined;

/** A guest is one row a question: it is the address that they have in common. */
function writtenBy({ tables: { members } }: Store, author: Arrival["author"]): OfAuthor {
  if ("memberId" in author) return (_, table) => eq(table.authorId, author.memberId);
  return (tx, table) => {
    const guests = tx.select({ id: members.id }).from(members).where(eq(members.unprovedEmail, author.email));
    return inArray(table.authorId, guests);
  };
}

/** One query a table: everything that is published waits for it. */
async function countWritten(
  tx: Writer,
  { tables: { threads, answers, comments, addenda } }: Store,
  wrote: OfAuthor,
  since: Date,
): Promise<{ published: number; held: number; lastHour: number }> {
  const total = { published: 0, held: 0, lastHour: 0 };
  for (const table of [threads, answers, comments, addenda]) {
    const [row] = await tx
      .select({
        published: counted(eq(table.state, "live")),
        held: counted(eq(table.state, "held")),
        lastHour: counted(gte(table.createdAt, since)),
      })
      .from(table)
      .where(wrote(tx, table));
    total.published += row?.published ?? 0;
    total.held += row?.held ?? 0;
    total.lastHour += row?.lastHour ?? 0;
  }
  return total;
}

function counted(condition: SQL): SQL<number> {
  return sql<number>`count(case when ${condition} then 1 end)`.mapWith(Number);
}
