import { expect, it } from "vitest";
import { withdrawContribution, type Withdrawal } from "#app/features/contributions/withdraw.server.ts";
import { readMember } from "#app/features/members/read-member.server.ts";
import { searchThreads } from "#app/features/search/search.server.ts";
import { listThemesWithCounts } from "#app/features/themes/list-themes.server.ts";
import { listThreads } from "#app/features/threads/list.server.ts";
import { readHome } from "#app/features/threads/read-home.server.ts";
import { readShipped } from "#app/features/threads/read-shipped.server.ts";
import { readIdea, readQuestion } from "#app/features/threads/read-thread.server.ts";
import { similarThreads } from "#app/features/threads/related.server.ts";
import type { Store } from "#db/store.ts";
import {
  answer,
  atOnce,
  comment,
  decision,
  idea,
  later,
  lookingAs,
  now,
  question,
  type Someone,
  someone,
  theme,
  threadRow,
  visitor,
} from "./cast.ts";
import { expectCountersToEqualRows } from "./counters.ts";
import { describeOnBothEngines } from "./stores.ts";

type Thing = Pick<Withdrawal, "name" | "id" | "actor">;

const withdraw = (store: Store, thing: Thing) =>
  withdrawContribution(store, { ...thing, withdrawn: true, at: later(60) });
const restore = (store: Store, thing: Thing) =>
  withdrawContribution(store, { ...thing, withdrawn: false, at: later(61) });
const here = { origin: "https://etvous.example", ...lookingAs() };

/** Every place of the site where this thread can be met. */
async function placesOf(store: Store, id: number, author: Someone): Promise<string[]> {
  const { kind, title, themeId } = await threadRow(store, id);
  const { handle } = await handleOf(store, author);
  const outcome = await listThreads(store, { kind, sort: "recentes", themeId, size: 100 }, lookingAs());
  const tab = kind === "question" ? "questions" : "idees";
  const member = await readMember(store, { handle, tab, after: null }, lookingAs());
  const home = await readHome(store, now, lookingAs());
  const [theme] = (await listThemesWithCounts(store, "fr")).filter((candidate) => candidate.id === themeId);
  const search = await searchThreads(store, { query: title, kind: undefined, page: 1 }, lookingAs());
  const places: Record<string, { id: number }[]> = {
    list: outcome.listed ? outcome.page.items : [],
    search: search.results.map(({ card }) => card),
    similar: await similarThreads(store, title, lookingAs()),
    member: member.found ? (member.view.threads?.items ?? []) : [],
    home: [...home.answered, ...home.ideas, ...home.recent, ...home.shipped],
    shipped: (await readShipped(store, lookingAs())).map(({ idea: told }) => told),
  };
  const met = Object.entries(places).flatMap(([place, cards]) => (cards.some((card) => card.id === id) ? [place] : []));
  const counted = (theme?.questions ?? 0) + (theme?.ideas ?? 0) > 0 ? ["theme count"] : [];
  const profile = member.found && member.view.counts[tab] > 0 ? ["member count"] : [];
  return [...met, ...counted, ...profile];
}

async function handleOf({ read, tables: { members } }: Store, { id }: Someone): Promise<{ handle: string }> {
  const rows = await read.select({ id: members.id, handle: members.handle }).from(members);
  return { handle: rows.find((row) => row.id === id)?.handle ?? "" };
}

