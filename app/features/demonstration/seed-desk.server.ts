import { and, eq } from "drizzle-orm";
import { openCase } from "#app/features/moderation/cases.server.ts";
import { findModerated, type Moderated } from "#app/features/moderation/find-moderated.server.ts";
import { recordRuling } from "#app/features/moderation/record-ruling.server.ts";
import { newNumber } from "#app/features/reports/number.server.ts";
import { weightOfReport } from "#app/features/reports/rules.ts";
import { freeHandle } from "#app/features/members/handle.server.ts";
import type { Ground, ModeratedSubject } from "#app/features/moderation/words.ts";
import { heldQuestion, heldReplies, nuisance, reported } from "#db/seed/demo/desk.ts";
import { aComment, aMember, anAnswer, aQuestion } from "./builders.server.ts";
import { type DemoWorld, momentOf, personNamed, themeCalled } from "./demo-world.ts";
import { seedDecided } from "./seed-decided.server.ts";
import { type SeededThread, threadCalled } from "./seed-threads.server.ts";

/** Before what was reported; what is graver still comes first. */
const HELD_WEIGHT = 30;

/** What moderators find when they come: decided, held and reported, in the order in which it happened. */
export async function seedDesk(world: DemoWorld, threads: SeededThread[]): Promise<void> {
  const { tx, store, now } = world;
  await seedDecided(world, threads);
  const joinedAt = momentOf(nuisance.joined, now);
  const handle = await freeHandle(tx, store, nuisance.name);
  const nuisanceId = await aMember(tx, store, { handle, name: nuisance.name, joinedAt });
  await holdQuestion(world, nuisanceId);
  for (const held of heldReplies) await holdReply(world, threads, { held, nuisanceId });
  for (const one of reported) await report(world, threads, one);
}

async function holdQuestion(world: DemoWorld, authorId: number): Promise<void> {
  const { tx, store, now } = world;
  const { theme, title, body, ago, signs, ground } = heldQuestion;
  const createdAt = momentOf(ago, now);
  const themeId = themeCalled(world, theme);
  const subjectId = await aQuestion(tx, store, { title, body, themeId, authorId, createdAt, state: "held" });
  await hold(world, { subject: "thread", subjectId }, { signs, ground, at: createdAt });
}

async function holdReply(
  world: DemoWorld,
  threads: SeededThread[],
  { held, nuisanceId }: { held: (typeof heldReplies)[number]; nuisanceId: number },
): Promise<void> {
  const { tx, store, now } = world;
  const createdAt = momentOf(held.ago, now);
  const authorId = held.by === undefined ? nuisanceId : personNamed(world, held.by).id;
  const row = { authorId, createdAt, threadId: threadCalled(threads, held.thread), body: held.body };
  const off = { state: "held", offAt: createdAt } as const;
  const write = held.kind === "answer" ? anAnswer : aComment;
  const subjectId = await write(tx, store, { ...row, ...off });
  await hold(world, { subject: held.kind, subjectId }, { signs: held.signs, ground: held.ground, at: createdAt });
}

/** As the site does by itself: a case, a ruling, a line of the log. */
async function hold(
  world: DemoWorld,
  subject: ModeratedSubject,
  { signs, ground, at }: { signs: readonly string[]; ground: Ground; at: Date },
): Promise<void> {
  const { tx, store } = world;
  const { memberId, thread } = await moderated(world, subject);
  const about = { ...subject, threadId: thread?.id ?? null, memberId };
  const caseId = await openCase(tx, store, { kind: "held", ...about, weight: HELD_WEIGHT, signs: { signs }, at });
  await recordRuling(tx, store, { act: "hold", ...about, actorId: null, ground, caseId, at });
}

async function report(world: DemoWorld, threads: SeededThread[], one: (typeof reported)[number]): Promise<void> {
  const { tx, store, now } = world;
  const threadId = threadCalled(threads, one.thread);
  const subject: ModeratedSubject = one.answerBy
    ? { subject: "answer", subjectId: await answerOf(world, threadId, one.answerBy) }
    : { subject: "thread", subjectId: threadId };
  const { memberId } = await moderated(world, subject);
  const about = { ...subject, threadId };
  for (const { by, ago, reason, explanation } of one.reports) {
    const at = momentOf(ago, now);
    const caseId = await openCase(tx, store, {
      ...{ kind: "reported", ...about, memberId, weight: weightOfReport(reason), at },
    });
    const reporterId = by === "visitor" ? null : personNamed(world, by).id;
    const row = { ...about, number: newNumber("S"), caseId, reporterId, lang: "fr", createdAt: at } as const;
    await tx.insert(store.tables.reports).values({ ...row, reason, explanation });
  }
}

async function answerOf({ tx, store, ...world }: DemoWorld, threadId: number, by: string): Promise<number> {
  const { answers } = store.tables;
  const { id: authorId } = personNamed({ tx, store, ...world }, by);
  const [found] = await tx
    .select({ id: answers.id })
    .from(answers)
    .where(and(eq(answers.threadId, threadId), eq(answers.authorId, authorId)));
  if (!found) throw new Error(`"${by}" has not answered thread ${threadId} of the demonstration`);
  return found.id;
}

async function moderated({ tx, store }: DemoWorld, subject: ModeratedSubject): Promise<Moderated> {
  const found = await findModerated(tx, store, subject);
  if (!found) throw new Error(`the demonstration has no ${subject.subject} ${subject.subjectId}`);
  return found;
}
