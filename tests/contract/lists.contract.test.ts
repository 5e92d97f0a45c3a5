import { expect, it } from "vitest";
import { aMember, anIdea, aQuestion } from "#app/features/demonstration/builders.server.ts";
import type { ThreadCard, ThreadKind } from "#app/features/threads/cards.ts";
import { listThreads, type ListRequest } from "#app/features/threads/list.server.ts";
import { type Sort, SORTS } from "#app/features/threads/sorts.ts";
import { voteOnThread } from "#app/features/votes/vote.server.ts";
import type { Store } from "#db/store.ts";
import { answer, decision, idea, later, lookingAs, now, question, someone, theme, visitor } from "./cast.ts";
import { describeOnBothEngines } from "./stores.ts";

const COUNT = 65;

interface Sorted {
  id: number;
  createdAt: Date;
  activeAt: Date;
  score: number;
  replyCount: number;
  hot: number;
  answerCount: number;
}

/** Sixty-five threads of one theme, few values for many threads: ties everywhere. */
async function manyThreads(store: Store, kind: ThreadKind): Promise<{ themeId: number; all: Sorted[] }> {
  const themeId = await theme(store);
  const all = await store.write(async (tx) => {
    const authorId = await aMember(tx, store);
    const made: Sorted[] = [];
    for (let number = 0; number < COUNT; number++) {
      const row = {
        createdAt: later(number % 4),
        activeAt: later(10 + ((number * 7) % 5)),
        score: ((number * 3) % 4) - 1,
        replyCount: (number * 5) % 3,
        hot: 2900 + ((number * 11) % 6) / 7,
        answerCount: number % 2,
      };
      const build = kind === "question" ? aQuestion : anIdea;
      made.push({ ...row, id: await build(tx, store, { ...row, themeId, authorId }) });
    }
    return made;
  });
  return { themeId, all };
}

const VALUE: Record<Sort, (thread: Sorted) => number> = {
  recentes: ({ createdAt }) => createdAt.getTime(),
  actives: ({ activeAt }) => activeAt.getTime(),
  votees: ({ score }) => score,
  commentees: ({ replyCount }) => replyCount,
  "sans-reponse": ({ createdAt }) => createdAt.getTime(),
  populaires: ({ hot }) => hot,
};

function inOrder(all: Sorted[], sort: Sort): number[] {
  const shown = sort === "sans-reponse" ? all.filter(({ answerCount }) => answerCount === 0) : all;
  const value = VALUE[sort];
  return shown.toSorted((one, other) => value(other) - value(one) || other.id - one.id).map(({ id }) => id);
}

async function pageOf(store: Store, request: ListRequest) {
  const outcome = await listThreads(store, request, lookingAs());
  if (!outcome.listed) throw new Error(`refused: ${outcome.refusal} (${request.after})`);
  return outcome.page;
}

/** Every page from the first to the last, as somebody who clicks "next" sees them. */
async function walk(store: Store, request: ListRequest, between?: () => Promise<unknown>): Promise<number[][]> {
  const pages: number[][] = [];
  let after: string | null = null;
  do {
    const page: { items: ThreadCard[]; next: string | null } = await pageOf(store, { ...request, after });
    pages.push(page.items.map(({ id }) => id));
    after = page.next;
    await between?.();
  } while (after !== null && pages.length < 50);
  return pages;
}

