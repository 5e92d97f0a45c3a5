import { eq } from "drizzle-orm";
import { openStore } from "#db/open-store.ts";
import { type Bank, openBank } from "../bank.ts";
import { freePort } from "../free-port.ts";
import { type Site, startSite } from "../site.ts";
import { found, type Page } from "./page.ts";
import { type Browser, openBrowser } from "./plain-browser.ts";

export interface Town {
  bank: Bank;
  site: Site;
  close: () => Promise<void>;
}

/** A site and its bank, which know each other. */
export async function openTown(copyOf: string): Promise<Town> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const bank = await openBank(url);
  const settings = { PORT: String(port), PUBLIC_URL: url, ...bank.settings };
  const site = await startSite({ copyOf, settings });
  return { bank, site, close: () => Promise.all([site.stop(), bank.close()]).then(() => undefined) };
}

/** Somebody in front of one browser: on the site, and at the bank. */
export interface Somebody {
  here: Browser;
  atTheBank: Browser;
}

export function somebody({ bank, site }: Town, language?: string): Somebody {
  return { here: openBrowser(site.url, language), atTheBank: openBrowser(bank.issuer) };
}

/** Leaves the site for the bank, and stops where the bank sends them back: the path, with all that it carries. */
export async function toTheBank(who: Somebody, fields: Record<string, string> = {}): Promise<string> {
  const left = await who.here.post("/connexion/banque", { next: "/", ...fields });
  return thereAndBack(who, found(left.location, `way to the bank (${left.status})`));
}

export async function thereAndBack({ here, atTheBank }: Somebody, address: string): Promise<string> {
  let next = address;
  for (let step = 0; step < 8; step++) {
    if (next.startsWith(here.site)) return next.slice(here.site.length);
    const page = await atTheBank.ask(next.replace(atTheBank.site, ""));
    next = found(page.location, `way on at the bank (${page.status}): ${page.text.slice(0, 300)}`);
  }
  throw new Error("the bank leads in circles");
}

/** To the bank and back. */
export async function signInAtTheBank(who: Somebody, fields: Record<string, string> = {}): Promise<Page> {
  return who.here.ask(await toTheBank(who, fields));
}

export async function memberWith({ site }: Town, email: string) {
  const store = await openStore(site.database);
  const { members, identities } = store.tables;
  const [member] = await store.read.select().from(members).where(eq(members.email, email));
  const linked = member ? await store.read.select().from(identities).where(eq(identities.memberId, member.id)) : [];
  await store.close();
  return member && { ...member, linked };
}
