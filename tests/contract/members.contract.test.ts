import { expect, it } from "vitest";
import { aMember, anAnswer, aQuestion } from "#app/features/demonstration/builders.server.ts";
import { aMonthBefore, mostHelpful } from "#app/features/members/most-active.server.ts";
import { readMember, type Tab } from "#app/features/members/read-member.server.ts";
import type { Store } from "#db/store.ts";
import { answer, idea, later, lookingAs, now, question, someone } from "./cast.ts";
import { describeOnBothEngines } from "./stores.ts";

async function pageOf(store: Store, handle: string, tab: Tab | null = "questions", after: string | null = null) {
  const reading = await readMember(store, { handle, tab, after }, lookingAs());
  if (!reading.found) throw new Error(`${handle} is not there: ${reading.refusal}`);
  return reading.view;
}

describeOnBothEngines("a member's page", (world) => {
  it("says who they are and what they did, and nothing private", async () => {
    const { store } = world;
    const lea = await someone(store, {
      handle: "lea",
      name: "Léa M.",
      email: "secrete@demo.example",
      joinedAt: later(-99),
    });
    await question(store, { authorId: lea.id });
    await idea(store, { authorId: lea.id });
    await idea(store, { authorId: lea.id });
    const threadId = await question(store);
    await answer(store, { threadId, authorId: lea.id, usefulVotes: 3, importedVotes: 4 });
    const view = await pageOf(store, "lea");
    expect(view).toMatchObject({
      person: { handle: "lea", name: "Léa M.", team: false, guest: false },
      joinedAt: later(-99),
      counts: { questions: 1, idees: 2, reponses: 1 },
      useful: 7,
    });
    expect(JSON.stringify(view)).not.toContain("secrete");
  });

  it("opens on the first tab with something in it, unless another is asked", async () => {
    const { store } = world;
    const noe = await someone(store, { handle: "noe" });
    expect(await pageOf(store, "noe", null)).toMatchObject({ tab: "questions", threads: { items: [] } });
    await answer(store, { threadId: await question(store), authorId: noe.id });
    expect(await pageOf(store, "noe", null)).toMatchObject({ tab: "reponses", threads: null });
    await idea(store, { authorId: noe.id });
    expect(await pageOf(store, "noe", null)).toMatchObject({ tab: "idees", answers: null });
    expect(await pageOf(store, "noe")).toMatchObject({ tab: "questions", threads: { items: [] } });
  });

  it("has a tab for questions, one for ideas and one for answers", async () => {
    const { store } = world;
    const sami = await someone(store, { handle: "sami" });
    const [asked, proposed] = [await question(store, { authorId: sami.id }), await idea(store, { authorId: sami.id })];
    const threadId = await question(store, { title: "Où est ma carte ?" });
    const id = await answer(store, { threadId, authorId: sami.id, body: "Dans ta poche." });
    expect((await pageOf(store, "sami", "questions")).threads?.items.map((card) => card.id)).toEqual([asked]);
    expect((await pageOf(store, "sami", "idees")).threads?.items.map((card) => card.id)).toEqual([proposed]);
    const { threads, answers } = await pageOf(store, "sami", "reponses");
    expect(threads).toBeNull();
    expect(answers?.items).toMatchObject([
      {
        id,
        path: `/questions/${threadId}/ou-est-ma-carte#reponse-${id}`,
        threadTitle: "Où est ma carte ?",
        excerpt: "Dans ta poche.",
        official: false,
        accepted: false,
      },
    ]);
  });

  it("goes through all their answers, without loss or repeat", async () => {
    const { store } = world;
    const made = await store.write(async (tx) => {
      const authorId = await aMember(tx, store, { handle: "bavard" });
      const threadId = await aQuestion(tx, store);
      const ids: number[] = [];
      for (let number = 0; number < 45; number++)
        ids.push(await anAnswer(tx, store, { threadId, authorId, createdAt: now }));
      return ids;
    });
    const seen: number[] = [];
    let after: string | null = null;
    do {
      const { answers }: { answers: { items: { id: number }[]; next: string | null } | null } = await pageOf(
        store,
        "bavard",
        "reponses",
        after,
      );
      seen.push(...(answers?.items.map(({ id }) => id) ?? []));
      after = answers?.next ?? null;
    } while (after !== null);
    expect(seen).toEqual(made.toReversed());
  });

  it("does not exist for guests, nor for nobody", async () => {
    const { store } = world;
    await someone(store, { handle: "visiteur-abc", role: "guest" });
    for (const handle of ["visiteur-abc", "personne", "", "' or 1=1", "LEA"]) {
      const reading = await readMember(store, { handle, tab: "questions", after: null }, lookingAs());
      expect(reading, handle).toEqual({ found: false, refusal: "not-found" });
    }
  });

  it.each(["x", "-1", "1.5", "99999999999999"])("is refused at %j, which is the end of no page", async (after) => {
    const { store } = world;
    const { handle } = (await pageOf(store, "sami")).person;
    for (const tab of ["questions", "reponses"] as const)
      expect(await readMember(store, { handle, tab, after }, lookingAs())).toEqual({
        found: false,
        refusal: "bad-cursor",
      });
  });
});

describeOnBothEngines("the month's most active", (world) => {
  it("are members whose answers of the month helped most, without the team", async () => {
    const { store } = world;
    const since = aMonthBefore(now);
    const threadId = await question(store);
    const [kind, busy, old] = [await someone(store), await someone(store), await someone(store)];
    const camille = await someone(store, { role: "moderator" });
    const give = (authorId: number, usefulVotes: number, createdAt = now) =>
      answer(store, { threadId, authorId, usefulVotes, createdAt });
    await give(kind.id, 9);
    for (const useful of [2, 2, 2]) await give(busy.id, useful);
    await give(old.id, 99, later(-31 * 24 * 60));
    await give(camille.id, 50);
    const withdrawn = await someone(store);
    await answer(store, { threadId, authorId: withdrawn.id, usefulVotes: 70, state: "withdrawn" });
    const helpers = await mostHelpful(store, since, 10);
    expect(helpers.map(({ answers, useful }) => [answers, useful])).toEqual([
      [1, 9],
      [3, 6],
    ]);
    expect(await mostHelpful(store, since, 1)).toHaveLength(1);
  });

  it("are nobody in a month without an answer", async () => {
    expect(await mostHelpful(world.store, later(60), 5)).toEqual([]);
  });

  it("count the last thirty days, so that the first of a month has some too", () => {
    expect(aMonthBefore(new Date("2026-03-01T08:00:00Z"))).toEqual(new Date("2026-01-30T08:00:00Z"));
  });
});
