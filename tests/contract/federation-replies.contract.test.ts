import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { federationAccount } from "#app/features/federation/account.server.ts";
import { federationOf } from "#app/features/federation/opened.server.ts";
import { recordHeard } from "#app/features/mentions/hear.server.ts";
import { adapterOf } from "#app/features/networks/adapters.server.ts";
import type { Piece } from "#app/features/networks/port.ts";
import type { RequestContext } from "#app/server/context.server.ts";
import { openOutbound } from "#app/server/outbound.server.ts";
import { type Peer, openPeer } from "../fediverse-peer.ts";
import { later, now } from "./cast.ts";
import { contextOf, env } from "./context.ts";
import { describeOnBothEngines } from "./stores.ts";

const SOON = { timeout: 15_000, interval: 50 };

describeOnBothEngines(
  "what is said to the bank elsewhere (to a strict local server, from the documentation)",
  (world) => {
    const opened: { peer?: Peer } = {};
    const peer = () => opened.peer ?? missing();
    beforeAll(async () => {
      opened.peer = await openPeer();
    });
    afterAll(() => opened.peer?.close());

    const brand = () => Promise.resolve({ name: "Banque", logo: null, light: {}, dark: {}, version: "1" });
    const openSite = () =>
      contextOf(world.store, { brand, now: () => new Date(), outbound: openOutbound({ privatePeers: true }) });
    const noteOf = (name: string) => `${peer().actor(name)}/notes/1`;
    const piece = (key: string, name = "zoe"): Piece => {
      const parent = { id: noteOf(name), revision: null, url: null };
      return {
        key,
        text: "Oui, dès lundi.",
        lang: "fr",
        link: null,
        picture: null,
        replyTo: { parent, root: parent },
        at: now,
      };
    };

    async function hear(site: RequestContext, name: string) {
      const author = { id: peer().actor(name), handle: `@${name}@là`, name, url: null, reach: 3 };
      const heard = { remote: { id: noteOf(name), revision: null, url: null }, kind: "mention" as const, author };
      const said = { ...heard, parentId: null, root: null, text: "C’est possible ?", lang: "fr", at: now };
      const accountId = await federationAccount(site);
      await recordHeard(world.store, { accountId, heard: [said], shielding: { lang: "fr", spare: [] }, at: now });
      return author;
    }

    it("is answered once for each request, by a signed note that names who asked; then corrected, then taken back", async () => {
      const site = openSite();
      const federated = federationOf(site) ?? missing();
      const author = await hear(site, "zoe");
      const { outbound } = site;
      const opening = { credentials: {}, outbound, now: () => later(1), renewed: () => Promise.resolve() };
      const network = adapterOf("federation").open({ ...opening, server: env.publicUrl.origin });
      const stop = new AbortController();
      const queue = federated.run(() => federated.federation.startQueue(site, { signal: stop.signal }));

      expect(await network.find?.(piece("k1"))).toEqual({ ok: true, value: { found: false } });
      const first = await network.publish(piece("k1"));
      const again = await network.publish(piece("k1"));
      expect([first.ok, again]).toEqual([true, first]);
      if (!first.ok) return missing();
      expect(await network.find?.(piece("k1"))).toEqual({ ok: true, value: { found: true, remote: first.value } });
      await network.replace?.(first.value, { ...piece("k2"), text: "Oui, dès mardi." });
      expect(await network.remove(first.value)).toEqual({ ok: true, value: null });
      expect(await network.remove(first.value), "already gone").toEqual({ ok: true, value: null });

      await vi.waitFor(() => expect(peer().received.at(-1)?.type).toBe("Delete"), SOON);
      const kinds = peer().received.map(({ type, id }) => `${type} ${id.split("#")[1]?.split("-")[0]}`);
      expect(kinds).toEqual(["Create create", "Create create", "Update update", "Delete delete"]);
      expect(
        new Set(
          peer()
            .received.slice(0, 2)
            .map(({ id }) => id),
        ).size,
        "the same twice",
      ).toBe(1);
      expect(peer().received[0]?.object).toMatchObject({
        ...{ id: first.value.id, type: "Note", inReplyTo: noteOf("zoe") },
        tag: { type: "Mention", href: author.id, name: "@zoe@là" },
      });
      expect(JSON.stringify(peer().received[2]?.object)).toContain("dès mardi");
      peer().received.length = 0;
      stop.abort();
      await queue;
    });

    it("waits where nobody says where to write to, and nothing is said that answers nobody", async () => {
      const site = openSite();
      federationOf(site);
      const opening = { credentials: {}, outbound: site.outbound, now: () => now, renewed: () => Promise.resolve() };
      const network = adapterOf("federation").open({ ...opening, server: "" });
      expect(await network.publish({ ...piece("k9"), replyTo: null })).toMatchObject({
        ok: false,
        trouble: { kind: "refused" },
      });
      await hear(site, "max");
      peer().remove("max");
      expect(await network.publish(piece("k10", "max"))).toMatchObject({ ok: false, trouble: { kind: "unreachable" } });
      const elsewhere = adapterOf("federation").open({ ...opening, outbound: openOutbound(env), server: "" });
      expect(await elsewhere.check(), "where no server runs").toMatchObject({ ok: false, trouble: { said: "off" } });
      expect(await network.check()).toMatchObject({
        ok: true,
        value: { handle: "@officiel@localhost:3000", name: "Banque" },
      });
    });
  },
);

function missing(): never {
  throw new Error("this was opened before");
}
