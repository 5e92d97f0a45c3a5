import { expect, it } from "vitest";
import { answerQuestion } from "#app/features/answers/answer.server.ts";
import { commentOn } from "#app/features/comments/comment.server.ts";
import { decideOnIdea } from "#app/features/decisions/decide.server.ts";
import { setFollow } from "#app/features/follows/follow.server.ts";
import { rule } from "#app/features/moderation/rule.server.ts";
import { undoRuling } from "#app/features/moderation/undo.server.ts";
import { readQuestion } from "#app/features/threads/read-thread.server.ts";
import { voteOnThread } from "#app/features/votes/vote.server.ts";
import type { Store } from "#db/store.ts";
import { answer, idea, later, lookingAs, now, question, someone, type Someone, threadRow } from "./cast.ts";
import { describeOnBothEngines } from "./stores.ts";

function lock(store: Store, subjectId: number, actor: Someone) {
  return rule(store, {
    ...{ subject: "thread", subjectId, act: "lock", ground: "rule-disrespect", facts: "Cela tourne à la dispute." },
    ...{ caseId: null, until: null, actor, at: now },
  });
}

describeOnBothEngines("a thread closed to replies", (world) => {
  it("takes no answer and no comment of anyone, until it is opened again", async () => {
    const { store } = world;
    const [moderator, sami] = [await someone(store, { role: "moderator" }), await someone(store)];
    const threadId = await question(store);
    const answerId = await answer(store, { threadId });
    const ruling = await lock(store, threadId, moderator);
    const mine = { threadId, author: sami, body: "J’insiste.", voice: "self", at: later(1) } as const;
    expect(await answerQuestion(store, mine)).toEqual({ answered: false, refusal: "locked" });
    const said = { threadId, authorId: sami.id, body: "J’insiste.", at: later(1) };
    expect(await commentOn(store, { ...said, answerId: null })).toEqual({ commented: false, refusal: "locked" });
    expect(await commentOn(store, { ...said, answerId })).toEqual({ commented: false, refusal: "locked" });
    expect(await threadRow(store, threadId)).toMatchObject({ replyCount: 1, lockedAt: now });

    if (ruling.ruled) await undoRuling(store, { rulingId: ruling.rulingId, actor: moderator, at: later(2) });
    expect(await answerQuestion(store, mine)).toMatchObject({ answered: true });
  });

  it("still hears the bank, which answers and decides in its own name only", async () => {
    const { store } = world;
    const adviser = await someone(store, { role: "adviser" });
    const moderator = await someone(store, { role: "moderator" });
    const [asked, proposed] = [await question(store), await idea(store)];
    await lock(store, asked, moderator);
    await lock(store, proposed, moderator);
    const spoken = { threadId: asked, author: adviser, body: "Voici la règle.", at: later(1) };
    expect(await answerQuestion(store, { ...spoken, voice: "self" })).toMatchObject({ refusal: "locked" });
    expect(await answerQuestion(store, { ...spoken, voice: "bank" })).toMatchObject({ answered: true, official: true });
    const step = {
      threadId: proposed,
      status: "planned",
      reason: null,
      body: "C’est prévu.",
      nextNewsAt: null,
    } as const;
    expect(await decideOnIdea(store, { ...step, actor: adviser, at: later(1) })).toMatchObject({ decided: true });
  });

  it("is voted for and followed as before", async () => {
    const { store } = world;
    const [moderator, lea] = [await someone(store, { role: "moderator" }), await someone(store)];
    const threadId = await idea(store);
    await lock(store, threadId, moderator);
    const vote = { threadId, kind: "idea", actor: lea, vote: "cast", at: later(1) } as const;
    expect(await voteOnThread(store, vote)).toMatchObject({ voted: true, total: 1 });
    expect(
      await setFollow(store, { memberId: lea.id, subject: "thread", subjectId: threadId, yes: false, at: now }),
    ).toBe(true);
  });

  it("offers its forms to nobody but the bank", async () => {
    const { store } = world;
    const threadId = await question(store, { lockedAt: now });
    await answer(store, { threadId });
    const read = async (actor: Someone) => {
      const reading = await readQuestion(store, {
        id: threadId,
        origin: "https://etvous.example",
        ...lookingAs(actor),
      });
      if (!reading.found) throw new Error("the question is not there");
      const { answerAs, acts, answers, lockedAt } = reading.page;
      return { answerAs, comments: [acts.comment, answers[0]?.acts.comment], lockedAt };
    };
    const none = { comments: [false, false], lockedAt: now };
    expect(await read(await someone(store))).toEqual({ answerAs: null, ...none });
    expect(await read(await someone(store, { role: "adviser" }))).toEqual({ answerAs: "bank", ...none });
  });
});
