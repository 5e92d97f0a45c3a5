import { type Browser, expect, type Locator, type Page } from "@playwright/test";
import { ask } from "./ask-page.ts";
import { scriptsAnswer } from "./scripts.ts";
import { signIn } from "./sign-in.ts";
import { ThreadPage } from "./thread-page.ts";

/** A question of a member that the bank has answered; its path. */
export async function answeredQuestion(browser: Browser, title: string): Promise<string> {
  const member = await openAs(browser, "lea");
  await ask(member, { title, body: "Je pars trois semaines." });
  const path = new URL(member.url()).pathname;
  const adviser = await openAs(browser, "noa");
  await adviser.goto(path);
  await new ThreadPage(adviser).answer("Oui, dans l’application : **Carte**, puis **Plafonds**. C’est gratuit.");
  await Promise.all([member.context().close(), adviser.context().close()]);
  return path;
}

/** In a browser of their own. */
export async function openAs(browser: Browser, who: Parameters<typeof signIn>[1]): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await signIn(page, who);
  return page;
}

/** From the thread, by the link beside the official answer. */
export async function openComposing(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.locator("[data-official]").first().getByRole("link", { name: "Republier" }).click();
  await page.getByRole("heading", { level: 1, name: "Republier" }).waitFor();
}

/** What one account of the bank would say. */
export class Composing {
  readonly sheet: Locator;

  constructor(page: Page, network: "Mastodon" | "Webhook") {
    this.sheet = page.getByRole("region", { name: network, exact: true });
  }

  get chosen(): Locator {
    return this.sheet.locator("[data-include]");
  }

  get text(): Locator {
    return this.sheet.getByLabel(/^Texte pour /);
  }

  get count(): Locator {
    return this.sheet.locator("[id^=text-][id$=-count]");
  }

  get preview(): Locator {
    return this.sheet.locator("[aria-labelledby^=preview-one-]");
  }

  get description(): Locator {
    return this.sheet.getByLabel("Description de l’image");
  }

  /** The length that the network counts, without its limit. */
  async length(): Promise<number> {
    return Number((await this.count.innerText()).replace(/\D.*/su, ""));
  }
}

/** Sends, and waits for the thread. */
export async function send(page: Page): Promise<void> {
  await page.getByRole("main").getByRole("button", { name: "Envoyer", exact: true }).click();
  await page.waitForURL((url) => url.pathname.startsWith("/questions/"));
}

/** Leaves only the account of this network chosen. */
export async function chooseOnly(page: Page, network: "Mastodon" | "Webhook"): Promise<Composing> {
  await scriptsAnswer(page);
  for (const box of await page.locator("[data-include]").all()) await box.uncheck();
  const composing = new Composing(page, network);
  await composing.chosen.check();
  await expect(composing.text).toBeVisible();
  return composing;
}
