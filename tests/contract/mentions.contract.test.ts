import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { dismissMention, linkMention, reopenMention } from "#app/features/mentions/decide.server.ts";
import { listMentions } from "#app/features/mentions/list-mentions.server.ts";
import { readMention } from "#app/features/mentions/read-mention.server.ts";
import { mentionsOfThread } from "#app/features/mentions/thread-mentions.server.ts";
import { turnMention } from "#app/features/mentions/turn.server.ts";
import { LIMITS } from "#app/features/networks/limits.ts";
import { requestReply } from "#app/features/sending/request-reply.server.ts";
import { readQuestion } from "#app/features/threads/read-thread.server.ts";
import type { Store } from "#db/store.ts";
import { later, lookingAs, now, question, someone, theme, threadRow } from "./cast.ts";
import { account, heard, mention, mentionsOf, sentPost } from "./networks-cast.ts";
import { recordHeard } from "#app/features/mentions/hear.server.ts";
import { describeOnBothEngines } from "./stores.ts";

const shielding = { lang: "fr" } as const;
const TITLE = "À quelle heure ouvre l’agence ?";

async function row(store: Store, id: number) {
  const { mentions } = store.tables;
  const [found] = await store.read.select().from(mentions).where(eq(mentions.id, id));
  return found;
}

