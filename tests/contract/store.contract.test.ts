import { setImmediate as nextTurn } from "node:timers/promises";
import { eq, inArray } from "drizzle-orm";
import { expect, it } from "vitest";
import { aMember, anIdea, aTheme } from "#app/features/demonstration/builders.server.ts";
import { openStore } from "#db/open-store.ts";
import type { Store, Subject, Writer } from "#db/store.ts";
import { isUniqueViolation } from "#db/error-code.ts";
import { atOnce, idea, threadRow } from "./cast.ts";
import { describeOnBothEngines } from "./stores.ts";

describeOnBothEngines("the store", (world) => {
  it("keeps all that a work wrote, and gives its result", async () => {
    const { store } = world;
    const id = await store.write((tx) => aMember(tx, store, { handle: "lea" }));
    expect(await handleOf(store, id)).toBe("lea");
  });

  it("undoes everything when a work fails, search words too, and passes the error on", async () => {
    const { store } = world;
    const before = await rowsOf(store);
    const failed = store.write(async (tx) => {
      await anIdea(tx, store, { title: "Un tournevis bleu" });
      throw new Error("half way");
    });
    await expect(failed).rejects.toThrow("half way");
    expect(await rowsOf(store)).toEqual(before);
    expect(await store.search.find({ words: ["tournev"], limit: 9, offset: 0 })).toEqual([]);
  });

  it("leaves nothing of a work that waits for something between its statements, then fails", async () => {
    const { store } = world;
    const before = await rowsOf(store);
    const failed = store.write(async (tx) => {
      await aMember(tx, store);
      await nextTurn();
      await aTheme(tx, store);
      await nextTurn();
      throw new Error("late");
    });
    await expect(failed).rejects.toThrow("late");
    expect(await rowsOf(store)).toEqual(before);
  });

  it("undoes the rest of a work when the database refuses one of its rows", async () => {
    const { store } = world;
    await store.write((tx) => aMember(tx, store, { handle: "unique" }));
    const before = await rowsOf(store);
    const refused = store.write(async (tx) => {
      await aMember(tx, store);
      await aMember(tx, store, { handle: "unique" });
    });
    await expect(refused.catch(isUniqueViolation)).resolves.toBe(true);
    expect(await rowsOf(store)).toEqual(before);
  });

  it("refuses a row that refers to nothing", async () => {
    const { store } = world;
    await expect(store.write((tx) => anIdea(tx, store, { authorId: 2_000_000 }))).rejects.toThrow();
  });

  it("refuses a write inside a write, however deep, and goes on working", async () => {
    const { store } = world;
    const nested = store.write(async () => {
      await nextTurn();
      await store.write(async () => undefined);
    });
    await expect(nested).rejects.toThrow("store.write() was called inside store.write()");
    await expect(store.write(async () => "fine")).resolves.toBe("fine");
  });

  it.each(["kept", "undone"] as const)("gives a handle that is dead once its work is %s", async (end) => {
    const { store } = world;
    const leaked: Writer[] = [];
    const work = store.write(async (tx) => {
      leaked.push(tx);
      if (end === "undone") throw new Error("undone");
    });
    await work.catch(() => undefined);
    const { members } = store.tables;
    for (const tx of leaked) {
      expect(() => tx.select()).toThrow("this transaction has ended");
      expect(() => tx.insert(members)).toThrow("this transaction has ended");
      expect(() => tx.update(members)).toThrow("this transaction has ended");
      expect(() => tx.delete(members)).toThrow("this transaction has ended");
    }
    expect(leaked).toHaveLength(1);
  });

  it("shows readers what is committed, and a work its own rows", async () => {
    const { store } = world;
    const { members } = store.tables;
    const seen: Record<string, number> = {};
    const count = (reader: Pick<Store["read"], "$count">) => reader.$count(members, eq(members.handle, "hidden"));
    await store.write(async (tx) => {
      await aMember(tx, store, { handle: "hidden" });
      await nextTurn();
      seen["inside"] = await count(tx);
      seen["outside"] = await count(store.read);
    });
    seen["afterwards"] = await count(store.read);
    expect(seen).toEqual({ inside: 1, outside: 0, afterwards: 1 });
  });

  it("undoes a failing work alone, whatever was sent together with it", async () => {
    const { store } = world;
    const works = Array.from({ length: 30 }, (_, number) =>
      store.write(async (tx) => {
        const id = await aMember(tx, store, { handle: `neighbour-${number}` });
        if (number % 3 === 1) throw new Error(`work ${number}`);
        if (number % 3 === 2) await nextTurn();
        return id;
      }),
    );
    const outcomes = await Promise.allSettled(works);
    const { members } = store.tables;
    const rows = await store.read.select({ handle: members.handle }).from(members);
    const kept = rows.filter(({ handle }) => handle.startsWith("neighbour-"));
    expect(outcomes.filter(({ status }) => status === "rejected")).toHaveLength(10);
    expect(kept).toHaveLength(20);
    expect(kept.filter(({ handle }) => Number(handle.slice(10)) % 3 === 1)).toEqual([]);
  });

  it("lands two hundred writes sent at once, each deciding on what the one before it left", async () => {
    const { store } = world;
    const { threads } = store.tables;
    const id = await idea(store);
    const found = await atOnce(200, () =>
      store.write(
        async (tx) => {
          const [row] = await tx.select().from(threads).where(eq(threads.id, id));
          const importedVotes = (row?.importedVotes ?? 0) + 1;
          await tx.update(threads).set({ importedVotes }).where(eq(threads.id, id));
          return importedVotes;
        },
        { guard: [`thread:${id}`] },
      ),
    );
    expect((await threadRow(store, id)).importedVotes).toBe(200);
    expect(new Set(found).size).toBe(200);
  });

  it("never makes two works wait for each other, in whatever order they name their subjects", async () => {
    const { store } = world;
    const subjects: Subject[] = ["thread:1", "member:2", "theme:3"];
    const done = await atOnce(60, (number) => {
      const guard = number % 2 === 0 ? subjects : [...subjects].reverse();
      return store.write(async (tx) => aMember(tx, store), { guard: [...guard, ...guard] });
    });
    expect(new Set(done).size).toBe(60);
  });

  it("lands both of two works that change the same rows in opposite order, though they named no subject", async () => {
    const { store } = world;
    const ids = await Promise.all([1, 2].map(() => store.write((tx) => aMember(tx, store))));
    const { members } = store.tables;
    const rename = (name: string, order: number[]) =>
      store.write(async (tx) => {
        for (const id of order) {
          await tx.update(members).set({ name }).where(eq(members.id, id));
          // On PostgreSQL the other has its first row by now, and waits for this one's.
          await nextTurn();
        }
        return name;
      });
    const landed = await Promise.all([rename("Un", ids), rename("Deux", ids.toReversed())]);
    expect(landed).toEqual(["Un", "Deux"]);
    const names = await store.read.select({ name: members.name }).from(members).where(inArray(members.id, ids));
    expect(new Set(names.map(({ name }) => name)).size).toBe(1);
  });

  it("answers readers while many writes wait for the same subject", async () => {
    const { store } = world;
    const writes = atOnce(40, () => store.write(async (tx) => aMember(tx, store), { guard: ["thread:1"] }));
    await expect(store.read.$count(store.tables.members)).resolves.toBeGreaterThan(0);
    await writes;
  });

  it("finishes the writes under way before it closes", async () => {
    const { store, url } = world;
    const other = await openStore(url);
    const writes = atOnce(30, (number) => other.write((tx) => aMember(tx, other, { handle: `closing-${number}` })));
    await Promise.all([writes, other.close()]);
    const { members } = store.tables;
    const rows = await store.read.select({ handle: members.handle }).from(members);
    expect(rows.filter(({ handle }) => handle.startsWith("closing-"))).toHaveLength(30);
  });

  it("notices that somebody else wrote to its file; PostgreSQL has no such file", async () => {
    const { store, url } = world;
    const other = await openStore(url);
    const before = store.foreignChanges();
    await store.write((tx) => aMember(tx, store));
    expect(store.foreignChanges()).toBe(before);
    await other.write((tx) => aMember(tx, other));
    expect(store.foreignChanges() > before).toBe(store.engine === "sqlite");
    await other.close();
  });
});

async function handleOf(store: Store, id: number): Promise<string | undefined> {
  const { members } = store.tables;
  const [row] = await store.read.select({ handle: members.handle }).from(members).where(eq(members.id, id));
  return row?.handle;
}

async function rowsOf({ read, tables }: Store): Promise<Record<string, number>> {
  const { members, themes, threads } = tables;
  return {
    members: await read.$count(members),
    themes: await read.$count(themes),
    threads: await read.$count(threads),
  };
}