describeOnBothEngines("withdrawing", (world) => {
  it("a question takes it off every page, and restoring puts it back everywhere", async () => {
    const { store } = world;
    const lea = await someone(store);
    const themeId = await theme(store);
    const id = await question(store, {
      authorId: lea.id,
      themeId,
      title: "Où est passé mon hippocampe ?",
      createdAt: later(1),
    });
    const everywhere = ["list", "search", "similar", "member", "home", "theme count", "member count"];
    expect(await placesOf(store, id, lea)).toEqual(everywhere);
    expect(await withdraw(store, { name: "question", id, actor: lea })).toMatchObject({ done: true, thread: { id } });
    expect(await placesOf(store, id, lea)).toEqual([]);
    expect(await restore(store, { name: "question", id, actor: lea })).toMatchObject({ done: true });
    expect(await placesOf(store, id, lea)).toEqual(everywhere);
  });

  it("an idea that was carried out takes it off every page too", async () => {
    const { store } = world;
    const lea = await someone(store);
    const themeId = await theme(store);
    const id = await idea(store, { authorId: lea.id, themeId, title: "Un guichet pour les ornithorynques" });
    await decision(store, { threadId: id, status: "shipped" });
    const everywhere = ["list", "search", "similar", "member", "home", "shipped", "theme count", "member count"];
    expect(await placesOf(store, id, lea)).toEqual(everywhere);
    await withdraw(store, { name: "idee", id, actor: lea });
    expect(await placesOf(store, id, lea)).toEqual([]);
  });

  it("a thread answers 'withdrawn' at its address, and tells its author that it is theirs to restore", async () => {
    const { store } = world;
    const lea = await someone(store);
    const id = await question(store, { authorId: lea.id });
    await withdraw(store, { name: "question", id, actor: lea });
    expect(await readQuestion(store, { id, ...here })).toEqual({
      found: false,
      refusal: "gone",
      state: "withdrawn",
      own: false,
    });
    expect(await readQuestion(store, { id, ...here, actor: lea })).toEqual({
      found: false,
      refusal: "gone",
      state: "withdrawn",
      own: true,
    });
    expect(await readQuestion(store, { id, ...here, actor: visitor("x") })).toMatchObject({ own: false });
    expect(await readIdea(store, { id, ...here })).toEqual({ found: false, refusal: "not-found" });
  });

  it("a thread keeps its answers and votes for when it comes back", async () => {
    const { store } = world;
    const lea = await someone(store);
    const id = await question(store, { authorId: lea.id });
    await answer(store, { threadId: id });
    const before = await threadRow(store, id);
    await withdraw(store, { name: "question", id, actor: lea });
    await restore(store, { name: "question", id, actor: lea });
    expect(await threadRow(store, id)).toEqual({ ...before, version: before.version + 2 });
  });

  it("an answer takes it out of its thread, its counters, its search words and its author's page", async () => {
    const { store } = world;
    const sami = await someone(store);
    const threadId = await question(store);
    const id = await answer(store, { threadId, authorId: sami.id, body: "Demandez au tatou." });
    await comment(store, { threadId, answerId: id });
    const { handle } = await handleOf(store, sami);
    const seen = async () => {
      const page = await readQuestion(store, { id: threadId, ...here });
      const member = await readMember(store, { handle, tab: "reponses", after: null }, lookingAs());
      const found = await searchThreads(store, { query: "tatou", kind: undefined, page: 1 }, lookingAs());
      const { answerCount, replyCount } = await threadRow(store, threadId);
      const listed = member.found ? [member.view.counts.reponses, member.view.answers?.items.length] : [];
      return [page.found && page.page.answers.length, found.results.length, answerCount, replyCount, ...listed];
    };
    expect(await seen()).toEqual([1, 1, 1, 2, 1, 1]);
    await withdraw(store, { name: "reponse", id, actor: sami });
    expect(await seen()).toEqual([0, 0, 0, 0, 0, 0]);
    await restore(store, { name: "reponse", id, actor: sami });
    expect(await seen()).toEqual([1, 1, 1, 2, 1, 1]);
    await expectCountersToEqualRows(store);
  });

  it("an official answer takes the bank's word off the card, and leaves the one before it", async () => {
    const { store } = world;
    const camille = await someone(store, { role: "moderator" });
    const noa = await someone(store, { role: "adviser" });
    const threadId = await question(store);
    const first = await answer(store, { threadId, authorId: camille.id, official: "written", officialAt: later(1) });
    const second = await answer(store, { threadId, authorId: camille.id, official: "written", officialAt: later(2) });
    await withdraw(store, { name: "reponse", id: second, actor: noa });
    expect(await threadRow(store, threadId)).toMatchObject({ officialAnswerId: first, officialAt: later(1) });
    await withdraw(store, { name: "reponse", id: first, actor: noa });
    expect(await threadRow(store, threadId)).toMatchObject({ officialAnswerId: null, officialAt: null });
    await restore(store, { name: "reponse", id: second, actor: camille });
    expect(await threadRow(store, threadId)).toMatchObject({ officialAnswerId: second, officialAt: later(2) });
  });

  it("a comment takes it out of its thread and its counter", async () => {
    const { store } = world;
    const lea = await someone(store);
    const threadId = await idea(store);
    const id = await comment(store, { threadId, authorId: lea.id });
    await withdraw(store, { name: "commentaire", id, actor: lea });
    expect((await threadRow(store, threadId)).replyCount).toBe(0);
    const page = await readIdea(store, { id: threadId, ...here });
    expect(page.found && page.page.comments).toEqual([]);
    await restore(store, { name: "commentaire", id, actor: lea });
    expect((await threadRow(store, threadId)).replyCount).toBe(1);
  });

  it("twice changes nothing more, nor does restoring what stands", async () => {
    const { store } = world;
    const lea = await someone(store);
    const id = await question(store, { authorId: lea.id });
    const thing: Thing = { name: "question", id, actor: lea };
    await atOnce(8, () => withdraw(store, thing));
    expect(await threadRow(store, id)).toMatchObject({ state: "withdrawn", version: 2 });
    await atOnce(8, () => restore(store, thing));
    expect(await threadRow(store, id)).toMatchObject({ state: "live", version: 3 });
  });

  it("is for whoever wrote it, and for the team where the bank spoke", async () => {
    const { store } = world;
    const lea = await someone(store);
    const threadId = await question(store, { authorId: lea.id });
    const own = await answer(store, { threadId, authorId: lea.id });
    const official = await answer(store, { threadId, official: "written" });
    const refused = { done: false, refusal: "not-allowed" };
    for (const role of ["member", "moderator", "admin"] as const) {
      const other = await someone(store, { role });
      expect(await withdraw(store, { name: "question", id: threadId, actor: other })).toEqual(refused);
      expect(await withdraw(store, { name: "reponse", id: own, actor: other })).toEqual(refused);
    }
    expect(await withdraw(store, { name: "reponse", id: official, actor: lea })).toEqual(refused);
  });

  it("finds nothing under another name, nor in a thread that is gone", async () => {
    const { store } = world;
    const lea = await someone(store);
    const threadId = await question(store, { authorId: lea.id });
    const id = await answer(store, { threadId, authorId: lea.id });
    const absent = { done: false, refusal: "not-found" };
    expect(await withdraw(store, { name: "idee", id: threadId, actor: lea })).toEqual(absent);
    expect(await withdraw(store, { name: "commentaire", id: 2_000_000, actor: lea })).toEqual(absent);
    await withdraw(store, { name: "question", id: threadId, actor: lea });
    expect(await withdraw(store, { name: "reponse", id, actor: lea })).toEqual(absent);
  });
});
