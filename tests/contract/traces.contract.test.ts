import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { editContribution } from "#app/features/contributions/edit.server.ts";
import { deleteAccount } from "#app/features/leaving/delete-account.server.ts";
import { tellAccount } from "#app/features/outbox/tell-account.server.ts";
import { tell } from "#app/features/outbox/tell.server.ts";
import { forgetReplacedWords } from "#app/features/search/forget-replaced.server.ts";
import { createProof } from "#app/features/proofs/create-proof.server.ts";
import { openSession } from "#app/features/sessions/open-session.server.ts";
import { readQuestion } from "#app/features/threads/read-thread.server.ts";
import type { Store } from "#db/store.ts";
import { answer, comment, decision, idea, later, lookingAs, now, question, someone, threadRow } from "./cast.ts";
import { contextOf } from "./context.ts";
import { expectCountersToEqualRows } from "./counters.ts";
import { dump } from "./dump.ts";
import { describeOnBothEngines } from "./stores.ts";

const NAME = "Zorglub Quenouille";
const HANDLE = "zorglub-q";
const EMAIL = "zorglub@demo.example";
const TRACE = /zorglub|quenouille/i;

const origin = "http://localhost:3000";

/** What stands around the first trace; a whole database would not fit a report. */
function traceIn(text: string): string {
  const place = text.search(TRACE);
  return place === -1 ? "" : text.slice(Math.max(0, place - 60), place + 60);
}

/** Somebody about whom there is a row in every table that can hold one. */
async function someoneEverywhere(store: Store) {
  const zorglub = await someone(store, {
    name: NAME,
    handle: HANDLE,
    email: EMAIL,
    emailProvedAt: now,
    passwordHash: "x",
  });
  await openSession(contextOf(store), { memberId: zorglub.id, way: "password" });
  const { tables } = store;
  const memberId = zorglub.id;
  const asked = await question(store, { title: "Une question d’une autre personne" });
  await store.write(async (tx) => {
    await createProof(tx, store, { purpose: "password-reset", memberId, email: EMAIL, at: now });
    const proof = await createProof(tx, store, { purpose: "sign-in", email: EMAIL, payload: { name: NAME }, at: now });
    await tellAccount(tx, store, { kind: "new-device", recipientId: memberId, detail: NAME, at: now });
    await tellAccount(tx, store, { kind: "sign-in-code", address: EMAIL, lang: "fr", proofId: proof.id, at: now });
    const other = await tx.select().from(tables.threads).where(eq(tables.threads.id, asked));
    await tell(tx, store, [other[0]?.authorId ?? 0], {
      kind: "new-comment",
      threadId: asked,
      actorId: memberId,
      at: now,
    });
    await tell(tx, store, [memberId], { kind: "new-answer", threadId: asked, actorId: null, at: now });
    await tx.insert(tables.avatars).values({ memberId, picture: `picture of ${NAME}`, changedAt: now });
    await tx
      .insert(tables.identities)
      .values({ issuer: "https://banque.example", subject: HANDLE, memberId, createdAt: now, usedAt: now });
    await tx
      .insert(tables.passkeys)
      .values({ id: HANDLE, memberId, publicKey: "k", transports: "", name: NAME, createdAt: now });
    await tx.insert(tables.authenticators).values({ memberId, sealedSecret: HANDLE, createdAt: now });
    await tx.insert(tables.recoveryCodes).values({ memberId, codeHash: HANDLE });
    await tx.insert(tables.exports).values({ memberId, state: "ready", file: `file of ${NAME}`, createdAt: now });
    const follow = { memberId, subject: "thread", subjectId: asked, createdAt: now } as const;
    await tx.insert(tables.follows).values(follow);
  });
  return { zorglub, asked };
}

