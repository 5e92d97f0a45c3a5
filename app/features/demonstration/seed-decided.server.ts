import { openCase } from "#app/features/moderation/cases.server.ts";
import { ruleInside } from "#app/features/moderation/rule.server.ts";
import { newNumber } from "#app/features/reports/number.server.ts";
import { contested, removed } from "#db/seed/demo/desk.ts";
import { aComment, anAnswer } from "./builders.server.ts";
import { type DemoWorld, momentOf, personNamed } from "./demo-world.ts";
import { type SeededThread, threadCalled } from "./seed-threads.server.ts";

/** What was decided lately, with its reasons; one of them is contested. */
export async function seedDecided(world: DemoWorld, threads: SeededThread[]): Promise<void> {
  const { tx, store, now } = world;
  const commented = { ...removed, kind: "comment" } as const;
  const commentId = await aComment(tx, store, writtenIn(world, threads, commented));
  await decide(world, { subject: "comment", subjectId: commentId, act: "remove", said: removed });

  const subjectId = await anAnswer(tx, store, writtenIn(world, threads, contested));
  const rulingId = await decide(world, { subject: "answer", subjectId, act: "hide", said: contested });
  const { id: memberId } = personNamed(world, contested.by);
  const at = momentOf(contested.appeal.ago, now);
  const about = { subject: "answer", subjectId, threadId: threadCalled(threads, contested.thread), memberId } as const;
  const caseId = await openCase(tx, store, { kind: "appealed", ...about, weight: 5, at });
  const row = { number: newNumber("C"), rulingId, party: "author", memberId, state: "open", lang: "fr" } as const;
  await tx.insert(store.tables.appeals).values({ ...row, text: contested.appeal.text, caseId, createdAt: at });
}

interface Said {
  thread: string;
  by: string;
  ago: typeof contested.ago | typeof removed.ago;
  body: string;
}

function writtenIn(world: DemoWorld, threads: SeededThread[], { thread, by, ago, body }: Said) {
  const { id: authorId } = personNamed(world, by);
  return { threadId: threadCalled(threads, thread), authorId, body, createdAt: momentOf(ago, world.now) };
}

interface Decided {
  subject: "answer" | "comment";
  subjectId: number;
  act: "hide" | "remove";
  said: typeof contested | typeof removed;
}

/** As a moderator does it, from the page itself. */
async function decide(world: DemoWorld, { subject, subjectId, act, said }: Decided): Promise<number> {
  const { ground, facts, by, ago } = said.ruling;
  const actor = { id: personNamed(world, by).id, role: "moderator" } as const;
  const asked = {
    act,
    subject,
    subjectId,
    ground,
    facts,
    until: null,
    caseId: null,
    actor,
    at: momentOf(ago, world.now),
  };
  const outcome = await ruleInside(world.tx, world.store, asked);
  if (!outcome.ruled) throw new Error(`the demonstration cannot ${act} ${subject} ${subjectId}: ${outcome.refusal}`);
  return outcome.rulingId;
}
