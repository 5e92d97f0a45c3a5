import { inspectHere, inspectInBothSchemes } from "./pages/inspect.ts";
import { answeredQuestion, chooseOnly, openComposing, send } from "./pages/republish.ts";
import { scriptsAnswer } from "./pages/scripts.ts";
import { signIn } from "./pages/sign-in.ts";
import { expect, test } from "./networks-site.ts";

/** What a test leaves to the next. */
const left: { question?: string; post?: string } = {};
const STRICT = "a strict local server written from Mastodon's public documentation";

// One story: what is connected is published on, and what is published is answered.
test.describe.configure({ mode: "serial" });

test(`an administrator connects an account on ${STRICT}, and its token is never shown again`, async ({
  page,
  networks: { mastodon },
}) => {
  await signIn(page, "admin");
  await page.goto("/admin/reseaux");
  await page.getByRole("main").getByRole("link", { name: "Mastodon", exact: true }).click();
  const server = page.getByLabel("Adresse du serveur");
  await server.fill(mastodon.url);
  await page.getByLabel("Jeton d’accès").fill("a token of somebody else");
  await page.getByRole("button", { name: "Essayer et connecter" }).click();
  await expect(page.getByRole("main").getByRole("alert").first()).toContainText(
    "Le réseau ne reconnaît pas ces identifiants",
  );
  await expect(server).toHaveValue(mastodon.url);
  await inspectInBothSchemes(page, "the refused form");
  expect(await page.content()).not.toContain("a token of somebody else");

  const token = mastodon.token ?? "";
  await page.getByLabel("Jeton d’accès").fill(token);
  await page.getByRole("button", { name: "Essayer et connecter" }).click();
  await page.waitForURL(/\/admin\/reseaux\/\d+/);
  await expect(page.getByRole("status").first()).toContainText("Le compte est connecté");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("La Banque");
  await page.getByRole("button", { name: "Tester maintenant" }).click();
  await expect(page.getByRole("status").first()).toContainText("Le compte fonctionne");
  for (const summary of ["Remplacer les identifiants", "Déconnecter"])
    await page.getByRole("heading", { level: 2, name: summary }).click();
  await inspectInBothSchemes(page, "the account, all open");
  const own = page.url();
  for (const address of [own, "/admin/reseaux", "/admin/reseaux?reseau=mastodon"]) {
    await page.goto(address);
    await expect(page.getByRole("main")).toContainText("Connecté");
    expect(await page.content(), address).not.toContain(token);
  }
});

test(`an adviser composes, sees count and preview follow, sends, and it stands on ${STRICT}`, async ({
  page,
  browser,
  networks: { mastodon },
}) => {
  test.slow();
  left.question = await answeredQuestion(browser, "Puis-je relever le plafond de ma carte en voyage ?");
  await signIn(page, "noa");
  await openComposing(page, left.question);
  const composing = await chooseOnly(page, "Mastodon");
  const proposed = await composing.text.inputValue();
  expect(proposed).toMatch(/^Puis-je relever le plafond[^]*Réponse de [^]*\/questions\/\d+\?de=\w{8}$/u);
  expect(proposed).not.toContain("Léa");
  const before = await composing.length();
  const text = proposed.replace("C’est gratuit.", "C’est gratuit. Bon voyage 👍🏽");
  await composing.text.fill(text);
  await expect(composing.count).toHaveText(`${before + " Bon voyage ".length + 1} / 500`);
  await expect(composing.preview).toContainText("Bon voyage 👍🏽");
  await composing.description.fill("La carte de la question, sur fond clair.");
  await expect(composing.preview.getByRole("img")).toHaveAttribute("alt", "La carte de la question, sur fond clair.");
  await inspectInBothSchemes(page, "composing");
  await composing.sheet.getByText("Une suite", { exact: true }).click();
  await page.getByText("Plus tard", { exact: true }).click();
  await expect(page.getByLabel("Jour et heure")).toBeVisible();
  await inspectInBothSchemes(page, "composing a chain for later");
  await composing.sheet.getByText("Une publication", { exact: true }).click();
  await page.getByText("Maintenant", { exact: true }).click();
  await expect(composing.text).toHaveValue(text);
  await send(page);

  await expect.poll(() => mastodon.statuses.map((status) => status.text)).toEqual([text]);
  const status = mastodon.statuses[0];
  const picture = mastodon.media.get(status?.mediaIds[0] ?? "");
  expect(status?.language).toBe("fr");
  expect(picture).toMatchObject({ type: "image/png", description: "La carte de la question, sur fond clair." });

  await page.goto(left.question);
  const panel = page.getByRole("region", { name: "Sur les réseaux", exact: true });
  await expect(panel).toContainText("Envoyée");
  const link = panel.getByRole("link", { name: "Voir sur Mastodon" });
  await expect(link).toHaveAttribute("href", `${mastodon.url}/@banque/${status?.id}`);
  await inspectInBothSchemes(page, "the thread with what left of it");

  await page.goto("/equipe/publications");
  await inspectInBothSchemes(page, "the posts");
  await page.getByRole("link", { name: /Puis-je relever le plafond/ }).click();
  await page.getByRole("heading", { level: 1, name: "Publication sur Mastodon" }).waitFor();
  await expect(page.getByRole("main")).toContainText("Bon voyage 👍🏽");
  await expect(page.getByText("Empreinte de l’archive (SHA-256)").locator("code")).toHaveText(/^[0-9a-f]{64}$/);
  await inspectInBothSchemes(page, "the post");
});

test(`what somebody replies on ${STRICT} is heard, and answered from the inbox`, async ({
  page,
  networks: { mastodon, minutePasses },
}) => {
  const status = mastodon.statuses[0];
  const heard = mastodon.hear({ text: "Et pour deux cartes à la fois ?", inReplyTo: status?.id });
  await signIn(page, "noa");
  const said = page.getByRole("link", { name: "Et pour deux cartes à la fois ?" });
  await expect(async () => {
    await minutePasses();
    await page.goto("/equipe/mentions");
    await expect(said).toBeVisible({ timeout: 1000 });
  }).toPass();
  await inspectInBothSchemes(page, "the inbox");
  await said.click();
  await page.getByRole("heading", { level: 1, name: /^Mention de / }).waitFor();
  await scriptsAnswer(page);
  await expect(page.getByRole("main")).toContainText("Puis-je relever le plafond de ma carte en voyage ?");
  for (const summary of ["En faire une question publique", "Relier à un fil", "Écarter"])
    await page.getByText(summary, { exact: true }).first().click();
  await expect(page.getByLabel("Raison")).toBeVisible();
  await inspectInBothSchemes(page, "the mention, all open");
  await page.getByLabel("Votre réponse, publique, au nom de la banque").fill("Oui, carte par carte.");
  await page.getByRole("main").getByRole("button", { name: "Envoyer", exact: true }).click();
  await expect(page.getByRole("main")).toContainText("Oui, carte par carte.");
  const standing = () => mastodon.statuses.filter(({ from, inReplyTo }) => from === null && inReplyTo === heard.id);
  await expect
    .poll(() => standing().map(({ text }) => text))
    .toEqual([expect.stringContaining("Oui, carte par carte.")]);
  await page.reload();
  await expect(page.getByRole("main")).toContainText("Réponse envoyée");
  await inspectHere(page, "the answered mention");
  await page.goto(left.question ?? "");
  await expect(page.getByRole("region", { name: "Sur les réseaux, on répond" })).toContainText("deux cartes à la fois");
});
