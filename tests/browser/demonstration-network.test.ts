import type { Page } from "@playwright/test";
import { inspectInBothSchemes } from "./pages/inspect.ts";
import { answeredQuestion, chooseOnly, Composing, openAs, openComposing, send } from "./pages/republish.ts";
import { scriptsAnswer } from "./pages/scripts.ts";
import { signIn } from "./pages/sign-in.ts";
import { expect, test } from "./networks-site.ts";

// The last of them changes what the account asks for.
test.describe.configure({ mode: "serial" });

test("in demonstration, what is republished is seen there, and struck once it is deleted", async ({
  page,
  browser,
}) => {
  test.slow();
  const title = "Puis-je avoir une carte en bois ?";
  await signIn(page, "camille");
  await openComposing(page, await answeredQuestion(browser, title));
  const composing = await chooseOnly(page, "Webhook");
  await expect(composing.sheet).toContainText("Réseau de démonstration");
  const description = await composing.description.inputValue();
  await send(page);

  const post = await onTheNetwork(page, title);
  await expect(post.getByRole("img")).toHaveAttribute("alt", description);
  await post.getByRole("img").scrollIntoViewIfNeeded();
  await expect.poll(() => post.getByRole("img").evaluate(widthOfPicture)).toBe(1200);
  await inspectInBothSchemes(page, "the network with a post");

  await openPost(page, title);
  await page.getByRole("button", { name: "Supprimer sur Webhook" }).click();
  await expect(async () => {
    const gone = await onTheNetwork(page, title);
    await expect(gone).toHaveAttribute("data-state", "deleted", { timeout: 1000 });
    await expect(gone.locator("del")).toContainText(title);
  }).toPass();
  await inspectInBothSchemes(page, "the network with a deleted post");
  await openPost(page, title);
  await expect(page.getByRole("main")).toContainText("Supprimée");
});

test("a post is composed and sent with the keyboard alone", async ({ page, browser }) => {
  test.slow();
  const title = "Puis-je régler ma carte au clavier ?";
  const path = await answeredQuestion(browser, title);
  await signIn(page, "noa");
  await page.goto(path);
  await scriptsAnswer(page);
  await tabTo(page, "a[href^='/equipe/republier/']");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: "Republier" }).waitFor();
  const { text, preview } = new Composing(page, "Webhook");
  await tabTo(page, "[data-include]");
  await page.keyboard.press("Space");
  await expect(text).toBeHidden();
  await page.keyboard.press("Space");
  await expect(text).toBeVisible();
  await tabTo(page, "textarea[name^=text-]");
  await page.keyboard.press("Control+Home");
  await page.keyboard.type("Au clavier. ");
  await expect(preview).toContainText(`Au clavier. ${title}`);
  await tabTo(page, "button[value=send]");
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => url.pathname === path);
  await expect(page.getByRole("main").getByRole("status").first()).toBeVisible();
  await expect(await onTheNetwork(page, title)).toContainText(`Au clavier. ${title}`);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("without JavaScript, a post is composed, previewed and sent", async ({ page, browser }) => {
    test.slow();
    const title = "Puis-je tout faire sans script ?";
    await signIn(page, "noa");
    await openComposing(page, await answeredQuestion(browser, title));
    const { chosen, text, preview } = new Composing(page, "Webhook");
    await chosen.uncheck();
    await expect(text).toBeHidden();
    await chosen.check();
    await text.fill(`Sans script. ${await text.inputValue()}`);
    await page.getByRole("button", { name: "Prévisualiser" }).click();
    await expect(page.getByRole("status")).toContainText("Rien n’est encore envoyé");
    await expect(preview).toContainText(`Sans script. ${title}`);
    await send(page);
    await expect(await onTheNetwork(page, title)).toContainText(`Sans script. ${title}`);
  });
});

test("where a second person is required, nothing leaves before another one has approved it", async ({
  page,
  browser,
}) => {
  test.slow();
  const title = "Puis-je signer à deux ?";
  const admin = await openAs(browser, "admin");
  await admin.goto("/admin/reseaux");
  await admin.getByRole("main").getByRole("link", { name: "Réseau de démonstration" }).click();
  await admin.getByRole("button", { name: "Demander une deuxième personne" }).click();
  await expect(admin.getByRole("main")).toContainText("avant qu’une autre personne de l’équipe ne l’ait accepté");

  await signIn(page, "noa");
  await openComposing(page, await answeredQuestion(browser, title));
  await expect(page.getByRole("main")).toContainText("Une autre personne devra donner son accord");
  await send(page);
  await openPost(page, title);
  await expect(page.getByRole("main")).toContainText("Vous l’avez écrit : quelqu’un d’autre le valide.");
  await expect(page.getByRole("button", { name: "Valider" })).toHaveCount(0);
  await inspectInBothSchemes(page, "a post that waits for a second person");

  const other = await openAs(browser, "camille");
  await other.goto("/demonstration/reseau");
  await expect(other.getByRole("article").filter({ hasText: title })).toHaveCount(0);
  await openPost(other, title);
  await other.getByRole("button", { name: "Valider" }).click();
  await expect(other.getByRole("main")).toContainText("validée par Camille");
  await expect(await onTheNetwork(other, title)).toBeVisible();
});

/** The post of this thread on the demonstration's own network, as soon as it has come there. */
async function onTheNetwork(page: Page, title: string) {
  const post = page.getByRole("article").filter({ hasText: title });
  await expect(async () => {
    await page.goto("/demonstration/reseau");
    await expect(post).toBeVisible({ timeout: 1000 });
  }).toPass();
  return post;
}

async function openPost(page: Page, title: string): Promise<void> {
  await page.goto("/equipe/publications");
  await page.getByRole("link", { name: title }).first().click();
  await page.waitForURL(/\/equipe\/publications\/\d+$/);
  await page.getByRole("heading", { level: 1, name: "Publication sur Webhook" }).waitFor();
}

async function tabTo(page: Page, selector: string): Promise<void> {
  const there = page.locator(`${selector}:focus`);
  for (let step = 0; step < 150; step++) {
    await page.keyboard.press("Tab");
    if ((await there.count()) > 0) return;
  }
  throw new Error(`no Tab leads to ${selector}`);
}

function widthOfPicture(element: Element): number {
  return element instanceof HTMLImageElement ? element.naturalWidth : 0;
}
