import type { Translated } from "../catalogue.ts";
import type french from "../fr/cards.ts";

export default {
  kind: {
    question: "Question",
    idea: "Idea",
  },
  official: "Official answer",
  votes_one: "{{count, number}} vote",
  votes_other: "{{count, number}} votes",
  replies_one: "{{count, number}} reply",
  replies_other: "{{count, number}} replies",
  unread: {
    question: "A question to read on the site",
    idea: "An idea to read on the site",
  },
  alt: {
    question: "Question: {{title}}",
    idea: "Idea: {{title}}",
    official: "Official answer from the bank.",
    status: "Stage: {{status}}.",
  },
} satisfies Translated<typeof french>;
