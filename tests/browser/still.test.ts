import type { Page } from "@playwright/test";
import { scriptsAnswer } from "./pages/scripts.ts";
import { expect, test } from "./test.ts";

const ADDRESSES = [
  "/",
  "/questions",
  "/idees",
  "/idees?statut=shipped",
  "/themes",
  "/realise",
  "/membres",
  "/recherche?q=carte",
  "/questions/nouvelle",
  "/connexion",
  "/inscription",
  "/transparence",
];

test("nothing moves when the scripts come: a tap finds what the finger was put on", async ({ page }) => {
  test.slow();
  for (const address of [...ADDRESSES, await firstThread(page, "/questions"), await firstThread(page, "/idees")])
    expect(await movedWhenTheScriptsCome(page, address), address).toEqual([]);
});

/** Each element that stands elsewhere than on the page as it was sent, once React has it. */
async function movedWhenTheScriptsCome(page: Page, address: string): Promise<string[]> {
  const scripts = Promise.withResolvers<undefined>();
  await page.route("**/assets/entry.client*", async (route) => {
    await scripts.promise;
    await route.continue();
  });
  await page.goto(address, { waitUntil: "commit" });
  await page.waitForFunction(() => document.readyState !== "loading" && document.fonts.status === "loaded");
  const places = await page.evaluateHandle(() => {
    const sent = [...document.querySelectorAll("main *, footer *")].filter((one) => one.checkVisibility());
    return new Map(sent.map((one) => [one, one.getBoundingClientRect().y] as const));
  });
  scripts.resolve(undefined);
  await scriptsAnswer(page);
  await expect(page.getByRole("contentinfo").getByRole("button", { name: "Sombre" })).toBeVisible();
  const moved = await places.evaluate((sent) =>
    [...sent]
      .filter(([one, y]) => one.isConnected && Math.abs(one.getBoundingClientRect().y - y) > 1)
      .map(([one]) => one.outerHTML.slice(0, 120)),
  );
  await page.unroute("**/assets/entry.client*");
  return moved;
}

async function firstThread(page: Page, list: string): Promise<string> {
  await page.goto(list);
  return (await page.locator("main article h2 a").first().getAttribute("href")) ?? "";
}
