import { newVisitorKey } from "#app/server/visitor-cookie.server.ts";
import { isClosed } from "#app/features/votes/rules.ts";
import { ideas, questionsByTheme } from "#db/seed/demo/community.ts";
import type { DemoIdea, DemoQuestion } from "#db/seed/demo/content.ts";
import { anIdea, aQuestion } from "./builders.server.ts";
import { drawVoters, momentBetween } from "./crowd.ts";
import { type DemoWorld, momentOf, noteFollower, personNamed, themeCalled } from "./demo-world.ts";

/** Visitors come back, and vote on several ideas. */
const VISITORS = 900;

type Content = { kind: "question"; demo: DemoQuestion } | { kind: "idea"; demo: DemoIdea };
export type SeededThread = Content & { id: number };

/** Every question and idea with its votes, the oldest first, so that short numbers grow with time. */
export async function seedThreads(world: DemoWorld): Promise<SeededThread[]> {
  const contents = [...questionsInOrder(), ...ideas.map((demo) => ({ kind: "idea", theme: demo.theme, demo }) as const)]
    .map((content) => ({ ...content, at: momentOf(content.demo.ago, world.now) }))
    .sort((one, other) => +one.at - +other.at);
  const visitors = Array.from({ length: VISITORS }, newVisitorKey);
  const seeded: SeededThread[] = [];
  for (const { theme, at, ...content } of contents) {
    const id = await seedThread(world, content, { themeId: themeCalled(world, theme), createdAt: at, visitors });
    seeded.push({ ...content, id });
  }
  return seeded;
}

function questionsInOrder() {
  return Object.entries(questionsByTheme).flatMap(([theme, questions]) =>
    questions.map((demo) => ({ kind: "question", theme, demo }) as const),
  );
}

interface Place {
  themeId: number;
  createdAt: Date;
  visitors: string[];
}

async function seedThread(
  world: DemoWorld,
  content: Content,
  { themeId, createdAt, visitors }: Place,
): Promise<number> {
  const { tx, store, ledger } = world;
  const { title, body, by } = content.demo;
  const anonymous = content.kind === "question" && content.demo.anonymous === true;
  const { id: authorId } = personNamed(world, by);
  const period = { from: createdAt, until: closingDay(world, content) };
  const wanted = content.kind === "idea" ? content.demo.memberVotes : content.demo.votes;
  const visitorVotes = content.kind === "idea" ? content.demo.visitorVotes : 0;
  const ballots = drawVoters(world, { wanted, authorId, ...period });

  const votes = { memberVotes: ballots.length, importedVotes: wanted - ballots.length, visitorVotes };
  const insert = content.kind === "idea" ? anIdea : aQuestion;
  const threadId = await insert(tx, store, { title, body, themeId, authorId, anonymous, createdAt, ...votes });
  noteFollower(world, { memberId: authorId, threadId, at: createdAt });
  for (const { memberId, at } of ballots) {
    ledger.threadVotes.push({ threadId, voter: `m${memberId}`, createdAt: at });
    if (content.kind === "idea") noteFollower(world, { memberId, threadId, at });
  }
  // Another part of the visitors for each idea.
  const first = Math.floor(world.chance() * VISITORS);
  for (let turn = 0; turn < visitorVotes; turn++) {
    const voter = `v${visitors[(first + turn) % VISITORS]}`;
    ledger.threadVotes.push({ threadId, voter, createdAt: momentBetween(period.from, period.until, world.chance) });
  }
  return threadId;
}

/** Nobody votes on an idea that is done or refused. */
function closingDay(world: DemoWorld, content: Content): Date {
  const closing = content.kind === "idea" && content.demo.decisions.find((decision) => isClosed(decision.status));
  return closing ? momentOf(closing.ago, world.now) : world.now;
}

export function threadCalled(threads: SeededThread[], title: string): number {
  const thread = threads.find(({ demo }) => demo.title === title);
  if (!thread) throw new Error(`no thread of the demonstration is called "${title}"`);
  return thread.id;
}
