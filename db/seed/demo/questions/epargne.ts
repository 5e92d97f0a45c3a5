import type { DemoQuestion } from "../content.ts";

export const epargne: DemoQuestion[] = [
  {
    by: "ines",
    ago: "56308m",
    title: "Assurance vie : mon argent est-il vraiment bloqué huit ans ?",
    body: "J’ai 26 ans, 2 000 € de côté, et une amie me conseille d’ouvrir une assurance vie « pour prendre date ». Mon père me répond que c’est bloqué huit ans et que c’est pour les vieux. J’ignore lequel des deux a tort, mais j’aimerais pouvoir le dire au dîner de dimanche.",
    votes: 153,
    comments: [
      {
        by: "sami",
        ago: "56277m",
        body: "Tenez-nous au courant du dîner.",
      },
    ],
    answers: [
      {
        by: "pierreyves",
        ago: "56253m",
        body: "Votre père confond deux choses fort répandues : la durée et la prison.\n\n- **Bloqué ? Non.** Vous pouvez retirer tout ou partie quand vous le souhaitez, même au bout d’un an. La somme arrive généralement en quelques jours ou semaines.\n- **Alors pourquoi huit ans ?** Parce qu’au-delà, l’impôt **sur les gains** s’adoucit : un abattement annuel de 4 600 € pour une personne seule, 9 200 € pour un couple.\n- **« Prendre date »** : le compteur part à l’ouverture, même avec peu d’argent. D’où le conseil de votre amie.\n\nTrois choses à lire avant de signer : les frais (versement, gestion, arbitrage), la part garantie ou non, et la clause bénéficiaire.\n\nQuant aux « vieux », dont je suis, nous vous accueillerons volontiers.",
        useful: 137,
        notUseful: 3,
        comments: [
          {
            by: "ines",
            ago: "50453m",
            body: "Dîner de dimanche : papa a lu votre réponse, a dit « mouais », puis a demandé où l’on signait. Victoire totale.",
          },
          {
            by: "bernard",
            ago: "50353m",
            body: "« La durée et la prison » : j’emporte la formule.",
          },
        ],
      },
      {
        by: "sami",
        ago: "56226m",
        body: "Mon oncle dit la même chose que votre père : bloqué huit ans, pas un jour de moins. Il s’y connaît, il a un costume.",
        useful: 21,
        notUseful: 15,
        comments: [
          {
            by: "henri",
            ago: "56199m",
            body: "Avec tout le respect dû au costume, c’est une idée reçue : les retraits sont possibles à tout moment. C’est l’impôt qui change avec l’âge du contrat.",
          },
          {
            by: "sami",
            ago: "56177m",
            body: "Je transmets à mon oncle. Le costume va en prendre un coup.",
          },
        ],
      },
      {
        by: "maelle",
        ago: "56103m",
        body: "Avec 2 000 €, je remplirais d’abord un livret pour les imprévus (trois mois de dépenses, c’est un bon repère), et j’ouvrirais l’assurance vie avec le minimum, pour la date. Les deux ne s’excluent pas du tout.",
        useful: 74,
      },
    ],
  },
  {
    by: "chantal",
    ago: "39171m",
    title: "Mon Livret A dépasse 22 950 € avec les intérêts : est-ce permis ?",
    body: "Au 31 décembre, mon Livret A s’élevait à 22 950,00 €, très exactement ; j’y avais veillé. Au 1er janvier, avec les intérêts, il dépassait le plafond de plusieurs centaines d’euros. Je n’ai rien fait.\n\n1. Suis-je en infraction ?\n2. Allez-vous me renvoyer l’excédent ?\n3. Cet excédent produit-il, lui aussi, des intérêts ?",
    votes: 128,
    comments: [
      {
        by: "giulia",
        ago: "39113m",
        body: "« J’y avais veillé. » Chantal, vous m’impressionnez.",
      },
    ],
    answers: [
      {
        by: "camille",
        ago: "39156m",
        body: "Bonjour Chantal,\n\nVous n’êtes pas en infraction, et nous admirons votre précision au centime. Dans l’ordre :\n\n1. **Oui, c’est permis.** Le plafond de 22 950 € limite vos *versements*. Les intérêts ajoutés en fin d’année peuvent le dépasser.\n2. **Non, nous ne renvoyons rien.** L’excédent reste sur le livret.\n3. **Oui, il produit des intérêts**, comme le reste, et ils sont exonérés d’impôt.\n\nLa seule conséquence : vous ne pouvez plus verser tant que le solde n’est pas repassé sous le plafond.\n\nPour la suite, deux livrets de même nature existent :\n- le **LDDS**, jusqu’à 12 000 € ;\n- le **LEP**, jusqu’à 10 000 €, sous condition de revenus : votre avis d’imposition suffit à le savoir.\n\nLes taux peuvent changer au 1er février et au 1er août ; vous les trouverez sur le site de la Banque de France.",
        useful: 119,
        notUseful: 2,
        official: true,
        comments: [
          {
            by: "chantal",
            ago: "39061m",
            body: "Trois questions, trois réponses, dans l’ordre. C’est ainsi que l’on devrait toujours écrire. Je me renseigne sur le LEP.",
          },
        ],
      },
      {
        by: "henri",
        ago: "39031m",
        body: "Pour le LEP, regardez le « revenu fiscal de référence » en première page de l’avis d’imposition, et comparez avec le barème de service-public.gouv.fr. Je suis passé à côté pendant des années, en croyant que ce n’était pas pour moi.",
        useful: 63,
        comments: [
          {
            by: "mamadou",
            ago: "38721m",
            body: "Vérifié à l’instant grâce à vous : j’y ai droit aussi. Un grand merci.",
          },
        ],
      },
      {
        by: "linh",
        ago: "38691m",
        body: "Je me posais la question pour l’épargne de la boutique : attention, pour une société c’est non, le Livret A est réservé aux particuliers et à certaines associations.",
        useful: 20,
      },
    ],
  },
  {
    by: "claire",
    ago: "19100m",
    title: "Mon PEL va avoir quinze ans : que devient l’argent ensuite ?",
    body: "J’ai ouvert un plan d’épargne logement en 2011, avec l’idée d’une petite maison. La petite maison n’est jamais venue, le PEL est resté, fidèle. Un courrier m’annonce qu’il arrive à son terme et j’avoue l’avoir lu trois fois sans tout comprendre.\n\nL’argent est-il perdu, bloqué, rendu ? Dois-je faire quelque chose ?",
    votes: 77,
    answers: [
      {
        by: "farida",
        ago: "19077m",
        body: "Bonjour Claire-Marie,\n\nRassurez-vous, **rien n’est perdu**. Les PEL ouverts depuis le 1er mars 2011 ont une durée de vie maximale de quinze ans, et les premiers arrivent à leur terme en 2026.\n\n**Si vous ne faites rien** : à l’échéance, les intérêts sont versés et le plan devient un livret d’épargne ordinaire, dont le taux est libre et les intérêts imposables. L’argent y reste disponible à tout moment.\n\n**Si vous préférez choisir**, vous pouvez :\n- le placer sur un livret réglementé, s’il vous reste de la place ;\n- l’investir à plus long terme, par exemple en assurance vie ;\n- l’employer à un projet de logement, achat ou travaux.\n\nUn point à vérifier **avant** l’échéance : vos droits à un prêt d’épargne logement, si un projet vous tente encore.\n\nVotre conseiller peut faire le point en une demi-heure, courrier en main. Ne clôturez rien avant.",
        useful: 69,
        official: true,
        comments: [
          {
            by: "claire",
            ago: "19013m",
            body: "Merci, c’est enfin clair. La petite maison sera peut-être une véranda.",
          },
        ],
      },
      {
        by: "henri",
        ago: "18940m",
        body: "J’ai connu le cas contraire : un PEL de 2003, ouvert avant la règle des quinze ans. Celui-là peut continuer, et je le dorlote. Vérifiez toujours la date d’ouverture avant de fermer quoi que ce soit.",
        useful: 35,
        notUseful: 1,
      },
    ],
  },
  {
    by: "fatou",
    ago: "6035m",
    title: "Faut-il verser avant le 15 pour ne pas perdre d’intérêts ?",
    body: "Ma collègue fait ses versements le 14 au soir comme d’autres remplissent leur grille de loto. D’après elle, le 17, « c’est deux semaines de perdues ». Légende de machine à café, ou vérité ?",
    votes: 62,
    answers: [
      {
        by: "yanis",
        ago: "5983m",
        body: "Vérité ! Les livrets réglementés comptent les intérêts **par quinzaine** : du 1er au 15, puis du 16 à la fin du mois.\n\n- **Un versement** commence à rapporter au début de la quinzaine *suivante*. Versé le 14, il compte à partir du 16. Versé le 17, à partir du 1er.\n- **Un retrait** cesse de rapporter à la fin de la quinzaine *précédente*. Mieux vaut donc retirer le 16 que le 14.\n\nEn résumé : verser juste avant le 1er ou le 16, retirer juste après. Mais sur 500 €, une quinzaine ne fait que quelques centimes : pas de quoi en perdre le sommeil.",
        useful: 67,
        notUseful: 1,
        accepted: true,
        comments: [
          {
            by: "fatou",
            ago: "5943m",
            body: "Clair et net. Ma collègue est insupportable depuis qu’elle sait qu’elle avait raison.",
          },
        ],
      },
      {
        by: "chantal",
        ago: "5860m",
        body: "J’ajoute une subtilité vérifiée en 2019 : un virement parti le dimanche 15 peut n’être inscrit que le lundi 16. Je verse donc le 13, par principe, avant 16 h.",
        useful: 41,
        comments: [
          {
            by: "yanis",
            ago: "5830m",
            body: "Très juste. Le 13, c’est la marge de sécurité idéale.",
          },
        ],
      },
      {
        by: "marc",
        ago: "5395m",
        body: "Virement automatique le 28. On n’y pense plus.",
        useful: 13,
      },
    ],
  },
  {
    by: "mamadou",
    ago: "47m",
    title: "Puis-je ouvrir un livret pour ma nièce qui vient de naître ?",
    body: "Bonjour. Ma sœur vient d’avoir une petite Aïssatou, trois kilos deux cents, et je souhaite lui offrir un livret plutôt qu’un sixième doudou. Un oncle peut-il l’ouvrir lui-même, ou faut-il que les parents signent ? Et pourrai-je y verser un petit quelque chose chaque mois, sans déranger personne ?",
    votes: 4,
    comments: [
      {
        by: "abdel",
        ago: "28m",
        body: "Félicitations à toute la famille ! Gardez quand même un doudou de réserve, c’est de l’expérience.",
      },
    ],
    answers: [],
  },
];
