import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { answerQuestion } from "#app/features/answers/answer.server.ts";
import { confirmAnswer } from "#app/features/answers/confirm.server.ts";
import { editContribution } from "#app/features/contributions/edit.server.ts";
import { decideOnIdea } from "#app/features/decisions/decide.server.ts";
import type { Store } from "#db/store.ts";
import { answer, decision, idea, kindsToldTo, later, now, question, someone } from "./cast.ts";
import { describeOnBothEngines } from "./stores.ts";

const BREACH = "Bonjour, votre solde est de 1 250 €. Bonne journée.";
const ALLOWED = "Bonjour, le solde se lit dans l’appli, rubrique Comptes.";
const TOLD = [{ kind: "balance", words: "votre solde est de 1 250 €" }];

function answersOf(store: Store, threadId: number) {
  const { answers } = store.tables;
  return store.read.select().from(answers).where(eq(answers.threadId, threadId));
}

describeOnBothEngines("banking secrecy", (world) => {
  it("keeps an official answer from leaving, and says in which words; one's own name may say it", async () => {
    const { store } = world;
    const [asker, adviser] = [await someone(store), await someone(store, { role: "adviser" })];
    const threadId = await question(store, { authorId: asker.id });
    const said = { threadId, author: adviser, at: now };
    const refused = { answered: false, refusal: "secrecy", told: TOLD };
    expect(await answerQuestion(store, { ...said, voice: "bank", body: BREACH })).toEqual(refused);
    expect(await answersOf(store, threadId)).toEqual([]);
    expect(await kindsToldTo(store, asker)).toEqual([]);
    expect(await answerQuestion(store, { ...said, voice: "bank", body: ALLOWED })).toMatchObject({ official: true });
    expect(await answerQuestion(store, { ...said, voice: "self", body: BREACH })).toMatchObject({ answered: true });
  });

  it("keeps the bank from confirming it, not from taking its name back", async () => {
    const { store } = world;
    const moderator = await someone(store, { role: "moderator" });
    const answerId = await answer(store, { threadId: await question(store), body: BREACH });
    const confirm = (yes: boolean) => confirmAnswer(store, { answerId, actor: moderator, yes, at: now });
    expect(await confirm(true)).toEqual({ marked: false, refusal: "secrecy", told: TOLD });
    expect(await confirm(false)).toMatchObject({ marked: true });
  });

  it("keeps an official answer and a decision from being edited so, not a member's answer", async () => {
    const { store } = world;
    const [adviser, lea] = [await someone(store, { role: "adviser" }), await someone(store)];
    const threadId = await question(store);
    const official = await answer(store, { threadId, authorId: adviser.id, official: "written" });
    const own = await answer(store, { threadId, authorId: lea.id });
    const decided = await decision(store, { threadId: await idea(store) });
    const edit = { title: null, themeSlug: null, body: BREACH, at: later(9) };
    const refused = { edited: false, refusal: "secrecy", told: TOLD };
    expect(await editContribution(store, { ...edit, name: "reponse", id: official, actor: adviser })).toEqual(refused);
    expect(await editContribution(store, { ...edit, name: "decision", id: decided, actor: adviser })).toEqual(refused);
    expect(await editContribution(store, { ...edit, name: "reponse", id: own, actor: lea })).toMatchObject({
      edited: true,
    });
  });

  it("keeps a decision from being taken so", async () => {
    const { store } = world;
    const actor = await someone(store, { role: "moderator" });
    const decided = { threadId: await idea(store), actor, status: "planned", reason: null, nextNewsAt: null } as const;
    const outcome = await decideOnIdea(store, { ...decided, body: BREACH, at: now });
    expect(outcome).toEqual({ decided: false, refusal: "secrecy", told: TOLD });
    expect(await decideOnIdea(store, { ...decided, body: ALLOWED, at: now })).toMatchObject({ decided: true });
  });
});
