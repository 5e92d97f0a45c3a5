import { expect, test } from "vitest";
import { listenToAll } from "#app/features/mentions/keep-listening.server.ts";
import { listenTo, type Open } from "#app/features/mentions/listen.server.ts";
import type { Connection, Heard } from "#app/features/networks/port.ts";
import type { Trouble } from "#app/features/networks/trouble.ts";
import { measurePosts } from "#app/features/reach/measure-posts.server.ts";
import type { Store } from "#db/store.ts";
import { eq } from "drizzle-orm";
import { later, now, question } from "./cast.ts";
import { contextOf } from "./context.ts";
import { account, accountRow, heard, mentionsOf, scriptedNetwork, sentPost } from "./networks-cast.ts";
import { describeOnBothEngines } from "./stores.ts";

const { signal: stop } = new AbortController();

/** A network as a test scripts it: what is said there has a number, and the cursor is the number of the last. */
function saying(said: Heard[], size = 2): NonNullable<Connection["hear"]> {
  return async (since) => {
    const from = Number(since ?? 0);
    const page = said.slice(from, from + size);
    const upTo = from + page.length;
    return { ok: true, value: { heard: page, upTo: upTo === 0 ? null : String(upTo), more: upTo < said.length } };
  };
}

function troubled(kind: Trouble["kind"], retryAt: Date | null = null): NonNullable<Connection["hear"]> {
  return async () => ({ ok: false, trouble: { kind, perhapsDone: false, retryAt, said: "429" } });
}

function listen(store: Store, id: number, open: Open, minutes = 0) {
  return listenTo(contextOf(store, { now: () => later(minutes) }), id, { open, stop });
}

