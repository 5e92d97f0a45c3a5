import { asc, eq, inArray } from "drizzle-orm";
import { expect, it } from "vitest";
import { editContribution } from "#app/features/contributions/edit.server.ts";
import { type PostRequest, requestPosts } from "#app/features/sending/request-posts.server.ts";
import { toldHash } from "#app/features/sending/told-hash.server.ts";
import type { Store } from "#db/store.ts";
import { anAccount, told } from "../republishing.ts";
import { answer, atOnce, decision, idea, later, now, question, someone } from "./cast.ts";
import { describeOnBothEngines } from "./stores.ts";

const TITLE = "Comment relever le plafond de ma carte ?";
const BODY = "Dans l’appli, rubrique Cartes, puis Plafonds.";

let drawn = 0;
const ref = () => `ref${String((drawn += 1)).padStart(5, "0")}`;
const content = (text = "Un texte, et son lien.") => ({
  ...{ parts: [text], lang: "fr" as const, link: "https://etvous.example/questions/1", alt: "Une carte." },
});

async function answered(store: Store) {
  const actor = await someone(store, { role: "adviser" });
  const threadId = await question(store, { title: TITLE });
  const answerId = await answer(store, { threadId, authorId: actor.id, body: BODY, official: "written" });
  return { actor, threadId, answerId, told: told(TITLE, { id: answerId, body: BODY }) };
}

type World = Awaited<ReturnType<typeof answered>>;

const ask = (store: Store, { actor, threadId, told }: World, accountIds: number[], given: Partial<PostRequest> = {}) =>
  requestPosts(store, {
    ...{ threadId, told, lang: "fr", actor, sendAt: now, at: now },
    posts: accountIds.map((accountId) => ({ accountId, ref: ref(), content: content() })),
    ...given,
  });

async function rowsOf(store: Store, threadId: number) {
  const { posts, dispatches } = store.tables;
  const kept = await store.read.select().from(posts).where(eq(posts.threadId, threadId)).orderBy(asc(posts.id));
  const ids = kept.map(({ id }) => id);
  const queued = await store.read
    .select()
    .from(dispatches)
    .where(inArray(dispatches.postId, [0, ...ids]))
    .orderBy(asc(dispatches.id));
  return { posts: kept, dispatches: queued };
}

