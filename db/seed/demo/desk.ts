import type { Ago } from "./content.ts";

/** What waits on the moderators' desk of the demonstration, and what they have decided lately. */

/** Came to sell, or worse. */
export const nuisance = { name: "Kelly R.", joined: "3h" } as const satisfies { name: string; joined: Ago };

/** As the site would have told it from these signs. */
type HeldGround = "law-fraud" | "law-insult";

interface HeldReply {
  thread: string;
  /** The nuisance, without a name. */
  by?: string;
  kind: "answer" | "comment";
  ago: Ago;
  body: string;
  signs: string[];
  ground: HeldGround;
}

export const heldReplies: HeldReply[] = [
  {
    thread: "J’ai cliqué sur le faux SMS du colis et donné ma carte : que faire maintenant ?",
    kind: "answer",
    ago: "160m",
    body: "Bonjour, ici le service client de votre banque. Nous avons bloqué l’opération : pour récupérer votre argent, écrivez-nous tout de suite sur WhatsApp, au [téléphone masqué].",
    signs: ["fake-support", "messenger", "new-account"],
    ground: "law-fraud",
  },
  {
    thread: "Un paiement de 47,90 € que je ne reconnais pas, vieux de sept mois : est-ce trop tard ?",
    kind: "answer",
    ago: "150m",
    body: "J’avais perdu le double, et un expert m’a tout rendu en deux jours. Son adresse : https://remboursement-express.example",
    signs: ["recovered-money", "links", "new-account"],
    ground: "law-fraud",
  },
  {
    thread: "Le sans contact réclame parfois mon code pour une baguette, est-ce normal ?",
    by: "thomas",
    kind: "comment",
    ago: "95m",
    body: "Il faut être le dernier des abrutis pour poser une question pareille.",
    signs: ["insult"],
    ground: "law-insult",
  },
];

export const heldQuestion = {
  theme: "credit-conso",
  ago: "170m",
  title: "Prêt entre particuliers en 24 heures, sans justificatif, qui est intéressé ?",
  body: "De 2 000 à 500 000 €, réponse immédiate, même fiché. Écrivez-moi sur Telegram.",
  signs: ["loan-offer", "messenger", "new-account"],
  ground: "law-fraud",
} as const satisfies { theme: string; ago: Ago; title: string; body: string; signs: string[]; ground: HeldGround };

interface Reported {
  thread: string;
  /** Whose answer; the question itself without. */
  answerBy?: string;
  /** "visitor": without an account. */
  reports: {
    by: string;
    ago: Ago;
    reason: "law-insult" | "rule-disrespect" | "rule-off-topic" | "law-privacy";
    explanation: string;
  }[];
}

export const reported: Reported[] = [
  {
    thread: "Pourquoi un code à chiffres, quand un alexandrin serait un si beau mot de passe ?",
    answerBy: "bernard",
    reports: [
      {
        by: "chantal",
        ago: "26h",
        reason: "rule-disrespect",
        explanation: "Il se moque de la personne qui demande, alors qu’elle est sérieuse.",
      },
      {
        by: "visitor",
        ago: "5h",
        reason: "rule-off-topic",
        explanation: "Cela ne répond pas à la question, c’est une plaisanterie de plus.",
      },
    ],
  },
  {
    thread: "Mes opérations apparaissent en double depuis ce matin, suis-je la seule ?",
    reports: [
      {
        by: "odile",
        ago: "50m",
        reason: "rule-off-topic",
        explanation: "C’était une panne de ce matin, ce fil ne sert plus à rien.",
      },
    ],
  },
];

/** Hidden by a moderator; Sami contests it. */
export const contested = {
  thread: "Ma salle de sport me prélève encore deux mois après ma résiliation, que faire ?",
  by: "sami",
  ago: "6d",
  body: "Cette salle est tenue par des voleurs, n’y mettez jamais les pieds, le gérant sait où me trouver.",
  ruling: {
    by: "theo",
    ago: "5d",
    ground: "law-insult",
    facts: "Votre réponse accuse de vol les personnes qui tiennent cette salle, sans que rien ne l’établisse ici.",
  },
  appeal: {
    ago: "4d",
    text: "J’étais en colère, je le reconnais. Mais je raconte ce qui m’est arrivé : ils ont continué de prélever après ma lettre. Je veux bien enlever le mot « voleurs » si le reste peut revenir.",
  },
} as const;

/** Removed, and not contested: Léa can read why. */
export const removed = {
  thread: "Nouveau téléphone : dans quel ordre faire les choses pour ne rien bloquer ?",
  by: "lea",
  ago: "12d",
  body: "Comme je le disais dans mon autre message, regardez aussi mon annonce : je vends l’ancien, presque neuf.",
  ruling: {
    by: "camille",
    ago: "11d",
    ground: "rule-spam",
    facts: "Votre commentaire propose un téléphone à la vente : les annonces n’ont pas leur place ici.",
  },
} as const;
