import { eq } from "drizzle-orm";
import { anonymousColumns } from "#app/features/outbox/shown-actor.server.ts";
import { alias } from "#db/alias.ts";
import type { Reader, Store } from "#db/store.ts";

/** The one query behind every mail: the message and all that its words are made of. Add where, order and limit. */
export function mailRows(reader: Pick<Reader, "select">, store: Store) {
  const { outbox, members, proofs, threads, answers, rulings, moderationCases, reports, appeals } = store.tables;
  const actors = alias(members, "actors");
  return reader
    .select({
      mail: outbox,
      ...columnsOf(store),
      actor: { handle: actors.handle, name: actors.name },
      signed: anonymousColumns(reader, store),
    })
    .from(outbox)
    .leftJoin(members, eq(members.id, outbox.recipientId))
    .leftJoin(proofs, eq(proofs.id, outbox.proofId))
    .leftJoin(threads, eq(threads.id, outbox.threadId))
    .leftJoin(answers, eq(answers.id, outbox.answerId))
    .leftJoin(actors, eq(actors.id, outbox.actorId))
    .leftJoin(rulings, eq(rulings.id, outbox.rulingId))
    .leftJoin(moderationCases, eq(moderationCases.id, rulings.caseId))
    .leftJoin(reports, eq(reports.id, outbox.reportId))
    .leftJoin(appeals, eq(appeals.id, outbox.appealId))
    .$dynamic();
}

function columnsOf({
  tables: { members, proofs, threads, answers, rulings, moderationCases, reports, appeals },
}: Store) {
  const { id, name, email, unprovedEmail, role, newsStopped } = members;
  const { ref, purpose, createdAt, expiresAt, usedAt } = proofs;
  const { excerpt, official, state } = answers;
  return {
    recipient: { id, name, email, unprovedEmail, role, newsStopped },
    proof: { ref, purpose, createdAt, expiresAt, usedAt },
    thread: {
      id: threads.id,
      kind: threads.kind,
      slug: threads.slug,
      title: threads.title,
      state: threads.state,
      status: threads.status,
      acceptedAnswerId: threads.acceptedAnswerId,
    },
    answer: { excerpt, official, state },
    ruling: {
      act: rulings.act,
      ground: rulings.ground,
      facts: rulings.facts,
      automated: rulings.automated,
      until: rulings.until,
      createdAt: rulings.createdAt,
    },
    signs: moderationCases.signs,
    report: { number: reports.number },
    appeal: { number: appeals.number, state: appeals.state, reply: appeals.reply, memberId: appeals.memberId },
  };
}

export type MailRow = Awaited<ReturnType<typeof mailRows>>[number];
export type MailKind = MailRow["mail"]["kind"];
export type Skipped = NonNullable<MailRow["mail"]["skipped"]>;
