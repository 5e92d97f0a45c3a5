import { DEMONSTRATION_PASSWORD } from "#app/features/demonstration/accounts.ts";
import { type Browser, openBrowser } from "./plain-browser.ts";

export type DemonstrationPerson = "camille" | "noa" | "admin" | "lea" | "sami";

/** The browser of someone with an account of the demonstration, signed in through the form. */
export async function signedIn(site: string, who: DemonstrationPerson, language?: string): Promise<Browser> {
  const browser = openBrowser(site, language);
  await signIn(browser, who);
  return browser;
}

export async function signIn(browser: Browser, who: DemonstrationPerson): Promise<void> {
  const page = await browser.visit("/connexion");
  await browser.send(page, { fill: { email: `${who}@demo.example`, password: DEMONSTRATION_PASSWORD } });
  if (!browser.cookies.has("session")) throw new Error(`${who} could not sign in`);
}

let joined = 0;

/** The browser of somebody who has just opened an account, and about whom nothing else is known. */
export async function newMember(site: string, name = "Dominique"): Promise<Browser> {
  const browser = openBrowser(site);
  joined += 1;
  const email = `dominique-${process.pid}-${joined}@web.example`;
  const page = await browser.visit("/inscription");
  await browser.send(page, { fill: { name, email, password: "trois petits chats" } });
  if (!browser.cookies.has("session")) throw new Error(`${email} could not sign up`);
  return browser;
}
