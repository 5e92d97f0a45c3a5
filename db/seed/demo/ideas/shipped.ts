import type { DemoIdea } from "../content.ts";

export const shipped: DemoIdea[] = [
  {
    by: "sami",
    theme: "appli",
    ago: "200d",
    title: "Un mode sombre pour consulter ses comptes sans s’éblouir",
    body: "Je vérifie mon solde à 23 heures, dans le noir, à côté de quelqu’un qui dort. L’écran blanc de l’appli éclaire la chambre, le couloir et une partie de la rue. Un mode sombre, automatique le soir ou choisi à la main, sauverait mes yeux et probablement mon couple.",
    memberVotes: 694,
    visitorVotes: 188,
    decisions: [
      {
        by: "camille",
        ago: "188d",
        status: "under-review",
        body: "La demande revient souvent, pour le confort et aussi pour des raisons médicales comme la migraine. Nous vérifions que les contrastes restent suffisants, que les montants négatifs se distinguent sans la seule couleur, et que les documents affichés dans l’appli restent lisibles sur un fond foncé.",
      },
      {
        by: "camille",
        ago: "140d",
        status: "planned",
        body: "Le mode sombre est inscrit à notre programme, pour l’appli et pour le site. Trois réglages seront proposés : clair, sombre, ou comme le téléphone. Nous reprenons chaque écran un par un, y compris les moins visités, pour éviter la page blanche qui surgit sans prévenir.",
      },
      {
        by: "theo",
        ago: "86d",
        status: "in-progress",
        body: "Une première version est entre les mains d’un groupe d’essai. Les comptes, les cartes et les virements sont terminés ; les graphiques d’épargne demandent encore du travail, car plusieurs couleurs se ressemblaient trop. Nous corrigeons les défauts signalés chaque semaine.",
      },
      {
        by: "camille",
        ago: "48d",
        status: "shipped",
        body: "Le mode sombre est disponible pour tous, dans l’appli et sur le site, rubrique Réglages puis Apparence. Par défaut, il suit votre téléphone. Les contrastes ont été vérifiés sur tous les écrans et les montants négatifs portent désormais un signe bien visible. Merci à Sami pour l’idée, et à toutes les personnes qui ont voté ou participé aux essais, souvent tard le soir.",
      },
    ],
    comments: [
      {
        by: "lucas",
        ago: "197d",
        body: "Je vote des deux mains. Mon chat se réveille quand j’ouvre l’appli, et un chat réveillé à minuit, cela se paie.",
      },
      {
        by: "maelle",
        ago: "182d",
        body: "Pour les migraines, ce serait un vrai soulagement. Attention toutefois au gris sur noir : trop doux, on ne lit plus rien.",
      },
      {
        by: "sophie",
        ago: "46d",
        body: "C’est réussi, et même les relevés s’ouvrent sur fond sombre. Le découvert, lui, est resté rouge, on ne peut pas tout avoir.",
      },
      {
        by: "sami",
        ago: "45d",
        body: "Testé hier à 23 h 10 : personne ne s’est réveillé. Merci beaucoup à l’équipe, mon couple vous salue.",
      },
    ],
  },
  {
    by: "maelle",
    theme: "accessibilite",
    ago: "195d",
    title: "Un conseiller que l’on peut joindre en langue des signes",
    body: "Ma sœur est sourde. Pour la banque, elle passe par moi, et je connais donc tous ses secrets financiers, ce qui ne nous enchante ni l’une ni l’autre. Elle aimerait appeler en vidéo, en langue des signes, sans rendez-vous pris trois semaines avant, et parler elle-même de son argent.",
    memberVotes: 388,
    visitorVotes: 402,
    decisions: [
      {
        by: "farida",
        ago: "184d",
        status: "under-review",
        body: "Votre sœur doit pouvoir parler de son argent sans intermédiaire, nous sommes bien d’accord. Nous rencontrons des services d’interprètes et des associations de personnes sourdes pour comparer deux solutions : un interprète en visio à la demande, ou des conseillers qui signent eux-mêmes. Les horaires et la confidentialité seront décisifs.",
      },
      {
        by: "farida",
        ago: "136d",
        status: "planned",
        body: "Nous avons retenu les deux solutions. Des interprètes seront joignables en visio pendant nos heures d’ouverture, tenus au secret professionnel. Quatre conseillers signent déjà et suivront des clients en direct. La transcription écrite instantanée sera proposée aussi, car toutes les personnes sourdes ne signent pas.",
      },
      {
        by: "farida",
        ago: "78d",
        status: "in-progress",
        body: "L’essai a commencé avec une soixantaine de clients. L’attente moyenne est de quatre minutes. Les essais nous ont appris à fixer un vocabulaire commun pour des mots comme « taux » ou « mandat », et à envoyer un résumé écrit après chaque appel. Nous ajoutons ces deux points avant l’ouverture.",
      },
      {
        by: "farida",
        ago: "29d",
        status: "shipped",
        body: "Le service est ouvert à tous les clients, sans frais ni rendez-vous, depuis la page Nous joindre : langue des signes ou transcription écrite, du lundi au samedi. Un résumé écrit suit chaque appel. Merci à Maëlle et à sa sœur, aux personnes qui ont essayé le service, et à celles, très nombreuses, qui ont voté sans être concernées elles-mêmes.",
      },
    ],
    comments: [
      {
        by: "nawel",
        ago: "190d",
        body: "Mon collègue sourd prend un jour de congé pour chaque rendez-vous. Je lui transmets le lien de cette idée tout de suite.",
      },
      {
        by: "henri",
        ago: "177d",
        body: "Devenu malentendant à 70 ans, je ne signe pas. La transcription écrite me rendrait le même service, ne nous oubliez pas.",
      },
      {
        by: "farida",
        ago: "175d",
        body: "Merci Henri, votre remarque est juste. La transcription écrite est ajoutée à l’étude, au même rang que la langue des signes.",
      },
      {
        by: "maelle",
        ago: "27d",
        body: "Ma sœur a appelé seule hier. Elle m’a raconté après, seulement ce qu’elle voulait me raconter. C’est exactement ce que nous espérions.",
      },
    ],
  },
  {
    by: "lucas",
    theme: "comptes",
    ago: "175d",
    title: "Des sous-comptes que l’on nomme par projet, avec un objectif",
    body: "Tout mon argent vit dans le même sac : le loyer, les vacances et le vélo. Je voudrais des sous-comptes avec un nom, une photo et un objectif. « Vélo, 640 € sur 900 € » me motive bien plus qu’un solde global, où je crois être riche jusqu’au 12 du mois.",
    memberVotes: 577,
    visitorVotes: 131,
    decisions: [
      {
        by: "noa",
        ago: "161d",
        status: "under-review",
        body: "Séparer l’argent par projet aide à ne pas le dépenser, plusieurs d’entre vous nous l’ont raconté. Nous étudions des sous-comptes liés au compte courant, disponibles à tout moment. Il faut décider comment ils se comportent si le compte principal passe à découvert, car c’est là que naîtraient les malentendus.",
      },
      {
        by: "noa",
        ago: "118d",
        status: "planned",
        body: "Nous proposerons jusqu’à huit sous-comptes, sans frais, avec un nom, une image et un objectif facultatif. L’argent restera disponible tout de suite. En cas de découvert, rien ne sera déplacé sans votre accord : vous recevrez une proposition que vous serez libre de refuser.",
      },
      {
        by: "theo",
        ago: "72d",
        status: "in-progress",
        body: "Les sous-comptes sont en essai auprès de mille clients. Les noms les plus choisis sont « vacances », « impôts » et « ne pas toucher ». Nous ajoutons les versements automatiques, très demandés, et nous simplifions l’écran d’accueil pour qu’il reste lisible avec huit projets.",
      },
      {
        by: "noa",
        ago: "36d",
        status: "shipped",
        body: "Les sous-comptes par projet sont ouverts à tous les clients particuliers, sans frais : huit au maximum, avec nom, image, objectif et versements automatiques le jour de votre choix. Vous les créez depuis l’écran Comptes, bouton Nouveau projet. Merci à Lucas pour cette idée et aux votants qui l’ont portée ; nous souhaitons bonne route au vélo.",
      },
    ],
    comments: [
      {
        by: "claire",
        ago: "172d",
        body: "Ma grand-mère faisait cela avec des enveloppes et une boîte à biscuits. Il est temps que l’informatique rattrape ma grand-mère.",
      },
      {
        by: "fatou",
        ago: "115d",
        body: "Les versements automatiques le jour de la paie, sinon je sais très bien ce que je ferai de ma bonne volonté.",
      },
      {
        by: "ewen",
        ago: "23d",
        body: "J’en ai créé un « ne pas toucher ». Je l’ai touché. Mais avec une vraie culpabilité, ce qui est déjà un progrès.",
      },
      {
        by: "lucas",
        ago: "6d",
        body: "900 € sur 900 €. Le vélo arrive samedi. Merci à tous, je passerai devant l’agence sonner un coup.",
      },
    ],
  },
  {
    by: "bernard",
    theme: "agences",
    ago: "148d",
    title: "Savoir à quelle heure il n’y a personne à l’agence",
    body: "J’ai remarqué que tout le monde vient à 10 heures pour éviter la foule de 11 heures. Résultat, la foule est à 10 heures. Un petit graphique de l’affluence, heure par heure, comme pour les piscines, nous permettrait de nous répartir comme des gens civilisés. J’apporterai quand même mon livre, par fidélité.",
    memberVotes: 231,
    visitorVotes: 259,
    decisions: [
      {
        by: "theo",
        ago: "135d",
        status: "under-review",
        body: "Nous disposons du nombre de passages à l’accueil, sans savoir qui vient, et cela nous suffit. Nous étudions si ces chiffres donnent une image fidèle de l’attente. Une agence avec beaucoup de passages rapides peut être plus fluide qu’une agence calme avec de longs rendez-vous.",
      },
      {
        by: "theo",
        ago: "101d",
        status: "planned",
        body: "L’affluence habituelle sera affichée sur la page de chaque agence, par demi-heure, avec trois niveaux : calme, moyen, chargé. Nous n’utiliserons que des comptages anonymes. L’attente du moment sera ajoutée dans les agences équipées d’un accueil numérique.",
      },
      {
        by: "theo",
        ago: "68d",
        status: "in-progress",
        body: "Vingt agences affichent déjà leur affluence à titre d’essai. Nous avons noté un effet amusant : les créneaux calmes le sont un peu moins depuis qu’ils sont annoncés. Nous actualisons donc les chiffres chaque semaine au lieu de chaque mois, et nous précisons la date du calcul.",
      },
      {
        by: "theo",
        ago: "20d",
        status: "shipped",
        body: "L’affluence est désormais visible sur la page de toutes nos agences, par demi-heure et par jour, avec une mise à jour hebdomadaire. Dans les plus grandes, l’attente du moment s’affiche aussi. Aucun visiteur n’est identifié. Merci à Bernard pour l’idée et à celles et ceux qui l’ont soutenue ; le fauteuil près de la fenêtre reste disponible pour la lecture.",
      },
    ],
    comments: [
      {
        by: "odile",
        ago: "145d",
        body: "À l’ouverture, il y a déjà cinq personnes devant la porte qui veulent toutes arriver avant les autres. J’en fais partie.",
      },
      {
        by: "pierreyves",
        ago: "66d",
        body: "Si tout le monde lit le graphique, tout le monde viendra à l’heure creuse. Je propose donc de ne le montrer qu’à moi.",
      },
      {
        by: "bernard",
        ago: "18d",
        body: "Je suis venu jeudi à 14 h 30, heure calme. J’étais seul. Je n’ai lu que deux pages, c’est le seul défaut du système.",
      },
    ],
  },
  {
    by: "chantal",
    theme: "securite",
    ago: "168d",
    title: "Vérifier dans l’appli que c’est bien la banque qui appelle",
    body: "Un monsieur très aimable m’a appelée du « service des fraudes ». Il savait mon nom et mon agence. J’ai raccroché, mais j’ai tremblé tout l’après-midi. Je voudrais ouvrir l’appli et lire : « Oui, nous vous appelons en ce moment » ou « Non, raccrochez ». Deux phrases, et le monsieur aimable peut changer de métier.",
    memberVotes: 803,
    visitorVotes: 347,
    decisions: [
      {
        by: "camille",
        ago: "162d",
        status: "under-review",
        body: "Vous avez eu le bon réflexe en raccrochant. Nous traitons cette idée en priorité : il faut que chaque appel sortant de nos équipes soit enregistré dans l’appli à la seconde où il part, y compris ceux des agences. Nous vérifions que tous nos téléphones peuvent le faire, sans exception.",
      },
      {
        by: "camille",
        ago: "131d",
        status: "planned",
        body: "Le projet est décidé. L’écran d’accueil affichera un bandeau pendant chaque appel de la banque, avec le prénom du conseiller et le motif. Sans bandeau, il faudra raccrocher. Nous équipons d’abord le service client et le service des fraudes, puis toutes les agences.",
      },
      {
        by: "theo",
        ago: "92d",
        status: "in-progress",
        body: "Le bandeau fonctionne au service client et dans un tiers des agences. Nous avons ajouté un signalement en un geste quand un inconnu se fait passer pour nous. Tant que toutes les agences ne sont pas équipées, l’absence de bandeau ne prouve rien : en cas de doute, raccrochez et composez vous-même notre numéro.",
      },
      {
        by: "camille",
        ago: "41d",
        status: "shipped",
        body: "Toutes nos équipes sont équipées. Pendant un appel de la banque, l’appli affiche « Nous vous appelons en ce moment », avec le prénom et le motif. Rien ne s’affiche : raccrochez. Ce service est actif pour tous les utilisateurs de l’appli, sans réglage. Et nous ne demandons jamais un code, même avec le bandeau. Merci à Chantal, et à toutes les personnes qui ont voté et témoigné.",
      },
    ],
    comments: [
      {
        by: "nawel",
        ago: "166d",
        body: "La même chose est arrivée à ma mère. Elle s’en est voulu, alors que ces gens sont des professionnels. Merci d’en parler ici.",
      },
      {
        by: "abdel",
        ago: "159d",
        body: "Et que ce soit écrit en très grand. Quand on est stressé au téléphone, on ne lit pas les petites lignes.",
      },
      {
        by: "aline",
        ago: "39d",
        body: "Mon père a reçu un faux appel lundi. Pas de bandeau, il a dit « vous n’êtes pas affiché, monsieur » et il a raccroché, très fier.",
      },
      {
        by: "chantal",
        ago: "38d",
        body: "Je suis émue de voir ces deux phrases sur mon écran. Le monsieur aimable n’a pas rappelé, il a dû changer de métier.",
      },
    ],
  },
  {
    by: "fatou",
    theme: "international",
    ago: "124d",
    title: "Connaître les frais de retrait d’un pays avant de faire sa valise",
    body: "Avant chaque voyage, je cherche les frais dans la brochure des tarifs, page 22, note 7, et je pars sans avoir compris. Je voudrais choisir un pays et une carte, et lire : tant pour un retrait, tant pour un paiement, tel numéro en cas de perte. Sur une seule page, à garder hors connexion.",
    memberVotes: 342,
    visitorVotes: 121,
    decisions: [
      {
        by: "noa",
        ago: "113d",
        status: "under-review",
        body: "La note 7 a ses défenseurs, mais nous reconnaissons qu’elle se lit mal. Toutes les informations existent, réparties sur plusieurs documents. Nous étudions une page par pays, tenue à jour automatiquement à partir des tarifs, pour éviter deux versions différentes de la vérité.",
      },
      {
        by: "noa",
        ago: "87d",
        status: "planned",
        body: "Nous allons créer une fiche par pays, adaptée à la carte que vous possédez : retrait, paiement, plafond, assistance. Chaque fiche donnera un exemple en euros, par exemple pour un retrait de 100 €, et signalera les frais que le distributeur local peut ajouter de son côté.",
      },
      {
        by: "noa",
        ago: "63d",
        status: "in-progress",
        body: "Quarante fiches sont écrites et relues par des clients voyageurs. Nous avons ajouté le conseil le plus rentable de tous : au distributeur, choisir la monnaie du pays plutôt que l’euro. La consultation hors connexion est en cours d’essai sur plusieurs téléphones.",
      },
      {
        by: "noa",
        ago: "16d",
        status: "shipped",
        body: "Les fiches voyage sont disponibles pour tous les clients, dans l’appli, rubrique Cartes puis Partir à l’étranger. Elles couvrent tous les pays où nos cartes sont acceptées, avec vos frais exacts, un exemple en euros et le numéro d’urgence. Elles se consultent sans connexion. Merci à Fatou, aux votants, et aux voyageurs qui les ont relues depuis leur valise.",
      },
    ],
    comments: [
      {
        by: "giulia",
        ago: "70d",
        body: "Au retour de Londres, j’ai découvert trois lignes de frais pour un sandwich. Le sandwich était moyen, je le précise.",
      },
      {
        by: "linh",
        ago: "15d",
        body: "Je pars au Vietnam dans deux semaines, fiche enregistrée. Le conseil sur la monnaie du distributeur m’aurait fait gagner de l’argent l’an dernier.",
      },
      {
        by: "fatou",
        ago: "13d",
        body: "J’ai montré la fiche à toute la famille. Ma tante demande maintenant une fiche sur le poids des valises, je lui ai dit d’ouvrir une idée.",
      },
    ],
  },
  {
    by: "abdel",
    theme: "credit-immobilier",
    ago: "142d",
    title: "Simuler un remboursement anticipé sans prendre rendez-vous",
    body: "J’ai reçu une prime et je voulais savoir ce que changerait un remboursement de 5 000 € : combien de mois en moins, combien d’intérêts, combien d’indemnités. Il m’a fallu deux appels et un courrier. Un curseur dans l’appli, et je saurais en dix secondes, sans engager personne.",
    memberVotes: 419,
    visitorVotes: 84,
    decisions: [
      {
        by: "theo",
        ago: "128d",
        status: "under-review",
        body: "Le calcul est connu, mais il dépend de chaque contrat : indemnités, taux, assurance, paliers. Nous vérifions que nous pouvons lire ces conditions automatiquement pour tous les prêts, même anciens. Un résultat affiché doit être celui qui sera appliqué, à l’euro près.",
      },
      {
        by: "theo",
        ago: "94d",
        status: "planned",
        body: "Le simulateur sera proposé pour les prêts à taux fixe. Vous choisirez la somme, puis entre deux effets : finir plus tôt ou payer moins chaque mois. Les indemnités prévues par votre contrat, quand il y en a, seront affichées au même endroit et dans la même taille de caractères que l’économie.",
      },
      {
        by: "theo",
        ago: "61d",
        status: "in-progress",
        body: "Le simulateur donne les bons résultats sur neuf dossiers d’essai sur dix. Les derniers écarts concernent les prêts à paliers, que nous corrigeons. Des conseillers l’utilisent déjà en rendez-vous, ce qui nous permet de comparer avec les calculs officiels avant de vous le confier.",
      },
      {
        by: "theo",
        ago: "9d",
        status: "shipped",
        body: "Le simulateur est ouvert à tous les clients qui ont un prêt immobilier à taux fixe, dans l’appli, rubrique Crédits puis Rembourser plus tôt. Il montre le gain, les indemnités éventuelles et la nouvelle date de fin, sans vous engager. Les prêts à taux variable restent traités par un conseiller. Merci à Abdel et à toutes les personnes qui ont voté pour cette idée.",
      },
    ],
    comments: [
      {
        by: "yanis",
        ago: "139d",
        body: "Je paie depuis six ans et je n’ai jamais osé demander, de peur qu’on me vende autre chose en même temps. Un curseur ne vend rien.",
      },
      {
        by: "thomas",
        ago: "93d",
        body: "Les indemnités dans la même taille que l’économie, voilà une phrase qu’on ne lit pas tous les jours dans une banque.",
      },
      {
        by: "abdel",
        ago: "8d",
        body: "Verdict : 5 000 €, onze mois de moins. J’ai joué avec le curseur toute la soirée, c’est meilleur que la télévision.",
      },
    ],
  },
  {
    by: "pierreyves",
    theme: "virements",
    ago: "109d",
    title: "Un motif de virement assez long pour dire autre chose que « remb resto »",
    body: "Le motif s’arrête à 35 signes. J’ai voulu écrire à ma fille « avec toute la tendresse de ton vieux père, pour tes livres » ; elle a reçu « avec toute la tendresse de ton vieu ». Elle m’appelle depuis « le vieu ». Je demande de la place, pour la tendresse et pour l’orthographe.",
    memberVotes: 486,
    visitorVotes: 297,
    decisions: [
      {
        by: "camille",
        ago: "99d",
        status: "under-review",
        body: "Nous présentons nos excuses à votre x. La norme européenne permet 140 caractères ; c’est notre formulaire qui s’arrêtait trop tôt. Nous vérifions que tous nos écrans, nos relevés et nos exports acceptent cette longueur avant de l’ouvrir, pour ne pas déplacer le problème plus loin.",
      },
      {
        by: "camille",
        ago: "76d",
        status: "planned",
        body: "Le motif passera à 140 caractères, accents compris autant que la banque d’en face les accepte. Un compteur indiquera la place restante pendant la saisie. Nous ajouterons un aperçu de ce que lira le destinataire, pour que personne ne soit plus coupé au milieu d’un sentiment.",
      },
      {
        by: "theo",
        ago: "60d",
        status: "in-progress",
        body: "La saisie longue est en place sur le site et en essai dans l’appli. Nous adaptons maintenant les relevés papier, où une ligne de plus change la mise en page. Les virements permanents profiteront aussi de la nouvelle longueur, sans qu’il soit nécessaire de les recréer.",
      },
      {
        by: "camille",
        ago: "33d",
        status: "shipped",
        body: "Le motif de virement accepte maintenant 140 caractères pour tous les clients, sur le site, dans l’appli et pour les virements permanents, avec un compteur et un aperçu. Certaines banques peuvent encore raccourcir le texte à l’arrivée, et cela ne dépend pas de nous. Merci à Pierre-Yves et aux votants ; le vieux père a désormais toute la place nécessaire.",
      },
    ],
    comments: [
      {
        by: "bernard",
        ago: "107d",
        body: "Mon propriétaire a reçu en juin « loyer juin, sauf la chaudière qui n ». Il n’a jamais lu la fin, et la chaudière attend encore.",
      },
      {
        by: "juliette",
        ago: "74d",
        body: "J’ai ri, puis j’ai pensé aux associations : avec un motif complet, la trésorière saurait enfin qui a payé quelle cotisation.",
      },
      {
        by: "claire",
        ago: "58d",
        body: "En tant que trésorière, je confirme. J’ai reçu vingt-trois virements « cotis » et une lettre anonyme n’aurait pas fait mieux.",
      },
      {
        by: "pierreyves",
        ago: "31d",
        body: "Essai réussi : elle a reçu la phrase entière, x compris. Elle continue de m’appeler « le vieu », mais cette fois c’est un choix.",
      },
    ],
  },
];
