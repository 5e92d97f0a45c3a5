import type { Translated } from "../catalogue.ts";
import type french from "../fr/federation.ts";

export default {
  title: "Follow the site from the fediverse",
  intro:
    "With an account on Mastodon, or on a compatible network, follow {{brand}} without opening an account here. Copy an address, paste it into the search of your network, then follow.",
  addresses: "Addresses to follow",
  themes: "By theme",
  says: {
    officiel: "Each new official answer, in full.",
    questions: "Passes on the official answers to questions.",
    idees: "Ideas that have become real.",
    theme: "Passes on what is answered and done in this theme.",
  },
  followers_one: "{{count, number}} follower",
  followers_other: "{{count, number}} followers",
  how: "What happens next",
  replies:
    "What you reply there in public is read by the team. What you send in private does not arrive here: for your own situation, ask a question on the site.",
  updates: "An answer corrected or withdrawn here is corrected or withdrawn there too.",
  elsewhere: "On the sites that we follow",
  read: "Read it there",
  actors: {
    officiel: {
      name: "{{brand}} — Official answers",
      summary:
        "The bank’s official answers to questions from the public. What you reply in public is read by the team; private messages do not arrive here.",
    },
    questions: {
      name: "{{brand}} — Questions",
      summary: "Questions from the public that the bank has answered.",
    },
    idees: {
      name: "{{brand}} — Ideas made real",
      summary: "Ideas from the public that the bank has made real.",
    },
    theme: {
      name: "{{brand}} — {{theme}}",
      summary: "What the bank answers and does in the theme {{theme}}.",
    },
  },
  note: {
    shipped: "Idea made real:",
    question: "Read it on the site",
    idea: "Read the idea and its story",
  },
} satisfies Translated<typeof french>;
