import { asc, eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { deleteAccount } from "#app/features/leaving/delete-account.server.ts";
import { GENESIS, hashOf } from "#app/features/moderation/log-hash.server.ts";
import { LOG, recordRuling, type Ruling } from "#app/features/moderation/record-ruling.server.ts";
import { rule } from "#app/features/moderation/rule.server.ts";
import { undoRuling } from "#app/features/moderation/undo.server.ts";
import { verifyLog } from "#app/features/moderation/verify-log.server.ts";
import type { Store } from "#db/store.ts";
import { sendRaw, tamper } from "./around-the-triggers.ts";
import { answer, atOnce, later, now, question, someone } from "./cast.ts";
import { describeOnBothEngines } from "./stores.ts";

function logOf({ read, tables }: Store) {
  return read.select().from(tables.moderationLog).orderBy(asc(tables.moderationLog.place));
}

function record(store: Store, given: Partial<Ruling> & Pick<Ruling, "subjectId">): Promise<number> {
  const whole = { act: "hide", subject: "thread", threadId: null, memberId: null, actorId: null, at: now } as const;
  return store.write((tx) => recordRuling(tx, store, { ...whole, ...given }), { guard: [LOG] });
}

/** Twelve lines, whoever else has written some. */
async function twelveLines(store: Store): Promise<void> {
  const [moderator, author] = [await someone(store, { role: "moderator" }), await someone(store)];
  for (let number = 0; number < 12; number++)
    await record(store, {
      act: number % 2 === 0 ? "hide" : "restore",
      ground: "rule-spam",
      facts: `Une publicité, la ${number}e fois.`,
      ...{ subjectId: number + 1, memberId: author.id, actorId: moderator.id, at: later(number) },
    });
}

describeOnBothEngines("the moderation log", (world) => {
  it("is intact while it is empty, and takes one line a ruling, each after the other", async () => {
    const { store } = world;
    expect(await verifyLog(store)).toEqual({ intact: true, lines: 0, head: GENESIS, emptied: 0 });
    await twelveLines(store);
    const lines = await logOf(store);
    expect(lines.map(({ place }) => place)).toEqual(lines.map((_, index) => index + 1));
    for (const [index, line] of lines.entries()) {
      expect(line.previousHash).toBe(lines[index - 1]?.hash ?? GENESIS);
      expect(line.hash).toBe(hashOf(line));
    }
    expect(await verifyLog(store)).toEqual({ intact: true, lines: 12, head: lines.at(-1)?.hash, emptied: 0 });
    expect(await store.read.$count(store.tables.rulings)).toBe(lines.length);
  });

  it("is refused any change by the database itself", async () => {
    const { url, store } = world;
    await twelveLines(store);
    const before = await logOf(store);
    const { moderationLog } = store.tables;
    const refused = /append-only/;
    await expect(sendRaw(url, "update moderation_log set act = 'warn' where place = 2")).rejects.toThrow(refused);
    await expect(sendRaw(url, "delete from moderation_log where place = 12")).rejects.toThrow(refused);
    await expect(sendRaw(url, "delete from moderation_log")).rejects.toThrow(refused);
    const truncated = store.engine === "postgres" ? "truncate moderation_log" : "delete from moderation_log where true";
    await expect(sendRaw(url, truncated)).rejects.toThrow(refused);
    await expect(store.write((tx) => tx.delete(moderationLog).where(eq(moderationLog.place, 1)))).rejects.toThrow();
    expect(await logOf(store)).toEqual(before);
  });

  it("stays one chain without a gap when twenty rulings come at once", async () => {
    const { store } = world;
    const before = (await logOf(store)).length;
    await atOnce(20, (number) => record(store, { subjectId: number + 1, at: later(number) }));
    const verdict = await verifyLog(store);
    expect(verdict).toMatchObject({ intact: true, lines: before + 20 });
  });

  it("takes no line from a work that is not alone with it, which would pass unseen on SQLite", async () => {
    const { store } = world;
    const before = await logOf(store);
    const ruling = { act: "hide", subject: "thread", subjectId: 1, threadId: null, memberId: null } as const;
    const unguarded = store.write((tx) => recordRuling(tx, store, { ...ruling, actorId: null, at: now }), {
      guard: ["thread:1"],
    });
    await expect(unguarded).rejects.toThrow(/alone with log:moderation/);
    expect(await logOf(store)).toEqual(before);
    expect(await store.read.$count(store.tables.rulings)).toBe(before.length);
  });

  it("has a line for every kind of ruling that moderators make, undone or not", async () => {
    const { store } = world;
    const [moderator, author] = [await someone(store, { role: "moderator" }), await someone(store)];
    const threadId = await question(store, { authorId: author.id });
    const answerId = await answer(store, { threadId, authorId: author.id });
    const before = (await logOf(store)).length;
    const asked = { ground: "rule-spam", facts: "Une publicité.", until: null, caseId: null, at: now } as const;
    const actor = { id: moderator.id, role: "moderator" } as const;
    const onThread = { ...asked, actor, subject: "thread", subjectId: threadId } as const;
    const onPerson = { ...asked, actor, subject: "member", subjectId: author.id } as const;
    const done = [
      await rule(store, { ...onThread, act: "lock" }),
      await rule(store, { ...onThread, act: "unlock" }),
      await rule(store, { ...onThread, act: "dismiss" }),
      await rule(store, { ...onThread, subject: "answer", subjectId: answerId, act: "hide" }),
      await rule(store, { ...onPerson, act: "warn" }),
      await rule(store, { ...onPerson, act: "suspend", until: later(600) }),
    ];
    expect(done.every(({ ruled }) => ruled)).toBe(true);
    const last = done.at(-1);
    if (last?.ruled) await undoRuling(store, { rulingId: last.rulingId, actor, at: later(1) });
    const refused = await rule(store, { ...onThread, act: "hide", facts: "" });
    expect(refused).toEqual({ ruled: false, refusal: "facts-missing" });
    expect((await logOf(store)).length).toBe(before + 7);
    expect(await store.read.$count(store.tables.rulings)).toBe(before + 7);
    expect(await verifyLog(store)).toMatchObject({ intact: true });
  });

  it("is still intact when somebody has left and taken the words about them along", async () => {
    const { store, url } = world;
    const [moderator, author] = [await someone(store, { role: "moderator" }), await someone(store)];
    const facts = "Il s’appelle Jean Planté.";
    const rulingId = await record(store, { subjectId: 1, memberId: author.id, actorId: moderator.id, facts });
    const outcome = await deleteAccount(store, { memberId: author.id, choice: "detach", at: later(1) });
    expect(outcome).toMatchObject({ deleted: true });
    const { rulings } = store.tables;
    const [ruling] = await store.read.select().from(rulings).where(eq(rulings.id, rulingId));
    expect(ruling).toMatchObject({ facts: "", memberId: null });
    expect(await verifyLog(store)).toMatchObject({ intact: true, emptied: 1 });
    // Other words in their place are another matter.
    await sendRaw(url, `update rulings set facts = 'Tout autre chose.' where id = ${rulingId}`);
    const place = (await logOf(store)).find((line) => line.rulingId === rulingId)?.place;
    expect(await verifyLog(store)).toEqual({ intact: false, problem: "facts-changed", place, rulingId });
    await sendRaw(url, `update rulings set facts = '' where id = ${rulingId}`);
  });
});

describeOnBothEngines("a log that was tampered with around its triggers", (world) => {
  /** Each tampering is taken back before the next. */
  const TAMPERINGS = [
    [
      "changed",
      5,
      "update moderation_log set act = 'warn' where place = 5",
      "update moderation_log set act = 'hide' where place = 5",
    ],
    ["changed", 7, "update moderation_log set actor_id = 77 where place = 7", null],
  ] as const;

  it("is found out at the first line that is not what it was", async () => {
    const { store, url } = world;
    await twelveLines(store);
    const lines = await logOf(store);
    const actorId = String(lines[6]?.actorId);
    for (const [problem, place, wrong, right] of TAMPERINGS) {
      await tamper(url, wrong);
      expect(await verifyLog(store), wrong).toMatchObject({ intact: false, problem, place });
      await tamper(url, right ?? `update moderation_log set actor_id = ${actorId} where place = ${place}`);
      expect(await verifyLog(store)).toMatchObject({ intact: true, lines: 12 });
    }
    await expect(sendRaw(url, "delete from moderation_log where place = 12")).rejects.toThrow(/append-only/);
  });

  it("is found out when a line was rewritten with its own hash: the next one does not follow it", async () => {
    const { store, url } = world;
    const sixth = (await logOf(store))[5];
    if (!sixth) throw new Error("there is no sixth line");
    const forged = hashOf({ ...sixth, ground: "rule-other" });
    await tamper(url, `update moderation_log set ground = 'rule-other', hash = '${forged}' where place = 6`);
    await sendRaw(url, `update rulings set ground = 'rule-other' where id = ${sixth.rulingId}`);
    expect(await verifyLog(store)).toMatchObject({ intact: false, problem: "fork", place: 7 });
    await tamper(url, `update moderation_log set ground = 'rule-spam', hash = '${sixth.hash}' where place = 6`);
    expect(await verifyLog(store)).toMatchObject({ intact: false, problem: "ruling-changed", place: 6 });
    await sendRaw(url, `update rulings set ground = 'rule-spam' where id = ${sixth.rulingId}`);
    expect(await verifyLog(store)).toMatchObject({ intact: true });
  });

  it("is found out when a ruling has other reasons, is gone, or never came into the log", async () => {
    const { store, url } = world;
    const fourth = (await logOf(store))[3];
    if (!fourth) throw new Error("there is no fourth line");
    const { rulings } = store.tables;
    const [ruling] = await store.read.select().from(rulings).where(eq(rulings.id, fourth.rulingId));
    await sendRaw(url, `update rulings set facts = 'Plus gentil.' where id = ${fourth.rulingId}`);
    expect(await verifyLog(store)).toMatchObject({ problem: "facts-changed", place: 4 });
    await sendRaw(url, `update rulings set facts = '' where id = ${fourth.rulingId}`);
    expect(await verifyLog(store)).toMatchObject({ problem: "facts-changed", place: 4 });
    await store.write((tx) =>
      tx
        .update(rulings)
        .set({ facts: ruling?.facts ?? "" })
        .where(eq(rulings.id, fourth.rulingId)),
    );
    const row = { act: "hide", subject: "thread", subjectId: 1, createdAt: now } as const;
    const [silent] = await store.write((tx) => tx.insert(rulings).values(row).returning());
    expect(await verifyLog(store)).toMatchObject({ problem: "not-logged", place: 13, rulingId: silent?.id });
    await sendRaw(url, `delete from rulings where id = ${silent?.id}`);
    expect(await verifyLog(store)).toMatchObject({ intact: true });
    await sendRaw(url, `delete from rulings where id = ${fourth.rulingId}`);
    expect(await verifyLog(store)).toMatchObject({ problem: "ruling-missing", place: 4, rulingId: fourth.rulingId });
    await store.write((tx) => tx.insert(rulings).values(ruling ?? row));
    expect(await verifyLog(store)).toMatchObject({ intact: true });
  });

  it("is found out when its end was cut, by the hash or the place that somebody noted", async () => {
    const { store, url } = world;
    const lines = await logOf(store);
    const [head = "", tenth = ""] = [lines[11]?.hash, lines[9]?.hash];
    expect(await verifyLog(store, { head, place: 12 })).toMatchObject({ intact: true });
    expect(await verifyLog(store, { head: tenth })).toMatchObject({ intact: true });
    expect(await verifyLog(store, { head: tenth, place: 11 })).toMatchObject({ problem: "head-elsewhere", place: 10 });
    await tamper(url, "delete from moderation_log where place > 10");
    await sendRaw(url, `delete from rulings where id > ${lines[9]?.rulingId}`);
    // By itself, a chain that is only shorter is a chain.
    expect(await verifyLog(store)).toMatchObject({ intact: true, lines: 10 });
    expect(await verifyLog(store, { head })).toMatchObject({ intact: false, problem: "head-unknown", place: 10 });
    expect(await verifyLog(store, { place: 12 })).toMatchObject({ intact: false, problem: "cut", place: 11 });
    await tamper(url, "delete from moderation_log where place = 3");
    expect(await verifyLog(store)).toMatchObject({ intact: false, problem: "gap", place: 3 });
  });
});
