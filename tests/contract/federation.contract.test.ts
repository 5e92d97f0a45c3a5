import type { MessageQueue } from "@fedify/fedify";
import { eq, sql } from "drizzle-orm";
import { beforeEach, expect, it, vi } from "vitest";
import { lasting } from "#app/features/federation/duration.ts";
import { openKeys } from "#app/features/federation/keys.server.ts";
import { openMemory, sweepMemory } from "#app/features/federation/memory.server.ts";
import { openQueue, queueRows } from "#app/features/federation/queue.server.ts";
import { reconcile, recordTold } from "#app/features/federation/reconcile.server.ts";
import { changeReply, findReply, keepReply } from "#app/features/federation/reply-rows.server.ts";
import type { Store } from "#db/store.ts";
import { answer, atOnce, decision, idea, later, now, question, someone } from "./cast.ts";
import { contextOf } from "./context.ts";
import { describeOnBothEngines } from "./stores.ts";

const SOON = { timeout: 10_000, interval: 20 };

describeOnBothEngines("what Fedify remembers", (world) => {
  it("is read back until it expires, and swept after", async () => {
    const { store } = world;
    const memory = openMemory(contextOf(store));
    await memory.set(["a", "b"], { deep: [1, null] });
    await memory.set(["a", "short"], true, { ttl: lasting(60_000) });
    expect(await memory.get(["a", "b"])).toEqual({ deep: [1, null] });
    expect(await memory.get(["a", "short"])).toBe(true);
    const after = openMemory(contextOf(store, { now: () => later(2) }));
    expect([await after.get(["a", "short"]), await after.get(["a", "nothing"])]).toEqual([undefined, undefined]);
    await sweepMemory(store, later(2));
    expect(await store.read.$count(store.tables.federationMemory)).toBe(1);
    await memory.delete(["a", "b"]);
    expect(await memory.get(["a", "b"])).toBeUndefined();
  });

  it("takes keys without end, and lists by their beginning", async () => {
    const memory = openMemory(contextOf(world.store));
    const long = `https://long.example/${"x".repeat(9000)}\0`;
    await memory.set(["list", long], "long");
    await memory.set(["list", "short"], "short");
    await memory.set(["listing", "other"], "other");
    expect(await memory.get(["list", long])).toBe("long");
    const found: unknown[] = [];
    for await (const { key, value } of memory.list(["list"])) found.push([key[1], value]);
    expect(found.sort()).toEqual(
      [
        [long, "long"],
        ["short", "short"],
      ].sort(),
    );
  });

  it("is changed by one of many who would, all at once", async () => {
    const memory = openMemory(contextOf(world.store));
    const won = await atOnce(8, (number) => memory.cas(["race"], undefined, { number }));
    expect(won.filter(Boolean)).toHaveLength(1);
    const held = await memory.get(["race"]);
    expect(await memory.cas(["race"], { number: "none" }, "lost")).toBe(false);
    expect(await memory.cas(["race"], held, "next")).toBe(true);
    expect(await memory.get(["race"])).toBe("next");
  });
});

