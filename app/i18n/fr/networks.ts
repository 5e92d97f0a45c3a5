/** Accounts on the networks, their names, what can go wrong there. */
export default {
  /** The page on which the demonstration's own network shows what it received. */
  demonstration: {
    title: "Le réseau de la démonstration",
    intro:
      "Ce que la banque republie en démonstration arrive ici, sur cette machine, tel qu’un réseau le montrerait. Rien ne part ailleurs.",
    name: "Réseau de démonstration",
    none: "Aucune publication",
    noneText: "Sur une page où la banque a répondu, l’équipe choisit « Republier » : la publication paraîtra ici.",
    noneLink: "Voir les questions",
    follows: "En réponse à la publication précédente",
    replaced: "Modifiée",
    deleted: "Supprimée",
    deletedNote: "La banque a supprimé cette publication. Un réseau ne la montrerait plus.",
  },
  names: {
    bluesky: "Bluesky",
    mastodon: "Mastodon",
    x: "X",
    linkedin: "LinkedIn",
    facebook: "Facebook",
    webhook: "Webhook",
    federation: "Fédivers",
  },
  /** What went wrong there, said to the team. */
  troubles: {
    unreachable: "le réseau ne répond pas",
    slow: "le réseau met trop longtemps à répondre",
    unauthorized: "le réseau ne reconnaît plus nos identifiants",
    forbidden: "le réseau ne permet pas cela à ce compte",
    limited: "le réseau demande d’attendre",
    refused: "le réseau refuse ce texte",
    broken: "le réseau est en panne",
    strange: "le réseau a répondu autre chose que prévu",
    missing: "le réseau ne trouve plus cette publication",
    private: "cette adresse appartient à un réseau privé",
  },
};
