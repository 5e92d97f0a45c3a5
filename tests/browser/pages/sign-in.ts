import type { Page } from "@playwright/test";
import { DEMONSTRATION_PASSWORD } from "#app/features/demonstration/accounts.ts";

/** Through the form, as everyone. */
export async function signIn(page: Page, who: "camille" | "noa" | "lea" | "sami" | "admin"): Promise<void> {
  await page.goto("/connexion");
  await page.getByLabel("Adresse e-mail").first().fill(`${who}@demo.example`);
  await page.getByLabel("Mot de passe", { exact: true }).fill(DEMONSTRATION_PASSWORD);
  await page.getByRole("main").getByRole("button", { name: "Se connecter" }).click();
  await page.waitForURL((url) => url.pathname !== "/connexion");
}
