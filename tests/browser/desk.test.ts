import type { Page, TestInfo } from "@playwright/test";
import { ask } from "./pages/ask-page.ts";
import { inspect, inspectHere, inspectInBothSchemes } from "./pages/inspect.ts";
import { scriptsAnswer } from "./pages/scripts.ts";
import { signIn } from "./pages/sign-in.ts";
import { expect, test } from "./test.ts";

/** Each of the two sizes has words of its own: they share one site. */
const titleFor = (what: string, { project }: TestInfo) => `${what}, vu sur ${project.name} ?`;
const FACTS = "Votre question vise des personnes, ce que les règles ne permettent pas.";

test("axe finds nothing at the desk", async ({ page }) => {
  test.slow();
  await signIn(page, "camille");
  await page.goto("/equipe/moderation?nature=held");
  const held = (await page.locator("a[data-case]").first().getAttribute("href")) ?? "";
  await page.goto("/equipe/moderation?nature=appealed");
  const contested = (await page.locator("a[data-case]").first().getAttribute("href")) ?? "";
  const addresses = ["", "?vue=decidees", "?nature=votes"].map((query) => `/equipe/moderation${query}`);
  await inspect(page, [...addresses, held, contested, "/equipe/moderation/ensemble?cas=3&cas=4&cas=5"]);
  await page.goto(held);
  await page.getByText("Masquer", { exact: true }).click();
  await expect(page.getByLabel("Sur quoi cela repose")).toBeVisible();
  await inspectInBothSchemes(page, "the form with its reasons");
});

test("reported by a visitor, decided with the keyboard alone, contested, judged by somebody else", async ({
  page,
  browser,
}, info) => {
  test.slow();
  const title = titleFor("Faut-il se méfier de ceux d’en face", info);
  const [author, name] = info.project.name === "phone" ? (["sami", "Sami K."] as const) : (["lea", "Léa M."] as const);
  await signIn(page, author);
  await ask(page, { title, body: "Je trouve qu’ils exagèrent." });
  const path = new URL(page.url()).pathname;

  const visitor = await (await browser.newContext()).newPage();
  await visitor.goto(`/signaler/question/${path.split("/")[2]}`);
  await visitor.getByRole("radio", { name: /Haine/ }).check();
  await visitor.getByLabel("Expliquez en quelques phrases").fill("Cela vise tout un groupe de personnes.");
  await visitor.getByRole("checkbox").check();
  await visitor.getByRole("main").getByRole("button", { name: "Envoyer le signalement" }).click();
  await visitor.waitForURL(/\/signalements\//);

  const moderator = await (await browser.newContext()).newPage();
  await signIn(moderator, "camille");
  await hideByKeyboard(moderator, { title, name });
  await moderator.keyboard.press("u");
  await expect(moderator.getByRole("status")).toContainText("C’est annulé");
  expect((await visitor.goto(path))?.status()).toBe(200);
  await moderator.goto(`/equipe/moderation/sur/fil/${path.split("/")[2]}`);
  await scriptsAnswer(moderator);
  await decideByKeyboard(moderator, name);
  expect((await visitor.goto(path))?.status()).toBe(410);

  await page.goto("/moi/moderation");
  await page.locator("main a[href^='/moi/decisions/']").first().click();
  await expect(page.getByRole("main")).toContainText(FACTS);
  await page.getByRole("textbox").first().fill("Je parle de l’équipe d’en face, au jeu de boules.");
  await page.getByRole("button", { name: "Envoyer la contestation" }).click();

  const judge = await (await browser.newContext()).newPage();
  await signIn(judge, "admin");
  await judge.goto("/equipe/moderation?nature=appealed");
  await judge.getByRole("link", { name: title }).click();
  await judge.getByText("Est annulée", { exact: true }).click();
  await judge.getByLabel("Votre réponse").fill("Nous avons relu : il s’agit d’un jeu.");
  await judge.getByRole("button", { name: "Envoyer la réponse" }).click();
  await expect(judge.getByRole("status")).toContainText("Décision annulée après contestation");
  // The next case has opened: it is not answered with the words for this one.
  const areas = judge.locator("textarea");
  for (let place = 0; place < (await areas.count()); place++) await expect(areas.nth(place)).toHaveValue("");
  expect((await visitor.goto(path))?.status()).toBe(200);
});

/** From the queue: to the case by its key, m for the decision, Tab for the rest. */
async function hideByKeyboard(page: Page, { title, name }: { title: string; name: string }): Promise<void> {
  await page.goto("/equipe/moderation?nature=reported");
  await scriptsAnswer(page);
  const link = page.getByRole("link", { name: title });
  await expect(link).toBeVisible();
  const many = await page.locator("a[data-case]").count();
  for (let step = 0; step < many; step++) {
    await page.keyboard.press("j");
    if (await link.evaluate((element) => element === document.activeElement)) break;
  }
  await expect(link).toBeFocused();
  await page.keyboard.press("x");
  await expect(page.locator("input[name=cas]:checked")).toHaveCount(1);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: `Question de ${name}` }).waitFor();
  await decideByKeyboard(page, name);
}

async function decideByKeyboard(page: Page, name: string): Promise<void> {
  await page.keyboard.press("m");
  const ground = page.getByLabel("Sur quoi cela repose");
  await expect(ground).toBeFocused();
  await page.keyboard.type("Haine");
  await page.keyboard.press("Tab");
  await expect(page.getByLabel("Ce qui s’est passé")).toBeFocused();
  // In a field, keys write.
  await page.keyboard.type(FACTS);
  await expect(page.getByLabel("Ce qui s’est passé")).toHaveValue(FACTS);
  await page.getByRole("button", { name: "Décider", exact: true }).press("Enter");
  await expect(page.getByRole("status")).toContainText(`Question de ${name}`);
}

test("the help opens with its key, and once switched off no key does anything", async ({ page }) => {
  await signIn(page, "camille");
  await page.goto("/equipe/moderation");
  await scriptsAnswer(page);
  await page.keyboard.press("?");
  const help = page.getByRole("dialog", { name: "Raccourcis clavier" });
  await expect(help).toBeVisible();
  await inspectHere(page, "the help");
  await help.getByRole("button", { name: "Raccourcis clavier" }).press("Enter");
  await page.keyboard.press("Escape");
  await expect(help).toBeHidden();
  await page.keyboard.press("?");
  await page.keyboard.press("j");
  await expect(help).toBeHidden();
  await expect(page.locator("a[data-case]:focus")).toHaveCount(0);
});
