import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** Each address as whoever is signed in sees it. */
export async function inspect(page: Page, addresses: string[]): Promise<void> {
  for (const address of addresses) {
    await page.goto(address);
    await page.waitForLoadState("networkidle");
    await inspectHere(page, address);
  }
}

/** The page as it stands: axe finds nothing, and it never scrolls sideways, where on a phone nothing would be found. */
export async function inspectHere(page: Page, what: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map((node) => node.html)
        .slice(0, 3)
        .join(" | ")}`,
  );
  expect(found, what).toEqual([]);
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(excess, `${what} is wider than its screen`).toBeLessThanOrEqual(0);
}

/** The same in both schemes, without losing what was typed. */
export async function inspectInBothSchemes(page: Page, what: string): Promise<void> {
  for (const colorScheme of ["dark", "light"] as const) {
    await page.emulateMedia({ colorScheme });
    // Half-way from one scheme to the other a button has colours of neither.
    await page.evaluate(() => {
      for (const one of document.getAnimations()) if (one instanceof CSSTransition) one.finish();
    });
    await inspectHere(page, `${what}, ${colorScheme}`);
  }
}
