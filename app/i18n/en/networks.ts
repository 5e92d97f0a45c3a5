import type { Translated } from "../catalogue.ts";
import type french from "../fr/networks.ts";

export default {
  names: {
    bluesky: "Bluesky",
    mastodon: "Mastodon",
    x: "X",
    linkedin: "LinkedIn",
    facebook: "Facebook",
    webhook: "Webhook",
    federation: "Fediverse",
  },
  troubles: {
    unreachable: "the network does not answer",
    slow: "the network takes too long to answer",
    unauthorized: "the network no longer accepts our credentials",
    forbidden: "the network does not allow this account to do that",
    limited: "the network asks us to wait",
    refused: "the network refuses this text",
    broken: "the network is out of order",
    strange: "the network gave an unexpected answer",
    missing: "the network no longer finds this post",
    private: "this address belongs to a private network",
  },
} satisfies Translated<typeof french>;
