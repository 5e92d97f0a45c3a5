import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { editContribution } from "#app/features/contributions/edit.server.ts";
import { type Masking, maskPassages } from "#app/features/moderation/mask.server.ts";
import { forgetReplacedWords } from "#app/features/search/forget-replaced.server.ts";
import type { Store } from "#db/store.ts";
import { answer, atOnce, comment, kindsToldTo, later, question, someone, threadRow } from "./cast.ts";
import { dump } from "./dump.ts";
import { describeOnBothEngines } from "./stores.ts";
import { lastLogged, numberOf, REASON, reported, reportRow, rulingRow } from "./trust-cast.ts";

const NAME = "Zénobie Quatrefages";
const STREET = "12 rue des Ormeaux";

async function aScene(store: Store) {
  const [author, moderator] = [await someone(store), await someone(store, { role: "moderator" })];
  const threadId = await question(store, {
    ...{ authorId: author.id, title: `Ma voisine ${NAME}`, body: `Elle habite ${STREET}, et ${NAME} le sait.` },
  });
  return { author, moderator, threadId };
}

const masking = (subjectId: number, actor: Masking["actor"], more: Partial<Masking> = {}): Masking => ({
  ...{ subject: "thread", subjectId, passages: [NAME, STREET], ground: "law-privacy", facts: REASON },
  ...{ caseId: null, actor, at: later(5), ...more },
});

describeOnBothEngines("masking by hand", (world) => {
  it("leaves nothing of the passages anywhere, in no earlier version, no search, no report", async () => {
    const { store } = world;
    const { author, moderator, threadId } = await aScene(store);
    const newer = { title: `Ma voisine, ${NAME} encore`, body: `Elle habite toujours ${STREET}, oui.` };
    const edit = { name: "question", id: threadId, actor: author, themeSlug: null, at: later(2) } as const;
    expect(await editContribution(store, { ...edit, ...newer })).toMatchObject({ edited: true, changed: true });
    const reporter = { memberId: (await someone(store)).id };
    const explanation = `On y lit le nom de ${NAME} et son adresse.`;
    const number = await numberOf(reported(store, { subjectId: threadId, reporter, explanation }));

    const outcome = await maskPassages(store, masking(threadId, moderator, { facts: `Le nom de ${NAME} y était.` }));
    if (!outcome.masked) throw new Error(outcome.refusal);
    const row = await threadRow(store, threadId);
    expect(row.title).toBe("Ma voisine, [données masquées] encore");
    expect(row.bodyHtml).toContain("Elle habite toujours [données masquées], oui.");
    await forgetReplacedWords(store);
    expect(await dump(world.url)).not.toMatch(/Quatrefages|quatrefag|Ormeaux|ormeau/i);
    expect(await store.search.find({ words: ["quatrefages"], limit: 5, offset: 0 })).toEqual([]);
    expect(await rulingRow(store, outcome.rulingId)).toMatchObject({ act: "mask", memberId: author.id });
    expect(await lastLogged(store)).toMatchObject({ act: "mask", rulingId: outcome.rulingId });
    expect(await kindsToldTo(store, author)).toEqual(["ruling"]);
    expect(await reportRow(store, number)).toMatchObject({ rulingId: outcome.rulingId });
  });

  it("works on answers and comments", async () => {
    const { store } = world;
    const { author, moderator } = await aScene(store);
    const threadId = await question(store);
    const body = `Demandez à ${NAME}.`;
    const answerId = await answer(store, { threadId, authorId: author.id, body });
    const commentId = await comment(store, { threadId, authorId: author.id, body });
    for (const [subject, id] of [
      ["answer", answerId],
      ["comment", commentId],
    ] as const)
      expect(await maskPassages(store, masking(id, moderator, { subject, passages: [NAME] }))).toMatchObject({
        masked: true,
      });
    const { answers, comments } = store.tables;
    const [row] = await store.read.select().from(answers).where(eq(answers.id, answerId));
    expect(row).toMatchObject({ body: "Demandez à [données masquées].", excerpt: "Demandez à [données masquées]." });
    const [said] = await store.read.select().from(comments).where(eq(comments.id, commentId));
    expect(said?.bodyHtml).toBe("<p>Demandez à [données masquées].</p>");
  });

  it("is refused for what is not there, to whoever may not, and without reasons", async () => {
    const { store } = world;
    const { author, moderator, threadId } = await aScene(store);
    const refused = async (actor: Masking["actor"], more: Partial<Masking> = {}) => {
      const outcome = await maskPassages(store, masking(threadId, actor, more));
      return outcome.masked ? null : outcome.refusal;
    };
    expect(await refused(moderator, { passages: [NAME, "jamais écrit"] })).toBe("passage-not-found");
    expect(await refused(moderator, { passages: [] })).toBe("passage-not-found");
    expect(await refused(moderator, { passages: [" "] })).toBe("passage-not-found");
    expect(await refused(moderator, { ground: null })).toBe("ground-missing");
    expect(await refused(moderator, { facts: " " })).toBe("facts-missing");
    expect(await refused(moderator, { caseId: 999_999 })).toBe("not-found");
    expect(await refused(author)).toBe("not-allowed");
    expect(await refused(moderator, { subjectId: 999_999 })).toBe("not-found");
    expect(await refused(moderator, { subject: "member", subjectId: author.id })).toBe("not-found");
    expect((await threadRow(store, threadId)).title).toContain(NAME);
    const own = await question(store, { authorId: moderator.id, body: NAME });
    expect(await refused(moderator, { subjectId: own, passages: [NAME] })).toBe("own-case");
  });

  it("by two moderators at once is done once", async () => {
    const { store } = world;
    const { threadId } = await aScene(store);
    const moderators = await atOnce(2, () => someone(store, { role: "moderator" }));
    const outcomes = await Promise.all(moderators.map((actor) => maskPassages(store, masking(threadId, actor))));
    expect(outcomes.filter(({ masked }) => masked)).toHaveLength(1);
    expect(outcomes).toContainEqual({ masked: false, refusal: "passage-not-found" });
  });
});
