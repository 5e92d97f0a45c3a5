import type { Page } from "@playwright/test";

export interface Question {
  title: string;
  body: string;
  /** Visitors only. */
  email?: string;
}

/** Asks and waits for the thread. */
export async function ask(page: Page, { title, body, email }: Question): Promise<void> {
  await page.goto("/questions/nouvelle");
  await page.getByLabel("En une phrase").fill(title);
  await page.locator("textarea[name=body]").fill(body);
  await page.getByRole("radio", { name: "Cartes", exact: true }).check({ force: true });
  if (email) await page.getByLabel("Votre adresse e-mail").fill(email);
  await page.getByRole("button", { name: "Publier ma question" }).click();
  await page.waitForURL(/\/questions\/\d+\/.*fait=asked/);
  // The address changes first; what the page does when it is shown (a draft is dropped) comes with its title.
  await page.getByRole("heading", { level: 1, name: title }).waitFor();
}
