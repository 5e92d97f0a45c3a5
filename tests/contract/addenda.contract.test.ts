import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { addAddendum } from "#app/features/addenda/add-addendum.server.ts";
import { FROZEN_FROM, MOST_ADDENDA } from "#app/features/addenda/rules.ts";
import { editContribution } from "#app/features/contributions/edit.server.ts";
import { withdrawContribution } from "#app/features/contributions/withdraw.server.ts";
import { PARTS } from "#app/features/exports/parts.server.ts";
import { deleteAccount } from "#app/features/leaving/delete-account.server.ts";
import { rule } from "#app/features/moderation/rule.server.ts";
import { searchThreads } from "#app/features/search/search.server.ts";
import { readIdea } from "#app/features/threads/read-thread.server.ts";
import { voteOnThread } from "#app/features/votes/vote.server.ts";
import type { Store } from "#db/store.ts";
import {
  atOnce,
  comment,
  idea,
  kindsToldTo,
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
import { describeOnBothEngines } from "./stores.ts";

const BODY = "Je précise : une carte en bois de châtaignier.";

async function frozenIdea(store: Store, votes = FROZEN_FROM) {
  const author = await someone(store);
  const id = await idea(store, { authorId: author.id, importedVotes: votes, body: "Le plastique ne se recycle pas." });
  return { author, id };
}

function add(store: Store, threadId: number, actor: Someone, body = BODY, minutes = 10) {
  return addAddendum(store, { threadId, actor, body, at: later(minutes) });
}

async function added(store: Store, threadId: number, actor: Someone): Promise<number> {
  const outcome = await add(store, threadId, actor);
  if (!outcome.added) throw new Error(`not added: ${outcome.refusal}`);
  return outcome.id;
}

async function shown(store: Store, id: number, actor = visitor(null)) {
  const reading = await readIdea(store, { id, origin: "https://etvous.example", ...lookingAs(actor) });
  if (!reading.found) throw new Error("the idea is not there");
  return reading.page;
}

async function found(store: Store, query: string): Promise<number[]> {
  const { results } = await searchThreads(store, { query, kind: undefined, page: 1 }, lookingAs());
  return results.map(({ card }) => card.id);
}

const edit = (store: Store, id: number, actor: Someone, more: { title?: string; body?: string; themeSlug?: string }) =>
  editContribution(store, {
    ...{ name: "idee", id, actor, title: more.title ?? null, themeSlug: more.themeSlug ?? null },
    ...{ body: more.body ?? "Le plastique ne se recycle pas.", at: later(20) },
  });

describeOnBothEngines("an idea whose votes have frozen it", (world) => {
  it("keeps its title and its text, and may still change its theme", async () => {
    const { store } = world;
    const { author, id } = await frozenIdea(store);
    await theme(store, { slug: "bois" });
    const before = await threadRow(store, id);
    expect(await edit(store, id, author, { body: "Tout autre chose, maintenant que vous avez voté." })).toEqual({
      edited: false,
      refusal: "frozen",
    });
    expect(await edit(store, id, author, { title: "Un tout autre titre" })).toEqual({
      edited: false,
      refusal: "frozen",
    });
    expect(await threadRow(store, id)).toEqual(before);
    expect(await edit(store, id, author, { themeSlug: "bois" })).toMatchObject({ edited: true, changed: true });
    expect(await store.read.$count(store.tables.revisions, eq(store.tables.revisions.threadId, id))).toBe(0);
  });

  it("is frozen by the tenth vote and not before, however close an edit and that vote are", async () => {
    const { store } = world;
    const { author, id } = await frozenIdea(store, FROZEN_FROM - 1);
    expect(await edit(store, id, author, { body: "Une correction, à temps encore." })).toMatchObject({ edited: true });
    const voter = await someone(store);
    const [vote, outcome] = await Promise.all([
      voteOnThread(store, { threadId: id, kind: "idea", actor: voter, vote: "cast", at: now }),
      edit(store, id, author, { body: "Une autre correction, au même moment." }),
    ]);
    expect(vote).toMatchObject({ voted: true, total: FROZEN_FROM });
    const { body } = await threadRow(store, id);
    expect(body).toBe(outcome.edited ? "Une autre correction, au même moment." : "Une correction, à temps encore.");
    expect(await edit(store, id, author, { body: "Une correction de trop." })).toMatchObject({ refusal: "frozen" });
  });

  it("takes addenda of its author, dated, shown to all, found by search, and told to nobody", async () => {
    const { store } = world;
    const { author, id } = await frozenIdea(store);
    const voter = await someone(store);
    await voteOnThread(store, { threadId: id, kind: "idea", actor: voter, vote: "cast", at: now });
    const addendumId = await added(store, id, author);
    expect((await shown(store, id)).addenda).toMatchObject([
      { id: addendumId, html: `<p>${BODY}</p>`, createdAt: later(10), acts: { edit: false, withdraw: false } },
    ]);
    expect((await shown(store, id, author)).addenda[0]?.acts).toEqual({ edit: false, withdraw: true });
    expect(await found(store, "châtaigniers")).toEqual([id]);
    expect(await kindsToldTo(store, voter)).toEqual([]);
    expect(await add(store, id, author)).toEqual({ added: true, id: addendumId, held: false });
  });

  it("keeps no personal data in what is added", async () => {
    const { store } = world;
    const { author, id } = await frozenIdea(store);
    await add(store, id, author, "Écrivez-moi à lea.martin@exemple.fr pour en parler.");
    const [addendum] = (await shown(store, id)).addenda;
    expect(addendum?.html).toContain("Écrivez-moi à");
    expect(addendum?.html).not.toContain("lea.martin");
  });

  it("takes no more than its share, even all at once", async () => {
    const { store } = world;
    const { author, id } = await frozenIdea(store);
    const outcomes = await atOnce(MOST_ADDENDA + 3, (number) => add(store, id, author, `${BODY} Suite ${number}.`));
    expect(outcomes.filter((outcome) => outcome.added)).toHaveLength(MOST_ADDENDA);
    expect(outcomes.flatMap((outcome) => (outcome.added ? [] : [outcome.refusal]))).toEqual([
      ...Array<string>(3).fill("addenda-full"),
    ]);
    expect((await shown(store, id, author)).mayComplete).toBe(false);
  });

  it("refuses everyone else, and every thread that is not such an idea", async () => {
    const { store } = world;
    const { author, id } = await frozenIdea(store);
    const loose = await idea(store, { authorId: author.id, importedVotes: FROZEN_FROM - 1 });
    const asked = await question(store, { authorId: author.id, importedVotes: 50 });
    const locked = await idea(store, { authorId: author.id, importedVotes: 50, lockedAt: now });
    const gone = await idea(store, { authorId: author.id, importedVotes: 50, state: "hidden" });
    const refusals = [
      await add(store, id, await someone(store)),
      await add(store, loose, author),
      await add(store, asked, author),
      await add(store, locked, author),
      await add(store, gone, author),
    ];
    expect(refusals.map((outcome) => (outcome.added ? "" : outcome.refusal))).toEqual([
      "not-allowed",
      "not-frozen",
      "not-found",
      "locked",
      "not-found",
    ]);
  });
});

describeOnBothEngines("an addendum", (world) => {
  it("is taken back by its author, who may put it back", async () => {
    const { store } = world;
    const { author, id } = await frozenIdea(store);
    const thing = { name: "complement", id: await added(store, id, author), actor: author, at: later(20) } as const;
    expect(await withdrawContribution(store, { ...thing, withdrawn: true })).toMatchObject({ done: true });
    expect((await shown(store, id)).addenda).toEqual([]);
    expect(await found(store, "châtaigniers")).not.toContain(id);
    const other = { ...thing, actor: await someone(store) };
    expect(await withdrawContribution(store, { ...other, withdrawn: false })).toMatchObject({ refusal: "not-allowed" });
    await withdrawContribution(store, { ...thing, withdrawn: false });
    expect((await shown(store, id)).addenda).toHaveLength(1);
  });

  it("is moderated as anyone's words are", async () => {
    const { store } = world;
    const { author, id } = await frozenIdea(store);
    const subjectId = await added(store, id, author);
    const actor = await someone(store, { role: "moderator" });
    const outcome = await rule(store, {
      ...{ subject: "addendum", subjectId, act: "hide", ground: "rule-spam", facts: "De la publicité.", actor },
      ...{ caseId: null, until: null, at: later(30) },
    });
    expect(outcome).toMatchObject({ ruled: true });
    expect((await shown(store, id)).addenda).toEqual([]);
    expect(await found(store, "châtaigniers")).not.toContain(id);
  });

  it("is in its author's copy, and leaves or stays with the idea", async () => {
    const { store } = world;
    const { author, id } = await frozenIdea(store);
    await added(store, id, author);
    const part = PARTS.find(({ name }) => name === "addenda");
    expect(await part?.read(store, author.id)).toMatchObject([{ body: BODY, createdAt: later(10), state: "live" }]);
    const alone = await frozenIdea(store);
    await added(store, alone.id, alone.author);
    await comment(store, { threadId: id });

    await deleteAccount(store, { memberId: author.id, choice: "erase", at: later(50) });
    await deleteAccount(store, { memberId: alone.author.id, choice: "erase", at: later(50) });
    expect((await shown(store, id)).addenda).toMatchObject([{ html: `<p>${BODY}</p>` }]);
    const { addenda } = store.tables;
    const [erased] = await store.read.select().from(addenda).where(eq(addenda.threadId, alone.id));
    expect(erased).toMatchObject({ body: "", bodyHtml: "", state: "withdrawn" });
    expect(await store.read.$count(addenda, eq(addenda.authorId, author.id))).toBe(0);
  });
});
