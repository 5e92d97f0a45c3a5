import type { Page } from "@playwright/test";

/** Until app/entry.client.tsx has said that the scripts answer: before, a form is sent and the page begins anew. */
export async function scriptsAnswer(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName("scripts-answer").length > 0);
}
