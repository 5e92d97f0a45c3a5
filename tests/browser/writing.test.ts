import type { Page } from "@playwright/test";
import { askHere, chooseTheme, publish } from "./pages/ask-page.ts";
import { scriptsAnswer } from "./pages/scripts.ts";
import { signIn } from "./pages/sign-in.ts";
import { expect, test } from "./test.ts";

test("a double click publishes one question", async ({ page }, info) => {
  const title = `Deux clics, une question (${info.project.name}) ?`;
  await signIn(page, "lea");
  // As from the home page: what resembles the title is there from the start, and nothing moves under the two clicks.
  await page.goto(`/questions/nouvelle?${new URLSearchParams({ title }).toString()}`);
  await chooseTheme(page, "Cartes");
  await page.getByRole("button", { name: "Publier ma question" }).dblclick();
  await page.waitForURL(/fait=asked/);
  await page.goto("/questions");
  await expect(page.getByRole("link", { name: title })).toHaveCount(1);
});

test("what was typed is still there when the session ended meanwhile", async ({ page, context }) => {
  await signIn(page, "sami");
  await page.goto("/questions?tri=commentees");
  await page.locator("main article h2 a").first().click();
  const text = "Une réponse écrite lentement, avec soin.";
  await page.locator("#repondre textarea[name=body]").fill(text);
  await context.clearCookies();
  await page.locator("#repondre").getByRole("button", { name: "Répondre", exact: true }).click();
  await expect(
    page.locator("#repondre").getByRole("alert").or(page.locator("#repondre [tabindex='-1']")).first(),
  ).toBeVisible();
  await expect(page.locator("#repondre textarea[name=body]")).toHaveValue(text);
});

test("a draft waits in the browser and goes once published", async ({ page }, info) => {
  await page.goto("/questions/nouvelle");
  await page.getByLabel("En une phrase").fill("Un brouillon qui attend son heure");
  await expect(page.getByText("Brouillon gardé sur cet appareil").first()).toBeVisible();
  await page.goto("/");
  await page.goto("/questions/nouvelle");
  await expect(page.getByLabel("En une phrase")).toHaveValue("Un brouillon qui attend son heure");
  await askHere(page, {
    title: `Le brouillon est devenu question (${info.project.name})`,
    body: "",
    email: "brouillon@exemple.fr",
  });
  await expect.poll(() => keptDrafts(page)).toEqual([]);
  await page.goto("/questions/nouvelle");
  await scriptsAnswer(page);
  await expect(page.getByLabel("En une phrase")).toHaveValue("");
});

test("what is typed before the scripts come is a draft too, and is counted", async ({ page }) => {
  const scripts = Promise.withResolvers<undefined>();
  await page.route("**/assets/entry.client-*.js", async (route) => {
    await scripts.promise;
    await route.continue();
  });
  await page.goto("/questions/nouvelle", { waitUntil: "domcontentloaded" });
  await page.getByLabel("En une phrase").fill("Plus vite que les scripts");
  await expect(page.getByText("Brouillon gardé sur cet appareil")).toHaveCount(0);
  scripts.resolve(undefined);
  await expect(page.getByText("Brouillon gardé sur cet appareil")).toBeVisible();
  await expect(page.getByLabel("En une phrase")).toHaveValue("Plus vite que les scripts");
  await expect(page.locator("#title-limit")).toHaveText("125 caractères restants");
  expect(await keptDrafts(page)).toEqual(["et-vous:draft:ask-question"]);
});

test("the preview shows what will be published", async ({ page }) => {
  await page.goto("/questions/nouvelle");
  await page.locator("textarea[name=body]").fill("Du **gras** et <script>rien</script>");
  await page
    .getByRole("button", { name: "Aperçu" })
    .or(page.getByRole("tab", { name: "Aperçu" }))
    .first()
    .click();
  await expect(page.locator("strong", { hasText: "gras" })).toBeVisible();
  await expect(page.getByText("<script>rien</script>").last()).toBeVisible();
});

test("a mistake is told beside its field, and the rest stays", async ({ page }) => {
  await page.goto("/questions/nouvelle");
  await page.locator("textarea[name=body]").fill("Tout ce que je sais.");
  await page.getByLabel("En une phrase").fill("Quoi");
  await publish(page);
  await expect(page.getByLabel("En une phrase")).toHaveAttribute("aria-invalid", "true");
  await expect(page.locator("textarea[name=body]")).toHaveValue("Tout ce que je sais.");
});

/** What this browser keeps of unfinished texts. */
function keptDrafts(page: Page): Promise<string[]> {
  return page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("et-vous:draft:")));
}