describeOnBothEngines("the queue of the federation", (world) => {
  beforeEach(() => world.store.write(async (tx) => void (await tx.delete(world.store.tables.federationQueue))));
  const rowsAt = (at = now) => queueRows(contextOf(world.store, { now: () => at }));
  const message = (id: string) => ({ id, type: "outbox", started: now.toISOString() });
  const idsOf = (taken: { id: string }[]) => taken.map(({ id }) => id).sort();

  it("gives each message to one node, and again to another when the first does not come back", async () => {
    await rowsAt().add(
      Array.from({ length: 30 }, (_, number) => message(`m${number}`)),
      undefined,
      now,
    );
    const taken = (await atOnce(4, () => rowsAt().lease(10))).flat();
    expect(new Set(idsOf(taken)).size).toBe(30);
    expect(taken).toHaveLength(30);
    expect(await rowsAt(later(4)).lease(10)).toEqual([]);
    expect(await rowsAt(later(6)).lease(50), "as after a power cut").toHaveLength(30);
  });

  it("tells nobody who reads its table the keys that its messages carry", async () => {
    await rowsAt().add([{ ...message("secret"), keys: ["a private key"] }], "order", now);
    const [row] = await world.store.read.select().from(world.store.tables.federationQueue);
    expect(row?.message).not.toContain("private");
    expect((await rowsAt().lease(1))[0]?.message).toMatchObject({ keys: ["a private key"] });
  });

  it("waits until a message is due, and keeps an order where one is asked for", async () => {
    await rowsAt().add([message("late")], undefined, later(5));
    await rowsAt().add([message("create")], "note", now);
    await rowsAt().add([message("delete")], "note", now);
    await rowsAt().add([message("other")], "other note", now);
    const first = await rowsAt().lease(10);
    expect(idsOf(first)).toEqual(["create", "other"]);
    const create = first.find(({ id }) => id === "create");
    await rowsAt().putBack(
      create?.row ?? 0,
      { message: { ...message("create"), attempt: 1 }, order: "note" },
      later(3),
    );
    expect(idsOf(await rowsAt(later(1)).lease(10)), "the first is tried again later").toEqual([]);
    const again = await rowsAt(later(3)).lease(10);
    expect(again).toMatchObject([{ id: "create", message: { attempt: 1 } }]);
    await rowsAt().remove(create?.row ?? 0);
    expect(idsOf(await rowsAt(later(3)).lease(10))).toEqual(["delete"]);
  });

  it("handles what it is given, tries again what Fedify puts back, and stops when told to", async () => {
    const queue = openQueue(contextOf(world.store, { now: () => new Date() }));
    const handled: unknown[] = [];
    const stop = new AbortController();
    const listening = queue.listen(async (given: unknown) => {
      handled.push(given);
      if (handled.length === 1) await queue.enqueue({ ...message("one"), attempt: 1 }, { delay: lasting(1) });
    }, stop);
    await queue.enqueue(message("one"));
    await vi.waitFor(() => expect(handled).toMatchObject([{ id: "one" }, { id: "one", attempt: 1 }]), SOON);
    await vi.waitFor(async () => expect(await left(world.store)).toBe(0), SOON);
    stop.abort();
    await listening;
    await queue.enqueue(message("two"));
    expect(await left(world.store), "waits for the next start").toBe(1);
  });

  it("keeps what could not be handled for later", async () => {
    const queue: MessageQueue = openQueue(contextOf(world.store, { now: () => new Date() }));
    const stop = new AbortController();
    const listening = queue.listen(() => Promise.reject(new Error("no")), stop);
    await queue.enqueue({ id: "failing" });
    const { federationQueue } = world.store.tables;
    await vi.waitFor(async () => {
      const [row] = await world.store.read.select().from(federationQueue);
      expect(row).toMatchObject({ leasedUntil: null });
      expect(Number(row?.dueAt)).toBeGreaterThan(Date.now() + 3000);
    }, SOON);
    stop.abort();
    await listening;
  });
});

function left(store: Store): Promise<number> {
  return store.read.$count(store.tables.federationQueue);
}