describeOnBothEngines("an account that is deleted", (world) => {
  it("is nowhere in the database, once the last mail has left", async () => {
    const { store } = world;
    const { zorglub, asked } = await someoneEverywhere(store);
    const mine = await question(store, { authorId: zorglub.id, title: "Que dit Zorglub ?", body: "Signé Quenouille." });
    await editContribution(store, {
      ...{ name: "question", id: mine, actor: { id: zorglub.id, role: "member" }, themeSlug: null, at: now },
      ...{ title: "Que dit encore Zorglub ?", body: "Toujours signé Quenouille." },
    });
    await answer(store, { threadId: asked, authorId: zorglub.id, body: "Zorglub répond." });
    expect(await dump(world.url)).toMatch(TRACE);

    expect(await deleteAccount(store, { memberId: zorglub.id, choice: "erase", at: later(1) })).toMatchObject({
      deleted: true,
    });
    const { outbox } = store.tables;
    const left = await store.read.select().from(outbox);
    const told = (await threadRow(store, asked)).authorId;
    expect(left.map(({ kind, address, recipientId }) => ({ kind, address, recipientId }))).toEqual([
      { kind: "new-comment", address: null, recipientId: told },
      { kind: "account-deleted", address: EMAIL, recipientId: null },
    ]);
    expect(left[0]?.actorId).toBeNull();
    await store.write(async (tx) => void (await tx.delete(outbox).where(eq(outbox.kind, "account-deleted"))));
    await forgetReplacedWords(store);
    expect(traceIn(await dump(world.url))).toBe("");
    await expectCountersToEqualRows(store);
  });
});

describeOnBothEngines("what others said to someone who leaves", (world) => {
  it("names nobody any more: titles, texts, pages, history, search", async () => {
    const { store } = world;
    const zorglub = await someone(store, { name: NAME, handle: HANDLE });
    const asked = await question(store, {
      title: "Pour @zorglub-q : comment faire ?",
      body: "**@Zorglub-Q** le sait.",
    });
    const replied = await answer(store, { threadId: asked, body: "Voyez [sa page](/membres/zorglub-q)." });
    await comment(store, { threadId: asked, answerId: replied, body: "Merci @zorglub-q, et à @zorglub-q-2." });
    const proposed = await idea(store, { body: "Idée de @zorglub-q" });
    await decision(store, { threadId: proposed, body: "Nous remercions @zorglub-q." });
    const row = await threadRow(store, asked);
    await editContribution(store, {
      ...{ name: "question", id: asked, actor: { id: row.authorId, role: "member" }, themeSlug: null, at: now },
      ...{ title: "À @zorglub-q : comment faire ?", body: "**@zorglub-q** le sait bien." },
    });
    expect(await store.search.find({ words: ["zorglub"], limit: 10, offset: 0 })).toHaveLength(2);

    await deleteAccount(store, { memberId: zorglub.id, choice: "erase", at: later(1) });
    const reading = await readQuestion(store, { id: asked, origin, ...lookingAs() });
    expect(JSON.stringify(reading).replaceAll("zorglub-q-2", "")).not.toMatch(TRACE);
    const after = await threadRow(store, asked);
    expect(after).toMatchObject({
      title: "À @compte-supprime : comment faire ?",
      slug: "a-compte-supprime-comment-faire",
      bodyHtml: "<p><strong>@compte-supprime</strong> le sait bien.</p>",
    });
    expect(after.version).toBeGreaterThan(row.version);
    const { revisions, comments } = store.tables;
    expect(await store.read.select({ title: revisions.title, body: revisions.body }).from(revisions)).toEqual([
      { title: "Pour @compte-supprime : comment faire ?", body: "**@compte-supprime** le sait." },
    ]);
    const [said] = await store.read.select().from(comments).where(eq(comments.threadId, asked));
    expect(said?.body).toBe("Merci @compte-supprime, et à @zorglub-q-2.");
    const found = await store.search.find({ words: ["zorglub"], limit: 10, offset: 0 });
    expect(found).toEqual([]);
    await forgetReplacedWords(store);
    expect(traceIn((await dump(world.url)).replaceAll(/zorglub-q-2/gi, ""))).toBe("");
  });
});
