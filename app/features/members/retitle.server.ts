import { and, eq, ne, or, sql } from "drizzle-orm";
import type { Store, Writer } from "#db/store.ts";
import { touchThreadsOf } from "./touch-threads.server.ts";
import { type Helped, isTrusted } from "./trusted.ts";

/** Gives or takes back the title of those who help, in the transaction in which their answers' worth changed. */
export async function retitle(tx: Writer, store: Store, authorIds: readonly number[]): Promise<void> {
  const { members } = store.tables;
  for (const id of new Set(authorIds)) {
    const [member] = await tx
      .select({ trusted: members.trusted, role: members.role })
      .from(members)
      .where(eq(members.id, id));
    if (!member) continue;
    const trusted = member.role === "member" && isTrusted(await helpedBy(tx, store, id));
    if (trusted === member.trusted) continue;
    await tx.update(members).set({ trusted }).where(eq(members.id, id));
    await touchThreadsOf(tx, store, id);
  }
}

async function helpedBy(tx: Writer, store: Store, memberId: number): Promise<Helped> {
  const { answers, threads } = store.tables;
  const standing = and(
    eq(answers.authorId, memberId),
    eq(answers.anonymous, false),
    eq(answers.state, "live"),
    eq(threads.state, "live"),
  );
  const plus = sql`case when ${answers.importedVotes} > 0 then ${answers.importedVotes} else 0 end`;
  const minus = sql`case when ${answers.importedVotes} < 0 then -${answers.importedVotes} else 0 end`;
  const [[opinions], solved] = await Promise.all([
    tx
      .select({
        useful: sql`coalesce(sum(${answers.usefulVotes} + ${plus}), 0)`.mapWith(Number),
        notUseful: sql`coalesce(sum(${answers.notUsefulVotes} + ${minus}), 0)`.mapWith(Number),
      })
      .from(answers)
      .innerJoin(threads, eq(threads.id, answers.threadId))
      .where(standing),
    tx
      .select({ asker: threads.authorId })
      .from(answers)
      .innerJoin(threads, eq(threads.id, answers.threadId))
      // One's own questions do not count, whoever confirmed.
      .where(
        and(
          standing,
          ne(threads.authorId, memberId),
          or(eq(answers.official, "confirmed"), eq(threads.acceptedAnswerId, answers.id)),
        ),
      ),
  ]);
  const askers = new Set(solved.map((row) => row.asker)).size;
  return { solved: solved.length, askers, useful: opinions?.useful ?? 0, notUseful: opinions?.notUseful ?? 0 };
}
