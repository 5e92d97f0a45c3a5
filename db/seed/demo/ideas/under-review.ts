import type { DemoIdea } from "../content.ts";

export const underReview: DemoIdea[] = [
  {
    by: "chantal",
    theme: "agences",
    ago: "52d",
    title: "Un bus de la banque pour retirer des espèces dans les villages",
    body: "Le dernier distributeur de notre vallée a fermé en mars. Pour retirer 40 €, je fais 38 km, et je dépense la moitié en essence. La bibliothèque a bien son bus, le fromager aussi. La banque pourrait passer un matin par semaine, le jour du marché, avec un distributeur et un conseiller pour les papiers.",
    memberVotes: 236,
    visitorVotes: 418,
    decisions: [
      {
        by: "camille",
        ago: "41d",
        status: "under-review",
        body: "Votre idée touche à un vrai besoin : plusieurs communes nous ont écrit après la fermeture de leur distributeur. Nous étudions trois solutions avec des élus locaux : un véhicule avec distributeur, un passage les jours de marché et le retrait d’espèces chez les commerçants. La sécurité du transport et le coût de chaque tournée restent à chiffrer. Nous reviendrons vers vous avec les résultats, même s’ils ne sont pas favorables.",
        nextNewsInDays: 24,
      },
    ],
    comments: [
      {
        by: "bernard",
        ago: "50d",
        body: "S’il klaxonne comme le boulanger, je veux bien courir derrière. Cela fera deux bonnes raisons de sortir le mardi matin.",
      },
      {
        by: "henri",
        ago: "47d",
        body: "Pensez à une rampe d’accès. Un bus avec trois marches hautes, et la moitié des personnes concernées resteront sur le trottoir.",
      },
      {
        by: "sophie",
        ago: "38d",
        body: "Chez nous l’épicière donne déjà des espèces quand on paie par carte. Cela dépanne, mais elle n’a pas toujours assez dans sa caisse.",
      },
      {
        by: "camille",
        ago: "36d",
        body: "Merci pour ces précisions. La rampe fait partie du cahier des charges, et nous allons interroger des commerçants sur leur fond de caisse.",
      },
      {
        by: "chantal",
        ago: "12d",
        body: "Le maire m’a dit qu’on pouvait se garer devant la salle des fêtes, il y a une prise et de l’ombre. Je le note ici, au cas où.",
      },
    ],
  },
  {
    by: "giulia",
    theme: "epargne",
    ago: "40d",
    title: "Arrondir ses achats au profit d’une association que l’on choisit",
    body: "Je paie mon café 2,60 €, l’appli arrondit à 3 € et les 40 centimes vont à une association. À la fin du mois, je n’ai rien senti et cela fait une dizaine d’euros. Il faudrait :\n\n- un plafond mensuel ;\n- un bouton pause ;\n- un reçu fiscal envoyé tout seul.",
    memberVotes: 341,
    visitorVotes: 127,
    decisions: [
      {
        by: "theo",
        ago: "28d",
        status: "under-review",
        body: "L’arrondi est simple à calculer ; le don l’est un peu moins. Nous vérifions comment choisir les associations de façon transparente, comment envoyer un seul reçu fiscal par an et comment garantir que la somme entière leur parvient, sans commission pour nous. Votre plafond mensuel et votre bouton pause sont retenus dans l’étude dès maintenant.",
        nextNewsInDays: 33,
      },
    ],
    comments: [
      {
        by: "lea",
        ago: "39d",
        body: "Je voudrais pouvoir choisir le petit refuge pour animaux à côté de chez moi, pas seulement les dix grandes associations que tout le monde connaît.",
      },
      {
        by: "thomas",
        ago: "30d",
        body: "Et qu’on puisse aussi arrondir vers son propre livret. Certains mois, l’association la plus nécessiteuse, c’est moi.",
      },
      {
        by: "giulia",
        ago: "21d",
        body: "Thomas, on pourrait couper la poire en deux : vingt centimes pour le refuge, vingt pour tes vacances.",
      },
    ],
  },
  {
    by: "thomas",
    theme: "credit-immobilier",
    ago: "31d",
    title: "Suivre sa demande de prêt étape par étape, comme un colis",
    body: "Je sais à la minute près où se trouve la paire de chaussettes que j’ai commandée. Pour mon prêt de vingt-cinq ans, rien. « Dossier reçu », « pièces vérifiées », « chez l’assureur », « offre éditée » : quatre étapes et une date estimée suffiraient à me rendre le sommeil.",
    memberVotes: 402,
    visitorVotes: 96,
    decisions: [
      {
        by: "noa",
        ago: "19d",
        status: "under-review",
        body: "Nous comprenons l’inquiétude : un silence de dix jours paraît long quand un compromis est signé. Les étapes existent déjà dans nos outils, mais avec un vocabulaire interne difficile à lire. Nous testons des intitulés clairs avec quelques conseillers et nous mesurons si les dates estimées sont assez fiables pour être affichées. Une date fausse serait pire que pas de date.",
        nextNewsInDays: 18,
      },
    ],
    comments: [
      {
        by: "yanis",
        ago: "29d",
        body: "Surtout, indiquer de qui on attend quelque chose. J’ai patienté douze jours en pensant que c’était la banque, et il manquait ma signature.",
      },
      {
        by: "juliette",
        ago: "16d",
        body: "Une notification à chaque étape, et on arrête d’appeler son conseiller tous les matins. Lui aussi dormirait mieux, je pense.",
      },
    ],
  },
  {
    by: "bernard",
    theme: "comptes",
    ago: "24d",
    title: "Une alerte polie quand un abonnement oublié se réveille",
    body: "J’ai payé pendant quatorze mois une salle de sport où je suis allé une fois, pour demander les toilettes. L’appli voit bien passer ces prélèvements. Elle pourrait me dire gentiment : « Monsieur, cet abonnement vient d’augmenter » ou « celui-ci se renouvelle dans dix jours ». Je me charge de la honte, elle se charge du rappel.",
    memberVotes: 287,
    visitorVotes: 164,
    decisions: [
      {
        by: "farida",
        ago: "15d",
        status: "under-review",
        body: "Nous savons repérer un prélèvement régulier et une hausse de prix. Nous savons moins bien deviner la date de renouvellement, qui dépend de chaque contrat. Nous regardons donc deux alertes séparées : une pour les augmentations, que nous pourrions proposer assez vite, et une pour les échéances, que chacun renseignerait. Aucune ne fera de commentaire sur le sport.",
        nextNewsInDays: 41,
      },
    ],
    comments: [
      {
        by: "kevin",
        ago: "23d",
        body: "Quatorze mois ? Petit joueur. J’ai payé deux ans un site de recettes alors que je vis de coquillettes.",
      },
      {
        by: "claire",
        ago: "20d",
        body: "Une liste de tous les abonnements sur un seul écran, avec le total par an, ce serait déjà très parlant. Et un peu effrayant.",
      },
      {
        by: "bernard",
        ago: "14d",
        body: "Je remercie la banque de sa discrétion sur le sport. Mon médecin, lui, n’a pas eu cette délicatesse.",
      },
    ],
  },
  {
    by: "aline",
    theme: "securite",
    ago: "45d",
    title: "Une personne de confiance prévenue en cas d’opération inhabituelle",
    body: "Mon père a 84 ans, il gère très bien ses comptes et il y tient. Mais un faux technicien a failli lui faire envoyer 4 000 €. Il aimerait que je reçoive une alerte quand un gros virement part vers un inconnu. Sans que je voie son solde, sans que je puisse bloquer quoi que ce soit : juste pour l’appeler.",
    memberVotes: 455,
    visitorVotes: 312,
    decisions: [
      {
        by: "camille",
        ago: "34d",
        status: "under-review",
        body: "Cette idée protège sans retirer de liberté, et c’est ce qui nous plaît. Le secret bancaire nous impose un accord écrit du titulaire, précis et que l’on peut retirer à tout moment. Nos juristes examinent ce que l’alerte peut contenir : sans doute une simple invitation à appeler, sans somme ni destinataire. En attendant, un plafond de virement plus bas peut se régler dans l’appli ou avec un conseiller.",
        nextNewsInDays: 29,
      },
    ],
    comments: [
      {
        by: "odile",
        ago: "44d",
        body: "J’ai 79 ans et je suis pour, à condition que ce soit moi qui choisisse la personne. J’ai deux enfants, et ma préférée varie selon les semaines.",
      },
      {
        by: "nawel",
        ago: "40d",
        body: "Pas seulement pour les personnes âgées : ma cousine de 22 ans s’est fait avoir par un faux propriétaire. Un coup de fil l’aurait sauvée.",
      },
      {
        by: "marc",
        ago: "31d",
        body: "Il faudrait que le titulaire reçoive l’alerte en même temps, pour que rien ne se passe dans son dos.",
      },
      {
        by: "aline",
        ago: "30d",
        body: "Oui Marc, c’est ce que mon père demande aussi. Il dit « prévenue, oui ; espionne, non ».",
      },
    ],
  },
  {
    by: "abdel",
    theme: "professionnels",
    ago: "17d",
    title: "Encaisser par carte avec son téléphone au marché, sans abonnement",
    body: "Je vends des olives trois matins par semaine. Un terminal loué toute l’année me coûte plus cher que mon parasol. Je voudrais que le client pose sa carte sur mon téléphone, et payer une commission seulement quand je vends. En janvier, quand il pleut et que je reste chez moi, je ne paierais rien.",
    memberVotes: 143,
    visitorVotes: 71,
    decisions: [
      {
        by: "theo",
        ago: "6d",
        status: "under-review",
        body: "La technique existe et fonctionne sur la plupart des téléphones récents. Nous étudions le tarif sans abonnement que vous demandez, ainsi que deux points pratiques : le reçu du client qui n’a pas d’adresse électronique et le paiement quand le réseau est faible, fréquent sur les marchés couverts. Nous cherchons des commerçants ambulants volontaires pour un essai.",
        nextNewsInDays: 52,
      },
    ],
    comments: [
      {
        by: "mamadou",
        ago: "15d",
        body: "Très utile aussi pour les artisans chez le client. On me répond souvent « je n’ai plus de chèques », et je repars avec une promesse.",
      },
      {
        by: "chantal",
        ago: "5d",
        body: "Du côté des clients, je vote pour. J’oublie toujours mes espèces, et les olives du marché méritent mieux que mes excuses.",
      },
    ],
  },
  {
    by: "ines",
    theme: "jeunes",
    ago: "9d",
    title: "Avancer la caution du premier logement, remboursée petit à petit",
    body: "Pour ma chambre, il fallait un mois de loyer, un mois de caution et l’assurance, le même jour, avant mon premier salaire d’alternante. La banque pourrait avancer la caution, sans intérêts, et on la rembourserait en douze fois. De toute façon le propriétaire la rend à la fin, enfin normalement.",
    memberVotes: 208,
    visitorVotes: 83,
    decisions: [
      {
        by: "noa",
        ago: "3d",
        status: "under-review",
        body: "Le premier mois dans un logement coûte cher, et c’est justement celui où l’on a le moins. Nous comparons votre proposition avec les aides publiques existantes, comme l’avance Loca-Pass, pour ne pas proposer un crédit à une personne qui a droit à mieux. S’il reste un manque pour certains étudiants ou alternants, nous chercherons comment le combler.",
      },
    ],
    comments: [
      {
        by: "claire",
        ago: "8d",
        body: "Petite précision utile : la somme versée s’appelle le dépôt de garantie, la caution est la personne qui s’engage. Cela aide pour chercher les aides.",
      },
      {
        by: "ines",
        ago: "7d",
        body: "Merci Claire-Marie, je l’apprends après l’avoir payé ! Ma caution, donc, c’était ma grand-mère, et elle dit bonjour à tout le monde.",
      },
      {
        by: "linh",
        ago: "44h",
        body: "Je ne connaissais pas l’avance Loca-Pass. Si l’appli le disait au moment où on cherche un logement, ce serait déjà la moitié du chemin.",
      },
    ],
  },
  {
    by: "sophie",
    theme: "international",
    ago: "3d",
    title: "Garder ses francs suisses dans un sous-compte sans conversion automatique",
    body: "Je suis frontalière. Mon salaire arrive en francs suisses et il est converti le jour même, que le cours soit bon ou mauvais. J’aimerais le garder en francs dans un sous-compte et convertir quand je le décide, avec le taux et les frais affichés. Je ne veux pas jouer à la bourse, seulement payer mon dentiste de Genève.",
    memberVotes: 54,
    visitorVotes: 16,
    decisions: [
      {
        by: "theo",
        ago: "20h",
        status: "under-review",
        body: "Nous ouvrons l’étude de votre idée avec l’équipe chargée des devises. Deux questions se posent : le coût réel de tenue d’un compte en francs pour des montants courants, et la façon d’expliquer simplement le risque de change. Nous commencerons par le franc suisse, puis nous regarderons la livre et le dollar si la demande existe.",
        nextNewsInDays: 60,
      },
    ],
    comments: [
      {
        by: "juliette",
        ago: "46h",
        body: "Je travaille à Lausanne deux jours par semaine et je perds à chaque aller-retour entre les deux monnaies. Mon vote est acquis.",
      },
    ],
  },
];
