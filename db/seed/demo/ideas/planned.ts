import type { DemoIdea } from "../content.ts";

export const planned: DemoIdea[] = [
  {
    by: "yanis",
    theme: "credit-immobilier",
    ago: "118d",
    title: "Choisir soi-même le jour de prélèvement de sa mensualité de prêt",
    body: "Mon salaire arrive le 3, ma mensualité part le 1er. Chaque mois, pendant deux jours, je suis un homme à découvert. Il me suffirait de choisir le 5 ou le 10, une fois pour toutes, dans l’appli, sans avenant ni rendez-vous. La banque toucherait la même somme, et moi je retrouverais un week-end par mois.",
    memberVotes: 742,
    visitorVotes: 301,
    decisions: [
      {
        by: "camille",
        ago: "102d",
        status: "under-review",
        body: "Votre situation est fréquente, et aujourd’hui ce changement demande un rendez-vous et un document à signer. Nous vérifions ce que prévoient les contrats anciens et comment traiter les quelques jours d’intérêts qui s’ajoutent quand l’échéance est repoussée. Nous voulons une règle lisible avant de promettre quoi que ce soit.",
      },
      {
        by: "camille",
        ago: "38d",
        status: "planned",
        body: "C’est décidé : vous pourrez choisir une date entre le 1er et le 28, une fois par an, depuis l’appli et sans frais de dossier. Le décalage ajoute parfois quelques jours d’intérêts ; leur montant exact sera affiché avant la validation. Nous commencerons par les prêts à taux fixe, qui sont les plus nombreux, puis nous étendrons aux autres.",
        nextNewsInDays: 64,
      },
    ],
    comments: [
      {
        by: "lea",
        ago: "116d",
        body: "Je suis dans le même cas avec une paie le 5. J’ai appris à détester le mois de février, allez savoir pourquoi.",
      },
      {
        by: "abdel",
        ago: "110d",
        body: "Pour les indépendants, pouvoir changer deux fois par an serait utile : nos clients paient rarement le même jour, quand ils paient.",
      },
      {
        by: "romain",
        ago: "36d",
        body: "Bien vu d’afficher les intérêts avant de valider. Quatre euros pour être tranquille toute l’année, je signe, mais je veux le savoir avant.",
      },
      {
        by: "yanis",
        ago: "35d",
        body: "Merci ! Je préviens mon banquier intérieur qu’il pourra bientôt dormir le 2 du mois.",
      },
    ],
  },
  {
    by: "lucas",
    theme: "cartes",
    ago: "77d",
    title: "Mettre sa carte en pause depuis sa montre, sans sortir le téléphone",
    body: "J’ai perdu ma carte pendant un trail, téléphone resté dans la voiture, montre au poignet. Pendant deux heures, j’ai couru en pensant à mon plafond. Un bouton « pause » sur la montre, avec un code, et l’on reprend la carte plus tard si elle était simplement au fond du sac.",
    memberVotes: 289,
    visitorVotes: 74,
    decisions: [
      {
        by: "theo",
        ago: "66d",
        status: "under-review",
        body: "La pause existe dans l’appli, elle manque sur la montre. Nous examinons la protection nécessaire : une montre empruntée ou volée ne doit pas permettre de réactiver une carte. Bloquer pourrait être facile, débloquer resterait réservé au téléphone. Nous revenons vers vous après les tests de sécurité.",
      },
      {
        by: "theo",
        ago: "25d",
        status: "planned",
        body: "Les tests sont concluants. La pause depuis la montre est inscrite à notre programme, pour les deux grandes familles de montres connectées. Elle demandera le code de la montre et prendra effet en quelques secondes. La reprise se fera uniquement depuis le téléphone, pour éviter qu’un inconnu ne réactive votre carte. Nous vous donnerons une date de livraison à la prochaine nouvelle.",
        nextNewsInDays: 80,
      },
    ],
    comments: [
      {
        by: "romain",
        ago: "75d",
        body: "Nageur ici, même problème : le téléphone est au vestiaire et la carte aussi, mais rarement dans le même casier.",
      },
      {
        by: "pierreyves",
        ago: "70d",
        body: "Ma montre est de 1974 et se remonte à la main. Prévoyez-vous quelque chose, un demi-tour de couronne vers la gauche par exemple ?",
      },
      {
        by: "lucas",
        ago: "24d",
        body: "Bloquer facile, débloquer difficile : exactement ce qu’il faut. Je retourne courir l’esprit tranquille, enfin presque.",
      },
    ],
  },
  {
    by: "maelle",
    theme: "accessibilite",
    ago: "96d",
    title: "Un mode « essentiel » de l’appli avec quatre gros boutons",
    body: "Quand je suis fatiguée, mes mains tremblent et l’écran d’accueil devient un champ de mines. Je voudrais un mode avec quatre boutons seulement :\n\n- mon solde ;\n- envoyer à quelqu’un que je connais ;\n- bloquer ma carte ;\n- appeler.\n\nRien qui défile, rien qui clignote, et un retour en arrière toujours au même endroit.",
    memberVotes: 364,
    visitorVotes: 391,
    decisions: [
      {
        by: "farida",
        ago: "84d",
        status: "under-review",
        body: "Merci pour cette description si précise. Nous préparons une maquette de ces quatre boutons et nous cherchons des personnes volontaires pour l’essayer : tremblements, vue basse, fatigue, première utilisation d’un téléphone. Nous voulons observer avant de décider, car un écran simple pour nous ne l’est pas toujours pour vous.",
      },
      {
        by: "farida",
        ago: "30d",
        status: "planned",
        body: "Vingt-trois personnes ont essayé la maquette et le résultat est clair : le mode « essentiel » sera ajouté à l’appli. Les essais ont changé deux choses : les boutons seront encore plus espacés, et une confirmation sera demandée avant chaque envoi d’argent. Le mode se réglera en agence, par téléphone ou dès le premier écran, sans fouiller dans les menus.",
        nextNewsInDays: 70,
      },
    ],
    comments: [
      {
        by: "odile",
        ago: "94d",
        body: "Enfin une appli pour les doigts que j’ai, et non pour ceux que j’avais. Je veux bien essayer la maquette, même deux fois.",
      },
      {
        by: "henri",
        ago: "90d",
        body: "Le bouton « appeler » à lui seul vaudrait l’installation. Aujourd’hui le numéro se cache mieux que mes lunettes.",
      },
      {
        by: "aline",
        ago: "29d",
        body: "J’ai fait partie des essais avec mon père. Il a bloqué sa carte trois fois, par plaisir, et il a réussi les trois fois.",
      },
    ],
  },
  {
    by: "henri",
    theme: "comptes",
    ago: "64d",
    title: "Retrouver une opération par son montant, même approximatif",
    body: "Je cherchais un plombier payé « autour de 180 € au printemps ». La recherche voulait le montant exact ou le nom officiel, que personne ne connaît. Je voudrais écrire « entre 150 et 200 €, mars à mai » et voir la liste. Ma mémoire travaille à dix pour cent près, comme beaucoup de bonnes choses.",
    memberVotes: 197,
    visitorVotes: 45,
    decisions: [
      {
        by: "noa",
        ago: "47d",
        status: "under-review",
        body: "Nous avons regardé les recherches qui ne donnent aucun résultat : une bonne partie contient en effet un montant presque juste. Nous étudions une recherche par fourchette et par période, sur plusieurs années d’opérations, en veillant à ce que la réponse reste rapide sur un téléphone ancien.",
      },
      {
        by: "noa",
        ago: "11d",
        status: "planned",
        body: "La recherche par fourchette de montants et par période est prévue. Elle portera sur les cinq dernières années, sur tous vos comptes à la fois, dans l’appli comme sur le site. Les résultats pourront être enregistrés en PDF, ce que plusieurs commentaires demandaient pour les garanties et les assurances.",
        nextNewsInDays: 95,
      },
    ],
    comments: [
      {
        by: "sophie",
        ago: "61d",
        body: "Et pouvoir enregistrer le résultat ! Quand l’assurance réclame une preuve d’achat, je finis toujours par faire une photo de mon écran.",
      },
      {
        by: "bernard",
        ago: "58d",
        body: "Je soutiens. Il me faudrait aussi une recherche par remords : « achat regretté, un samedi, plutôt rouge ».",
      },
    ],
  },
  {
    by: "juliette",
    theme: "virements",
    ago: "70d",
    title: "Joindre une photo ou une facture à un virement",
    body: "Je rembourse mes parents, je paie la nounou, je règle l’artisan. Trois mois plus tard, plus personne ne sait pourquoi. J’aimerais accrocher une photo du ticket ou la facture au virement, visible de mon côté, et si je le décide, partagée avec celui qui reçoit. Les disputes familiales y perdraient beaucoup.",
    memberVotes: 226,
    visitorVotes: 62,
    decisions: [
      {
        by: "camille",
        ago: "59d",
        status: "under-review",
        body: "Garder une pièce jointe dans votre propre historique est réalisable. La partager avec une autre banque ne l’est pas encore, car le virement européen ne transporte que du texte. Nous étudions donc les deux usages séparément, avec une attention particulière à la durée de conservation des documents.",
      },
      {
        by: "camille",
        ago: "22d",
        status: "planned",
        body: "La première partie est programmée : vous pourrez ajouter jusqu’à trois documents à chaque virement, les retrouver par mot-clé et les supprimer quand vous voulez. Le partage sera proposé entre clients de la banque. Vers une autre banque, nous préférons ne rien promettre. Les documents resteront privés tant que vous ne les partagez pas.",
        nextNewsInDays: 110,
      },
    ],
    comments: [
      {
        by: "lea",
        ago: "68d",
        body: "Pour la garde alternée, ce serait précieux : chaque achat d’école avec son ticket, et plus aucun débat sur le prix des baskets.",
      },
      {
        by: "marc",
        ago: "55d",
        body: "Même sans le partage, avoir la facture dans mon historique me suffit. Ma boîte à chaussures de tickets déborde.",
      },
    ],
  },
  {
    by: "mamadou",
    theme: "assurances",
    ago: "83d",
    title: "Déclarer un dégât des eaux en photo, les pieds encore mouillés",
    body: "À minuit, l’eau tombait du plafond dans la casserole. Le lendemain, on m’a demandé des photos, l’heure, le voisin, le contrat, sur papier. L’appli pourrait poser cinq questions, prendre les photos et envoyer le dossier. Et dire tout de suite quoi faire : couper l’eau, prévenir le syndic, ne rien jeter.",
    memberVotes: 251,
    visitorVotes: 88,
    decisions: [
      {
        by: "farida",
        ago: "71d",
        status: "under-review",
        body: "Nous avons repris dix déclarations récentes : la plupart ont demandé trois échanges avant d’être complètes. Un parcours avec photos réglerait une grande partie du problème. Nous regardons avec l’assureur quelles pièces sont vraiment nécessaires dès le premier jour, et lesquelles peuvent attendre que le sol sèche.",
      },
      {
        by: "farida",
        ago: "44d",
        status: "planned",
        body: "La déclaration par photos est prévue, d’abord pour le dégât des eaux, puis pour le bris de glace. Vous répondrez à six questions, et vous recevrez aussitôt un numéro de dossier et les premiers gestes à faire. D’ici là, le numéro d’assistance figure dans l’appli, rubrique Assurances, et répond aussi la nuit. Le délai de déclaration reste celui de votre contrat.",
        nextNewsInDays: 48,
      },
    ],
    comments: [
      {
        by: "claire",
        ago: "80d",
        body: "La liste des premiers gestes devrait s’afficher même sans connexion. Chez moi, la box avait pris l’eau avant moi.",
      },
      {
        by: "kevin",
        ago: "43d",
        body: "J’ai eu la même avec la machine du dessus. Mon voisin et moi sommes fâchés depuis, mais en photo il est très bien.",
      },
    ],
  },
  {
    by: "sami",
    theme: "epargne",
    ago: "105d",
    title: "Voir en euros ce que rapporte chaque livret, mois après mois",
    body: "On me parle de taux, je pense en euros. Pour chaque livret, j’aimerais une ligne simple : « ce mois-ci, 7,40 € d’intérêts, soit 61 € depuis janvier ». Et une note honnête quand l’argent qui dort sur le compte courant ne rapporte rien du tout, même si cela fait mal.",
    memberVotes: 333,
    visitorVotes: 109,
    decisions: [
      {
        by: "noa",
        ago: "89d",
        status: "under-review",
        body: "Votre formulation en euros est plus claire que la nôtre, nous l’admettons volontiers. La difficulté vient du calcul : les intérêts des livrets se comptent par quinzaine et ne sont versés qu’en fin d’année. Nous cherchons comment montrer une estimation sans laisser croire que la somme est déjà disponible.",
      },
      {
        by: "noa",
        ago: "33d",
        status: "planned",
        body: "Nous ajouterons cette ligne à chaque livret : intérêts estimés du mois, total depuis janvier, et date à laquelle ils seront versés. Une courte explication rappellera la règle des quinzaines. Pour les placements dont la valeur varie, nous montrerons la hausse ou la baisse en euros, sans arrondir dans le bon sens.",
        nextNewsInDays: 56,
      },
    ],
    comments: [
      {
        by: "chantal",
        ago: "101d",
        body: "J’ai gagné 11 € l’an dernier et je l’ai découvert par hasard. J’aurais aimé le savoir, ne serait-ce que pour fêter cela avec modération.",
      },
      {
        by: "giulia",
        ago: "72d",
        body: "La règle des quinzaines expliquée simplement, ce serait déjà énorme. J’ai longtemps déposé mon argent le 17, quelle erreur.",
      },
      {
        by: "sami",
        ago: "32d",
        body: "« Sans arrondir dans le bon sens » : je vais faire encadrer cette phrase. Merci d’avoir pris l’idée au sérieux.",
      },
    ],
  },
];
