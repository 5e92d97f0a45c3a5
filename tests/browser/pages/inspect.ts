import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** Of axe's rules those that hear of colours: the others say in the dark what they have said in the light. */
const COLOUR_RULES = ["color-contrast", "link-in-text-block"];

/** Each address in both schemes, as whoever is signed in sees it. */
export async function inspect(page: Page, addresses: string[]): Promise<void> {
  for (const address of addresses) {
    await page.goto(address);
    await page.waitForLoadState("networkidle");
    await inspectInBothSchemes(page, address);
  }
}

/** The page as it stands: axe finds nothing, and it never scrolls sideways, where on a phone nothing would be found. */
export async function inspectHere(page: Page, what: string, rules?: string[]): Promise<void> {
  // Legacy to axe is what looks into no frame of another site. The site has none, and each look would open a page more.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations, passes } = await (rules ? axe.withRules(rules) : axe).analyze();
  const found = violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map((node) => node.html)
        .slice(0, 3)
        .join(" | ")}`,
  );
  expect(found, what).toEqual([]);
  expect(passes.length, `${what} has nothing that axe could look at`).toBeGreaterThan(0);
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(excess, `${what} is wider than its screen`).toBeLessThanOrEqual(0);
}

/** All rules in the light and those of colours in the dark, without losing what was typed. */
export async function inspectInBothSchemes(page: Page, what: string): Promise<void> {
  for (const [colorScheme, rules] of [["dark", COLOUR_RULES], ["light"]] as const) {
    await page.emulateMedia({ colorScheme });
    // Half-way from one scheme to the other a button has colours of neither.
    await page.evaluate(() => {
      for (const one of document.getAnimations()) if (one instanceof CSSTransition) one.finish();
    });
    await inspectHere(page, `${what}, ${colorScheme}`, rules && [...rules]);
  }
}
