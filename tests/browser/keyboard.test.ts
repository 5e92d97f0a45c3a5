import { ThreadPage } from "./pages/thread-page.ts";
import { expect, test } from "./test.ts";

test("the first Tab offers to skip to the content", async ({ page }) => {
  await page.goto("/questions");
  // React 18 gives up (error 345) on an event that comes between its scripts and their data, a few milliseconds apart.
  await page.waitForLoadState("networkidle");
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: /contenu/i }).first();
  await expect(skip).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator("#contenu")).toBeFocused();
});

test("an idea is voted for with the keyboard alone", async ({ page }) => {
  await page.goto("/idees?statut=submitted&tri=recentes");
  await page.locator("main article h2 a").first().press("Enter");
  await page.waitForURL(/\/idees\/\d+\//);
  // Before the scripts are there a vote is a form that is sent, and the page begins anew.
  await page.waitForLoadState("networkidle");
  const idea = new ThreadPage(page);
  await idea.voteButton.focus();
  await page.keyboard.press("Enter");
  await expect(idea.voteButton).toHaveAttribute("aria-pressed", "true");
  await expect(idea.voteButton).toBeFocused();
});

test("English and the dark scheme are chosen in the footer, and stay", async ({ page }) => {
  await page.goto("/questions");
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await page.getByRole("contentinfo").getByText("Dark", { exact: true }).click();
  await page.goto("/idees");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.locator("html")).toHaveAttribute("data-scheme", "dark");
});
