import { test } from "@playwright/test"; test.skip("x", async ({ page }) => { await page.waitForTimeout(3); });
