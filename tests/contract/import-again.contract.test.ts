import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { importThreads } from "#app/features/import/import-threads.server.ts";
import { type SourceLine, sourceLines } from "#app/features/import/source-lines.server.ts";
import { expectCountersToEqualRows } from "./counters.ts";
import { anAnswerOf, anIdeaLine, aQuestionLine, everythingIn, linesOf } from "./import-lines.ts";
import { describeOnBothEngines } from "./stores.ts";

/** More than go into one transaction. */
const MANY = 130;

async function* breakingAfter(count: number, lines: AsyncIterable<SourceLine>): AsyncGenerator<SourceLine> {
  for await (const line of lines) {
    if (count-- === 0) throw new Error("the power went out");
    yield line;
  }
}

describeOnBothEngines("importing again", (world) => {
  const lines = Array.from({ length: MANY }, (_, place) => {
    const replies = { answers: [anAnswerOf("a", { comments: [anAnswerOf("c1")] })], comments: [anAnswerOf("c2")] };
    return place % 2 === 0 ? aQuestionLine(replies) : anIdeaLine({ status: "planned", comments: [anAnswerOf("c")] });
  });

  it("goes on where an interrupted import stopped", async () => {
    const { store } = world;
    const interrupted = importThreads(store, breakingAfter(MANY - 5, linesOf(...lines)));
    await expect(interrupted).rejects.toThrow("the power went out");
    const { threads } = await everythingIn(store);
    const report = await importThreads(store, linesOf(...lines));
    const after = await everythingIn(store);

    expect(threads.length).toBeGreaterThan(0);
    expect(report.threads).toEqual({ added: MANY - threads.length, already: threads.length });
    expect(after.threads).toHaveLength(MANY);
    expect(after.answers).toHaveLength(MANY / 2);
    expect(after.comments).toHaveLength(MANY + MANY / 2);
    expect(after.decisions).toHaveLength(MANY / 2);
    await expectCountersToEqualRows(store);
  });

  it("changes nothing the second time", async () => {
    const { store } = world;
    const before = await everythingIn(store);
    const report = await importThreads(store, linesOf(...lines));

    expect(report).toMatchObject({ threads: { added: 0, already: MANY }, people: { added: 0 }, themes: { added: 0 } });
    expect(await everythingIn(store)).toEqual(before);
  });

  it("adds to a thread the answers and comments that it lacks, and touches nothing else of it", async () => {
    const { store } = world;
    const { threads, answers } = store.tables;
    const answersFirst = [anAnswerOf("a1", { accepted: true })];
    const line = aQuestionLine({ answers: answersFirst });
    await importThreads(store, linesOf(line));
    const [before] = await store.read.select().from(threads).where(eq(threads.importKey, line.key));
    const grown = {
      ...line,
      title: "Un autre titre",
      answers: [
        ...answersFirst,
        anAnswerOf("a2", { accepted: true, official: true, createdAt: "2024-04-01T00:00:00Z" }),
      ],
      comments: [anAnswerOf("c1")],
    };
    const report = await importThreads(store, linesOf(grown));
    const [after] = await store.read.select().from(threads).where(eq(threads.importKey, line.key));
    const [, second] = await store.read
      .select()
      .from(answers)
      .where(eq(answers.threadId, before?.id ?? 0))
      .orderBy(answers.id);

    expect(report).toMatchObject({
      threads: { added: 0, already: 1 },
      answers: { added: 1, already: 1 },
      comments: { added: 1 },
    });
    expect(after).toMatchObject({ title: line.title, answerCount: 2, replyCount: 3, officialAnswerId: second?.id });
    expect(after?.acceptedAnswerId).toBe(before?.acceptedAnswerId);
    expect(after?.activeAt).toEqual(new Date("2024-04-01T00:00:00Z"));
    await expectCountersToEqualRows(store);
  });

  it("leaves alone a thread that was withdrawn since", async () => {
    const { store } = world;
    const { threads } = store.tables;
    const line = aQuestionLine();
    await importThreads(store, linesOf(line));
    await store.write((tx) => tx.update(threads).set({ state: "withdrawn" }).where(eq(threads.importKey, line.key)));
    const report = await importThreads(store, linesOf({ ...line, answers: [anAnswerOf("late")] }));

    expect(report.answers.added).toBe(0);
  });

  it("takes two lines with one key for one thread", async () => {
    const line = aQuestionLine({ answers: [anAnswerOf("a1")] });
    const report = await importThreads(world.store, linesOf(line, { ...line, answers: [anAnswerOf("a2")] }));

    expect(report).toMatchObject({ threads: { added: 1, already: 1 }, answers: { added: 2, already: 0 } });
  });

  it("refuses bad lines with their numbers and reasons, and takes the others", async () => {
    const report = await importThreads(
      world.store,
      linesOf(aQuestionLine(), "{", "", aQuestionLine({ theme: null }), anIdeaLine()),
    );

    expect(report).toMatchObject({ threads: { added: 2, already: 0 }, refused: 2 });
    expect(report.refusals).toEqual([
      { file: "test.jsonl", line: 2, reason: "is not valid JSON" },
      { file: "test.jsonl", line: 4, reason: '"theme" is missing' },
    ]);
  });

  it("counts the fields that it does not know", async () => {
    const answers = [anAnswerOf("a1", { score: 1 }), anAnswerOf("a2", { score: 2 })];
    const report = await importThreads(world.store, linesOf(aQuestionLine({ views: 3, answers })));

    expect(Object.fromEntries(report.unknownFields)).toEqual({ views: 1, "answers.score": 2 });
  });

  it("may be done by two at once", async () => {
    const { store } = world;
    const both = Array.from({ length: 60 }, () => aQuestionLine({ answers: [anAnswerOf("a")] }));
    const reports = await Promise.all([importThreads(store, linesOf(...both)), importThreads(store, linesOf(...both))]);

    expect(reports.reduce((sum, { threads }) => sum + threads.added, 0)).toBe(both.length);
    await expectCountersToEqualRows(store);
  });
});

const folder = fileURLToPath(new URL("../../../shared/data/import/", import.meta.url));
const files = ["service-public-bank", "stackexchange-beer", "paris-ideas", "banking77-fr"];

async function* someLinesOf(file: string, count: number): AsyncGenerator<SourceLine> {
  for await (const line of sourceLines(`${folder}${file}.jsonl`)) {
    if (line.number > count) return;
    yield line;
  }
}

const absent = existsSync(folder) ? "" : ": skipped, since ../shared/data is not here";
describe.skipIf(absent !== "")(`real data${absent}`, () => {
  describeOnBothEngines("importing the first lines of", (world) => {
    it.each(files)("%s", async (file) => {
      const report = await importThreads(world.store, someLinesOf(file, 25));

      expect(report).toMatchObject({ threads: { added: 25, already: 0 }, refused: 0, unknownFields: new Map() });
    });

    it("leaves counters that equal the rows", () => expectCountersToEqualRows(world.store));
  });
});
