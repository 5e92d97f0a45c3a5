import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { withdrawContribution } from "#app/features/contributions/withdraw.server.ts";
import { readQuestion } from "#app/features/threads/read-thread.server.ts";
import { judgeAnswer } from "#app/features/votes/judge-answer.server.ts";
import { wilsonLowerBound } from "#app/features/votes/rules.ts";
import type { Actor } from "#app/server/context.server.ts";
import type { Store } from "#db/store.ts";
import { answer, atOnce, lookingAs, now, people, question, someone, visitor } from "./cast.ts";
import { expectCountersToEqualRows } from "./counters.ts";
import { describeOnBothEngines } from "./stores.ts";

type Opinion = "useful" | "not-useful" | "withdraw";

function judge(store: Store, answerId: number, actor: Actor, vote: Opinion) {
  return judgeAnswer(store, { answerId, actor, vote, at: now });
}

describeOnBothEngines("opinions on an answer", (world) => {
  it("are one a person: saying the other thing replaces the first", async () => {
    const { store } = world;
    const threadId = await question(store);
    const answerId = await answer(store, { threadId });
    const lea = await someone(store);
    const said = { voted: true, threadId };
    expect(await judge(store, answerId, lea, "useful")).toEqual({ ...said, useful: 1, notUseful: 0, mine: "useful" });
    expect(await judge(store, answerId, lea, "useful")).toEqual({ ...said, useful: 1, notUseful: 0, mine: "useful" });
    expect(await judge(store, answerId, lea, "not-useful")).toEqual({
      ...said,
      useful: 0,
      notUseful: 1,
      mine: "not-useful",
    });
    expect(await judge(store, answerId, lea, "withdraw")).toEqual({ ...said, useful: 0, notUseful: 0, mine: null });
    expect(await judge(store, answerId, lea, "withdraw")).toEqual({ ...said, useful: 0, notUseful: 0, mine: null });
  });

  it("count one for a person who says it fifty times at once, in both ways", async () => {
    const { store } = world;
    const answerId = await answer(store, { threadId: await question(store) });
    const lea = await someone(store);
    await atOnce(50, (number) => judge(store, answerId, lea, number % 2 === 0 ? "useful" : "not-useful"));
    const { answers } = store.tables;
    const [row] = await store.read.select().from(answers).where(eq(answers.id, answerId));
    expect((row?.usefulVotes ?? 0) + (row?.notUsefulVotes ?? 0)).toBe(1);
    await expectCountersToEqualRows(store);
  });

  it("count fifty for fifty people at once, and rank the answer by them", async () => {
    const { store } = world;
    const answerId = await answer(store, { threadId: await question(store) });
    const crowd = await people(store, 50);
    await Promise.all(
      crowd.map((actor, number) => judge(store, answerId, actor, number < 40 ? "useful" : "not-useful")),
    );
    const { answers } = store.tables;
    const [row] = await store.read.select().from(answers).where(eq(answers.id, answerId));
    expect(row).toMatchObject({ usefulVotes: 40, notUsefulVotes: 10, rank: wilsonLowerBound(40, 10) });
  });

  it("are refused to whoever wrote the answer, and to people without an account", async () => {
    const { store } = world;
    const lea = await someone(store);
    const answerId = await answer(store, { threadId: await question(store), authorId: lea.id });
    const refused = (refusal: string) => ({ voted: false, refusal });
    expect(await judge(store, answerId, lea, "useful")).toEqual(refused("own"));
    expect(await judge(store, answerId, visitor("someone"), "useful")).toEqual(refused("signed-out"));
    const guest = await someone(store, { role: "guest" });
    expect(await judge(store, answerId, guest, "useful")).toEqual(refused("not-allowed"));
  });

  it("find nothing where there is no such answer, or no longer", async () => {
    const { store } = world;
    const author = await someone(store);
    const threadId = await question(store, { authorId: author.id });
    const answerId = await answer(store, { threadId, authorId: author.id });
    const other = await answer(store, { threadId });
    const lea = await someone(store);
    const absent = { voted: false, refusal: "not-found" };
    expect(await judge(store, 2_000_000, lea, "useful")).toEqual(absent);
    await withdrawContribution(store, { name: "reponse", id: answerId, actor: author, withdrawn: true, at: now });
    expect(await judge(store, answerId, lea, "useful")).toEqual(absent);
    await withdrawContribution(store, { name: "question", id: threadId, actor: author, withdrawn: true, at: now });
    expect(await judge(store, other, lea, "useful")).toEqual(absent);
  });

  it("order the answers of a thread: many mixed before one that is only kind", async () => {
    const { store } = world;
    const threadId = await question(store);
    const untouched = await answer(store, { threadId });
    const kind = await answer(store, { threadId });
    const mixed = await answer(store, { threadId });
    const imported = await answer(store, { threadId, importedVotes: 200 });
    const crowd = await people(store, 30);
    await Promise.all(crowd.map((actor, number) => judge(store, mixed, actor, number < 22 ? "useful" : "not-useful")));
    await judge(store, kind, await someone(store), "useful");
    const reading = await readQuestion(store, { id: threadId, origin: "https://etvous.example", ...lookingAs() });
    expect(reading.found && reading.page.answers.map(({ id }) => id)).toEqual([imported, mixed, kind, untouched]);
  });

  it("are shown to whoever gave them, in the thread", async () => {
    const { store } = world;
    const threadId = await question(store);
    const lea = await someone(store);
    const helped = await answer(store, { threadId });
    const failed = await answer(store, { threadId });
    const untouched = await answer(store, { threadId });
    await judge(store, helped, lea, "useful");
    await judge(store, failed, lea, "not-useful");
    const page = async (actor: Actor) => {
      const reading = await readQuestion(store, {
        id: threadId,
        origin: "https://etvous.example",
        ...lookingAs(actor),
      });
      return reading.found && new Map(reading.page.answers.map(({ id, mine }) => [id, mine]));
    };
    expect(await page(lea)).toEqual(
      new Map([
        [helped, "useful"],
        [failed, "not-useful"],
        [untouched, null],
      ]),
    );
    expect(await page(visitor("x"))).toEqual(
      new Map([
        [helped, null],
        [failed, null],
        [untouched, null],
      ]),
    );
  });
});
