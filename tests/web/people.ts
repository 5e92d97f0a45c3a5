import { DEMONSTRATION_PASSWORD } from "#app/features/demonstration/accounts.ts";
import { codeOf } from "#app/features/proofs/answers.server.ts";
import type { ProofPurpose } from "#app/features/proofs/create-proof.server.ts";
import { readEnv } from "#app/server/env.server.ts";
import { found, type Page } from "./page.ts";
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
  await signUp(browser, { name, email: `dominique-${process.pid}-${joined}@web.example` });
  return browser;
}

const PASSWORD = "trois petits chats";

/** Through both pages, with the code that the mail would bring. */
export async function signUp(
  browser: Browser,
  { name, email, password = PASSWORD }: { name: string; email: string; password?: string },
): Promise<Page> {
  const page = await browser.visit("/inscription");
  const asked = await browser.submit(page, { fill: { name, email, password } });
  const entered = await browser.submit(asked, { fill: { code: codeFor(asked, "sign-up") } });
  if (!browser.cookies.has("session")) throw new Error(`${email} could not sign up: ${entered.status}`);
  return entered;
}

/** The demonstration's secret is in its code: what the mail of this page says can be worked out. */
const SECRET = readEnv("demonstration", {}).sessionSecret;

export function codeFor(page: Page, purpose: ProofPurpose): string {
  const ref = new URL(page.path, "http://local").searchParams.get("preuve");
  return codeOf({ ref: found(ref, `reference in ${page.path}`), purpose }, SECRET);
}
