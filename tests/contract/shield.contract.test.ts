import { expect, it } from "vitest";
import { answerQuestion } from "#app/features/answers/answer.server.ts";
import { commentOn } from "#app/features/comments/comment.server.ts";
import { editContribution } from "#app/features/contributions/edit.server.ts";
import { decideOnIdea } from "#app/features/decisions/decide.server.ts";
import { importThreads } from "#app/features/import/import-threads.server.ts";
import { refusalToBeCalled } from "#app/features/members/check-name.server.ts";
import { renamePasskey } from "#app/features/passkeys/change-passkey.server.ts";
import { searchThreads } from "#app/features/search/search.server.ts";
import { publishThread } from "#app/features/threads/publish.server.ts";
import type { Store } from "#db/store.ts";
import { secrets } from "../secrets.ts";
import { idea, later, lookingAs, now, people, question, someone, theme, threadRow } from "./cast.ts";
import { dump } from "./dump.ts";
import { aQuestionLine, anAnswerOf, anIdeaLine, linesOf } from "./import-lines.ts";
import { describeOnBothEngines } from "./stores.ts";

const CARD = "4970 1012 3456 7894";
const planted = secrets(50);
const [first, second] = [planted.slice(0, 25), planted.slice(25)];

async function publish(store: Store, text: { title: string; body: string }, memberId: number) {
  const slug = `theme-${memberId}-${now.getTime()}`;
  await theme(store, { slug });
  const outcome = await publishThread(store, {
    ...{ kind: "question", themeSlug: slug, lang: "fr", author: { memberId }, at: now },
    ...text,
  });
  if (!outcome.published) throw new Error(outcome.refusal);
  return outcome;
}

/** Everything that people write, each text with secrets of its own. */
async function writeAll(store: Store, told: typeof planted) {
  const writers = await people(store, told.length);
  const team = await someone(store, { role: "adviser" });
  for (const [place, { sentence }] of told.entries()) {
    const id = writers[place]?.id ?? 0;
    const asked = await publish(store, { title: `Question ${place} : ${sentence}`, body: sentence }, id);
    const said = { threadId: asked.id, body: `Cas ${place}. ${sentence}`, at: now };
    const voice = place % 2 === 0 ? "bank" : "self";
    const author = voice === "bank" ? team : { id, role: "member" as const };
    const answered = await answerQuestion(store, { ...said, author, voice });
    const commented = await commentOn(store, { ...said, answerId: null, authorId: id });
    const written = { actor: { id, role: "member" as const }, themeSlug: null, at: later(30) };
    const text = { title: `Titre ${place} ${sentence}`, body: `Corrigé : ${sentence}` };
    const edited = await editContribution(store, { ...written, ...text, name: "question", id: asked.id });
    const decided = { status: "planned", reason: null, nextNewsAt: null } as const;
    const ruled = await decideOnIdea(store, { ...decided, ...said, threadId: await idea(store), actor: team });
    const outcomes = { ...answered, ...commented, ...edited, ...ruled };
    expect(outcomes, sentence).toMatchObject({ answered: true, commented: true, edited: true, decided: true });
  }
}

function linesWith(told: typeof planted) {
  return told.map(({ kind, sentence, traces: [found] }, place) => {
    // Without the words around it, such a number is any number.
    const value = kind === "client" || kind === "code" ? `personne-${place}` : found;
    const author = { key: value, name: `Lise ${value}` };
    const answers = [anAnswerOf(`a${place}`, { body: sentence, author })];
    const given = { author, title: sentence, tags: [value], bodyHtml: `<p><b>${sentence}</b></p>` };
    return place % 2 === 0 ? aQuestionLine({ ...given, body: sentence, answers }) : anIdeaLine(given);
  });
}

