import { scriptsAnswer } from "./pages/scripts.ts";
import { ThreadPage } from "./pages/thread-page.ts";
import { expect, test } from "./test.ts";

test("the first Tab offers to skip to the content", async ({ page }) => {
  await page.goto("/questions");
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: /contenu/i }).first();
  await expect(skip).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator("#contenu")).toBeFocused();
});

test("keys pressed all the while the scripts come do no harm", async ({ page }) => {
  await page.addInitScript(() => {
    const key = { key: "Shift", bubbles: true };
    const press = () => document.querySelector("main a")?.dispatchEvent(new KeyboardEvent("keydown", key));
    // In each turn of the page's own loop: a key that is really pressed comes between any two of them.
    setInterval(press, 0);
  });
  for (const address of ["/questions", "/idees", "/themes", "/realise", "/questions/nouvelle", "/membres"]) {
    await page.goto(address);
    // It only shows once React has taken the page over.
    await expect(page.getByRole("contentinfo").getByRole("button", { name: "Sombre" })).toBeVisible();
  }
});

test("an idea is voted for with the keyboard alone", async ({ page }) => {
  await page.goto("/idees?statut=submitted&tri=recentes");
  const link = page.locator("main article h2 a").first();
  const title = await link.innerText();
  await link.press("Enter");
  // The list has vote buttons too, and the address changes before the page does.
  await page.getByRole("heading", { level: 1, name: title, exact: true }).waitFor();
  await scriptsAnswer(page);
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
