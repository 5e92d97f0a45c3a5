import { expect, inject, test } from "vitest";
import { startSite } from "../site.ts";

test("switched off, none of these addresses is there", { timeout: 90_000 }, async () => {
  const site = await startSite({ copyOf: inject("community"), settings: { FEDERATION: "off" } });
  const paths = [
    "/federation/actors/officiel",
    "/.well-known/nodeinfo",
    "/nodeinfo/2.1",
    "/fediverse",
    "/federation/inbox",
  ];
  const webFinger = `/.well-known/webfinger?resource=acct:officiel@${new URL(site.url).host}`;
  const statuses = await Promise.all([...paths, webFinger].map(async (path) => (await fetch(site.url + path)).status));
  await site.stop();
  expect(statuses).toEqual(statuses.map(() => 404));
});
