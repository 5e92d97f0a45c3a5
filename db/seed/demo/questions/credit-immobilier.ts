import type { DemoQuestion } from "../content.ts";

export const creditImmobilier: DemoQuestion[] = [
  {
    by: "thomas",
    ago: "52d",
    title: "Changer d’assurance emprunteur en cours de prêt : est-ce vraiment si simple ?",
    body: "Un collègue affirme avoir changé d’assurance de prêt « en trois clics, un mardi ». Je suis ingénieur, je me méfie des choses qui prennent trois clics. Mon prêt a six ans, il en reste quatorze.\n\n- Peut-on le faire à tout moment ?\n- La banque peut-elle dire non ?\n- Le taux du prêt risque-t-il de bouger ?",
    votes: 198,
    answers: [
      {
        by: "camille",
        ago: "74842m",
        body: "Bonjour Thomas,\n\nVotre collègue simplifie un peu, mais il a raison sur le fond. Depuis 2022, vous pouvez changer d’assurance emprunteur **à tout moment et sans frais**.\n\n**Pouvons-nous refuser ?** Seulement si le nouveau contrat ne présente pas des garanties **équivalentes**. Nous répondons en **10 jours ouvrés** après réception du dossier complet, et un refus doit être écrit et motivé.\n\n**Le taux du prêt ?** Il ne change pas, et aucune autre condition non plus : nous établissons un simple avenant pour l’assurance.\n\nLa bonne méthode :\n1. reprenez votre fiche d’information, qui liste les garanties exigées ;\n2. comparez le **coût total jusqu’à la fin du prêt**, et pas seulement la mensualité ;\n3. lisez les exclusions (dos, sport, métier) ;\n4. ne résiliez rien vous-même avant notre accord, pour ne pas rester un seul jour sans couverture.\n\nCela fait un peu plus de trois clics, mais cela peut en valoir la peine.",
        useful: 167,
        notUseful: 4,
        official: true,
        comments: [
          {
            by: "thomas",
            ago: "74790m",
            body: "Réponse complète, et avec une procédure numérotée. Je suis comblé.",
          },
        ],
      },
      {
        by: "maelle",
        ago: "74775m",
        body: "Fait il y a huit mois. Deux choses que j’aurais aimé savoir :\n\n- selon le montant assuré (200 000 € au plus par personne) et l’âge en fin de prêt (avant 60 ans), **aucun questionnaire de santé** ne peut être demandé ;\n- certains assureurs se chargent de toute la paperasse. J’ai signé, ils ont fait le reste.\n\nLe plus long aura été de retrouver mon contrat d’origine, sous les guides de voyage.",
        useful: 93,
        notUseful: 1,
      },
      {
        by: "henri",
        ago: "74550m",
        body: "Comparez bien la définition de l’invalidité, qui change d’un contrat à l’autre. Le mien excluait les maux de dos, et j’étais déménageur du dimanche pour mes trois filles.",
        useful: 41,
      },
      {
        by: "bernard",
        ago: "1223h",
        body: "J’ai changé. Économie réelle. L’ancien assureur m’a écrit qu’il « regrettait mon choix », ce qu’il n’avait jamais pensé à faire tant que je payais.",
        useful: 57,
        comments: [
          {
            by: "odile",
            ago: "73300m",
            body: "On n’est jamais tant aimé qu’en partant.",
          },
        ],
      },
    ],
  },
  {
    by: "lea",
    ago: "52252m",
    title: "Premier achat à deux : faut-il vraiment 10 % d’apport ?",
    body: "Nous visitons depuis deux mois et tout le monde a une théorie. Mon oncle : « Sans 20 %, n’y pensez pas. » Ma voisine : « Nous avions zéro, et c’est passé. » Un agent immobilier : « Ça dépend », avec un clin d’œil.\n\nNous avons 14 000 € pour un appartement à 190 000 €. Est-ce ridicule ? Y a-t-il une règle écrite quelque part ?",
    votes: 205,
    comments: [
      {
        by: "claire",
        ago: "52228m",
        body: "Se méfier des clins d’œil dans l’immobilier.",
      },
      {
        by: "romain",
        ago: "52162m",
        body: "Nous en sommes exactement au même point. Je m’abonne à la question.",
      },
    ],
    answers: [
      {
        by: "noa",
        ago: "52231m",
        body: "Bonjour Léa,\n\nNon, ce n’est pas ridicule, et **aucune loi ne fixe d’apport minimal**. Les fameux 10 % sont un usage, qui correspond à peu près aux frais à payer en plus du prix : souvent 7 à 8 % dans l’ancien, 2 à 3 % dans le neuf, auxquels s’ajoute la garantie du prêt.\n\nCe qui est encadré, en revanche :\n- vos mensualités, **assurance comprise**, ne devraient pas dépasser **35 % de vos revenus** ;\n- la durée est limitée à **25 ans**, 27 dans certains cas.\n\nCe qui fait la différence, au-delà de l’apport : des comptes tenus sans incident, des revenus réguliers et un peu d’épargne gardée **après** l’achat.\n\nAvant de nous rencontrer, vérifiez vos droits au **prêt à taux zéro** et aux aides locales. L’agence d’information sur le logement de votre département (ADIL) vous renseigne gratuitement. Nous ferons ensuite une simulation complète, sans engagement et sans clin d’œil.",
        useful: 144,
        notUseful: 6,
        official: true,
        comments: [
          {
            by: "lea",
            ago: "52147m",
            body: "Mille mercis ! Rendez-vous pris à l’ADIL et ensuite chez vous.",
          },
          {
            by: "lea",
            ago: "42431m",
            body: "Nouvelles du front : simulation faite, c’est possible. Mon oncle est prévenu.",
          },
        ],
      },
      {
        by: "thomas",
        ago: "52137m",
        body: "Nous avions 8 %. Ce qui a rassuré, c’est un tableau de nos dépenses sur un an. La conseillère a dit n’en avoir jamais vu avec un onglet « fromage ».",
        useful: 68,
        comments: [
          {
            by: "lea",
            ago: "52077m",
            body: "Avez-vous obtenu le prêt grâce au fromage ?",
          },
          {
            by: "thomas",
            ago: "52060m",
            body: "Malgré.",
          },
        ],
      },
      {
        by: "claire",
        ago: "51902m",
        body: "Gardez absolument de quoi vivre trois mois. Le chauffe-eau du vendeur attend toujours la remise des clés pour mourir.",
        useful: 52,
      },
      {
        by: "marc",
        ago: "51632m",
        body: "Négocier le prix, c’est aussi de l’apport. Nous avons obtenu 6 000 € de moins.",
        useful: 19,
      },
    ],
  },
  {
    by: "sophie",
    ago: "27528m",
    title: "Je vends pour suivre une mutation : dois-je payer des pénalités de remboursement ?",
    body: "Mon employeur me mute à l’autre bout du pays et je dois vendre mon appartement, donc rembourser le prêt onze ans avant la fin. La première simulation trouvée en ligne m’annonce plusieurs milliers d’euros d’indemnités. J’ai fermé l’onglet et ouvert une tablette de chocolat.\n\nSont-elles toujours dues ?",
    votes: 91,
    answers: [
      {
        by: "farida",
        ago: "27502m",
        body: "Bonjour Sophie,\n\nVous pouvez reposer le chocolat, ou le finir tranquillement : dans votre cas, **aucune indemnité n’est due**.\n\nLa loi l’interdit, pour les prêts conclus depuis juillet 1999, lorsque la vente du logement fait suite :\n- à un **changement de lieu de travail**, le vôtre ou celui de votre conjoint ;\n- à un décès ;\n- à une cessation forcée d’activité, un licenciement par exemple.\n\n**Ce qu’il nous faut** : une attestation de l’employeur ou l’avenant qui mentionne la mutation, puis le compromis de vente. Nous envoyons ensuite un décompte au notaire, qui règle le prêt le jour de la signature.\n\nPour information, dans les autres situations, l’indemnité prévue au contrat ne peut dépasser ni **six mois d’intérêts** sur la somme remboursée, ni **3 % du capital restant dû**.\n\nPensez à faire arrêter votre assurance emprunteur à la même date.",
        useful: 103,
        official: true,
        accepted: true,
        comments: [
          {
            by: "sophie",
            ago: "27462m",
            body: "Je suis soulagée au-delà de ce que je peux écrire ici. Le chocolat est fini, mais c’était une fête.",
          },
        ],
      },
      {
        by: "pierreyves",
        ago: "27395m",
        body: "C’est l’article L. 313-48 du Code de la consommation, dont je recommande la lecture à voix haute : il est l’un des rares à réconforter.",
        useful: 54,
        notUseful: 1,
        comments: [
          {
            by: "bernard",
            ago: "27347m",
            body: "Pierre-Yves lit le Code de la consommation à voix haute. Je tiens à saluer son entourage.",
          },
        ],
      },
      {
        by: "juliette",
        ago: "27228m",
        body: "Gardez bien la preuve que la mutation précède la mise en vente : c’est la seule chose qu’on m’avait demandée.",
        useful: 18,
      },
    ],
  },
  {
    by: "abdel",
    ago: "14663m",
    title: "Peut-on baisser ses mensualités pendant un congé parental ?",
    body: "Un troisième enfant arrive dans cinq mois (une fille, paraît-il, nous restons prudents). Ma femme prendra six mois de congé parental et nos revenus baisseront d’un bon tiers. Notre prêt immobilier, lui, ne prend pas de congé.\n\nEst-ce que cela se prépare ? Et qu’est-ce que cela coûte au bout du compte ?",
    votes: 68,
    comments: [
      {
        by: "aline",
        ago: "14645m",
        body: "Félicitations ! Trois, c’est l’âge d’or de la machine à laver.",
      },
      {
        by: "abdel",
        ago: "14622m",
        body: "On nous l’a dit. Nous en prendrons soin, c’est la quatrième.",
      },
    ],
    answers: [
      {
        by: "noa",
        ago: "14629m",
        body: "Bonjour Abdel,\n\nToutes nos félicitations, avec la même prudence que vous. Oui, cela se prépare, et **le mieux est de s’y prendre deux mois avant**.\n\nRegardez dans votre offre de prêt si elle prévoit :\n- **la modulation** : la mensualité baisse et la durée s’allonge ;\n- **le report partiel** : vous ne payez que les intérêts et l’assurance ;\n- **le report total** : vous ne payez plus que l’assurance, et les intérêts s’ajoutent au capital.\n\nDans tous les cas, **le prêt coûtera davantage au total**. Nous vous remettrons un nouveau tableau d’amortissement avant toute décision, pour comparer à tête reposée.\n\nSi votre contrat ne prévoit rien, un avenant reste possible, après étude. Et en cas de vraie difficulté, parlez-nous-en tôt : la loi permet même de demander au juge une suspension temporaire.\n\nChoisissez la solution la plus légère qui suffise, souvent la première.",
        useful: 61,
        notUseful: 1,
        official: true,
        comments: [
          {
            by: "abdel",
            ago: "14509m",
            body: "Modulation prévue à notre contrat, page 7. Merci, je dormirai mieux, du moins jusqu’à la naissance.",
          },
        ],
      },
      {
        by: "aline",
        ago: "14568m",
        body: "Nous l’avions fait pour le deuxième : modulation de 20 % pendant huit mois, puis retour à la normale. Surtout, **notez la date de fin** et remontez la mensualité dès que possible. Nous avons traîné un an de trop.",
        useful: 36,
      },
      {
        by: "fatou",
        ago: "14183m",
        body: "Pensez aussi à demander vos droits à la CAF pour le congé parental : le calcul se fait en ligne et on connaît le montant avant de parler à la banque.",
        useful: 15,
      },
    ],
  },
  {
    by: "odile",
    ago: "95m",
    title: "Prêt relais : que se passe-t-il si ma maison ne se vend pas à temps ?",
    body: "Je quitte une grande maison et dix-sept rosiers pour un appartement près de ma fille. On me propose un prêt relais. Le principe me convient ; la date, moins. Si aucun acheteur ne s’est présenté au bout du délai, que devient-on ? Peut-on prolonger ? J’aimerais une réponse sans panique ni optimisme.",
    votes: 6,
    comments: [
      {
        by: "claire",
        ago: "57m",
        body: "Question que je me pose aussi. Et les rosiers, ils déménagent ?",
      },
      {
        by: "odile",
        ago: "43m",
        body: "Trois. Les autres sont vendus avec les murs.",
      },
    ],
    answers: [],
  },
];
