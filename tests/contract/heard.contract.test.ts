import { expect, test } from "vitest";
import { forgetHeard, MOST_OF_ONE_AUTHOR, recordHeard } from "#app/features/mentions/hear.server.ts";
import { dismissMention, linkMention } from "#app/features/mentions/decide.server.ts";
import { forgetOldMentions } from "#app/features/mentions/forget-mentions.server.ts";
import type { Heard } from "#app/features/networks/port.ts";
import type { Store } from "#db/store.ts";
import { atOnce, now, question, someone } from "./cast.ts";
import { account, heard, mention, mentionsOf, sentPost } from "./networks-cast.ts";
import { describeOnBothEngines } from "./stores.ts";

const french = { lang: "fr" } as const;

function hear(store: Store, accountId: number, ...said: Heard[]) {
  return recordHeard(store, { accountId, heard: said, shielding: french, at: now });
}

describeOnBothEngines("what is heard on a network", (world) => {
  test("heard twice, and by two at once, it is kept once", async () => {
    const { store } = world;
    const id = await account(store);
    expect(await hear(store, id, heard("a"), heard("b"), heard("a"))).toEqual({ fresh: 2, dropped: 0 });
    const again = await atOnce(4, () => hear(store, id, heard("a"), heard("c")));
    expect(again.reduce((sum, { fresh }) => sum + fresh, 0)).toBe(1);
    expect((await mentionsOf(store, id)).map(({ remoteId }) => remoteId)).toEqual(["a", "b", "c"]);
  });

  test("it passes the shield, names of other servers stay names", async () => {
    const { store } = world;
    const id = await account(store);
    await hear(
      store,
      id,
      heard("a", { text: "@banque@social.example rappelez-moi au 06 12 34 56 78, lea.martin@exemple.fr" }),
    );
    const [kept] = await mentionsOf(store, id);
    expect(kept?.body).toBe("@banque rappelez-moi au [téléphone masqué], [adresse e-mail masquée]");
    expect(kept?.authorHandle).toBe("lea@social.example");
  });

  test("scripts are words, hidden signs go, a text without end is cut, a far date is now", async () => {
    const { store } = world;
    const id = await account(store);
    const hostile = heard("h", {
      text: `<script>alert(1)</script>\u202e\u0000${"👨‍👩‍👧‍👦 مرحبا ".repeat(200_000)}`,
      author: {
        ...heard("h").author,
        name: "Ban\u200bque\u202e\n officielle",
        url: "javascript:alert(1)",
        reach: 1e12,
      },
      remote: { id: "h", revision: null, url: "data:text/html,x" },
      at: new Date("2199-01-01"),
    });
    await hear(store, id, hostile);
    const [kept] = await mentionsOf(store, id);
    expect(kept?.body.startsWith("<script>alert(1)</script>👨‍👩‍👧‍👦 مرحبا")).toBe(true);
    expect(kept?.body.length).toBeLessThan(50_000);
    expect(kept).toMatchObject({ authorName: "Banque officielle", authorUrl: null, url: null, reach: 2_147_483_647 });
    expect(kept?.saidAt).toEqual(now);
  });

  test("one author cannot fill the list: ten thousand of theirs are fifty, others are heard all the same", async () => {
    const { store } = world;
    const id = await account(store);
    const { author } = heard("bomb");
    const bomb = Array.from({ length: 10_000 }, (_, number) => heard(`bomb-${number}`, { author }));
    const counted = await hear(store, id, ...bomb, heard("other"));
    expect(counted).toEqual({ fresh: MOST_OF_ONE_AUTHOR + 1, dropped: 10_000 - MOST_OF_ONE_AUTHOR });
    expect(await hear(store, id, heard("bomb-again", { author }))).toEqual({ fresh: 0, dropped: 1 });
  });

  test("an answer to a part of our post belongs to it and to its thread; our own words are not heard", async () => {
    const { store } = world;
    const id = await account(store, { remoteId: "the-bank" });
    const threadId = await question(store);
    const post = await sentPost(store, { accountId: id, threadId, parts: ["p1", "p2"] });
    const ours = { ...heard("x").author, id: "the-bank" };
    await hear(
      store,
      id,
      heard("r1", { kind: "reply", parentId: "p2" }),
      heard("r2", { kind: "reply", parentId: "r1", root: { id: "p1", revision: "cid" } }),
      heard("p1"),
      heard("own", { author: ours }),
      heard("elsewhere", { kind: "reply", parentId: "unknown" }),
    );
    const kept = await mentionsOf(store, id);
    expect(kept.map(({ remoteId, postId, threadId: on }) => [remoteId, postId, on])).toEqual([
      ["r1", post.id, threadId],
      ["r2", post.id, threadId],
      ["elsewhere", null, null],
    ]);
    expect(kept[1]?.rootRevision).toBe("cid");
  });

  test("what its author changes is changed while it waits, and stays once it is handled", async () => {
    const { store } = world;
    const id = await account(store);
    await hear(store, id, heard("a", { text: "Premier texte" }));
    await hear(store, id, heard("a", { text: "Second texte" }));
    const [kept] = await mentionsOf(store, id);
    expect(kept?.body).toBe("Second texte");
    const actor = await someone(store, { role: "moderator" });
    const dismissing = { mentionId: kept?.id ?? 0, actor, dismissal: "spam", words: "", shielding: french } as const;
    await dismissMention(store, { ...dismissing, at: now });
    await hear(store, id, heard("a", { text: "Troisième texte" }));
    expect((await mentionsOf(store, id))[0]).toMatchObject({ body: "Second texte", state: "dismissed" });
  });

  test("taken back, nothing of it is left, and it does not come again", async () => {
    const { store } = world;
    const id = await account(store);
    await hear(store, id, heard("a"));
    await forgetHeard(store, id, "a");
    await hear(store, id, heard("a", { text: "Encore là ?" }));
    const [kept, ...more] = await mentionsOf(store, id);
    expect(more).toEqual([]);
    expect(kept).toMatchObject({
      state: "gone",
      body: "",
      authorId: "",
      authorHandle: "",
      authorName: "",
      reach: null,
    });
  });

  test("after a year who said what is forgotten, but for what became or joined a thread", async () => {
    const { store } = world;
    const id = await account(store);
    const threadId = await question(store);
    const ids = [await mention(store, id), await mention(store, id), await mention(store, id)];
    const actor = await someone(store, { role: "adviser" });
    await dismissMention(store, {
      ...{ mentionId: ids[0] ?? 0, actor, dismissal: "other", words: "Merci", shielding: french, at: now },
    });
    await linkMention(store, { mentionId: ids[1] ?? 0, actor, threadId, at: now });
    await forgetOldMentions(store, new Date("2027-03-14T09:00:00Z"));
    expect((await mentionsOf(store, id)).map(({ body }) => body === "")).toEqual([false, false, false]);
    await forgetOldMentions(store, new Date("2027-03-14T10:00:00Z"));
    const states = (await mentionsOf(store, id)).map(({ state, body, authorId }) => [state, body, authorId]);
    expect(states).toEqual([
      ["dismissed", "", ""],
      ["linked", expect.stringContaining("agence"), expect.stringContaining("author-of")],
      ["gone", "", ""],
    ]);
  });
});
