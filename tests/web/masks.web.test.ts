import { expect, inject, test } from "vitest";
import { secrets } from "../secrets.ts";
import { found, mainOf, noticeOf, type Page, wordsOf } from "./page.ts";
import { newMember, signedIn } from "./people.ts";
import { openBrowser } from "./plain-browser.ts";
import { answer, ask, comment, propose } from "./writing.ts";

const site = inject("site");

const [iban, card] = secrets(2).map(({ sentence, traces: [, typed, value] }) => ({ sentence, typed, value }));

function sentenceOf(secret: typeof iban): string {
  return found(secret, "secret").sentence;
}

/** What the page says will be published, and with which words. */
function reviewOf(page: Page): Element {
  const titles = [...page.document.querySelectorAll("main form h2")];
  const title = titles.find((one) => wordsOf(one) === "Voici ce qui sera publié");
  return found(title?.parentElement, `review in ${page.path} (${page.status})`);
}

function typedIn(page: Page, name: string): string | undefined {
  const [control] = [...page.document.querySelectorAll<HTMLInputElement>(`main form [name=${name}]`)];
  return control?.value;
}

test("without JavaScript, one page shows what will be masked, and its first button publishes", async () => {
  const member = await newMember(site);
  const fill = { title: "Ma carte est avalée, que faire ?", body: sentenceOf(card), theme: "cartes" };
  const shown = await member.send(await member.visit("/questions/nouvelle"), { fill });
  expect([shown.status, shown.location]).toEqual([200, null]);
  const review = reviewOf(shown);
  expect(wordsOf(review)).toContain("Nous masquerons un numéro de carte.");
  expect(wordsOf(review.querySelector(".mask"))).toBe("numéro de carte masqué");
  expect(wordsOf(review)).not.toContain("4970");
  expect([typedIn(shown, "title"), typedIn(shown, "body")]).toEqual([fill.title, fill.body]);
  expect(shown.document.querySelector<HTMLInputElement>("main [name=theme]:checked")?.value).toBe("cartes");
  expect(mainOf(shown).querySelector("#similar-title")).not.toBeNull();
  const published = await member.submit(shown, {});
  expect(noticeOf(published)).toContain("Votre question est publiée.");
  expect(wordsOf(mainOf(published).querySelector(".mask"))).toBe("numéro de carte masqué");
  expect(published.text).not.toContain("4970");
});

test("a visitor finds their address again on that page, and rewrites before publishing", async () => {
  const visitor = openBrowser(site);
  const fill = { title: `Question ${sentenceOf(iban)}`, body: "", theme: "appli", email: "lise@web.example" };
  const shown = await visitor.send(await visitor.visit("/questions/nouvelle"), { fill });
  expect(wordsOf(reviewOf(shown))).toContain("Nous masquerons un IBAN.");
  expect(typedIn(shown, "email")).toBe("lise@web.example");
  const rewritten = await visitor.send(shown, { fill: { title: "Où trouver mon IBAN ?", body: "" } });
  expect(rewritten.status).toBe(303);
  expect(rewritten.location).toMatch(/^\/questions\/\d+\/ou-trouver-mon-iban\?fait=asked-guest/);
});

test("what that page has not shown is shown in its turn", async () => {
  const member = await newMember(site);
  const fill = { title: "Mon idée de virement", body: sentenceOf(iban), theme: "appli" };
  const shown = await member.send(await member.visit("/idees/nouvelle"), { fill });
  const again = await member.send(shown, { fill: { body: `${sentenceOf(iban)} ${sentenceOf(card)}` } });
  expect(wordsOf(reviewOf(again))).toContain("Nous masquerons un IBAN et un numéro de carte.");
  expect((await member.send(again, {})).status).toBe(303);
});

