import { openStore } from "#db/open-store.ts";
import { type Site, startSite } from "../site.ts";
import { startStrictMastodon, type StrictMastodon } from "../strict-mastodon.ts";
import { expect, test as base } from "./test.ts";

export interface Networks {
  site: Site;
  /** The strict local server, on which the bank has an account. */
  mastodon: StrictMastodon;
  /** A minute has passed since the site listened to its accounts. */
  minutePasses: () => Promise<void>;
}

/** A site of the worker's own: what one test connects, the others would be offered to publish on. */
export const test = base.extend<object, { networks: Networks }>({
  networks: [
    async ({}, use) => {
      const [site, mastodon] = await Promise.all([startSite(), startStrictMastodon()]);
      const store = await openStore(site.database);
      const minutePasses = () =>
        store.write(async (tx) => {
          await tx.update(store.tables.networkAccounts).set({ heardAt: null });
        });
      await use({ site, mastodon, minutePasses });
      await store.close();
      await site.stop();
      await mastodon.close();
      expect(site.errors()).toEqual([]);
    },
    { scope: "worker", timeout: 180_000 },
  ],
  baseURL: ({ networks }, run) => run(networks.site.url),
});

export { expect };
