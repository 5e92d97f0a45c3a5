import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { dismissMention } from "#app/features/mentions/decide.server.ts";
import { countVisit, postOfRef } from "#app/features/reach/count-visit.server.ts";
import { recordFigures } from "#app/features/reach/measure-posts.server.ts";
import { reachCsv } from "#app/features/reach/reach-csv.server.ts";
import { readReach } from "#app/features/reach/read-reach.server.ts";
import { atOnce, later, now, question, someone } from "./cast.ts";
import { account, mention, sentPost } from "./networks-cast.ts";
import { describeOnBothEngines } from "./stores.ts";

const ORIGIN = "https://etvous.example";

describeOnBothEngines("reach", (world) => {
  test("visits at once are all counted, on the post and on the day; a post that is gone counts none", async () => {
    const { store } = world;
    const { posts, postDays } = store.tables;
    const accountId = await account(store);
    const post = await sentPost(store, { accountId, threadId: await question(store), parts: ["p"] });
    expect(await postOfRef(store, post.ref)).toBe(post.id);
    await atOnce(20, () => countVisit(store, { postId: post.id, at: now }));
    await countVisit(store, { postId: post.id, at: later(24 * 60) });
    const [row] = await store.read.select().from(posts).where(eq(posts.id, post.id));
    const days = await store.read.select().from(postDays).where(eq(postDays.postId, post.id)).orderBy(postDays.day);
    expect([row?.visits, days.map(({ visits, likes }) => [visits, likes])]).toEqual([
      21,
      [
        [20, null],
        [1, null],
      ],
    ]);
    const become = (state: "waiting" | "failed" | "uncertain" | "deleted" | "cancelled") =>
      store.write(async (tx) => void (await tx.update(posts).set({ state }).where(eq(posts.id, post.id))));
    // A chain of which the first part stands there.
    for (const state of ["waiting", "failed", "uncertain"] as const) {
      await become(state);
      expect(await postOfRef(store, post.ref)).toBe(post.id);
    }
    for (const state of ["deleted", "cancelled"] as const) {
      await become(state);
      expect(await postOfRef(store, post.ref)).toBeNull();
    }
    expect(await postOfRef(store, "unknown")).toBeNull();
  });

  test("each post tells how many questions of this site its replies became", async () => {
    const { store } = world;
    const { mentions, threads } = store.tables;
    const accountId = await account(store);
    const threadId = await question(store);
    const one = await sentPost(store, { accountId, threadId, parts: ["started-1"] });
    const two = await sentPost(store, { accountId, threadId, parts: ["started-2"] });
    const born = [await question(store), await question(store), await question(store)];
    for (const [index, bornId] of born.entries()) {
      const id = await mention(store, accountId, { parentId: "started-1" });
      const state = index === 1 ? ("linked" as const) : ("turned" as const);
      await store.write(
        async (tx) => void (await tx.update(mentions).set({ state, threadId: bornId }).where(eq(mentions.id, id))),
      );
    }
    const startedBy = async () => {
      const outcome = await readReach(store, { days: 7, sort: "recentes", after: null, origin: ORIGIN, now });
      if (!outcome.read) throw new Error(outcome.refusal);
      return [one, two].map(({ id }) => outcome.view.posts.items.find((post) => post.id === id)?.started);
    };
    expect(await startedBy()).toEqual([2, 0]);
    const csv = await new Response(reachCsv(store, ORIGIN)).text();
    expect(csv.split("\r\n")[0]).toContain(";reponses;fils_nes;mesure_le");
    expect(csv.split("\r\n").find((line) => line.startsWith(`${one.id};`))).toMatch(/;0;;;;2;/);
    await store.write(
      async (tx) =>
        void (await tx
          .update(threads)
          .set({ state: "withdrawn" })
          .where(eq(threads.id, born[0] ?? 0))),
    );
    expect(await startedBy()).toEqual([1, 0]);
  });

  test("the board sums a period by network, sorts posts, and says what was handled and how fast", async () => {
    const { store } = world;
    const [blue, linked] = [
      await account(store, { network: "bluesky" }),
      await account(store, { network: "linkedin" }),
    ];
    const end = later(20 * 24 * 60);
    const threadId = await question(store, { title: "=SOMME(A1:A9) ?" });
    const recent = later(19 * 24 * 60);
    const one = await sentPost(store, { accountId: blue, threadId, parts: ["b"], sentAt: recent });
    const two = await sentPost(store, { accountId: linked, threadId, parts: ["l"], sentAt: recent });
    await recordFigures(store, [{ postId: one.id, figures: { likes: 4, reposts: 1, replies: 0 } }], recent);
    await recordFigures(store, [{ postId: one.id, figures: { likes: 9, reposts: 1, replies: 2 } }], end);
    await recordFigures(
      store,
      [
        { postId: one.id, figures: null },
        { postId: two.id, figures: { likes: null, reposts: null, replies: null } },
      ],
      end,
    );
    await countVisit(store, { postId: two.id, at: end });
    const actor = await someone(store, { role: "moderator" });
    const mentionId = await mention(store, blue);
    const handledAt = later(20 * 24 * 60 - 30);
    await dismissMention(store, {
      mentionId,
      actor,
      dismissal: "spam",
      words: "",
      shielding: { lang: "fr" },
      at: handledAt,
    });

    const asked = { days: 7, sort: "visites", after: null, origin: ORIGIN, now: end } as const;
    const outcome = await readReach(store, asked);
    if (!outcome.read) throw new Error(outcome.refusal);
    const { summary, handled, posts } = outcome.view;
    expect(summary.totals).toEqual({ posts: 2, visits: 1, likes: 9, reposts: 1, replies: 2 });
    expect(summary.networks).toEqual([
      { network: "linkedin", posts: 1, visits: 1, likes: null, reposts: null, replies: null },
      { network: "bluesky", posts: 1, visits: 0, likes: 9, reposts: 1, replies: 2 },
    ]);
    expect(summary.bars.map(({ visits, reactions }) => [visits, reactions]).slice(-2)).toEqual([
      [0, 5],
      [1, 7],
    ]);
    expect(handled).toMatchObject({ dismissed: 1, medianMinutes: 20 * 24 * 60 - 30 });
    expect(posts.items.map(({ id }) => id)).toEqual(expect.arrayContaining([two.id, one.id]));
    expect(posts.items.findIndex(({ id }) => id === two.id)).toBeLessThan(
      posts.items.findIndex(({ id }) => id === one.id),
    );
    expect((await readReach(store, { ...asked, after: "zz" })).read).toBe(false);

    const csv = await new Response(reachCsv(store, ORIGIN)).text();
    const line = csv.split("\r\n").find((text) => text.startsWith(`${two.id};`));
    expect(line).toContain(";linkedin;'=SOMME(A1:A9) ?;https://etvous.example/questions/");
    expect(line).toMatch(/;1;;;;/);
  });
});
