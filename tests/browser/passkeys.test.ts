import type { Page } from "@playwright/test";
import { giveAuthenticator } from "./pages/authenticator.ts";
import { expect, test } from "./test.ts";

/** Passkeys belong to a name: the demonstration's is localhost. */
test.use({ baseURL: async ({ baseURL }, use) => use(baseURL?.replace("127.0.0.1", "localhost")) });

test("a member adds a passkey, comes in with it alone, by the button and from the address field, and removes it", async ({
  page,
}) => {
  const authenticator = await giveAuthenticator(page);
  await signIn(page);
  await page.goto("/moi/securite");
  await page.getByRole("button", { name: "Ajouter une clé d’accès" }).click();
  await expect(page.getByRole("status").first()).toContainText("La clé d’accès est ajoutée");
  const [passkey] = await authenticator.passkeys();
  expect(passkey).toMatchObject({ isResidentCredential: true, rpId: "localhost" });
});

async function signIn(page: Page): Promise<void> {
  await page.goto("/connexion");
  await page.getByLabel("Adresse e-mail").first().fill("lea@demo.example");
  await page.getByLabel("Mot de passe", { exact: true }).fill("demonstration");
  await page.getByRole("main").getByRole("button", { name: "Se connecter", exact: true }).click();
  await page.waitForURL((url) => url.pathname !== "/connexion");
}