describeOnBothEngines("mentions", (world) => {
  test("turned into a question, the public reads no name, and the team who published it", async () => {
    const { store } = world;
    await theme(store, { slug: "agences" });
    const actor = await someone(store, { role: "adviser", name: "Noa" });
    const id = await mention(store, await account(store));
    const turning = { mentionId: id, actor, themeSlug: "agences", lang: "fr", shielding, at: now } as const;
    const words = { title: TITLE, body: "Appelez-moi au 06 12 34 56 78." };
    const without = await turnMention(store, { ...turning, ...words, agreed: false });
    expect(without).toEqual({ turned: false, refusal: "consent-missing" });
    const outcome = await turnMention(store, { ...turning, ...words, agreed: true });
    if (!outcome.turned) throw new Error(outcome.refusal);
    expect(await threadRow(store, outcome.id)).toMatchObject({ authorId: actor.id, anonymous: true, state: "live" });
    expect((await threadRow(store, outcome.id)).body).toContain("[téléphone masqué]");
    expect(await row(store, id)).toMatchObject({ state: "turned", threadId: outcome.id, handledById: actor.id });
    const read = await readQuestion(store, { id: outcome.id, origin: "", ...lookingAs() });
    expect(read.found && read.page.card.author).toMatchObject({ anonymous: true, name: "", handle: "" });
  });

  test("two at once: one question, and the second is told", async () => {
    const { store } = world;
    const [one, other] = [await someone(store, { role: "adviser" }), await someone(store, { role: "moderator" })];
    const id = await mention(store, await account(store));
    const threadId = await question(store);
    const turning = { mentionId: id, themeSlug: "agences", lang: "fr", shielding, at: now, agreed: true } as const;
    const outcomes = await Promise.all([
      turnMention(store, { ...turning, actor: one, title: "Une question de trop, peut-être", body: "" }),
      turnMention(store, { ...turning, actor: other, title: "Une autre question de trop", body: "" }),
      linkMention(store, { mentionId: id, actor: one, threadId, at: now }),
      dismissMention(store, { mentionId: id, actor: other, dismissal: "spam", words: "", shielding, at: now }),
    ]);
    const done = outcomes.filter((outcome) => ("turned" in outcome ? outcome.turned : outcome.decided));
    expect(done).toHaveLength(1);
    for (const outcome of outcomes) if (!done.includes(outcome)) expect(outcome).toMatchObject({ refusal: "handled" });
  });

  test("linked, dismissed, taken back: it waits again, about what it was about", async () => {
    const { store } = world;
    const accountId = await account(store);
    const threadId = await question(store);
    await sentPost(store, { accountId, threadId, parts: ["post"] });
    const id = await mention(store, accountId, { kind: "reply", parentId: "post" });
    const actor = await someone(store, { role: "moderator", name: "Camille" });
    const deciding = { mentionId: id, actor, at: now };
    const elsewhere = await question(store);
    expect(await linkMention(store, { ...deciding, threadId: 2_000_000 })).toMatchObject({ refusal: "thread-unknown" });
    expect(await linkMention(store, { ...deciding, threadId: elsewhere })).toEqual({ decided: true });
    expect(await row(store, id)).toMatchObject({ state: "linked", threadId: elsewhere });
    expect(await reopenMention(store, deciding)).toEqual({ decided: true });
    expect(await row(store, id)).toMatchObject({ state: "new", threadId, handledById: null, handledAt: null });
    const dismissing = { ...deciding, dismissal: "other", words: "Vue au 06 12 34 56 78", shielding } as const;
    expect(await dismissMention(store, dismissing)).toEqual({ decided: true });
    expect(await readMention(store, { id, at: now })).toMatchObject({
      state: "dismissed",
      reason: { dismissal: "other", words: "Vue au [téléphone masqué]" },
      handled: { by: "Camille", at: now },
      undoable: true,
    });
  });

  test("who may not, what is not there, what has been answered or taken back: each has its refusal", async () => {
    const { store } = world;
    const accountId = await account(store);
    const actor = await someone(store, { role: "moderator" });
    const member = await someone(store);
    const id = await mention(store, accountId);
    expect(await reopenMention(store, { mentionId: id, actor: member, at: now })).toMatchObject({
      refusal: "not-allowed",
    });
    const threadId = await question(store);
    expect(await linkMention(store, { mentionId: 999_999, threadId, actor, at: now })).toMatchObject({
      refusal: "not-found",
    });
    const { mentions } = store.tables;
    await store.write((tx) => tx.update(mentions).set({ state: "answered" }).where(eq(mentions.id, id)));
    expect(await reopenMention(store, { mentionId: id, actor, at: now })).toMatchObject({ refusal: "answered" });
    await store.write((tx) => tx.update(mentions).set({ state: "gone" }).where(eq(mentions.id, id)));
    expect(await linkMention(store, { mentionId: id, threadId, actor, at: now })).toMatchObject({ refusal: "gone" });
  });

  test("a reply that was asked for is on its way, in the list, on its page and beside the thread", async () => {
    const { store } = world;
    const accountId = await account(store, { limits: JSON.stringify({ ...LIMITS.mastodon, most: 1000 }) });
    const threadId = await question(store, { title: "Une question qui est partie" });
    await sentPost(store, { accountId, threadId, parts: ["that"] });
    const id = await mention(store, accountId, { kind: "reply", parentId: "that" });
    const actor = await someone(store, { role: "adviser", name: "Noa" });
    const content = { parts: ["Bonjour, à 9 h."], lang: "fr", link: null, alt: null } as const;
    await requestReply(store, {
      mentionId: id,
      key: "cle-12345",
      content: { ...content, parts: ["Bonjour, à 9 h."] },
      actor,
      at: now,
    });
    const page = await readMention(store, { id, at: now });
    expect(page).toMatchObject({
      most: 1000,
      post: { text: "Partie 0", thread: { title: "Une question qui est partie" } },
    });
    expect(page?.replies).toMatchObject([{ state: "waiting", by: "Noa", text: "Bonjour, à 9 h." }]);
    const beside = await mentionsOfThread(store, { threadId, lang: "fr" });
    expect(beside?.lines).toMatchObject([{ id, who: "Léa", about: ["Mastodon", "120 abonnés", "Réponse en route"] }]);
    expect(await mentionsOfThread(store, { threadId: await question(store), lang: "fr" })).toBeNull();
  });

  test("the list goes on from page to page in both orders, unknown reach last, and counts each state", async () => {
    const { store } = world;
    const accountId = await account(store, { network: "bluesky" });
    const said = [10, null, 500, 0, 500].map((reach, place) =>
      heard(`l${place}`, { author: { ...heard(`l${place}`).author, reach }, at: later(-place) }),
    );
    await recordHeard(store, { accountId, heard: said, shielding, at: now });
    const ids = (await mentionsOf(store, accountId)).map(({ id }) => id);
    const whole = async (sort: "recentes" | "portee") => {
      const seen: number[] = [];
      let after: string | null = null;
      do {
        const asked = { state: "a-traiter", network: "bluesky", sort, after, size: 2 } as const;
        const outcome = await listMentions(store, asked);
        if (!outcome.listed) throw new Error(outcome.refusal);
        seen.push(...outcome.page.items.map(({ id }) => ids.indexOf(id)));
        after = outcome.page.next;
        expect(outcome.counts).toMatchObject({ new: 5, answered: 0 });
      } while (after !== null);
      return seen;
    };
    expect(await whole("recentes")).toEqual([0, 1, 2, 3, 4]);
    expect(await whole("portee")).toEqual([4, 2, 0, 3, 1]);
    const bad = await listMentions(store, { state: "a-traiter", network: null, sort: "portee", after: "x" });
    expect(bad).toEqual({ listed: false, refusal: "bad-cursor" });
  });
});
