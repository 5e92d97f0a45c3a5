import type { Translated } from "../catalogue.ts";
import type french from "../fr/networks.ts";

export default {
  demonstration: {
    title: "The demonstration’s network",
    intro:
      "What the bank republishes in the demonstration arrives here, on this machine, as a network would show it. Nothing leaves for anywhere else.",
    name: "Demonstration network",
    none: "No posts yet",
    noneText: "On a page where the bank has answered, the team chooses “Republish”: the post will appear here.",
    noneLink: "See the questions",
    follows: "In reply to the previous post",
    replaced: "Edited",
    deleted: "Deleted",
    deletedNote: "The bank deleted this post. A network would no longer show it.",
  },
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
