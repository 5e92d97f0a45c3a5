import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { acceptAnswer } from "#app/features/answers/accept.server.ts";
import { confirmAnswer } from "#app/features/answers/confirm.server.ts";
import { withdrawContribution } from "#app/features/contributions/withdraw.server.ts";
import { changeRole } from "#app/features/members/change-role.server.ts";
import { readAccount } from "#app/features/members/account.server.ts";
import { readPortrait, removePortrait, savePortrait } from "#app/features/members/portrait.server.ts";
import { readMember } from "#app/features/members/read-member.server.ts";
import { showClient } from "#app/features/members/show-client.server.ts";
import { readQuestion } from "#app/features/threads/read-thread.server.ts";
import { judgeAnswer } from "#app/features/votes/judge-answer.server.ts";
import type { Store } from "#db/store.ts";
import { answer, later, lookingAs, now, people, question, someone, threadRow } from "./cast.ts";
import { describeOnBothEngines } from "./stores.ts";

async function authorIn(store: Store, id: number) {
  const reading = await readQuestion(store, { id, origin: "https://demo.example", ...lookingAs() });
  if (!reading.found) throw new Error(reading.refusal);
  return reading.page.card.author;
}

async function versionOf(store: Store, id: number) {
  return (await threadRow(store, id)).version;
}

async function isTrusted(store: Store, id: number) {
  const { members } = store.tables;
  const [row] = await store.read.select({ trusted: members.trusted }).from(members).where(eq(members.id, id));
  return row?.trusted;
}

describeOnBothEngines("the client's badge", (world) => {
  it("is shown by whom the bank has named, once they want it, and is gone at once", async () => {
    const { store } = world;
    const lea = await someone(store, { knownClient: true });
    const asked = await question(store, { authorId: lea.id });
    const elsewhere = await question(store);
    await answer(store, { threadId: elsewhere, authorId: lea.id });
    expect(await authorIn(store, asked)).toMatchObject({ client: false });

    const before = [await versionOf(store, asked), await versionOf(store, elsewhere)];
    expect(await showClient(store, lea.id, true)).toEqual({ saved: true });
    expect(await authorIn(store, asked)).toMatchObject({ client: true });
    expect(await showClient(store, lea.id, false)).toEqual({ saved: true });
    expect(await authorIn(store, asked)).toMatchObject({ client: false });
    const after = [await versionOf(store, asked), await versionOf(store, elsewhere)];
    expect(after).toEqual(before.map((version) => version + 2));
  });

  it("is nobody else's, whatever their row says", async () => {
    const { store } = world;
    const sami = await someone(store);
    expect(await showClient(store, sami.id, true)).toEqual({ saved: false, refusal: "not-allowed" });
    const claimed = await someone(store, { showsClient: true });
    expect(await authorIn(store, await question(store, { authorId: claimed.id }))).toMatchObject({ client: false });
    const noa = await someone(store, { role: "adviser", knownClient: true, showsClient: true });
    expect(await authorIn(store, await question(store, { authorId: noa.id }))).toMatchObject({ client: false });
  });

  it("gives way to the team's seal, which comes and goes at once everywhere", async () => {
    const { store } = world;
    const admin = await someone(store, { role: "admin" });
    const noa = await someone(store, { role: "adviser", knownClient: true, showsClient: true });
    const asked = await question(store, { authorId: noa.id });
    expect(await authorIn(store, asked)).toMatchObject({ team: true, client: false });
    const before = await versionOf(store, asked);
    await changeRole(store, { id: noa.id, role: "member", actor: admin });
    expect(await authorIn(store, asked)).toMatchObject({ team: false, client: true });
    expect(await versionOf(store, asked), "kept pages are good no more").toBeGreaterThan(before);
  });

  it("hidden leaves a client exactly like anyone else", async () => {
    const { store } = world;
    const same = { name: "Paul", joinedAt: later(-5) };
    const hidden = await someone(store, { ...same, handle: "paul-client", knownClient: true });
    const other = await someone(store, { ...same, handle: "paul-sans" });
    const views = await Promise.all(
      ["paul-client", "paul-sans"].map((handle) =>
        readMember(store, { handle, tab: "questions", after: null }, lookingAs()),
      ),
    );
    const [one, two] = views.map((view) => JSON.stringify(view).replaceAll(/paul-(client|sans)/g, "paul"));
    expect(one).toBe(two);
    expect(await readAccount(store, hidden.id, "fr")).toMatchObject({ knownClient: true, showsClient: false });
    expect(await readAccount(store, other.id, "fr")).toMatchObject({ knownClient: false });
  });
});

