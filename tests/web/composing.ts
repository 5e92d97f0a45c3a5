import { asc, eq } from "drizzle-orm";
import { beforeAll, inject } from "vitest";
import { openStore } from "#db/open-store.ts";
import type { Store } from "#db/store.ts";
import { anAccount } from "../republishing.ts";
import { startSite } from "../site.ts";
import { found, type Page } from "./page.ts";
import { newMember, signedIn } from "./people.ts";
import type { Browser } from "./plain-browser.ts";
import { answer, ask, idOf } from "./writing.ts";

export const SENT = /^\/equipe\/republier\/\d+$/;
const world: { store?: Store; url?: string; team?: Browser; bluesky?: number; mastodon?: number } = {};

/** A site of its own for the tests of a file, whose bank has no account yet. */
export function composingSite(): void {
  beforeAll(async () => {
    const site = await startSite({ copyOf: inject("community") });
    const store = await openStore(site.database);
    // The demonstration has a network of its own: here the bank begins without any.
    await store.write((tx) => tx.update(store.tables.networkAccounts).set({ state: "disconnected" }));
    // Files share this module: the accounts of the one before are not in this database.
    const nobody = { bluesky: undefined, mastodon: undefined };
    Object.assign(world, { url: site.url, store, team: await signedIn(site.url, "noa"), ...nobody });
    return async () => {
      await store.close();
      await site.stop();
    };
  });
}

export const here = () => ({
  url: found(world.url, "site"),
  store: found(world.store, "store"),
  team: found(world.team, "browser of the team"),
});

export async function connect() {
  const { store } = here();
  // Nothing leaves from them: what was asked for stays as it was asked for.
  const restsUntil = new Date(Date.now() + 24 * 3600_000);
  world.bluesky ??= await anAccount(store, { handle: "@banque.example", restsUntil });
  world.mastodon ??= await anAccount(store, {
    restsUntil,
    network: "mastodon",
    handle: "@banque@m.example",
    fourEyes: true,
  });
  return { bluesky: world.bluesky, mastodon: world.mastodon };
}

/** A question of Hortense, answered by the bank; and the page that takes it to the networks. */
export async function answered(title: string, body = "Bonjour Hortense, oui, dans l’appli. C’est gratuit.") {
  const { url, team } = here();
  const question = await ask(await newMember(url, "Hortense Valcourt"), title);
  const page = await answer(team, question, body, { voice: "bank" });
  const way = page.document.querySelector('[data-official] a[href^="/equipe/republier/"]');
  return { question, path: found(way?.getAttribute("href"), "way to republish") };
}

export const valueOf = (page: Page, name: string) =>
  found(page.document.querySelector<HTMLInputElement>(`[name="${name}"]`), name).value;

export async function kept(question: string) {
  const { store } = here();
  const { posts, dispatches } = store.tables;
  return store.read
    .select({ post: posts, dispatch: dispatches })
    .from(posts)
    .innerJoin(dispatches, eq(dispatches.postId, posts.id))
    .where(eq(posts.threadId, Number(idOf(question))))
    .orderBy(asc(posts.id));
}
