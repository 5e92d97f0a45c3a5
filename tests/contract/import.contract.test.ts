import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { aMember, aTheme } from "#app/features/demonstration/builders.server.ts";
import { importThreads } from "#app/features/import/import-threads.server.ts";
import { searchThreads } from "#app/features/search/search.server.ts";
import { DECLINE_REASONS } from "#db/schema/threads.ts";
import type { Store } from "#db/store.ts";
import { expectCountersToEqualRows } from "./counters.ts";
import { anAnswerOf, anIdeaLine, aQuestionLine, linesOf } from "./import-lines.ts";
import { describeOnBothEngines } from "./stores.ts";

async function threadOf(store: Store, { key }: { key: string }) {
  const { threads } = store.tables;
  const [thread] = await store.read.select().from(threads).where(eq(threads.importKey, key));
  if (!thread) throw new Error(`"${key}" has not come in`);
  return thread;
}

describeOnBothEngines("importing a thread", (world) => {
  it("brings in its votes, answers and comments, and what was official or accepted", async () => {
    const { store } = world;
    const { answers, comments, members } = store.tables;
    const line = aQuestionLine({
      votes: 12,
      tags: ["carte perdue", "urgence"],
      comments: [anAnswerOf("c1", { createdAt: "2024-03-01T11:00:00Z" })],
      answers: [
        anAnswerOf("a1", {
          votes: 7,
          accepted: true,
          comments: [anAnswerOf("c2", { createdAt: "2024-03-05T10:00:00Z" })],
        }),
        anAnswerOf("a2", { votes: -2, official: true, author: { key: "desk", name: "Le service" } }),
      ],
    });
    const report = await importThreads(store, linesOf(line));
    const thread = await threadOf(store, line);
    const [helpful, official] = await store.read
      .select()
      .from(answers)
      .where(eq(answers.threadId, thread.id))
      .orderBy(answers.id);
    const said = await store.read.select().from(comments).where(eq(comments.threadId, thread.id)).orderBy(comments.id);
    const [speaker] = await store.read.select().from(members).where(eq(members.importKey, "desk"));

    expect(report).toMatchObject({ threads: { added: 1, already: 0 }, answers: { added: 2 }, comments: { added: 2 } });
    expect(thread).toMatchObject({
      importedVotes: 12,
      score: 12,
      answerCount: 2,
      replyCount: 4,
      lang: "fr",
      state: "live",
    });
    expect(thread).toMatchObject({ tags: "carte-perdue urgence", activeAt: new Date("2024-03-05T10:00:00Z") });
    expect(thread).toMatchObject({ acceptedAnswerId: helpful?.id, officialAnswerId: official?.id });
    expect(official).toMatchObject({ official: "written", officialById: speaker?.id, importedVotes: -2, rank: 0 });
    expect(helpful?.rank).toBeGreaterThan(0.5);
    expect(said.map(({ answerId }) => answerId)).toEqual([null, helpful?.id]);
  });

  it("makes its author a member without address, password or rights, present since their first word", async () => {
    const { store } = world;
    const { members } = store.tables;
    const author = { key: "early-bird", name: "Lise Rey" };
    await importThreads(store, linesOf(aQuestionLine({ author, createdAt: "2024-05-01T00:00:00Z" })));
    await importThreads(store, linesOf(aQuestionLine({ author, createdAt: "2023-05-01T00:00:00Z" })));
    const [member] = await store.read.select().from(members).where(eq(members.importKey, author.key));

    expect(member).toMatchObject({
      name: "Lise Rey",
      role: "member",
      email: null,
      passwordHash: null,
      demonstration: false,
    });
    expect(member?.joinedAt).toEqual(new Date("2023-05-01T00:00:00Z"));
  });

  it("gives people of one name addresses of their own", async () => {
    const { store } = world;
    const { members } = store.tables;
    await store.write((tx) => aMember(tx, store, { handle: "ada-byron", name: "Ada Byron" }));
    const lines = ["ada-1", "ada-2"].map((key) => aQuestionLine({ author: { key, name: "Ada Byron" } }));
    await importThreads(store, linesOf(...lines));
    const handles = await store.read
      .select({ handle: members.handle })
      .from(members)
      .where(eq(members.name, "Ada Byron"));

    expect(handles.map(({ handle }) => handle).sort()).toEqual(["ada-byron", "ada-byron-2", "ada-byron-3"]);
  });

  it("makes a missing theme, takes one that is there by its name, and follows a merged one", async () => {
    const { store } = world;
    const { themes } = store.tables;
    const target = await store.write((tx) => aTheme(tx, store, { name: "Prêts", nameEn: "Loans" }));
    await store.write((tx) => aTheme(tx, store, { name: "Crédits", mergedIntoId: target }));
    const lines = ["PRÊTS", "loans", "Crédits", "Forêts"].map((theme) => aQuestionLine({ theme }));
    const report = await importThreads(store, linesOf(...lines));
    const placed = await Promise.all(lines.map((line) => threadOf(store, line)));
    const [made] = await store.read.select().from(themes).where(eq(themes.slug, "forets"));

    expect(placed.map(({ themeId }) => themeId)).toEqual([target, target, target, made?.id]);
    expect(made).toMatchObject({ name: "Forêts", nameEn: "Forêts" });
    expect(report.themes).toEqual({ added: 1, already: 1 });
  });

  it("carries an idea's status over as a decision of the bank, which recounting agrees with", async () => {
    const { store } = world;
    const { decisions, members } = store.tables;
    const submitted = anIdeaLine();
    const declined = anIdeaLine({ status: "declined", lang: "en", createdAt: "2022-02-02T02:02:02Z" });
    await importThreads(store, linesOf(submitted, declined));
    const idea = await threadOf(store, declined);
    const [decision] = await store.read
      .select({
        status: decisions.status,
        reason: decisions.reason,
        body: decisions.body,
        by: members.name,
        role: members.role,
      })
      .from(decisions)
      .innerJoin(members, eq(members.id, decisions.authorId))
      .where(eq(decisions.threadId, idea.id));

    expect(await threadOf(store, submitted)).toMatchObject({ kind: "idea", status: "submitted", decidedAt: null });
    expect(idea).toMatchObject({ status: "declined", decidedAt: new Date("2022-02-02T02:02:02Z") });
    expect(decision).toMatchObject({ status: "declined", by: "La banque", role: "member" });
    expect(DECLINE_REASONS).toContain(decision?.reason);
    expect(decision?.body).toContain("imported");
  });

  it("turns HTML into Markdown, of which nothing is executed or loaded", async () => {
    const { store } = world;
    const bodyHtml =
      '<p>Voir <b>là</b>.</p><script>alert(1)</script><img src="https://a.example/b.png" alt="plan" onerror="alert(1)">';
    const line = aQuestionLine({ bodyHtml });
    await importThreads(store, linesOf(line));
    const thread = await threadOf(store, line);

    expect(thread.body).toBe("Voir **là**.\n\n[plan](https://a.example/b.png)");
    expect(thread.bodyHtml).toMatch(/^<p>Voir <strong>là<\/strong>\.<\/p>\n<p><a href="https:\/\/a\.example\/b\.png"/);
    expect(thread.bodyHtml).not.toMatch(/script|img|onerror/);
  });

  it("keeps long titles whole, needs no minimum, and loses no emoji", async () => {
    const { store } = world;
    const long = aQuestionLine({ title: "Très long ! ".repeat(100).trim(), body: "" });
    const short = aQuestionLine({ title: "😀", body: "a\u0000b مرحبا" });
    await importThreads(store, linesOf(long, short));

    expect(await threadOf(store, long)).toMatchObject({ title: long.title, body: "" });
    expect(await threadOf(store, short)).toMatchObject({ title: "😀", slug: "question", body: "ab مرحبا" });
  });

  it("is found by search at once, by its answers too", async () => {
    const { store } = world;
    const looking = { actor: { memberId: null, role: "visitor", visitor: null }, lang: "fr" } as const;
    const line = aQuestionLine({ answers: [anAnswerOf("a1", { body: "Demandez un hippogriffe." })] });
    await importThreads(store, linesOf(line));
    const { results } = await searchThreads(store, { query: "hippogriffes", kind: "question", page: 1 }, looking);

    expect(results.map(({ card }) => card.id)).toEqual([(await threadOf(store, line)).id]);
  });

  it("takes the same answer key in two threads for two answers", async () => {
    const { store } = world;
    const lines = [aQuestionLine(), aQuestionLine()].map((line) => ({ ...line, answers: [anAnswerOf("1")] }));
    const report = await importThreads(store, linesOf(...lines));

    expect(report.answers).toEqual({ added: 2, already: 0 });
  });

  it("tells nobody, and leaves counters that equal the rows", async () => {
    const { outbox, follows } = world.store.tables;

    expect(await world.store.read.$count(outbox)).toBe(0);
    expect(await world.store.read.$count(follows)).toBe(0);
    await expectCountersToEqualRows(world.store);
  });
});