test("a script that has shown it says so, and publishes at once", async () => {
  const member = await newMember(site);
  const fields = { title: "Ma carte est avalée encore", body: sentenceOf(card), theme: "cartes" };
  expect((await member.post("/questions/nouvelle", { ...fields, masked: "card:1" })).status).toBe(303);
});

test("answers, comments, edits and decisions show it once too, each in its own form", async () => {
  const [asker, helper] = [await newMember(site), await newMember(site)];
  const path = await ask(asker, "Qui a déjà changé de carte ?");
  const answered = await answer(helper, path, sentenceOf(card));
  expect(reviewOf(answered).closest("section")?.parentElement?.closest("#repondre")).not.toBeNull();
  const after = await helper.submit(answered, { with: { intent: "answer" } });
  expect(noticeOf(after)).toContain("Votre réponse est publiée.");
  const commented = await comment(asker, path, `Moi aussi. ${sentenceOf(iban)}`);
  expect(wordsOf(reviewOf(commented))).toContain("un IBAN");
  expect(noticeOf(await asker.submit(commented, { with: { intent: "comment" } }))).toContain("commentaire est publié");
  const editing = await helper.visit(found(/\/contributions\/reponse\/\d+\/modifier/.exec(after.text)?.[0], "edit"));
  expect(editing.text).toContain("[numéro de carte masqué]");
  const edited = await helper.send(editing, { fill: { body: `Corrigé : ${sentenceOf(iban)}` } });
  expect(wordsOf(reviewOf(edited))).toContain("Nous masquerons un IBAN.");
  expect((await helper.send(edited, {})).location).toContain("fait=edited");
  const team = await signedIn(site, "camille");
  const idea = await propose(asker, "Une carte qui ne se laisse pas avaler");
  const decision = { status: "planned", body: `C’est prévu. ${sentenceOf(card)}` };
  const decided = await team.submit(await team.visit(idea), { with: { intent: "decide" }, fill: decision });
  expect(wordsOf(reviewOf(decided))).toContain("un numéro de carte");
  expect(noticeOf(await team.submit(decided, { with: { intent: "decide" } }))).not.toBe("");
});

test("a preview shows the masks, and a reader is never told what they hide", async () => {
  const member = await newMember(site);
  const preview = await member.post("/apercu", { body: sentenceOf(card) });
  expect(preview.text).toContain("numéro de carte masqué");
  expect(preview.text).not.toContain("4970");
});

test("a name that holds personal data is refused with its sentence", async () => {
  const page = await openBrowser(site).visit("/inscription");
  const fill = { name: "Lise 06 12 34 56 78", email: "lise-nom@web.example", password: "trois petits chats" };
  const refused = await openBrowser(site).send(page, { fill });
  expect([refused.status, wordsOf(mainOf(refused))]).toEqual([
    422,
    expect.stringContaining("Ce nom contient un numéro ou une adresse"),
  ]);
});

test("the bank's own words are kept back where they tell somebody's business, all typed still there", async () => {
  const body = "Bonjour, votre solde est de 1 250 €. Bonne journée.";
  const asker = await newMember(site);
  const path = await ask(asker, "Pourquoi mon virement attend-il ?");
  const adviser = await signedIn(site, "noa");
  const page = await adviser.visit(path);
  const refused = await adviser.send(page, { with: { intent: "answer" }, fill: { body } });
  expect(refused.status).toBe(422);
  expect(wordsOf(mainOf(refused))).toContain("« votre solde est de 1 250 € » – un solde ou un montant");
  expect(refused.document.querySelector<HTMLTextAreaElement>("#repondre textarea")?.value).toBe(body);
  await answer(await newMember(site), path, body);
  const confirmed = await adviser.send(await adviser.visit(path), { to: /\/confirmer$/ });
  expect(confirmed.status).toBe(422);
  expect(wordsOf(mainOf(confirmed))).toContain("« votre solde est de 1 250 € »");
  expect(mainOf(confirmed).querySelector(`a[href^="${path}"]`)).not.toBeNull();
});
