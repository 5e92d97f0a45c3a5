import { startSite } from "../site.ts";

/** playwright.config.ts reads the address in each worker, which inherits this environment. */
export default async function startSiteForBrowserTests(): Promise<() => Promise<void>> {
  const site = await startSite();
  process.env["SITE_URL"] = site.url;
  return site.stop;
}
