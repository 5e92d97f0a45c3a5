import { expect, type Page } from "@playwright/test";

export interface Question {
  title: string;
  body: string;
  /** Visitors only. */
  email?: string;
}

/** Asks and waits for the thread. */
export async function ask(page: Page, question: Question): Promise<void> {
  await page.goto("/questions/nouvelle");
  await askHere(page, question);
}

/** The same on the page that is open. */
export async function askHere(page: Page, { title, body, email }: Question): Promise<void> {
  await page.getByLabel("En une phrase").fill(title);
  await page.locator("textarea[name=body]").fill(body);
  await chooseTheme(page, "Cartes");
  if (email) await page.getByLabel("Votre adresse e-mail").fill(email);
  await publish(page);
  await page.waitForURL(/\/questions\/\d+\/.*fait=asked/);
  // The address changes first, the page comes with its title.
  await page.getByRole("heading", { level: 1, name: title }).waitFor();
}

/**
 * With the keyboard, as `publish`: threads like the title may appear above and move the form at any moment, even between
 * the two halves of a click.
 */
export async function chooseTheme(page: Page, name: string): Promise<void> {
  const theme = page.getByRole("radio", { name, exact: true });
  await theme.press("Space");
  await expect(theme).toBeChecked();
}

export async function publish(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Publier ma question" }).press("Enter");
}