describeOnBothEngines("the title of those who help", (world) => {
  /** Answers to questions of this many people, one answer each asker in turn. */
  async function helper(store: Store, { solved, askers }: { solved: number; askers: number }) {
    const lea = await someone(store);
    const crowd = await people(store, askers);
    const ids: { answerId: number; asker: (typeof crowd)[number] }[] = [];
    for (let number = 0; number < solved; number++) {
      const asker = crowd[number % askers];
      if (!asker) throw new Error("nobody asks");
      const threadId = await question(store, { authorId: asker.id });
      ids.push({ answerId: await answer(store, { threadId, authorId: lea.id, usefulVotes: 4 }), asker });
    }
    return { lea, ids };
  }

  it("comes with the fifth accepted answer, and goes with it", async () => {
    const { store } = world;
    const { lea, ids } = await helper(store, { solved: 5, askers: 3 });
    for (const [index, { answerId, asker }] of ids.entries()) {
      expect(await isTrusted(store, lea.id)).toBe(false);
      await acceptAnswer(store, { answerId, actor: asker, yes: true, at: later(index) });
    }
    expect(await isTrusted(store, lea.id)).toBe(true);
    const last = ids.at(-1);
    if (!last) throw new Error("no answer");
    await acceptAnswer(store, { answerId: last.answerId, actor: last.asker, yes: false, at: later(10) });
    expect(await isTrusted(store, lea.id)).toBe(false);
    const camille = await someone(store, { role: "moderator" });
    await confirmAnswer(store, { answerId: last.answerId, actor: camille, yes: true, at: later(11) });
    expect(await isTrusted(store, lea.id)).toBe(true);
  });

  it("goes when an answer is withdrawn, comes back with it, and follows what readers say", async () => {
    const { store } = world;
    const { lea, ids } = await helper(store, { solved: 5, askers: 5 });
    for (const { answerId, asker } of ids) await acceptAnswer(store, { answerId, actor: asker, yes: true, at: now });
    const id = ids[0]?.answerId ?? 0;
    const moved = { name: "reponse", id, actor: lea, at: later(1) } as const;
    await withdrawContribution(store, { ...moved, withdrawn: true });
    expect(await isTrusted(store, lea.id)).toBe(false);
    await withdrawContribution(store, { ...moved, withdrawn: false });
    await acceptAnswer(store, { answerId: id, actor: ids[0]?.asker ?? lea, yes: true, at: later(2) });
    expect(await isTrusted(store, lea.id)).toBe(true);

    const threadId = (await findThread(store, id)).threadId;
    const before = await versionOf(store, threadId);
    for (const actor of await people(store, 9))
      await judgeAnswer(store, { answerId: ids[1]?.answerId ?? 0, actor, vote: "not-useful", at: later(3) });
    expect(await isTrusted(store, lea.id)).toBe(false);
    expect(await versionOf(store, threadId)).toBeGreaterThan(before);
  });

  it("counts neither what was signed as nobody nor one's own questions", async () => {
    const { store } = world;
    const { lea, ids } = await helper(store, { solved: 4, askers: 4 });
    for (const { answerId, asker } of ids) await acceptAnswer(store, { answerId, actor: asker, yes: true, at: now });
    const own = await question(store, { authorId: lea.id });
    const [asker] = await people(store, 1);
    const hidden = await question(store, { authorId: asker?.id ?? 0 });
    const toOwn = await answer(store, { threadId: own, authorId: lea.id });
    const unsigned = await answer(store, { threadId: hidden, authorId: lea.id, anonymous: true });
    await acceptAnswer(store, { answerId: toOwn, actor: lea, yes: true, at: now });
    await acceptAnswer(store, { answerId: unsigned, actor: asker ?? lea, yes: true, at: now });
    expect(await isTrusted(store, lea.id)).toBe(false);
  });
});

async function findThread(store: Store, answerId: number) {
  const { answers } = store.tables;
  const [row] = await store.read.select().from(answers).where(eq(answers.id, answerId));
  if (!row) throw new Error("no such answer");
  return row;
}

describeOnBothEngines("a portrait", (world) => {
  it("has an address of its own, replaced by the next and gone when taken away", async () => {
    const { store } = world;
    const lea = await someone(store, { handle: "lea-portrait" });
    const asked = await question(store, { authorId: lea.id });
    const put = (text: string) => savePortrait(store, { memberId: lea.id, picture: Buffer.from(text), at: now });
    const first = await put("one picture");
    expect((await readPortrait(store, { handle: "lea-portrait", hash: first }))?.toString()).toBe("one picture");
    const second = await put("another picture");
    expect(second).not.toBe(first);
    expect(await readPortrait(store, { handle: "lea-portrait", hash: first })).toBeNull();
    expect(await readPortrait(store, { handle: "someone-else", hash: second })).toBeNull();
    expect(await authorIn(store, asked)).toMatchObject({ avatar: second });
    await removePortrait(store, lea.id);
    expect(await readPortrait(store, { handle: "lea-portrait", hash: second })).toBeNull();
    expect(await authorIn(store, asked)).toMatchObject({ avatar: null });
    const { avatars } = store.tables;
    expect(await store.read.select().from(avatars).where(eq(avatars.memberId, lea.id))).toEqual([]);
  });
});
