import { randomBytes } from "node:crypto";
import type { Page } from "@playwright/test";

export interface Account {
  email: string;
  password: string;
}

/** Opens an account of one's own, through the form and the code that the mail carries. */
export async function joinSite(page: Page): Promise<Account> {
  const account = { email: `${randomBytes(6).toString("hex")}@browser.example`, password: "trois petits chats" };
  await page.goto("/inscription");
  await page.getByLabel("Nom affiché").fill("Dominique");
  await page.getByLabel("Adresse e-mail").fill(account.email);
  await page.getByLabel("Mot de passe", { exact: true }).fill(account.password);
  await page.getByRole("button", { name: "Créer mon compte" }).click();
  await page.waitForURL((url) => url.pathname !== "/inscription");
  if (new URL(page.url()).pathname === "/inscription/code") await typeMailedCode(page, account.email);
  return account;
}

async function typeMailedCode(page: Page, email: string): Promise<void> {
  const mails = await page.context().newPage();
  await mails.goto("/demonstration/courrier");
  const code = await mails.locator("article", { hasText: email }).first().locator("[data-code]").innerText();
  await mails.close();
  await page.locator("main input[name=code]").fill(code);
  await page.locator("main form:has(input[name=code]) button[type=submit]").first().click();
  await page.waitForURL((url) => url.pathname !== "/inscription/code");
}

export async function signOut(page: Page): Promise<void> {
  await page
    .getByText("Compte de Dominique")
    .or(page.getByLabel(/^Compte de Dominique/))
    .first()
    .click();
  await page.getByRole("button", { name: "Se déconnecter" }).click();
  await page.getByText("Vous êtes déconnecté.").waitFor();
}