describeOnBothEngines("what others are told", (world) => {
  const round = (minutes: number) => ({ since: now, at: later(minutes) });
  /** One round: what is told in it. */
  async function told(minutes: number): Promise<string[]> {
    const { store } = world;
    const tasks = await reconcile(store, round(minutes));
    for (const task of tasks) await recordTold(store, task, later(minutes));
    return tasks.map(({ act, row }) => `${act} ${row.subject} ${row.subjectId}`);
  }
  const bump = (threadId: number, change: object) =>
    world.store.write(async (tx) => {
      const { threads } = world.store.tables;
      await tx
        .update(threads)
        .set({ ...change, version: sql`${threads.version} + 1` })
        .where(eq(threads.id, threadId));
    });

  it("is each new answer once, its changes, its end, and its return under another address", async () => {
    const { store } = world;
    const { id: authorId } = await someone(store, { role: "moderator" });
    const old = await question(store);
    await answer(store, { threadId: old, authorId, official: "written", createdAt: later(-60) });
    expect(await told(0), "said before").toEqual([]);
    const threadId = await question(store);
    const id = await answer(store, { threadId, authorId, official: "written", createdAt: later(1) });
    const [first] = await reconcile(store, round(1));
    expect(await told(2), "the process ended before it was told").toEqual([`create answer ${id}`]);
    expect(await told(3)).toEqual([]);
    await bump(threadId, { score: 3 });
    expect(await told(4), "a vote changes no words").toEqual([]);
    await bump(threadId, { title: "Une autre question ?" });
    expect(await told(5)).toEqual([`update answer ${id}`]);
    await bump(threadId, { state: "hidden" });
    expect(await told(6)).toEqual([`delete answer ${id}`]);
    expect(await told(7)).toEqual([]);
    await bump(threadId, { state: "live" });
    const [again] = await reconcile(store, round(8));
    expect(again).toMatchObject({ act: "create", row: { id: first?.row.id, publishedAt: later(8) } });
    expect(await told(9)).toEqual([`create answer ${id}`]);
    expect(await told(10)).toEqual([]);
  });

  it("is that an idea became real, once, and no other news", async () => {
    const { store } = world;
    const threadId = await idea(store, { status: "submitted" });
    await decision(store, { threadId, status: "planned", createdAt: later(20) });
    expect(await told(21)).toEqual([]);
    const shipped = await decision(store, { threadId, status: "shipped", createdAt: later(22) });
    expect(await told(23)).toEqual([`create decision ${shipped}`]);
    await decision(store, { threadId, status: "shipped", createdAt: later(24) });
    expect(await told(25)).toEqual([]);
    await decision(store, { threadId, status: "in-progress", createdAt: later(26) });
    expect(await told(27)).toEqual([`delete decision ${shipped}`]);
  });

  it("is written down once by two nodes at once", async () => {
    const { store } = world;
    const threadId = await question(store);
    const { id: authorId } = await someone(store, { role: "moderator" });
    const id = await answer(store, { threadId, authorId, official: "written", createdAt: later(30) });
    await atOnce(4, () => reconcile(store, round(31)));
    expect(await store.read.$count(store.tables.notes, eq(store.tables.notes.subjectId, id))).toBe(1);
    await told(32);
  });

  it("knows a reply again by its request, and two replies to one person apart", async () => {
    const { store } = world;
    const asked = { text: "Oui.\nhttps://banque.example/x", replyTo: "https://là.example/1", at: now };
    const [one, same] = await Promise.all([
      keepReply(store, { key: "k1", ...asked }),
      keepReply(store, { key: "k1", ...asked }),
    ]);
    const two = await keepReply(store, { key: "k2", ...asked });
    expect([same.id, two.id === one.id]).toEqual([one.id, false]);
    expect(one.content).toBe('<p>Oui.<br><a href="https://banque.example/x">https://banque.example/x</a></p>');
    expect((await findReply(store, "k1"))?.id).toBe(one.id);
    expect(await findReply(store, "k3")).toBeNull();
    expect(await changeReply(store, one, { deletedAt: now })).toMatchObject({ content: null, deletedAt: now });
  });
});

describeOnBothEngines("the keys of an actor", (world) => {
  it("are made once, whoever asks first, and sealed", async () => {
    const { store } = world;
    const nodes = await atOnce(2, () => openKeys(contextOf(store))("officiel"));
    const publics = await Promise.all(
      nodes.flatMap(([rsa]) => (rsa ? [crypto.subtle.exportKey("jwk", rsa.publicKey)] : [])),
    );
    expect(publics).toHaveLength(2);
    expect(publics[0]?.n).toBe(publics[1]?.n);
    expect(nodes[0]?.map(({ privateKey }) => privateKey.algorithm.name)).toEqual(["RSASSA-PKCS1-v1_5", "Ed25519"]);
    const rows = await store.read.select().from(store.tables.federationKeys);
    expect(rows).toHaveLength(2);
    expect(rows.every(({ privateKey }) => !privateKey.includes("kty"))).toBe(true);
  });
});
