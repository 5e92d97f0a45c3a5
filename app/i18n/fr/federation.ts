/** The site as a server of ActivityPub, for those who follow it. */
export default {
  title: "Suivre le site depuis le fédivers",
  intro:
    "Avec un compte Mastodon, ou d’un réseau compatible, suivez {{brand}} sans ouvrir de compte ici. Copiez une adresse, collez-la dans la recherche de votre réseau, puis suivez.",
  addresses: "Les adresses à suivre",
  themes: "Par thème",
  says: {
    officiel: "Chaque nouvelle réponse officielle, en entier.",
    questions: "Relaie les réponses officielles aux questions.",
    idees: "Les idées devenues réalité.",
    theme: "Relaie ce qui est répondu et réalisé dans ce thème.",
  },
  followers_one: "{{count, number}} abonné",
  followers_many: "{{count, number}} abonnés",
  followers_other: "{{count, number}} abonnés",
  how: "Ce qui se passe ensuite",
  replies:
    "Ce que vous répondez en public, là-bas, est lu par l’équipe. Ce que vous envoyez en privé n’arrive pas ici : pour votre situation personnelle, posez une question sur le site.",
  updates: "Une réponse corrigée ou retirée ici l’est aussi là-bas.",
  elsewhere: "Sur les sites que nous suivons",
  read: "Lire là-bas",
  actors: {
    officiel: {
      name: "{{brand}} — Réponses officielles",
      summary:
        "Les réponses officielles de la banque aux questions du public. Ce que vous répondez en public est lu par l’équipe ; les messages privés n’arrivent pas ici.",
    },
    questions: {
      name: "{{brand}} — Questions",
      summary: "Les questions du public auxquelles la banque a répondu.",
    },
    idees: {
      name: "{{brand}} — Idées réalisées",
      summary: "Les idées du public que la banque a réalisées.",
    },
    theme: {
      name: "{{brand}} — {{theme}}",
      summary: "Ce que la banque répond et réalise dans le thème {{theme}}.",
    },
  },
  note: {
    shipped: "Idée réalisée :",
    question: "Lire sur le site",
    idea: "Lire l’idée et son histoire",
  },
};
