import type { Browser } from "@playwright/test";
import { ask } from "./pages/ask-page.ts";
import { signIn } from "./pages/sign-in.ts";
import { ThreadPage } from "./pages/thread-page.ts";
import { expect, test } from "./test.ts";

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with JavaScript" : "without JavaScript";

  test.describe(how, () => {
    test.use({ javaScriptEnabled });

    test(`${how}, a visitor votes for an idea, takes the vote back, and keeps it on the next page`, async ({
      page,
    }, info) => {
      // An idea of its own for each run: somebody else's vote at the same moment would be counted here.
      const own = Number(javaScriptEnabled) + (info.project.name === "phone" ? 0 : 2);
      await page.goto("/idees?statut=under-review&tri=recentes");
      const link = page.locator("main article h2 a").nth(own);
      const title = await link.innerText();
      await link.click();
      // The list has vote buttons too: not before the idea's own page.
      await page.getByRole("heading", { level: 1, name: title, exact: true }).waitFor();
      const idea = new ThreadPage(page);
      const before = await idea.votes();
      await idea.vote();
      await expect(idea.voteButton).toHaveAttribute("aria-pressed", "true");
      expect(await idea.votes()).toBe(before + 1);
      await page.reload();
      expect(await idea.hasVoted()).toBe(true);
      await idea.vote();
      await expect(idea.voteButton).toHaveAttribute("aria-pressed", "false");
      expect(await idea.votes()).toBe(before);
    });

    test(`${how}, a visitor asks, a moderator answers officially, and everyone reads and shares it`, async ({
      page,
      browser,
    }, info) => {
      const title = `Ma carte refuse le péage ${how} (${info.project.name}) ?`;
      await ask(page, { title, body: "Trois barrières, trois refus.", email: "visiteur@exemple.fr" });
      await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
      await expect(page.getByRole("status").first()).toBeVisible();
      const address = new URL(page.url()).pathname;

      await answerAsCamille(browser, address, javaScriptEnabled);

      await page.goto(address);
      const question = new ThreadPage(page);
      await expect(question.official).toContainText("Réponse officielle");
      await expect(question.official).toContainText("Camille");
      await expect(question.official).toContainText("Le péage lit la puce");
      await question.official.locator("summary", { hasText: "Partager" }).click();
      const bluesky = question.official.getByRole("link", { name: /Bluesky/ });
      await expect(bluesky).toHaveAttribute("href", /^https:\/\/bsky\.app\/intent\/compose\?text=/);
    });

    test(`${how}, the home page, the lists and a thread can be read`, async ({ page }) => {
      await page.goto("/");
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await page.goto("/questions?tri=votees");
      await page.getByRole("link", { name: "Suite" }).click();
      await expect(page).toHaveURL(/apres=/);
      await page.locator("main article h2 a").first().click();
      await expect(page).toHaveURL(/\/questions\/\d+\//);
    });
  });
}

async function answerAsCamille(browser: Browser, address: string, javaScriptEnabled: boolean): Promise<void> {
  const context = await browser.newContext({ javaScriptEnabled });
  const page = await context.newPage();
  await signIn(page, "camille");
  await page.goto(address);
  await new ThreadPage(page).answer("Le péage lit la puce : **essuyez-la**, puis essayez la voie d’à côté.");
  await context.close();
}
