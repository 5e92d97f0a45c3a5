import { found, type Page, pathnameOf } from "./page.ts";
import type { Browser } from "./plain-browser.ts";

/** Asks through the form; the path of the new question. */
export async function ask(browser: Browser, title: string, body = "", theme = "appli"): Promise<string> {
  return published(await browser.submit(await browser.visit("/questions/nouvelle"), { fill: { title, body, theme } }));
}

export async function propose(browser: Browser, title: string): Promise<string> {
  const fill = { title, body: "Cela nous éviterait bien des courriers.", theme: "cartes" };
  return published(await browser.submit(await browser.visit("/idees/nouvelle"), { fill }));
}

export async function answer(
  browser: Browser,
  path: string,
  body: string,
  more: Record<string, string> = {},
): Promise<Page> {
  return browser.submit(await browser.visit(path), { with: { intent: "answer" }, fill: { body, ...more } });
}

export async function comment(browser: Browser, path: string, body: string): Promise<Page> {
  return browser.submit(await browser.visit(path), { with: { intent: "comment" }, fill: { body } });
}

/** The number in a thread's address. */
export function idOf(path: string): string {
  return found(/^\/(?:questions|idees)\/(\d+)/.exec(path)?.[1], `number in ${path}`);
}

function published(page: Page): string {
  if (page.status !== 200 || !/^\/(questions|idees)\/\d+\//.test(page.path))
    throw new Error(`nothing was published: ${page.status} ${page.path}`);
  return pathnameOf(page.path);
}
