import type { DemoIdea } from "../content.ts";

export const inProgress: DemoIdea[] = [
  {
    by: "odile",
    theme: "accessibilite",
    ago: "186d",
    title: "Des relevés de compte en gros caractères ou à écouter",
    body: "Je lis mon relevé à la loupe, ligne par ligne, en perdant la colonne au passage. J’aimerais le recevoir :\n\n- en très gros caractères, par la poste ;\n- ou en version audio, lue lentement, avec le solde au début.\n\nJe ne demande pas de voix célèbre, seulement une voix qui prononce bien les centimes.",
    memberVotes: 521,
    visitorVotes: 366,
    decisions: [
      {
        by: "camille",
        ago: "170d",
        status: "under-review",
        body: "Un relevé est un document important, que chacun doit pouvoir lire seul. Nous recensons les formats utiles : gros caractères, audio, braille et document lisible par un lecteur d’écran. Nous prenons l’avis d’associations de personnes déficientes visuelles avant de choisir, pour ne pas décider à leur place.",
      },
      {
        by: "camille",
        ago: "112d",
        status: "planned",
        body: "Nous proposerons deux nouveaux formats, gratuits et sans justificatif à fournir : les gros caractères, sur papier ou à l’écran, et la version audio. Le solde sera lu en premier, comme vous le demandez. Il suffira de le choisir une fois, dans l’appli, par téléphone ou en agence. Le braille suivra, car il dépend d’un imprimeur spécialisé.",
        nextNewsInDays: 27,
      },
      {
        by: "farida",
        ago: "21d",
        status: "in-progress",
        body: "Les gros caractères sont prêts et en cours d’essai auprès de quarante personnes. La version audio est en fabrication : nous corrigeons encore la lecture des abréviations, car « VIR PERM » n’est une phrase pour personne. Les essais sont ouverts : vous pouvez demander à y participer auprès de votre agence.",
        nextNewsInDays: 27,
      },
    ],
    comments: [
      {
        by: "henri",
        ago: "184d",
        body: "Le fond gris clair avec des chiffres gris moyen, il faudrait l’interdire partout, et pas seulement pour nous.",
      },
      {
        by: "maelle",
        ago: "165d",
        body: "Pensez au PDF lisible par un lecteur d’écran. Aujourd’hui le mien annonce « tableau, tableau, tableau » et s’arrête là.",
      },
      {
        by: "farida",
        ago: "158d",
        body: "Merci Maëlle, c’est un défaut que nous avons reproduit. Il sera corrigé en même temps que les nouveaux formats.",
      },
      {
        by: "odile",
        ago: "19d",
        body: "J’ai reçu le premier relevé d’essai. Douze pages, mais je l’ai lu sans loupe et d’une traite, comme un roman. La fin est un peu triste.",
      },
    ],
  },
  {
    by: "romain",
    theme: "cartes",
    ago: "140d",
    title: "Une carte virtuelle par commerçant, bloquée partout ailleurs",
    body: "Je voudrais créer un numéro de carte pour mon abonnement de films, un autre pour la librairie en ligne, avec un plafond chacun. Si un site se fait voler ses données, je supprime ce numéro et rien d’autre ne change. Et pour les essais gratuits d’un mois, quel bonheur d’éteindre la carte le trentième jour.",
    memberVotes: 618,
    visitorVotes: 142,
    decisions: [
      {
        by: "theo",
        ago: "129d",
        status: "under-review",
        body: "Nous proposons déjà un numéro virtuel à usage unique, mais il ne convient pas aux abonnements. Votre idée répond à ce manque. Nous étudions comment lier un numéro à un seul commerçant, y compris quand celui-ci change de nom ou de prestataire de paiement, ce qui arrive plus souvent qu’on ne le pense.",
      },
      {
        by: "theo",
        ago: "81d",
        status: "planned",
        body: "Le projet est retenu. Chaque client pourra créer jusqu’à dix cartes virtuelles, avec un nom, un plafond et une date de fin. Le numéro se liera au premier commerçant qui l’utilise et sera refusé ailleurs. Le service sera compris dans les cartes actuelles, sans supplément.",
        nextNewsInDays: 35,
      },
      {
        by: "theo",
        ago: "26d",
        status: "in-progress",
        body: "La fabrication a commencé et un premier groupe de clients utilise ces cartes depuis deux semaines. Le blocage chez les autres commerçants fonctionne bien. Il nous reste à régler les remboursements, qui doivent vous parvenir même si la carte virtuelle a été supprimée entre-temps. Nous n’ouvrirons pas le service à tous avant d’en être sûrs.",
        nextNewsInDays: 35,
      },
    ],
    comments: [
      {
        by: "lucas",
        ago: "138d",
        body: "Indispensable. J’ai dû changer de carte l’an dernier et mettre à jour dix-sept sites. J’en ai découvert quatre que j’avais oubliés.",
      },
      {
        by: "nawel",
        ago: "120d",
        body: "Un plafond par carte, c’est parfait pour les jeux de mon fils. Il a récemment acheté une épée imaginaire à un prix bien réel.",
      },
      {
        by: "kevin",
        ago: "40d",
        body: "Dix cartes, c’est peu si on en fait une par abonnement. Quinze, et je vous laisse tranquilles.",
      },
      {
        by: "romain",
        ago: "25d",
        body: "Merci d’avoir pensé aux remboursements, je ne l’avais pas vu venir. Mieux vaut attendre un mois et que cela marche.",
      },
    ],
  },
  {
    by: "lea",
    theme: "comptes",
    ago: "160d",
    title: "Afficher le vrai nom du magasin à la place d’un code obscur",
    body: "« CB*SAS HDLM 75 » : j’ai cru à une fraude, j’ai failli faire opposition, c’était la boulangerie. Montrez le nom écrit sur la vitrine, l’adresse, et si possible un petit plan. Pour le marchand de fleurs, mon mari aussi a eu peur, mais pour d’autres raisons.",
    memberVotes: 860,
    visitorVotes: 274,
    decisions: [
      {
        by: "noa",
        ago: "150d",
        status: "under-review",
        body: "Ces libellés nous arrivent tels quels, souvent avec le nom de la société et non celui de la boutique. Ils provoquent chaque semaine des oppositions inutiles. Nous évaluons une base de correspondance entre les deux noms, et surtout sa fiabilité : un faux nom bien présenté serait plus trompeur qu’un code.",
      },
      {
        by: "noa",
        ago: "98d",
        status: "planned",
        body: "Nous allons afficher le nom de l’enseigne, la ville et le type de commerce, pour les paiements par carte en France. Le libellé d’origine restera visible d’un simple appui, car il sert en cas de réclamation. Quand nous ne serons pas sûrs du nom, nous l’écrirons clairement plutôt que de deviner.",
        nextNewsInDays: 20,
      },
      {
        by: "theo",
        ago: "31d",
        status: "in-progress",
        body: "Les noms réels s’affichent déjà pour un client sur dix. À ce jour, environ quatre paiements sur cinq sont reconnus ; les marchés et les petits commerces ambulants le sont moins. Un bouton permet de signaler une erreur, et chaque signalement est relu. L’ouverture à tous suivra quand le taux d’erreur aura encore baissé.",
        nextNewsInDays: 20,
      },
    ],
    comments: [
      {
        by: "bernard",
        ago: "157d",
        body: "J’ai contesté un jour un achat de 23 € chez « SARL Vénus ». C’était le magasin de bricolage. Ma femme l’a cru au bout d’une semaine.",
      },
      {
        by: "thomas",
        ago: "104d",
        body: "Avec l’heure du paiement, s’il vous plaît. Un nom et une heure, et je me souviens presque toujours de ce que j’ai acheté.",
      },
      {
        by: "marc",
        ago: "95d",
        body: "Très bien de garder le libellé d’origine : mon comptable ne connaît que celui-là et il n’aime pas les surprises.",
      },
      {
        by: "juliette",
        ago: "28d",
        body: "Je fais partie des dix pour cent et c’est formidable. J’ai enfin compris que je dépense surtout en pharmacie et en brioche.",
      },
      {
        by: "lea",
        ago: "9d",
        body: "Chez moi, la boulangerie s’appelle enfin la boulangerie. Je n’ai plus d’excuse, mais je n’ai plus peur non plus.",
      },
    ],
  },
  {
    by: "ines",
    theme: "jeunes",
    ago: "88d",
    title: "Une cagnotte de colocation où chacun voit qui a payé quoi",
    body: "Nous sommes quatre, avec un tableau sur le frigo et un aimant en forme de pizza. Une cagnotte dans l’appli serait mieux : chacun verse sa part, une carte paie les courses, et tout le monde voit les dépenses. Quand quelqu’un part, on solde les comptes en un bouton, sans réunion de crise dans la cuisine.",
    memberVotes: 437,
    visitorVotes: 153,
    decisions: [
      {
        by: "farida",
        ago: "79d",
        status: "under-review",
        body: "Un compte joint engage fortement chaque titulaire, y compris pour un découvert : il est mal adapté à une colocation. Nous étudions une cagnotte partagée qui ne peut pas être à découvert, avec une sortie simple pour la personne qui déménage. Le cas du colocataire client d’une autre banque fait partie de l’étude.",
      },
      {
        by: "farida",
        ago: "53d",
        status: "planned",
        body: "Nous avons choisi une cagnotte de deux à huit personnes, sans découvert possible et sans frais. Les participants d’une autre banque pourront y verser de l’argent et voir les dépenses. Chacun suivra qui a payé quoi, et le départ d’une personne déclenchera un calcul automatique de sa part.",
        nextNewsInDays: 45,
      },
      {
        by: "farida",
        ago: "14d",
        status: "in-progress",
        body: "Le développement a démarré avec six colocations volontaires, dont une très bavarde que nous remercions. La cagnotte et le suivi des dépenses fonctionnent. La carte partagée arrivera ensuite, car il faut désigner une personne responsable en cas de perte. Nous préférons livrer les deux parties ensemble.",
        nextNewsInDays: 45,
      },
    ],
    comments: [
      {
        by: "lucas",
        ago: "86d",
        body: "Il faut pouvoir mettre des parts inégales. Celui qui a la chambre sans fenêtre ne paie pas comme celle qui a le balcon.",
      },
      {
        by: "giulia",
        ago: "67d",
        body: "Et un rappel automatique pour les retardataires, envoyé par l’appli. Ainsi on peut tous la détester ensemble et rester amis.",
      },
      {
        by: "linh",
        ago: "13d",
        body: "Nous faisons partie des six colocations. Je confirme pour les bavards, c’est nous, et nous avons encore des remarques.",
      },
    ],
  },
  {
    by: "claire",
    theme: "professionnels",
    ago: "150d",
    title: "Deux trésoriers, deux accès : ouvrir à plusieurs le compte d’une association",
    body: "Je suis trésorière d’une chorale. Le président veut voir les comptes, l’adjointe préparer les virements, et moi les valider. Aujourd’hui il n’y a qu’un identifiant, donc tout le monde m’appelle pendant les répétitions. Il faudrait des accès séparés, avec des droits précis, et une passation facile après l’assemblée générale.",
    memberVotes: 214,
    visitorVotes: 67,
    decisions: [
      {
        by: "camille",
        ago: "137d",
        status: "under-review",
        body: "Partager un identifiant n’est ni sûr ni pratique, et nous savons que beaucoup d’associations n’ont pas d’autre choix. Nous étudions trois niveaux de droits, consulter, préparer et valider, ainsi que les pièces à fournir lors d’un changement de bureau. Nous interrogeons une trentaine d’associations clientes.",
      },
      {
        by: "camille",
        ago: "90d",
        status: "planned",
        body: "Les trois niveaux de droits sont retenus, chacun avec son propre identifiant. Un virement préparé par une personne pourra être validé par une autre, depuis son téléphone. Après une assemblée générale, le procès-verbal pourra être déposé en ligne et les accès changés sans passer en agence, dès que nous l’aurons vérifié.",
        nextNewsInDays: 58,
      },
      {
        by: "noa",
        ago: "17d",
        status: "in-progress",
        body: "Les accès en consultation sont terminés et la validation à deux personnes est en cours d’essai avec huit associations, dont deux chorales. Reste la passation après l’assemblée générale : nous travaillons à un délai de vérification de deux jours ouvrés. Votre compte actuel continue de fonctionner sans rien changer.",
        nextNewsInDays: 58,
      },
    ],
    comments: [
      {
        by: "mamadou",
        ago: "118d",
        body: "Trésorier d’un club de foot : la passation nous a pris quatre mois. À la fin, le nouveau trésorier avait déjà démissionné.",
      },
      {
        by: "abdel",
        ago: "85d",
        body: "La double validation servirait aussi aux petites entreprises. Mon associée et moi ferions moins de virements en double.",
      },
      {
        by: "claire",
        ago: "16d",
        body: "Ravie d’apprendre que nous sommes deux chorales à l’essai. Si les tests échouent, nous pourrons au moins chanter à plusieurs voix.",
      },
    ],
  },
  {
    by: "aline",
    theme: "agences",
    ago: "132d",
    title: "Un rendez-vous qui annonce sa durée et les papiers à apporter",
    body: "J’ai posé une demi-journée pour un rendez-vous de dix minutes, puis je suis revenue parce qu’il manquait un justificatif. Au moment de réserver, dites-nous la durée prévue, la liste exacte des papiers, et si cela peut se faire par téléphone. Mon employeur vous en sera aussi reconnaissant que moi.",
    memberVotes: 305,
    visitorVotes: 118,
    decisions: [
      {
        by: "noa",
        ago: "121d",
        status: "under-review",
        body: "Une visite sur cinq se termine par un second rendez-vous faute de document, ce qui vous fait perdre du temps et à nous aussi. Nous dressons avec les agences la liste des motifs les plus courants, leur durée réelle et les pièces nécessaires, pour voir si une annonce fiable est possible.",
      },
      {
        by: "noa",
        ago: "74d",
        status: "planned",
        body: "Nous allons refaire la prise de rendez-vous autour de quinze motifs. Pour chacun, vous verrez la durée prévue, les papiers à apporter et les autres moyens possibles : téléphone, visio ou démarche en ligne. Les documents pourront être envoyés à l’avance, et votre conseiller vous dira s’il en manque.",
        nextNewsInDays: 15,
      },
      {
        by: "camille",
        ago: "35d",
        status: "in-progress",
        body: "Douze agences utilisent la nouvelle prise de rendez-vous. Les retours sont bons : les seconds rendez-vous y sont presque deux fois moins nombreux. Nous complétons les motifs liés aux successions, où la liste des papiers est plus longue et demande des mots choisis. Les autres agences suivront par région.",
        nextNewsInDays: 15,
      },
    ],
    comments: [
      {
        by: "sami",
        ago: "130d",
        body: "Et confirmer par SMS avec la liste dedans. Je retrouve toujours le papier manquant le soir, posé sur la table de l’entrée.",
      },
      {
        by: "chantal",
        ago: "73d",
        body: "La visio, très bien, mais gardez le vrai rendez-vous pour celles qui n’ont pas de réseau et qui aiment serrer une main.",
      },
      {
        by: "camille",
        ago: "71d",
        body: "Soyez rassurée, Chantal : le rendez-vous en agence reste proposé pour chaque motif. Les autres moyens s’ajoutent, ils ne le remplacent pas.",
      },
    ],
  },
];
