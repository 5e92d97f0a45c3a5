import type { DemoQuestion } from "../content.ts";

export const jeunes: DemoQuestion[] = [
  {
    by: "kevin",
    ago: "95m",
    title: "On m’offre 150 € pour recevoir un virement et le renvoyer : où est le piège ?",
    body: "Un gars rencontré sur une messagerie de petites annonces me propose ceci : il me vire 2 000 €, je garde 150 €, je renvoie le reste à un « partenaire » en instantané. Il dit que son compte pro est bloqué par un souci technique. Je suis étudiant, fin de mois le 11, donc ça tente. Mais ma petite voix fait un drôle de bruit.",
    votes: 27,
    answers: [
      {
        by: "yanis",
        ago: "86m",
        useful: 18,
        body: "Votre petite voix a raison, écoutez-la. L’argent vient presque toujours d’une personne escroquée, et le jour où elle porte plainte, c’est **votre** nom qui est sur le virement. Lui aura disparu. Ne répondez plus.",
      },
      {
        by: "admin",
        ago: "78m",
        official: true,
        useful: 24,
        body: `Refusez, et remerciez votre petite voix. Ce qu’on vous propose s’appelle être une **« mule »** : faire passer par son compte l’argent d’une escroquerie.

Le risque est pour vous seul :

- c’est du **blanchiment**, puni de peines qui peuvent aller jusqu’à cinq ans de prison et 375 000 € d’amende, même pour une petite commission ;
- la victime peut vous réclamer la **totalité** de la somme, y compris ce que vous avez renvoyé ;
- votre compte peut être **bloqué, puis fermé**.

Que faire :

1. Ne répondez plus, et gardez des captures de la conversation.
2. Signalez l’annonce au site et sur la plateforme **Pharos** (internet-signalement.gouv.fr).
3. Si l’argent est déjà arrivé, **n’y touchez pas** et écrivez-nous aussitôt depuis l’appli. Plus vous prévenez tôt, mieux nous pouvons vous aider.

Et si la fin du mois tombe le 11, parlons-en : un conseiller peut regarder avec vous, sans jugement, ce qui est possible.`,
        comments: [
          {
            by: "kevin",
            ago: "61m",
            body: "Bloqué, signalé. 375 000 €, ça fait beaucoup de pâtes. Merci à tous les deux.",
          },
          {
            by: "ines",
            ago: "44m",
            body: "La même annonce circule dans ma promo. Je partage cette page tout de suite.",
          },
        ],
      },
      {
        by: "maelle",
        ago: "57m",
        useful: 9,
        body: "Pour la fin de mois qui tombe le 11 : voyez le service social du Crous, il y a des aides ponctuelles que presque personne ne demande. Et merci d’avoir posé la question à voix haute, cela va en protéger d’autres.",
      },
    ],
  },
  {
    by: "ewen",
    ago: "50m",
    title: "Fin de mes études : que deviennent les avantages jeunes de mon compte ?",
    body: "Je termine mon master à Rennes, j’ai 24 ans et je signe dans la foulée mon premier CDD. Est-ce que la formule jeunes s’arrête avec la carte d’étudiant, à un âge précis, ou le jour où je reçois mon premier salaire ? J’aimerais le savoir avant de le découvrir sur un relevé 😅",
    votes: 6,
    answers: [],
    comments: [
      {
        by: "kevin",
        ago: "31m",
        body: "Je vote pour « le jour où l’on a enfin un canapé ». Mais la vraie réponse m’intéresse aussi.",
      },
    ],
  },
  {
    by: "ewen",
    ago: "90h",
    title: "Compte joint entre trois colocataires : bonne idée, ou fin d’une amitié ?",
    body: "Je viens d’arriver à Rennes, et sur ce site aussi d’ailleurs, bonjour ! Nous sommes trois dans l’appartement : loyer, électricité, et un budget fromage qui nous dépasse. On songe à ouvrir un compte joint pour tout payer d’un seul endroit. Y a-t-il des pièges ? Nous aimerions rester amis jusqu’à la fin du bail, au moins.",
    votes: 76,
    answers: [
      {
        by: "theo",
        ago: "5385m",
        official: true,
        useful: 61,
        notUseful: 2,
        body: `Bienvenue parmi nous. C’est possible, mais il faut connaître la règle : sur un compte joint, les titulaires sont **solidaires**.

- Chacun peut utiliser **tout** l’argent, sans demander aux autres.
- Chacun répond de **tout** le découvert, même s’il n’en est pas l’auteur.
- Un chèque sans provision peut valoir une **interdiction d’émettre des chèques** à tous, sur tous leurs comptes, sauf si vous avez désigné d’avance un seul responsable.

Si vous le choisissez malgré tout, trois précautions :

1. pas de chéquier ni de découvert autorisé ;
2. un virement automatique de chacun, en début de mois ;
3. à chaque départ, une **désolidarisation** écrite et la restitution de la carte.

Plus simple : chacun garde son compte, l’un de vous paie les charges, les autres le remboursent par virement permanent. Une cagnotte de colocation, sans découvert possible, est aussi en préparation : son avancement se suit parmi les idées. Pour le fromage, nous ne pouvons rien garantir.`,
        comments: [
          {
            by: "pierreyves",
            ago: "5300m",
            body: "Une banque qui décline toute garantie sur le fromage : enfin de la prudence bien placée.",
          },
        ],
      },
      {
        by: "maelle",
        ago: "5200m",
        accepted: true,
        useful: 70,
        notUseful: 1,
        body: `Quatre colocations au compteur, voici ce qui marche :

- une appli de partage des dépenses, où **chacun note ce qu’il paie** ;
- le loyer prélevé chez l’un, l’électricité chez l’autre, internet chez le troisième : personne n’avance tout ;
- on remet les compteurs à zéro le premier dimanche du mois, autour d’un repas. Pas de compte joint, pas de rancune.

Et le fromage dans une cagnotte à part, avec un plafond. C’est le fromage qui brouille les gens, jamais le loyer 🧀`,
        comments: [
          {
            by: "ewen",
            ago: "5050m",
            body: "Adopté à l’unanimité, plafond du fromage compris (deux voix contre une). Merci pour l’accueil !",
          },
        ],
      },
      {
        by: "nawel",
        ago: "4700m",
        useful: 15,
        body: "Vérifiez aussi la clause de solidarité du **bail** : elle vous lie pour le loyer, avec ou sans compte joint.",
      },
    ],
  },
  {
    by: "ines",
    ago: "205h",
    title: "Prêt étudiant sans garant : est-ce possible quand les parents ne peuvent pas signer ?",
    body: "Je suis admise dans une école d’ingénieurs. Mes parents sont fiers, mais ils ne peuvent pas se porter caution, et je ne veux pas leur faire sentir que c’est un problème. J’ai entendu parler d’un prêt garanti par l’État. Qui peut l’avoir, et comment se passe le remboursement ?",
    votes: 139,
    answers: [
      {
        by: "noa",
        ago: "12262m",
        official: true,
        useful: 115,
        notUseful: 3,
        body: `Félicitations pour votre admission. Oui, c’est possible : le **prêt étudiant garanti par l’État** ne demande ni caution ni condition de ressources.

**Pour qui ?** Les étudiants majeurs de moins de 28 ans, inscrits pour préparer un diplôme de l’enseignement supérieur français, de nationalité française ou, sous condition de durée de séjour, d’un pays de l’Espace économique européen.

**Comment rembourser ?** Deux formules : dès le versement, ou plus tard, en tout ou partie, une fois les études finies. Plus on diffère, plus le crédit coûte : comparez le coût total.

**Trois choses à savoir**

1. L’enveloppe est annuelle : déposez votre dossier tôt, avec votre certificat d’admission.
2. La banque étudie chaque demande et peut la refuser.
3. L’État garantit le prêt envers nous ; il ne rembourse pas à votre place.

Le montant maximal se lit sur service-public.gouv.fr, et notre taux dans l’appli. Un conseiller peut préparer le dossier avec vous, seule ou avec vos parents.`,
        comments: [
          {
            by: "ines",
            ago: "12150m",
            body: "Merci, c’est beaucoup plus clair. Rendez-vous pris, j’y vais seule et fière.",
          },
        ],
      },
      {
        by: "kevin",
        ago: "11900m",
        useful: 34,
        body: "Je l’ai eu l’an dernier. N’empruntez que le nécessaire, et demandez le versement en plusieurs fois si c’est possible : tant que l’argent n’est pas sur le compte, il ne part pas en concerts. Bravo pour l’école !",
      },
      {
        by: "chantal",
        ago: "11400m",
        useful: 28,
        notUseful: 1,
        body: "Avant d’emprunter, faites le tour des bourses : Crous, région, fondation de l’école. Elles ont un grand mérite sur tous les prêts, c’est qu’on ne les rembourse pas.",
      },
    ],
  },
  {
    by: "nawel",
    ago: "880h",
    title: "Une première carte pour ma fille de 12 ans : est-ce raisonnable, et qui décide ?",
    body: "Elle est en cinquième, prend le bus seule et m’a présenté un exposé de quatre diapositives intitulé « Pourquoi il me faut une carte ». L’argument principal était la boulangerie. Je suis presque convaincue. Peut-elle dépenser plus que ce qu’elle a ? Son père, dont je suis séparée, doit-il signer lui aussi ?",
    votes: 154,
    answers: [
      {
        by: "camille",
        ago: "52775m",
        official: true,
        useful: 127,
        notUseful: 4,
        body: `L’exposé méritait une réponse aussi soignée.

**Peut-elle dépenser plus qu’elle n’a ?** Non. La carte proposée aux mineurs interroge le solde avant chaque paiement : sans provision, il est refusé. Le compte n’a ni découvert ni chéquier.

**Qui décide ?** Un mineur ne peut recevoir une carte qu’avec l’accord de son représentant légal. Si vous exercez l’autorité parentale ensemble, l’accord d’un seul parent suffit en général pour un acte courant ; nous recommandons d’en parler à deux, et demandons les deux signatures en cas de désaccord connu.

**Ce que vous réglez depuis votre appli :**

- le plafond de la semaine ;
- les paiements en ligne, à l’étranger et les retraits, ouverts ou fermés ;
- une alerte à chaque dépense, si elle en est d’accord ;
- le verrouillage, le jour où la carte reste au fond du car.

À prévoir : vos deux pièces d’identité, le livret de famille et un justificatif de domicile. Bonnes premières visites à la boulangerie.`,
        comments: [
          {
            by: "nawel",
            ago: "52500m",
            body: "Merci ! Elle a lu la réponse à voix haute et ajouté une cinquième diapositive : « La banque est d’accord ».",
          },
        ],
      },
      {
        by: "claire",
        ago: "51800m",
        useful: 57,
        body: "Nous avons commencé avec un plafond de 10 € par semaine, à augmenter si elle savait dire, le dimanche, où il était passé. En trois mois elle tenait mieux ses comptes que nous.",
      },
      {
        by: "bernard",
        ago: "50400m",
        useful: 19,
        notUseful: 9,
        body: "De mon temps, la première carte était une carte routière, et la boulangerie se payait en pièces. Cela dit, l’argument de la boulangerie me paraît imparable à tout âge.",
        comments: [{ by: "odile", ago: "49900m", body: "Pour une fois, Bernard, je vote pour vous." }],
      },
    ],
  },
];
