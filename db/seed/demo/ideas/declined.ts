import type { DemoIdea } from "../content.ts";

export const declined: DemoIdea[] = [
  {
    by: "pierreyves",
    theme: "appli",
    ago: "92d",
    title: "Une version Minitel de l’appli, pour les nostalgiques",
    body: "Un écran noir, des lettres blanches, un bip, et rien d’autre. On taperait 1 pour le solde, 2 pour un virement, SUITE pour continuer. Pas de publicité, pas de photo de couple qui court sur une plage. J’ai toujours l’appareil, il fonctionne, il sert pour l’instant de support à une fougère.",
    memberVotes: 97,
    visitorVotes: 341,
    decisions: [
      {
        by: "theo",
        ago: "80d",
        status: "under-review",
        body: "Nous avons lu cette idée avec plaisir et nous la prenons au sérieux, car elle dit quelque chose de vrai : beaucoup de personnes veulent un écran nu et des choix numérotés. Nous regardons combien d’entre vous utiliseraient une telle version, et ce que coûterait son entretien sur la durée.",
      },
      {
        by: "theo",
        ago: "57d",
        status: "declined",
        reason: "few-people",
        body: "Le réseau Minitel est fermé depuis 2012, et une imitation devrait être entretenue et sécurisée autant que l’appli, pour un très petit nombre d’utilisateurs réguliers. Nous y renonçons donc, non sans regret. L’esprit de votre idée vit ailleurs : le mode sombre, bientôt terminé, et le mode « essentiel » à quatre gros boutons, proposé par Maëlle et désormais à l’étude. Nous transmettons nos respects à la fougère.",
      },
    ],
    comments: [
      {
        by: "bernard",
        ago: "90d",
        body: "Je vote pour le bruit du modem à la connexion. Ma banque doit gémir un peu avant de me donner de l’argent, c’est une question de principe.",
      },
      {
        by: "ines",
        ago: "85d",
        body: "J’ai 20 ans, j’ai dû chercher ce que c’était. Franchement, quatre touches et pas de pub, je suis pour.",
      },
      {
        by: "pierreyves",
        ago: "55d",
        body: "J’accepte le verdict avec dignité. La fougère, consultée, n’a pas souhaité faire appel.",
      },
    ],
  },
  {
    by: "bernard",
    theme: "epargne",
    ago: "74d",
    title: "Un Livret A sans plafond pour ceux qui ont été bien sages",
    body: "J’ai rempli mon Livret A comme on remplit un arrosoir : lentement et sans en renverser. Maintenant il est plein et la banque me dit qu’il ne peut plus rien recevoir. Je propose de récompenser les épargnants patients par un petit supplément de plafond, disons 5 000 €, accordé sur présentation d’un casier sans découvert.",
    memberVotes: 168,
    visitorVotes: 92,
    decisions: [
      {
        by: "noa",
        ago: "62d",
        status: "declined",
        reason: "law",
        body: "Nous aimerions récompenser votre patience, mais ce plafond ne dépend pas de nous : l’État le fixe à 22 950 € de versements, dans toutes les banques, et chacun ne peut détenir qu’un seul Livret A. Les intérêts, eux, peuvent dépasser ce plafond. Le livret de développement durable et solidaire offre 12 000 € de plus dans les mêmes conditions de sécurité. Au-delà, un conseiller peut comparer avec vous d’autres placements, sans engagement.",
      },
    ],
    comments: [
      {
        by: "claire",
        ago: "72d",
        body: "Un casier sans découvert, j’adore. Je présenterais le mien avec quelques circonstances atténuantes pour le mois de décembre.",
      },
      {
        by: "bernard",
        ago: "61d",
        body: "L’État, donc. Je m’en doutais. J’irai lui parler, mais je crois qu’il a lui-même quelques soucis de découvert.",
      },
    ],
  },
  {
    by: "kevin",
    theme: "agences",
    ago: "55d",
    title: "Des agences ouvertes la nuit, pour les insomniaques et les boulangers",
    body: "Je travaille de nuit à l’hôpital. Quand je me lève, l’agence ferme ; quand je rentre, elle n’est pas encore ouverte. Une agence par grande ville, ouverte jusqu’à 2 heures du matin, aiderait les soignants, les boulangers et les gens qui pensent à leur prêt à 3 heures en fixant le plafond.",
    memberVotes: 186,
    visitorVotes: 203,
    decisions: [
      {
        by: "camille",
        ago: "46d",
        status: "under-review",
        body: "Vos horaires sont ceux de beaucoup de personnes dont le travail fait tenir les autres debout. Nous estimons la fréquentation possible, le coût d’une équipe de nuit et les mesures de sécurité nécessaires. Nous regardons aussi ce qu’un conseiller à distance, à des heures tardives, pourrait régler sans agence.",
      },
      {
        by: "camille",
        ago: "18d",
        status: "declined",
        reason: "cost",
        body: "Nous n’ouvrirons pas d’agence de nuit. L’étude prévoit quelques visites par soirée, pour un coût de personnel et de sécurité que tous les clients finiraient par payer. Votre besoin est réel et nous y répondons autrement : des rendez-vous par téléphone ou en visio sont proposés dès 7 heures et jusqu’à 22 heures, le samedi compris. Nous mesurerons leur succès avant de revoir la question.",
        nextNewsInDays: 180,
      },
    ],
    comments: [
      {
        by: "fatou",
        ago: "54d",
        body: "Aide-soignante de nuit, je confirme. Ma conseillère ne m’a jamais vue réveillée, elle doit croire que c’est mon caractère.",
      },
      {
        by: "henri",
        ago: "48d",
        body: "À 3 heures du matin, je ne suis pas certain de vouloir signer quoi que ce soit. Mais parler à quelqu’un, peut-être.",
      },
      {
        by: "kevin",
        ago: "17d",
        body: "Déçu, mais la réponse est honnête. Un rendez-vous à 7 heures en sortant de garde, c’est jouable, je vais essayer.",
      },
    ],
  },
  {
    by: "nawel",
    theme: "cartes",
    ago: "87d",
    title: "Pouvoir confier officiellement son code de carte à son aide à domicile",
    body: "Ma mère ne sort presque plus. Son aide, que nous connaissons depuis neuf ans, fait les courses avec la carte et le code. Tout le monde le fait, tout le monde sait que c’est interdit. Autant le rendre officiel : une déclaration à la banque, un nom, un plafond, et chacun dort mieux.",
    memberVotes: 152,
    visitorVotes: 176,
    decisions: [
      {
        by: "farida",
        ago: "76d",
        status: "under-review",
        body: "Vous décrivez une situation très courante, et nous préférons en parler franchement. Nous examinons avec nos équipes chargées de la fraude et avec des services d’aide à domicile comment permettre les courses du quotidien sans exposer votre mère, ni la personne qui l’aide.",
      },
      {
        by: "farida",
        ago: "42d",
        status: "declined",
        reason: "security",
        body: "Nous ne pouvons pas autoriser le partage d’un code : en cas de vol ou de désaccord, votre mère risquerait de perdre une partie de sa protection, et son aide d’être accusée à tort. Une autre solution convient mieux : une carte de paiement distincte, avec un code à elle, un plafond hebdomadaire et un historique visible par votre mère. Un conseiller peut l’installer à domicile ou par téléphone.",
      },
    ],
    comments: [
      {
        by: "aline",
        ago: "83d",
        body: "Nous faisons pareil avec mon père. C’est la seule façon qu’il mange autre chose que des biscottes le mercredi.",
      },
      {
        by: "lea",
        ago: "79d",
        body: "Je comprends, mais je suis aide à domicile et je refuse les codes. Au moindre problème, c’est moi qu’on regarderait.",
      },
      {
        by: "nawel",
        ago: "40d",
        body: "Merci Léa, je n’avais pas pensé à cela. La carte séparée est en place depuis hier, et l’aide de maman est la plus soulagée des trois.",
      },
    ],
  },
  {
    by: "giulia",
    theme: "appli",
    ago: "50d",
    title: "Cacher son solde quand on ouvre l’appli dans le métro",
    body: "Ligne 13, 8 h 40, mon voisin lit mon solde par-dessus mon épaule et soupire avec compassion. J’aimerais ouvrir l’appli avec des étoiles à la place des chiffres, et les montrer seulement d’un geste. La compassion, je la préfère de la part de gens que je connais.",
    memberVotes: 274,
    visitorVotes: 87,
    decisions: [
      {
        by: "noa",
        ago: "43d",
        status: "declined",
        reason: "exists",
        body: "Bonne nouvelle cachée dans un refus : ce réglage existe déjà, mais nous l’avons mal rangé. Dans l’appli, rubrique Réglages puis Confidentialité, « Masquer les montants » remplace les chiffres par des points ; un appui long les affiche pendant cinq secondes. Votre idée nous a montré que peu de personnes le trouvaient : nous le proposerons aussi à côté du solde. Votre voisin devra se trouver une autre lecture.",
      },
    ],
    comments: [
      {
        by: "thomas",
        ago: "48d",
        body: "Ton voisin, c’était peut-être moi. Si oui, pardon pour le soupir, je pensais à mon propre compte.",
      },
      {
        by: "giulia",
        ago: "42d",
        body: "Trouvé et activé. Refusée et satisfaite le même jour, je crois que cela ne m’était jamais arrivé !",
      },
      {
        by: "odile",
        ago: "37d",
        body: "Je ne prends pas le métro, mais mes petits-enfants lisent très bien par-dessus mon épaule. Merci pour le réglage.",
      },
    ],
  },
  {
    by: "juliette",
    theme: "comptes",
    ago: "63d",
    title: "Un coach qui gronde quand on dépense trop",
    body: "J’ai besoin de sévérité. Quand j’achète une quatrième paire de bottines, je voudrais recevoir : « Juliette, non. » Avec trois niveaux :\n\n- déçu ;\n- très déçu ;\n- appelle ta mère.\n\nLes notifications actuelles sont polies, je les lis en payant. Un peu d’autorité me ferait faire des économies.",
    memberVotes: 133,
    visitorVotes: 158,
    decisions: [
      {
        by: "camille",
        ago: "51d",
        status: "declined",
        reason: "other",
        body: "Nous avons hésité, en souriant, puis renoncé. Une banque n’a pas à juger un achat : nous ne savons pas ce qu’il représente, et un reproche arrivé un jour difficile peut blesser. En revanche, les alertes de budget acceptent un texte libre : vous pouvez écrire « Juliette, non » et choisir le montant qui le déclenche. Nous regarderons dans quelques mois si ces alertes personnelles suffisent.",
        nextNewsInDays: 210,
      },
    ],
    comments: [
      {
        by: "kevin",
        ago: "58d",
        body: "Le niveau « appelle ta mère » me glace le sang. C’est donc probablement le seul qui marcherait sur moi.",
      },
      {
        by: "chantal",
        ago: "56d",
        body: "En tant que mère, je signale que nous sommes déjà bien occupées, et que les bottines étaient sûrement très jolies.",
      },
      {
        by: "juliette",
        ago: "49d",
        body: "J’ai écrit mon propre message d’alerte. Il est d’une dureté rare. J’ai reposé les bottines, puis j’ai remercié la banque à voix haute.",
      },
    ],
  },
];