describeOnBothEngines("the shield", (world) => {
  it("keeps nothing of fifty secrets, wherever they are written or imported", async () => {
    const { store } = world;
    await writeAll(store, first);
    const report = await importThreads(store, linesOf(...linesWith(second)));
    expect(report).toMatchObject({ refused: 0, threads: { added: 25 } });
    const kept = (await dump(world.url)).toLowerCase();
    for (const { traces, sentence } of planted)
      for (const trace of traces) expect(kept.includes(trace.toLowerCase()), sentence).toBe(false);
    expect(kept).toContain("[iban masqué]");
  });

  it("leaves words in the place of a number: in the title, its address, the text and the page", async () => {
    const { store } = world;
    const { id } = await someone(store);
    const outcome = await publish(store, { title: `Carte ${CARD} avalée`, body: `Ma carte **${CARD}** !` }, id);
    expect(outcome.slug).toBe("carte-numero-de-carte-masque-avalee");
    expect(await threadRow(store, outcome.id)).toMatchObject({
      title: "Carte [numéro de carte masqué] avalée",
      body: "Ma carte **[numéro de carte masqué]** !",
      bodyHtml: '<p>Ma carte <strong><span class="mask">numéro de carte masqué</span></strong> !</p>',
      excerpt: "Ma carte [numéro de carte masqué] !",
    });
    const found = await searchThreads(store, { query: "49701012", kind: undefined, page: 1 }, lookingAs());
    expect(found.results).toEqual([]);
  });

  it("lets a text through letter for letter when there is nothing to mask", async () => {
    const { store } = world;
    const { id } = await someone(store);
    const body = "Bonjour, le **12 mars 2025** j’ai payé 1 250,50 € au 3639. Merci <b>!</b>";
    const outcome = await publish(store, { title: "Plafond à 3 000 € ?", body }, id);
    expect(await threadRow(store, outcome.id)).toMatchObject({ title: "Plafond à 3 000 € ?", body });
  });

  it("spares the bank's own numbers, and no other", async () => {
    const { store } = world;
    const { id } = await someone(store);
    const threadId = await question(store);
    const shielding = { lang: "fr", spare: ["09 69 39 99 69"] } as const;
    const body = "Appelez le 09 69 39 99 69, pas le 06 12 34 56 78.";
    const outcome = await commentOn(store, { threadId, answerId: null, authorId: id, body, shielding, at: now });
    const { comments } = store.tables;
    const rows = await store.read.select().from(comments);
    const row = rows.find((one) => outcome.commented && one.id === outcome.id);
    expect(row?.body).toBe("Appelez le 09 69 39 99 69, pas le [téléphone masqué].");
  });

  it("knows the same words sent twice, masked as they are", async () => {
    const { store } = world;
    const { id } = await someone(store);
    const threadId = await question(store);
    const said = { threadId, answerId: null, authorId: id, body: `Ma carte ${CARD}`, at: now };
    expect(await commentOn(store, { ...said, at: later(1) })).toEqual(await commentOn(store, said));
  });

  it("imports a key that is an address once, however often it comes", async () => {
    const { store } = world;
    const line = aQuestionLine({ key: "lise@boite-privee.fr/1" });
    await importThreads(store, linesOf(line));
    const again = await importThreads(store, linesOf(line));
    expect(again).toMatchObject({ threads: { added: 0, already: 1 } });
  });

  it("masks what somebody calls a passkey of theirs", async () => {
    const { store } = world;
    const { id: memberId } = await someone(store);
    const { passkeys } = store.tables;
    const row = { id: "cle", memberId, publicKey: "", counter: 0, transports: "", name: "Téléphone", createdAt: now };
    await store.write((tx) => tx.insert(passkeys).values(row));
    await renamePasskey(store, { memberId, id: "cle", name: "Le 06 12 34 56 78" });
    expect(await store.read.select().from(passkeys)).toMatchObject([{ name: "Le [téléphone masqué]" }]);
  });

  it("refuses a name that holds personal data, to the team too", async () => {
    const { store } = world;
    const team = await someone(store, { role: "moderator" });
    for (const name of ["Lise 06 12 34 56 78", "lise@boite-privee.fr", "Lise 4428 1042"])
      for (const owner of [undefined, team])
        expect(await refusalToBeCalled(store.read, store, { name, brand: "&vous", ...(owner && { owner }) })).toBe(
          "name-personal",
        );
    expect(await refusalToBeCalled(store.read, store, { name: "Lise 75", brand: "&vous" })).toBeNull();
  });
});
