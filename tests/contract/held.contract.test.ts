import { and, eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { answerQuestion } from "#app/features/answers/answer.server.ts";
import { commentOn } from "#app/features/comments/comment.server.ts";
import { editContribution } from "#app/features/contributions/edit.server.ts";
import { setFollow } from "#app/features/follows/follow.server.ts";
import { rule } from "#app/features/moderation/rule.server.ts";
import { searchThreads } from "#app/features/search/search.server.ts";
import { listThreads } from "#app/features/threads/list.server.ts";
import { type NewThread, publishThread } from "#app/features/threads/publish.server.ts";
import { readQuestion } from "#app/features/threads/read-thread.server.ts";
import type { Store } from "#db/store.ts";
import { kindsToldTo, later, lookingAs, now, question, someone, theme, threadRow } from "./cast.ts";
import { expectCountersToEqualRows } from "./counters.ts";
import { describeOnBothEngines } from "./stores.ts";

/** One word apart each time: a text said twice is another matter. */
const SPAM = (word: string) =>
  `Support ${word} : votre compte sera bloqué, écrivez sur WhatsApp et validez sur http://sg-securite-connexion.example/${word}`;

async function publish(store: Store, given: Partial<NewThread> & Pick<NewThread, "author">) {
  const themeSlug = given.themeSlug ?? `theme-${Math.random().toString(36).slice(2)}`;
  if (!given.themeSlug) await theme(store, { slug: themeSlug });
  const usual = { kind: "question", title: "Service des clients", body: "", lang: "fr", at: now } as const;
  return publishThread(store, { ...usual, ...given, themeSlug });
}

async function heldThread(store: Store, given: Partial<NewThread> & Pick<NewThread, "author">) {
  const outcome = await publish(store, { body: SPAM("vierzon"), ...given });
  if (!outcome.published || !outcome.held) throw new Error("it was not held");
  return outcome;
}

function caseOn(store: Store, subject: "thread" | "answer" | "comment", subjectId: number) {
  const { moderationCases } = store.tables;
  return store.read
    .select()
    .from(moderationCases)
    .where(and(eq(moderationCases.subject, subject), eq(moderationCases.subjectId, subjectId)));
}

async function release(store: Store, subject: "thread" | "answer" | "comment", subjectId: number) {
  const moderator = await someone(store, { role: "moderator" });
  const why = { ground: null, facts: "", until: null, caseId: null };
  return rule(store, { act: "release", subject, subjectId, actor: moderator, at: later(60), ...why });
}

describeOnBothEngines("what waits to be read", (world) => {
  it("is nowhere to be seen, and nobody is told of it but its author", async () => {
    const { store } = world;
    const [lea, fan] = [await someone(store, { joinedAt: now }), await someone(store)];
    const themeId = await theme(store, { slug: "nulle-part" });
    await setFollow(store, { memberId: fan.id, subject: "theme", subjectId: themeId, at: now, yes: true });
    const { id } = await heldThread(store, { author: { memberId: lea.id }, themeSlug: "nulle-part" });
    const listed = await listThreads(store, { kind: "question", sort: "recentes", themeId }, lookingAs());
    expect(listed.listed && listed.page.items).toEqual([]);
    const found = await searchThreads(store, { query: "vierzon", kind: undefined, page: 1 }, lookingAs());
    expect(found.results).toEqual([]);
    const request = { id, origin: "https://etvous.example" };
    expect(await readQuestion(store, { ...request, ...lookingAs() })).toMatchObject({ found: false });
    expect(await readQuestion(store, { ...request, ...lookingAs(lea) })).toMatchObject({ own: true, state: "held" });
    expect(await kindsToldTo(store, fan)).toEqual([]);
    expect(await kindsToldTo(store, lea)).toEqual(["ruling"]);
  });

  it("is on the desk with what the machine saw, none of its words, and a ruling of no person", async () => {
    const { store } = world;
    const { id } = await heldThread(store, { author: { memberId: (await someone(store)).id } });
    const [open] = await caseOn(store, "thread", id);
    expect(open).toMatchObject({ kind: "held", state: "open", threadId: id });
    expect(open?.weight).toBeGreaterThanOrEqual(10);
    expect(open?.signs).toMatch(/"sign":"(fake-support|look-alike-link|messenger)"/);
    expect(open?.signs).not.toMatch(/vierzon|http|bloqué/);
    const { rulings, moderationLog } = store.tables;
    const [ruling] = await store.read.select().from(rulings).where(eq(rulings.subjectId, id));
    expect(ruling).toMatchObject({ act: "hold", automated: true, actorId: null, ground: "law-fraud" });
    const logged = await store.read
      .select()
      .from(moderationLog)
      .where(eq(moderationLog.rulingId, ruling?.id ?? 0));
    expect(logged).toHaveLength(1);
  });

  it("is told, once released, as if it came then", async () => {
    const { store } = world;
    const [lea, fan] = [await someone(store), await someone(store)];
    const themeId = await theme(store, { slug: "relache" });
    await setFollow(store, { memberId: fan.id, subject: "theme", subjectId: themeId, at: now, yes: true });
    const body = SPAM("moulins");
    const { id } = await heldThread(store, { author: { memberId: lea.id }, themeSlug: "relache", body });
    expect(await release(store, "thread", id)).toMatchObject({ ruled: true });
    expect(await threadRow(store, id)).toMatchObject({ state: "live", activeAt: later(60) });
    expect(await kindsToldTo(store, fan)).toEqual(["new-thread"]);
    const found = await searchThreads(store, { query: "moulins", kind: undefined, page: 1 }, lookingAs());
    expect(found.results.map(({ card }) => card.id)).toEqual([id]);
  });

  it("of a guest sends its link once it is published, and not before", async () => {
    const { store } = world;
    const { id } = await heldThread(store, { author: { email: "lise@demo.example" }, body: SPAM("nevers") });
    const guest = { id: (await threadRow(store, id)).authorId };
    expect(await kindsToldTo(store, guest)).toEqual([]);
    await release(store, "thread", id);
    expect(await kindsToldTo(store, guest)).toContain("claim-link");
  });

  it("of a thread counts nowhere until it is released: answers and comments", async () => {
    const { store } = world;
    const [asker, lea, paul] = [await someone(store), await someone(store), await someone(store)];
    const threadId = await question(store, { authorId: asker.id });
    await setFollow(store, { memberId: asker.id, subject: "thread", subjectId: threadId, at: now, yes: true });
    const said = { threadId, at: later(5) };
    const answer = await answerQuestion(store, { ...said, author: lea, voice: "self", body: SPAM("guéret") });
    const comment = await commentOn(store, { ...said, answerId: null, authorId: paul.id, body: SPAM("aurillac") });
    expect([answer, comment]).toMatchObject([{ held: true }, { held: true }]);
    expect(await threadRow(store, threadId)).toMatchObject({ replyCount: 0, activeAt: now });
    expect(await kindsToldTo(store, asker)).toEqual([]);
    await expectCountersToEqualRows(store);
    await release(store, "answer", answer.answered ? answer.id : 0);
    await release(store, "comment", comment.commented ? comment.id : 0);
    expect(await threadRow(store, threadId)).toMatchObject({ answerCount: 1, replyCount: 2, activeAt: later(60) });
    expect(await kindsToldTo(store, asker)).toEqual(["new-answer", "new-comment"]);
    await expectCountersToEqualRows(store);
  });

  it("after an edit comes back without being told twice", async () => {
    const { store } = world;
    const [lea, fan] = [await someone(store), await someone(store)];
    const id = await question(store, { authorId: lea.id });
    await setFollow(store, { memberId: fan.id, subject: "thread", subjectId: id, at: now, yes: true });
    const text = { title: "Service des clients", themeSlug: null, body: SPAM("tulle") };
    const outcome = await editContribution(store, { name: "question", id, actor: lea, ...text, at: later(9) });
    expect(outcome).toMatchObject({ edited: true, held: true });
    expect((await threadRow(store, id)).state).toBe("held");
    await release(store, "thread", id);
    expect((await threadRow(store, id)).state).toBe("live");
    expect(await kindsToldTo(store, fan)).toEqual([]);
  });

  it("sent twice is one thing that waits", async () => {
    const { store } = world;
    const author = { memberId: (await someone(store, { joinedAt: now })).id };
    await theme(store, { slug: "deux-fois" });
    const sent = { author, themeSlug: "deux-fois", body: SPAM("brive") };
    const first = await heldThread(store, sent);
    expect(await heldThread(store, { ...sent, at: later(2) })).toEqual(first);
  });

  it("makes a newcomer wait with the next, and nobody else", async () => {
    const { store } = world;
    const [newcomer, known] = [
      await someone(store, { joinedAt: now }),
      await someone(store, { joinedAt: later(-60 * 24 * 30) }),
    ];
    for (const [word, { id }] of Object.entries({ cahors: newcomer, albi: known }))
      await heldThread(store, { author: { memberId: id }, body: SPAM(word) });
    const threadId = await question(store);
    const said = { threadId, answerId: null, body: "Merci pour cette réponse.", at: later(3) };
    const refused = { commented: false, refusal: "awaiting-reading" };
    expect(await commentOn(store, { ...said, authorId: newcomer.id })).toEqual(refused);
    expect(await commentOn(store, { ...said, authorId: known.id })).toMatchObject({ commented: true, held: false });
    const next = await publish(store, { author: { memberId: newcomer.id } });
    expect(next).toEqual({ published: false, refusal: "awaiting-reading" });
    const answer = { threadId, author: newcomer, voice: "self", body: "Dans l’appli.", at: later(4) } as const;
    expect(await answerQuestion(store, answer)).toEqual({ answered: false, refusal: "awaiting-reading" });
  });

  it("makes a guest wait by their address", async () => {
    const { store } = world;
    const author = { email: "encore@demo.example" };
    await heldThread(store, { author, body: SPAM("rodez") });
    expect(await publish(store, { author })).toEqual({ published: false, refusal: "awaiting-reading" });
    expect(await publish(store, { author: { email: "autre@demo.example" } })).toMatchObject({ held: false });
  });

  it("is never the bank's own word", async () => {
    const { store } = world;
    const adviser = await someone(store, { role: "adviser" });
    const said = { threadId: await question(store), author: adviser, body: SPAM("mende"), at: now };
    expect(await answerQuestion(store, { ...said, voice: "self" })).toMatchObject({ answered: true, held: false });
  });

  it("is what was said three times in a day already, by anyone, in other capitals", async () => {
    const { store } = world;
    const threadId = await question(store);
    const body = "Une seule et même chose, dite encore une fois.";
    const say = async (text: string, minutes: number) =>
      commentOn(store, {
        ...{ threadId, answerId: null, authorId: (await someone(store)).id, body: text, at: later(minutes) },
      });
    for (const minutes of [0, 1, 2]) expect(await say(body, minutes)).toMatchObject({ held: false });
    expect(await say(body.toUpperCase(), 3)).toMatchObject({ held: true });
    expect(await say(body, 3 + 26 * 60)).toMatchObject({ held: false });
  });

  it("is what the same person says for the sixteenth time in an hour, at the pace of the place", async () => {
    const { store } = world;
    const { id } = await someone(store);
    const threadId = await question(store);
    const say = (number: number, pace: number) =>
      commentOn(store, {
        ...{ threadId, answerId: null, authorId: id, body: `Remarque ${number} ?`, at: later(number / 10) },
        origin: { fromNetwork: 0, host: "etvous.example", pace },
      });
    for (let number = 0; number < 15; number++) await say(number, 10);
    expect(await say(15, 10)).toMatchObject({ held: false });
    expect(await say(16, 1)).toMatchObject({ held: true });
  });
});