describeOnBothEngines("listening to a scripted network", (world) => {
  test("all pages are heard once, and the next turn goes on from there", async () => {
    const { store } = world;
    const id = await account(store);
    const said = ["a", "b", "c", "d", "e"].map((name) => heard(name));
    const open = scriptedNetwork({ hear: saying(said) });
    expect(await listen(store, id, open)).toMatchObject({ listened: true, fresh: 5, trouble: null });
    expect(await accountRow(store, id)).toMatchObject({ heardUpTo: "5", heardAt: now, hearingUntil: null });
    expect(await listen(store, id, open)).toEqual({ listened: false });
    said.push(heard("f"));
    expect(await listen(store, id, open, 1)).toMatchObject({ fresh: 1 });
    expect(await mentionsOf(store, id)).toHaveLength(6);
  });

  test("a process that dies between hearing and keeping loses nothing and doubles nothing", async () => {
    const { store } = world;
    const id = await account(store);
    const said = ["a", "b", "c"].map((name) => heard(name));
    const pages = saying(said);
    // The second page is heard, and the process ends with it in its hands.
    const dying: Open = scriptedNetwork({
      hear: (since) => (since === null ? pages(since) : Promise.reject(new Error("killed"))),
    });
    await expect(listen(store, id, dying)).rejects.toThrow("killed");
    expect(await mentionsOf(store, id)).toHaveLength(2);
    const { networkAccounts } = store.tables;
    // As kill -9 leaves it: still held.
    await store.write((tx) =>
      tx
        .update(networkAccounts)
        .set({ hearingUntil: later(5) })
        .where(eq(networkAccounts.id, id)),
    );
    const open = scriptedNetwork({ hear: pages });
    expect(await listen(store, id, open, 2)).toEqual({ listened: false });
    expect(await listen(store, id, open, 6)).toMatchObject({ listened: true, fresh: 1 });
    expect((await mentionsOf(store, id)).map(({ remoteId }) => remoteId)).toEqual(["a", "b", "c"]);
  });

  test("two nodes never listen to one account at once", async () => {
    const { store } = world;
    const id = await account(store);
    let asked = 0;
    const pages = saying([heard("a"), heard("b")]);
    const open = scriptedNetwork({ hear: (since) => ((asked += 1), pages(since)) });
    const heeds = await Promise.all([listen(store, id, open), listen(store, id, open), listen(store, id, open)]);
    expect(heeds.filter(({ listened }) => listened)).toHaveLength(1);
    expect([asked, (await mentionsOf(store, id)).length]).toEqual([1, 2]);
  });

  test("whoever has lost its turn keeps nothing: the other node hears the same", async () => {
    const { store } = world;
    const id = await account(store);
    const { networkAccounts } = store.tables;
    const pages = saying([heard("a")]);
    const late: Open = scriptedNetwork({
      hear: async (since) => {
        await store.write((tx) =>
          tx
            .update(networkAccounts)
            .set({ hearingUntil: later(60) })
            .where(eq(networkAccounts.id, id)),
        );
        return pages(since);
      },
    });
    expect(await listen(store, id, late)).toMatchObject({ fresh: 0 });
    expect(await mentionsOf(store, id)).toEqual([]);
    expect(await accountRow(store, id)).toMatchObject({ heardUpTo: null, hearingUntil: later(60) });
  });

  test("refused credentials break the account, a limit is obeyed, an outage is waited out", async () => {
    const { store } = world;
    const [broken, limited, away] = [await account(store), await account(store), await account(store)];
    await listen(store, broken, scriptedNetwork({ hear: troubled("unauthorized") }));
    expect(await accountRow(store, broken)).toMatchObject({ state: "broken", trouble: "unauthorized" });
    expect(await listen(store, broken, scriptedNetwork({ hear: saying([heard("a")]) }), 5)).toEqual({
      listened: false,
    });
    await listen(store, limited, scriptedNetwork({ hear: troubled("limited", later(30)) }));
    expect(await accountRow(store, limited)).toMatchObject({ state: "connected", restsUntil: later(30) });
    expect(await listen(store, limited, scriptedNetwork({ hear: saying([]) }), 29)).toEqual({ listened: false });
    expect(await listen(store, limited, scriptedNetwork({ hear: saying([]) }), 30)).toMatchObject({ trouble: null });
    await listen(store, away, scriptedNetwork({ hear: troubled("broken") }));
    expect(await accountRow(store, away)).toMatchObject({ state: "connected", restsUntil: null, trouble: "broken" });
  });

  test("a network that is away is asked less and less often, and the others are heard meanwhile", async () => {
    const { store } = world;
    const [away, well] = [await account(store), await account(store)];
    let tries = 0;
    let minutes = 0;
    const failing = troubled("unreachable");
    const open: Open = (_site, { id }) => {
      if (id === well) return scriptedNetwork({ hear: saying([heard("a")]) })();
      if (id !== away) return null;
      return scriptedNetwork({ hear: (since) => ((tries += 1), failing(since)) })();
    };
    const site = contextOf(store, { now: () => later(1000 + minutes) });
    const ears = new Map<number, { failures: number; restsUntil: number }>();
    for (; minutes < 60; minutes++) await listenToAll(site, { open, ears, stop });
    expect(tries).toBeGreaterThan(2);
    expect(tries).toBeLessThan(12);
    expect(await mentionsOf(store, well)).toHaveLength(1);
  });

  test("figures are asked each hour on the first day, then each day; what is not told is not nothing", async () => {
    const { store } = world;
    const id = await account(store);
    const post = await sentPost(store, { accountId: id, threadId: await question(store), parts: ["p1", "p2"] });
    const asked: string[][] = [];
    let likes = 0;
    const { measure } = scriptedNetwork({
      measure: async (remotes) => {
        asked.push(remotes.map((remote) => remote.id));
        return { ok: true, value: remotes.map(() => ({ likes: (likes += 5), reposts: null, replies: 0 })) };
      },
    })();
    const connection = { ...scriptedNetwork({})(), measure };
    const at = (hours: number) =>
      measurePosts(contextOf(store, { now: () => later(hours * 60) }), { accountId: id, connection, stop });
    for (const hours of [0, 0.5, 1, 23, 26, 46, 50, 24 * 31]) await at(hours);
    expect(asked).toEqual([["p1"], ["p1"], ["p1"], ["p1"]]);
    const { posts, postDays } = store.tables;
    const [row] = await store.read.select().from(posts).where(eq(posts.id, post.id));
    expect(row).toMatchObject({ likes: 20, reposts: null, replies: 0, measuredAt: later(47 * 60 + 180) });
    const days = await store.read.select().from(postDays).where(eq(postDays.postId, post.id)).orderBy(postDays.day);
    expect(days.map(({ day, likes: told, reposts }) => [day, told, reposts])).toEqual([
      ["2026-03-14", 10, null],
      ["2026-03-15", 15, null],
      ["2026-03-16", 20, null],
    ]);
  });
});
