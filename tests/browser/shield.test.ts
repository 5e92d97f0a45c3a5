import AxeBuilder from "@axe-core/playwright";
import { chooseTheme, publish } from "./pages/ask-page.ts";
import { signIn } from "./pages/sign-in.ts";
import { expect, test } from "./test.ts";

const CARD = "4970 1012 3456 7894";

test("rewrite before sending: what will be masked is said while one writes, and the text is there at once", async ({
  page,
}, info) => {
  const title = `Ma carte est retenue (${info.project.name}) ?`;
  const body = page.locator("textarea[name=body]");
  const notice = page.getByRole("status").filter({ hasText: "Nous masquerons" });
  await signIn(page, "lea");
  await page.goto("/questions/nouvelle");
  await page.getByLabel("En une phrase").fill(title);
  await body.fill(`Le distributeur garde la carte ${CARD} depuis lundi.`);
  await expect(notice).toContainText("Nous masquerons un numéro de carte.");
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);

  await page.getByRole("button", { name: "Modifier mon texte" }).click();
  await expect(body).toBeFocused();
  await page.keyboard.type("bleue");
  await expect(body).toHaveValue("Le distributeur garde la carte bleue depuis lundi.");
  await expect(notice).toHaveCount(0);

  await chooseTheme(page, "Cartes");
  await publish(page);
  await page.waitForURL(/\/questions\/\d+\/.*fait=asked/);
  await expect(page.locator("main .mask")).toHaveCount(0);
  await expect(page.getByText("garde la carte bleue depuis lundi")).toBeVisible();
});

test("publish at once: who has seen what will be masked needs no other page", async ({ page }, info) => {
  const title = `Ma carte est avalée (${info.project.name}) ?`;
  await signIn(page, "sami");
  await page.goto("/questions/nouvelle");
  await page.getByLabel("En une phrase").fill(title);
  await page.locator("textarea[name=body]").fill(`Le distributeur garde la carte ${CARD} depuis mardi.`);
  await page.getByRole("tab", { name: "Aperçu" }).click();
  await expect(page.getByRole("tabpanel").locator(".mask")).toHaveText("numéro de carte masqué");
  await expect(page.getByText("Nous masquerons un numéro de carte.")).toBeVisible();
  await chooseTheme(page, "Cartes");
  await publish(page);
  await page.waitForURL(/\/questions\/\d+\/.*fait=asked/);
  await expect(page.locator("main .prose .mask").first()).toHaveText("numéro de carte masqué");
  expect(await page.content()).not.toContain("4970");
});
