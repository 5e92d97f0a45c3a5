/** The picture of a thread, and what is said of it to whoever cannot see it. */
export default {
  kind: {
    question: "Question",
    idea: "Idée",
  },
  official: "Réponse officielle",
  votes_one: "{{count, number}} vote",
  votes_many: "{{count, number}} votes",
  votes_other: "{{count, number}} votes",
  replies_one: "{{count, number}} réponse",
  replies_many: "{{count, number}} réponses",
  replies_other: "{{count, number}} réponses",
  /** Where the title is in a script that no font here can draw. */
  unread: {
    question: "Une question à lire sur le site",
    idea: "Une idée à lire sur le site",
  },
  alt: {
    question: "Question\u00a0: {{title}}",
    idea: "Idée\u00a0: {{title}}",
    official: "Réponse officielle de la banque.",
    status: "Étape\u00a0: {{status}}.",
  },
};