describeOnBothEngines("a list", (world) => {
  for (const kind of ["question", "idea"] as const)
    it(`of each order of ${kind}s goes through all of them, without loss or repeat, ties included`, async () => {
      const { store } = world;
      const { themeId, all } = await manyThreads(store, kind);
      for (const sort of SORTS[kind])
        for (const size of [7, 20]) {
          const pages = await walk(store, { kind, sort, themeId, size });
          const expected = inOrder(all, sort);
          expect(pages.flat(), `${sort} by ${size}`).toEqual(expected);
          expect(
            pages.map((page) => page.length),
            sort,
          ).toEqual(
            Array.from({ length: Math.ceil(expected.length / size) }, (_, place) =>
              Math.min(size, expected.length - place * size),
            ),
          );
        }
    });

  it("ends on its last page, even when that one is full", async () => {
    const { store } = world;
    const themeId = await theme(store);
    for (let number = 0; number < 4; number++) await question(store, { themeId, createdAt: later(number) });
    const pages = await walk(store, { kind: "question", sort: "recentes", themeId, size: 2 });
    expect(pages.map((page) => page.length)).toEqual([2, 2]);
  });

  it("neither repeats nor loses what was there, while people go on publishing", async () => {
    const { store } = world;
    const { themeId, all } = await manyThreads(store, "question");
    const asked = { kind: "question", sort: "recentes", themeId, size: 20 } as const;
    const pages = await walk(store, asked, () => question(store, { themeId, createdAt: later(500) }));
    expect(pages.flat()).toEqual(inOrder(all, "recentes"));
  });

  it.each([
    "x",
    "1",
    "_1",
    "1_",
    "1_0x1",
    "abc_1",
    "1_99999999999",
    "99999999999999999999_1",
    "9999999999999999_1",
    "1_1 or 1=1",
    "'_1",
    "1_1\0",
  ])("refuses %j, which is the end of no page", async (after) => {
    const { store } = world;
    for (const kind of ["question", "idea"] as const)
      for (const sort of SORTS[kind])
        expect(await listThreads(store, { kind, sort, after }, lookingAs())).toEqual({
          listed: false,
          refusal: "bad-cursor",
        });
  });

  it.each([
    "8640000000000000_1",
    "-8640000000000000_1",
    "8640000000000001_1",
    "253402300800000_1",
    "-62135596800000_1",
    "-62135596800001_1",
    "62135596800000_1",
    "-1_1",
    "0_0",
    "-0_1",
    "2147483647_2147483647",
    "2147483648_1",
    "-2147483649_1",
    "9007199254740991_1",
    "2147483647.5_1",
    "0.000000000000000001_1",
  ])("shows a page or refuses for %j, at the edge of what it can hold, and never breaks", async (after) => {
    const { store } = world;
    for (const kind of ["question", "idea"] as const)
      for (const sort of SORTS[kind])
        await expect(listThreads(store, { kind, sort, after }, lookingAs())).resolves.toHaveProperty("listed");
  });

  it("has only its own kind, theme, status and author", async () => {
    const { store } = world;
    const lea = await someone(store);
    const [themeId, otherTheme] = [await theme(store), await theme(store)];
    const mine = await idea(store, { themeId, authorId: lea.id });
    const planned = await idea(store, { themeId });
    await decision(store, { threadId: planned, status: "planned", createdAt: later(1) });
    const elsewhere = await idea(store, { themeId: otherTheme, authorId: lea.id });
    await question(store, { themeId, authorId: lea.id });
    const ids = async (request: Partial<ListRequest>) =>
      (await pageOf(store, { kind: "idea", sort: "recentes", ...request })).items
        .map(({ id }) => id)
        .toSorted((a, b) => a - b);
    expect(await ids({ themeId })).toEqual([mine, planned]);
    expect(await ids({ themeId, status: "planned" })).toEqual([planned]);
    expect(await ids({ themeId, status: "submitted" })).toEqual([mine]);
    expect(await ids({ themeId, status: "shipped" })).toEqual([]);
    expect(await ids({ authorId: lea.id })).toEqual([mine, elsewhere]);
  });

  it("without any answer loses a question at its first answer", async () => {
    const { store } = world;
    const themeId = await theme(store);
    const ids = [await question(store, { themeId }), await question(store, { themeId })];
    await answer(store, { threadId: ids[0] ?? 0 });
    const page = await pageOf(store, { kind: "question", sort: "sans-reponse", themeId });
    expect(page.items.map(({ id }) => id)).toEqual([ids[1]]);
  });

  it("says for each thread whether one has voted, and may", async () => {
    const { store } = world;
    const lea = await someone(store);
    const themeId = await theme(store);
    const [voted, open, closed, own] = [
      await idea(store, { themeId, createdAt: later(4) }),
      await idea(store, { themeId, createdAt: later(3) }),
      await idea(store, { themeId, createdAt: later(2) }),
      await idea(store, { themeId, createdAt: later(1), authorId: lea.id }),
    ];
    await decision(store, { threadId: closed, status: "shipped" });
    for (const actor of [lea, visitor("lists")])
      await voteOnThread(store, { threadId: voted, kind: "idea", actor, vote: "cast", at: now });
    const seenBy = async (actor = visitor(null)) => {
      const outcome = await listThreads(store, { kind: "idea", sort: "recentes", themeId }, lookingAs(actor));
      return outcome.listed ? outcome.page.items.map(({ votes }) => [votes.mine, votes.refusal]) : [];
    };
    expect(await seenBy(lea)).toEqual([
      [true, null],
      [false, null],
      [false, "closed"],
      [false, "own"],
    ]);
    expect(await seenBy(visitor("lists"))).toEqual([
      [true, null],
      [false, null],
      [false, "closed"],
      [false, null],
    ]);
    expect(await seenBy()).toEqual([
      [false, null],
      [false, null],
      [false, "closed"],
      [false, null],
    ]);
    expect([open, own]).toHaveLength(2);
  });

  it("names themes in the reader's language, and tells nothing private of anyone", async () => {
    const { store } = world;
    const themeId = await theme(store, { name: "Épargne", nameEn: "Savings" });
    const lea = await someone(store, { email: "secrete@demo.example", passwordHash: "hash-secret" });
    await question(store, { themeId, authorId: lea.id });
    const request = { kind: "question", sort: "recentes", themeId } as const;
    const names = async (lang: "fr" | "en") => {
      const outcome = await listThreads(store, request, { actor: visitor(null), lang });
      expect(JSON.stringify(outcome)).not.toMatch(/secret/);
      return outcome.listed && outcome.page.items.map((card) => card.theme.name);
    };
    expect(await names("fr")).toEqual(["Épargne"]);
    expect(await names("en")).toEqual(["Savings"]);
  });
});
