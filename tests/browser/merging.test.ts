import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { signIn } from "./pages/sign-in.ts";
import { ThreadPage } from "./pages/thread-page.ts";
import { expect, test } from "./test.ts";

test("a moderator merges two ideas and takes it back: votes, address and page follow each time", async ({
  page,
}, info) => {
  test.slow();
  await signIn(page, "camille");
  // Two ideas of their own for each run.
  await page.goto("/idees?statut=submitted&tri=recentes");
  const links = page.locator("main article h2 a");
  const first = info.project.name === "phone" ? 4 : 6;
  const from = await addressOf(page, first);
  const into = await addressOf(page, first + 1);
  const title = await links.nth(first).innerText();
  const before = { from: await votesAt(page, from), into: await votesAt(page, into) };

  await page.goto(from);
  const more = page.locator("summary", { hasText: "Plus" }).filter({ visible: true }).first();
  await more.click();
  await page.getByRole("link", { name: "Réunir avec un autre fil" }).click();
  await page.getByLabel("Adresse ou numéro de l’autre fil").waitFor();
  await expectAccessible(page);
  await page.getByLabel("Adresse ou numéro de l’autre fil").fill(into);
  await page.getByRole("button", { name: "Voir", exact: true }).click();
  const facts = page.getByLabel("Vos raisons");
  await facts.waitFor();
  await expectAccessible(page);
  const foreseen = await page.locator("dd b").first().innerText();
  await facts.fill("Les deux demandent la même chose.");
  await page.getByRole("button", { name: "Réunir les deux fils" }).click();

  await expect(page.getByRole("status").first()).toContainText("Les deux fils sont réunis.");
  expect(new URL(page.url()).pathname).toBe(into);
  expect(await new ThreadPage(page).votes()).toBe(Number(foreseen.replace(/\D/g, "")));
  await expect(page.getByText(`« ${title} »`)).toBeVisible();
  await expectAccessible(page);
  const undo = page.getByRole("button", { name: "Annuler" });
  await page.goto(from);
  expect(new URL(page.url()).pathname).toBe(into);

  await page.goBack();
  await undo.click();
  await expect(page.getByRole("status").first()).toContainText("Les deux fils sont séparés de nouveau.");
  expect(new URL(page.url()).pathname).toBe(from);
  expect({ from: await votesAt(page, from), into: await votesAt(page, into) }).toEqual(before);
});

async function addressOf(page: Page, place: number): Promise<string> {
  return (await page.locator("main article h2 a").nth(place).getAttribute("href")) ?? "";
}

async function votesAt(page: Page, address: string): Promise<number> {
  await page.goto(address);
  return new ThreadPage(page).votes();
}

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`)).toEqual([]);
}
