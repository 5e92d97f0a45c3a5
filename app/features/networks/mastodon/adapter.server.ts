import type { Adapter } from "../port.ts";
import { siteOrigin } from "../site-origin.server.ts";
import { check } from "./check.server.ts";
import { find } from "./find.server.ts";
import { hear } from "./hear.server.ts";
import { measure } from "./measure.server.ts";
import { publish, remove, replace } from "./publish.server.ts";

/** Mastodon, and the servers that speak as it does (GoToSocial, Akkoma...). */
export const mastodonAdapter: Adapter = {
  network: "mastodon",
  fields: [
    { name: "server", secret: false, fallback: null, optional: false },
    { name: "accessToken", secret: true, fallback: null, optional: false },
  ],
  serverOf: ({ server = "" }) => siteOrigin(server),
  open: (server) => ({
    check: () => check(server),
    publish: (piece) => publish(server, piece),
    find: (piece) => find(server, piece),
    replace: (remote, to) => replace(server, remote, to),
    remove: (remote) => remove(server, remote),
    hear: (since) => hear(server, since),
    measure: (remotes) => measure(server, remotes),
  }),
};
