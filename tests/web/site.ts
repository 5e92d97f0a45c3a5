import type { TestProject } from "vitest/node";
import { startSite } from "../site.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The address of the built site, in demonstration, without a final slash. */
    site: string;
  }
}

export default async function startSiteForWebTests(project: TestProject): Promise<() => Promise<void>> {
  const site = await startSite();
  project.provide("site", site.url);
  return site.stop;
}
