import type { Page } from "@playwright/test";
import { oneTimeCode, secondsAfter } from "../one-time-code.ts";
import { giveAuthenticator } from "./pages/authenticator.ts";
import { joinSite, signOut } from "./pages/account.ts";
import { expect, test } from "./test.ts";

/** Passkeys belong to a name: the demonstration's is localhost. */
test.use({ baseURL: async ({ baseURL }, give) => give(baseURL?.replace("127.0.0.1", "localhost")) });

const signedIn = (page: Page) => expect(page.getByText("Vous êtes connecté.")).toBeVisible();

test("a member adds a passkey, comes in with it alone, by its button and from the address field, and removes it", async ({
  page,
}) => {
  test.slow();
  const authenticator = await giveAuthenticator(page);
  await joinSite(page);
  await addPasskey(page);
  const [passkey] = await authenticator.passkeys();
  expect(passkey).toMatchObject({ isResidentCredential: true, rpId: "localhost" });

  await proposeUnderField(page, false);
  await signOut(page);
  await page.goto("/connexion?next=/idees");
  await page.getByRole("button", { name: "Utiliser une clé d’accès" }).click();
  await page.waitForURL(/\/idees/);
  await signedIn(page);

  await proposeUnderField(page, true);
  await signOut(page);
  await page.goto("/connexion?next=/questions");
  // Nothing is pressed: the browser proposes the passkey under the field, and its owner takes it.
  await page.waitForURL(/\/questions/);
  await signedIn(page);

  await page.goto("/moi/securite");
  await expect(page.getByText("servie")).toBeVisible();
  await page.getByText("Renommer ou retirer").click();
  await page.getByLabel("Nom de la clé d’accès").fill("Mon téléphone");
  await page.getByRole("button", { name: "Enregistrer le nom" }).click();
  await expect(page.getByText("C’est enregistré.")).toBeVisible();
  await page.getByRole("button", { name: "Retirer la clé d’accès « Mon téléphone »" }).click();
  await expect(page.getByText("La clé d’accès est retirée.")).toBeVisible();
  await expect(page.getByText("Renommer ou retirer")).toHaveCount(0);
});

test("a device that has a passkey of the account makes no second one", async ({ page }) => {
  const authenticator = await giveAuthenticator(page);
  await joinSite(page);
  await addPasskey(page);
  await page.getByRole("button", { name: "Ajouter une clé d’accès" }).click();
  await expect(page.getByText("Cet appareil a déjà une clé d’accès")).toBeVisible();
  expect(await authenticator.passkeys()).toHaveLength(1);
});

test("an authenticator is set up from the square on the page, asked for at the next sign-in, and its codes kept", async ({
  page,
}) => {
  test.slow();
  const { email, password } = await joinSite(page);
  await page.goto("/moi/authentificateur");
  const key = await page.locator("[data-key]").innerText();
  const now = new Date();
  await page.getByLabel("Code de votre application").fill(oneTimeCode(key, secondsAfter(now, -30)));
  await page.getByRole("button", { name: "Mettre en place" }).click();
  await page.getByRole("button", { name: "Afficher mes codes" }).click();
  const codes = page.locator("[data-codes] li");
  await expect(codes).toHaveCount(10);
  expect(new Set(await codes.allInnerTexts()).size).toBe(10);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Télécharger" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("codes-de-secours.txt");

  await signOut(page);
  await page.goto("/connexion?next=/idees");
  await page.getByLabel("Adresse e-mail").first().fill(email);
  await page.getByLabel("Mot de passe", { exact: true }).fill(password);
  await page.getByRole("main").getByRole("button", { name: "Se connecter", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Encore une preuve" })).toBeVisible();
  await page.getByLabel("Code de votre application").fill(oneTimeCode(key, now));
  await page.getByRole("button", { name: "Entrer", exact: true }).click();
  await page.waitForURL(/\/idees/);
  await signedIn(page);
});

async function addPasskey(page: Page): Promise<void> {
  await page.goto("/moi/securite");
  await page.getByRole("button", { name: "Ajouter une clé d’accès" }).click();
  await expect(page.getByText("La clé d’accès est ajoutée.")).toBeVisible();
}

/** A browser that proposes nothing waits for the button; one that does signs in as soon as its owner takes the proposal. */
async function proposeUnderField(page: Page, proposes: boolean): Promise<void> {
  await page.evaluate((silent) => localStorage.setItem("silent", silent), proposes ? "" : "yes");
  await page.addInitScript(() => {
    if (localStorage.getItem("silent"))
      PublicKeyCredential.isConditionalMediationAvailable = () => Promise.resolve(false);
  });
}