describeOnBothEngines("asking for posts", (world) => {
  it("puts one in the queue for each account, with what it tells", async () => {
    const { store } = world;
    const said = await answered(store);
    const accounts = [await anAccount(store), await anAccount(store, { network: "mastodon" })];
    const outcome = await ask(store, said, accounts);
    const { posts, dispatches } = await rowsOf(store, said.threadId);
    expect(outcome).toEqual({ requested: true, postIds: posts.map(({ id }) => id) });
    expect(posts.map(({ accountId }) => accountId)).toEqual(accounts);
    expect(posts[0]).toMatchObject({
      ...{ subject: "answer", subjectId: said.answerId, toldHash: said.told.hash, state: "waiting", lang: "fr" },
    });
    expect(dispatches).toHaveLength(2);
    for (const dispatch of dispatches)
      expect(dispatch).toMatchObject({
        ...{ act: "publish", state: "waiting", requestedById: said.actor.id, sendAt: now, nextTryAt: now },
      });
    expect(JSON.parse(dispatches[0]?.content ?? "")).toEqual(content());
  });

  it("waits for another person where the account asks for one, and for its time", async () => {
    const { store } = world;
    const said = await answered(store);
    const account = await anAccount(store, { fourEyes: true });
    await ask(store, said, [account], { sendAt: later(90) });
    const { dispatches } = await rowsOf(store, said.threadId);
    expect(dispatches).toMatchObject([{ state: "approval", sendAt: later(90), nextTryAt: later(90) }]);
  });

  it("for a moment that has passed leaves now", async () => {
    const { store } = world;
    const said = await answered(store);
    await ask(store, said, [await anAccount(store)], { sendAt: later(-5) });
    expect((await rowsOf(store, said.threadId)).dispatches).toMatchObject([{ sendAt: now }]);
  });

  it("twice with one form asks once, at the same time too", async () => {
    const { store } = world;
    const said = await answered(store);
    const posts = [{ accountId: await anAccount(store), ref: ref(), content: content() }];
    const outcomes = await atOnce(4, () => ask(store, said, [], { posts }));
    expect(new Set(outcomes.map((outcome) => JSON.stringify(outcome))).size).toBe(1);
    const rows = await rowsOf(store, said.threadId);
    expect([rows.posts.length, rows.dispatches.length]).toEqual([1, 1]);
  });

  it("twice is one, even if the answer was corrected or the account disconnected in between", async () => {
    const { store } = world;
    const said = await answered(store);
    const accountId = await anAccount(store);
    const posts = [{ accountId, ref: ref(), content: content() }];
    const first = await ask(store, said, [], { posts });
    const { answers, networkAccounts } = store.tables;
    await store.write(async (tx) => {
      await tx.update(answers).set({ body: "Autre chose." }).where(eq(answers.id, said.answerId));
      await tx.update(networkAccounts).set({ state: "disconnected" }).where(eq(networkAccounts.id, accountId));
    });
    expect(await ask(store, said, [], { posts })).toEqual(first);
  });

  it("with the reference of another post is refused", async () => {
    const { store } = world;
    const [one, other] = [await answered(store), await answered(store)];
    const posts = [{ accountId: await anAccount(store), ref: ref(), content: content() }];
    await ask(store, one, [], { posts });
    expect(await ask(store, other, [], { posts })).toEqual({ requested: false, refusal: "ref-taken" });
    expect((await rowsOf(store, other.threadId)).posts).toEqual([]);
  });

  it.each(["member", "guest"] as const)("is not for a %s", async (role) => {
    const { store } = world;
    const said = await answered(store);
    const actor = await someone(store, { role });
    const outcome = await ask(store, { ...said, actor }, [await anAccount(store)]);
    expect(outcome).toEqual({ requested: false, refusal: "not-allowed" });
  });

  it.each(["hidden", "withdrawn", "removed", "held", "merged"] as const)(
    "is not for a thread that is %s",
    async (state) => {
      const { store } = world;
      const said = await answered(store);
      const { threads } = store.tables;
      await store.write((tx) => tx.update(threads).set({ state }).where(eq(threads.id, said.threadId)).then());
      expect(await ask(store, said, [await anAccount(store)])).toEqual({ requested: false, refusal: "not-found" });
    },
  );

  it.each(["broken", "disconnected"] as const)("asks for none when one account of two is %s", async (state) => {
    const { store } = world;
    const said = await answered(store);
    const accounts = [await anAccount(store), await anAccount(store, { state })];
    expect(await ask(store, said, accounts)).toEqual({ requested: false, refusal: "not-connected" });
    expect((await rowsOf(store, said.threadId)).posts).toEqual([]);
  });

  it("is refused once the answer was corrected, withdrawn, or is no longer the bank's", async () => {
    const { store } = world;
    const [corrected, gone, unconfirmed] = [await answered(store), await answered(store), await answered(store)];
    const { answers } = store.tables;
    const edit = { title: null, themeSlug: null, body: "Dans l’appli, rubrique Cartes, tout en bas.", at: later(1) };
    const { actor, answerId: id } = corrected;
    expect(await editContribution(store, { name: "reponse", id, actor, ...edit })).toMatchObject({ edited: true });
    await store.write(async (tx) => {
      await tx.update(answers).set({ state: "withdrawn" }).where(eq(answers.id, gone.answerId));
      await tx.update(answers).set({ official: null }).where(eq(answers.id, unconfirmed.answerId));
    });
    for (const said of [corrected, gone, unconfirmed])
      expect(await ask(store, said, [await anAccount(store)])).toEqual({ requested: false, refusal: "changed" });
  });

  it("of an idea tells the latest decision, and no earlier one", async () => {
    const { store } = world;
    const actor = await someone(store, { role: "moderator" });
    const threadId = await idea(store, { title: "Une carte en bois" });
    const first = await decision(store, { threadId, body: "Nous regardons.", status: "under-review" });
    const tell = (id: number, body: string) =>
      ({ subject: "decision", subjectId: id, hash: toldHash("Une carte en bois", body) }) as const;
    const said = { actor, threadId, answerId: 0, told: told("", { id: 0, body: "" }) };
    const account = await anAccount(store);
    expect(await ask(store, said, [account], { told: tell(first, "Nous regardons.") })).toMatchObject({
      requested: true,
    });
    const second = await decision(store, { threadId, body: "C’est fait.", status: "shipped", createdAt: later(5) });
    expect(await ask(store, said, [account], { told: tell(first, "Nous regardons.") })).toMatchObject({
      refusal: "changed",
    });
    expect(await ask(store, said, [account], { told: tell(second, "C’est fait.") })).toMatchObject({ requested: true });
  });
});
