import { and, eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { acceptAnswer } from "#app/features/answers/accept.server.ts";
import { mailRows } from "#app/features/mail/mail-rows.server.ts";
import { refusalToMail } from "#app/features/mail/rules.ts";
import { undoRuling } from "#app/features/moderation/undo.server.ts";
import { listMessages } from "#app/features/outbox/list-messages.server.ts";
import { tellTrust } from "#app/features/outbox/tell-trust.server.ts";
import { readReportable } from "#app/features/reports/find-reportable.server.ts";
import type { Store } from "#db/store.ts";
import { answer, comment, later, now, people, question, type Someone, someone, threadRow } from "./cast.ts";
import { expectCountersToEqualRows } from "./counters.ts";
import { camille } from "./desk-cast.ts";
import { describeOnBothEngines } from "./stores.ts";
import { reported, ruled } from "./trust-cast.ts";

/** A question with two answers, of which its asker has accepted the first. */
async function acceptedScene(store: Store) {
  const [asker, one, other] = await people(store, 3);
  if (!asker || !one || !other) throw new Error("three people were asked for");
  const threadId = await question(store, { authorId: asker.id });
  const [answerId, otherId] = [
    await answer(store, { threadId, authorId: one.id }),
    await answer(store, { threadId, authorId: other.id }),
  ];
  await accept(store, asker, answerId);
  return { moderator: await camille(store), asker, threadId, answerId, otherId };
}

async function accept(store: Store, actor: Someone, answerId: number): Promise<void> {
  expect(await acceptAnswer(store, { answerId, actor, yes: true, at: now })).toMatchObject({ marked: true });
}

const acceptedIn = async (store: Store, threadId: number) => (await threadRow(store, threadId)).acceptedAnswerId;

describeOnBothEngines("what was hidden", (world) => {
  it("was the accepted answer, and is so again when it comes back, from hidden or from removed", async () => {
    const { store } = world;
    const { moderator, threadId, answerId } = await acceptedScene(store);
    const on = { subject: "answer", subjectId: answerId } as const;
    const hiding = await ruled(store, moderator, { ...on, act: "hide" });
    expect(await acceptedIn(store, threadId)).toBeNull();
    const undone = await undoRuling(store, { rulingId: hiding, actor: moderator, at: later(2) });
    expect(undone).toMatchObject({ undone: true });
    expect(await acceptedIn(store, threadId)).toBe(answerId);

    await ruled(store, moderator, { ...on, act: "hide" });
    await ruled(store, moderator, { ...on, act: "remove" });
    await ruled(store, moderator, { ...on, act: "restore" });
    expect(await acceptedIn(store, threadId)).toBe(answerId);
    await expectCountersToEqualRows(store);
  });

  it("does not take the place of the answer that its asker has accepted meanwhile", async () => {
    const { store } = world;
    const { moderator, asker, threadId, answerId, otherId } = await acceptedScene(store);
    const on = { subject: "answer", subjectId: answerId } as const;
    await ruled(store, moderator, { ...on, act: "hide" });
    await accept(store, asker, otherId);
    await ruled(store, moderator, { ...on, act: "restore" });
    expect(await acceptedIn(store, threadId)).toBe(otherId);

    await ruled(store, moderator, { ...on, act: "hide" });
    await acceptAnswer(store, { answerId: otherId, actor: asker, yes: false, at: now });
    await ruled(store, moderator, { ...on, act: "restore" });
    expect(await acceptedIn(store, threadId)).toBeNull();
  });

  it("takes the comments under it along: the form to report them does not show them", async () => {
    const { store } = world;
    const [moderator, author] = [await camille(store), await someone(store)];
    const threadId = await question(store);
    const answerId = await answer(store, { threadId });
    const under = await comment(store, { threadId, answerId, authorId: author.id, body: "Dessous." });
    const beside = await comment(store, { threadId, answerId: null, body: "À côté." });
    await ruled(store, moderator, { act: "hide", subject: "answer", subjectId: answerId });
    const form = (id: number) => readReportable(store, { name: "commentaire", id: String(id) });
    expect([await form(under), (await form(beside))?.quote]).toEqual([null, "À côté."]);
    const sent = reported(store, { subject: "comment", subjectId: under, reporter: { email: null } });
    expect(await sent).toEqual({ reported: false, refusal: "not-found" });
  });

  it("is called by its title in nobody's messages, and no mail about it leaves", async () => {
    const { store } = world;
    const [moderator, reader] = [await camille(store), await someone(store, { email: "lectrice@demo.example" })];
    const threadId = await question(store, { title: "Un titre à ne plus lire" });
    const { outbox } = store.tables;
    await store.write(async (tx) => {
      const told = { recipientId: reader.id, threadId, lang: "fr", createdAt: now } as const;
      await tx.insert(outbox).values({ kind: "new-decision", ...told });
      await tellTrust(tx, store, { kind: "merged-thread", recipientId: reader.id, threadId, at: now });
    });
    const seen = async () => {
      const listing = await listMessages(store, reader.id, null);
      return listing.listed ? listing.page.items.map(({ title, gone }) => ({ title, gone })) : [];
    };
    const refusals = async () => {
      const rows = await mailRows(store.read, store).where(
        and(eq(outbox.recipientId, reader.id), eq(outbox.threadId, threadId)),
      );
      return rows.map((row) => refusalToMail(row, later(3)));
    };
    expect(await seen()).toEqual(Array(2).fill({ title: "Un titre à ne plus lire", gone: false }));
    expect(await refusals()).toEqual([null, null]);

    await ruled(store, moderator, { act: "hide", subject: "thread", subjectId: threadId });
    expect(await seen()).toEqual(Array(2).fill({ title: null, gone: true }));
    expect(await refusals()).toEqual(["outdated", "outdated"]);
  });
});
