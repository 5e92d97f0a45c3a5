import type { DemoQuestion } from "../content.ts";

export const appli: DemoQuestion[] = [
  {
    by: "chantal",
    ago: "67810m",
    title: "Je n’ai pas de smartphone : comment valider mes achats en ligne ?",
    body: "J’ai 71 ans et un téléphone à clapet qui tient huit jours sur une charge. Mardi à 10 h 40, ma commande de graines (23,50 €) a été refusée, faute de « validation dans l’appli ». Je n’ai pas d’appli, et je n’en veux pas : c’est un choix, non une infirmité.\n\nMerci de m’indiquer :\n1. s’il existe une autre méthode ;\n2. ce qu’elle coûte ;\n3. en combien de temps elle fonctionne. Les semis n’attendent pas.",
    votes: 243,
    comments: [
      {
        by: "bernard",
        ago: "67750m",
        body: "« C’est un choix, non une infirmité. » Chantal, vous venez de rédiger ma prochaine carte de visite.",
      },
      {
        by: "aline",
        ago: "1127h",
        body: "Je pose la même question pour ma mère. Merci Chantal.",
      },
    ],
    answers: [
      {
        by: "camille",
        ago: "67794m",
        body: "Bonjour Chantal,\n\nVous avez tout à fait le droit de ne pas avoir de smartphone. Voici vos trois réponses, dans l’ordre.\n\n**1. Les autres méthodes**\n- **Le SMS et un mot de passe** : vous recevez un code sur votre téléphone à clapet, puis vous saisissez en plus un mot de passe que vous aurez choisi.\n- **Le boîtier** : un petit appareil, sans abonnement ni téléphone, qui affiche un code à chaque achat.\n\n**2. Le coût** : aucun pour vous. Ces deux solutions sont proposées sans frais aux clients qui n’ont pas de smartphone.\n\n**3. Le délai** : le SMS fonctionne dès que votre agence a vérifié votre numéro, le plus souvent dans la journée. Le boîtier se retire en agence ou arrive par courrier, en quelques jours.\n\nUn principe vaut pour les deux : ce code ne se donne **jamais** par téléphone, même à quelqu’un qui se présente comme nous.\n\nNous souhaitons une belle levée à vos semis.",
        useful: 196,
        notUseful: 3,
        official: true,
        accepted: true,
        comments: [
          {
            by: "chantal",
            ago: "66264m",
            body: "Passée à l’agence le lendemain à 9 h 05, ressortie à 9 h 20, commande validée à 11 h. Fèves, laitues et pois de senteur. Réponse acceptée.",
          },
          {
            by: "camille",
            ago: "66214m",
            body: "Merci de ce compte rendu d’une précision admirable, Chantal.",
          },
        ],
      },
      {
        by: "odile",
        ago: "67735m",
        body: "J’ai le boîtier. Il ressemble à une calculatrice, il vit dans le tiroir des piles et ne m’a jamais envoyé de publicité. Je le recommande.",
        useful: 71,
      },
      {
        by: "henri",
        ago: "67600m",
        body: "J’utilise le SMS depuis deux ans. Seul conseil : notez quelque part quel numéro vous avez donné à la banque. Le jour où j’ai changé d’opérateur, j’ai attendu un code qui sonnait chez quelqu’un d’autre.",
        useful: 58,
        comments: [
          {
            by: "chantal",
            ago: "67555m",
            body: "C’est noté, au sens propre : page 3 du carnet.",
          },
        ],
      },
    ],
  },
  {
    by: "romain",
    ago: "29244m",
    title: "Nouveau téléphone : dans quel ordre faire les choses pour ne rien bloquer ?",
    body: "Mon nouveau téléphone arrive demain et je fais déjà des cauchemars : si j’efface l’ancien trop tôt, je n’ai plus de quoi valider ; si je l’efface trop tard, je l’aurai revendu avec ma banque dedans. Existe-t-il une marche à suivre pour gens anxieux ?",
    votes: 164,
    answers: [
      {
        by: "yanis",
        ago: "29203m",
        body: "Oui, et elle tient en cinq points. **Règle unique : l’ancien reste allumé jusqu’à la fin.**\n\n1. Vérifier dans l’appli que votre numéro et votre adresse e-mail sont à jour.\n2. Sur le nouveau, installer l’appli depuis la boutique officielle et se connecter.\n3. Valider l’ajout **avec l’ancien téléphone**, qui reçoit la demande.\n4. Faire un essai sur le nouveau : un virement de 1 € entre deux de vos comptes, par exemple.\n5. Dans « Sécurité », puis « Mes appareils », supprimer l’ancien. Ensuite seulement, le réinitialiser et le vendre.\n\nSi l’ancien est déjà mort ou perdu, il faut refaire l’activation avec un code envoyé par courrier ou remis en agence : c’est plus long, mais rien n’est perdu.\n\nComptez dix minutes, thé compris.",
        useful: 178,
        notUseful: 2,
        confirmed: { by: "theo", ago: "29169m" },
        accepted: true,
        comments: [
          {
            by: "theo",
            ago: "29167m",
            body: "Nous n’aurions pas mieux dit, thé compris. Romain, si une étape coince, gardez l’ancien appareil et écrivez-nous.",
          },
          {
            by: "romain",
            ago: "27713m",
            body: "Huit minutes ! J’ai eu le temps de m’inquiéter quand même, mais moins que prévu. Merci Yanis.",
          },
        ],
      },
      {
        by: "lucas",
        ago: "29116m",
        body: "Témoignage de celui qui a fait l’inverse : ancien téléphone vendu le matin, nouveau activé… six jours plus tard, à la réception du courrier. J’ai vécu de tickets-restaurant et de remords.",
        useful: 52,
        comments: [
          {
            by: "giulia",
            ago: "29083m",
            body: "Le titre de votre autobiographie est tout trouvé.",
          },
        ],
      },
      {
        by: "lea",
        ago: "28954m",
        body: "Penser aussi à remettre la carte dans le portefeuille du nouveau téléphone. Elle ne suit pas toute seule.",
        useful: 23,
      },
    ],
  },
  {
    by: "ines",
    ago: "11875m",
    title: "Pourquoi l’appli me déconnecte-t-elle dès que je cherche un papier ?",
    body: "Je commence un virement, je me lève chercher la facture, je reviens : déconnectée. Je me reconnecte, je cherche mes lunettes : déconnectée. À ce rythme, mon plombier sera payé à la Saint-Glinglin. Peut-on allonger ce délai ?",
    votes: 79,
    answers: [
      {
        by: "theo",
        ago: "11842m",
        body: "Bonjour Inès,\n\nVotre plombier a toute notre sympathie. Ce délai ne peut malheureusement pas être allongé : la réglementation européenne sur les paiements prévoit que l’accès se ferme après **5 minutes sans activité** au plus. C’est ce qui protège votre compte si le téléphone reste ouvert sur une table.\n\nVoici de quoi gagner du temps :\n- activez la **connexion par empreinte ou par visage** : revenir prend deux secondes ;\n- **enregistrez le bénéficiaire** une bonne fois, il ne restera qu’à saisir le montant ;\n- touchez l’écran de temps en temps : la moindre action relance le décompte.\n\nVous évoquez aussi, entre les lignes, la perte de votre saisie. La remarque est juste, et nous l’avons transmise à l’équipe de l’appli. Vous pouvez également la proposer dans la boîte à idées, où chacun pourra la soutenir.",
        useful: 56,
        notUseful: 7,
        official: true,
        comments: [
          {
            by: "ines",
            ago: "11816m",
            body: "Empreinte activée. Le plombier est payé, les lunettes étaient sur ma tête.",
          },
        ],
      },
      {
        by: "sami",
        ago: "11811m",
        body: "Technique éprouvée : chercher la facture AVANT d’ouvrir l’appli. Je sais, c’est révolutionnaire. Ma femme me l’a appris en douze ans à peine.",
        useful: 44,
      },
      {
        by: "pierreyves",
        ago: "11676m",
        body: "Cinq minutes, c’est aussi le temps d’infusion d’un thé noir convenable. On peut donc employer l’un à mesurer l’autre, et ne plus perdre ni le fil ni la tasse.",
        useful: 33,
        notUseful: 4,
      },
    ],
  },
  {
    by: "marc",
    ago: "4527m",
    title: "Peut-on être prévenu de chaque paiement sans crouler sous les notifications ?",
    body: "Tout activé : 40 alertes par semaine. Tout coupé : j’ai découvert un paiement bizarre au bout de douze jours. Je cherche le juste milieu. Vos réglages ?",
    votes: 46,
    answers: [
      {
        by: "maelle",
        ago: "4439m",
        body: "Après quelques essais, voici mon réglage de croisière :\n\n- **paiement en ligne** : toujours, c’est là que la fraude arrive ;\n- **paiement en magasin** : seulement au-dessus de 50 € ;\n- **opération à l’étranger** : toujours ;\n- **solde bas** : à 100 € ;\n- **virement reçu** : oui, parce que ça fait plaisir.\n\nRésultat : cinq ou six alertes par semaine, et je les lis vraiment.",
        useful: 39,
        comments: [
          {
            by: "marc",
            ago: "4364m",
            body: "Adopté. Surtout la dernière.",
          },
        ],
      },
      {
        by: "lea",
        ago: "4367m",
        body: "J’ai choisi un résumé chaque soir à 19 h plutôt que des alertes au fil de l’eau, sauf pour les paiements en ligne. Je le lis dans le métro.",
        useful: 17,
        comments: [
          {
            by: "ewen",
            ago: "4317m",
            body: "Où se trouve le résumé du soir ? Je ne le vois pas.",
          },
          {
            by: "lea",
            ago: "4299m",
            body: "« Notifications », tout en bas, « Récapitulatif quotidien ».",
          },
        ],
      },
      {
        by: "sami",
        ago: "4117m",
        body: "Compte joint : ne réglez pas l’alerte à 0 €. Un mois de décembre, on s’est gâché mutuellement tous nos cadeaux de Noël.",
        useful: 20,
      },
    ],
  },
  {
    by: "juliette",
    ago: "6m",
    title: "Mes opérations apparaissent en double depuis ce matin, suis-je la seule ?",
    body: "Dans l’historique, chaque opération de la veille apparaît deux fois : deux pharmacies, deux péages, et surtout deux salaires. Le solde, lui, semble juste, ce qui est dommage pour le second salaire. Est-ce un simple problème d’affichage, ou dois-je m’inquiéter pour les péages ?",
    votes: 0,
    answers: [],
  },
];
