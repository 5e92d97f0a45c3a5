import type { DemoQuestion } from "../content.ts";

export const assurances: DemoQuestion[] = [
  {
    by: "bernard",
    ago: "50d",
    title: "À quoi sert l’assurance de mes moyens de paiement, si la loi me protège déjà ?",
    body: "Je découvre, en lisant mes relevés avec l’attention d’un notaire de province, que je cotise depuis onze ans à une assurance de mes moyens de paiement. Or un voisin, qui a fait son droit et ne s’en est jamais remis, m’affirme que la loi oblige déjà la banque à me rembourser. Aurais-je payé onze ans un parapluie pour me promener sous un toit ?",
    votes: 168,
    answers: [
      {
        by: "admin",
        ago: "71968m",
        official: true,
        useful: 141,
        notUseful: 4,
        body: `Votre voisin dit vrai pour une bonne part, et votre question mérite une réponse franche.

**Ce que la loi prévoit déjà, sans aucune assurance :**

- après votre opposition, aucune opération frauduleuse n’est à votre charge ;
- avant l’opposition, si la carte perdue ou volée a servi avec son code, votre part est limitée à 50 € ;
- un paiement à distance que vous n’avez pas autorisé vous est remboursé.

Deux exceptions : la fraude et la négligence grave du client.

**Ce que l’assurance peut ajouter**, selon votre notice : les 50 € ci-dessus, les espèces volées après un retrait, le remplacement des clés et des papiers dérobés avec la carte.

Si ces garanties vous sont inutiles, ou si votre contrat d’habitation les contient déjà, vous pouvez résilier : la notice, rangée dans vos documents, indique comment. Un conseiller peut la relire avec vous, sans chercher à vous faire changer d’avis.`,
        comments: [
          {
            by: "bernard",
            ago: "71400m",
            body: "Voilà de la franchise ; je parle de la vertu, non des 50 €. Je relis ma notice et je résilie l’âme en paix.",
          },
          {
            by: "pierreyves",
            ago: "70900m",
            body: "« Je résilie l’âme en paix » : épitaphe à retenir pour un actuaire.",
          },
        ],
      },
      {
        by: "aline",
        ago: "70200m",
        useful: 52,
        notUseful: 3,
        body: "Pour équilibrer : on m’a volé mon sac au marché, et c’est bien cette assurance qui a payé le serrurier et les papiers. L’argent de la carte, lui, m’a été rendu par la banque de toute façon. Regardez donc surtout la ligne « clés et papiers » avant de décider.",
      },
      {
        by: "lucas",
        ago: "68800m",
        useful: 17,
        body: "Vérifiez aussi votre assurance habitation. La mienne couvrait déjà le vol des clés hors du domicile, je payais donc deux fois.",
      },
    ],
  },
  {
    by: "claire",
    ago: "986h",
    title: "Guérie depuis six ans : dois-je encore parler de mon cancer à l’assureur du prêt ?",
    body: "Nous voulons acheter un petit appartement, 160 000 € empruntés à deux sur quinze ans. Mes traitements se sont terminés il y a six ans et tout va bien. Je n’ai pas envie de mentir, pas envie non plus de rouvrir ce dossier, et encore moins de payer plus cher pour une page tournée. Que suis-je obligée de dire ?",
    votes: 274,
    answers: [
      {
        by: "farida",
        ago: "59125m",
        official: true,
        accepted: true,
        useful: 238,
        notUseful: 2,
        body: `Merci d’avoir posé cette question, que beaucoup n’osent pas poser. D’après ce que vous écrivez, vous n’avez sans doute rien à déclarer. Ce ne serait pas un mensonge : c’est votre droit.

Deux règles vous protègent.

- **Pas de questionnaire de santé** si la part assurée sur votre tête ne dépasse pas 200 000 €, vos autres prêts immobiliers compris, et si le prêt se termine avant vos 60 ans. L’assureur ne peut alors rien vous demander.
- **Le droit à l’oubli.** Même avec un questionnaire, vous n’avez pas à mentionner un cancer dont les traitements sont terminés depuis plus de cinq ans, sans rechute, si le prêt s’achève avant vos 71 ans. Une hormonothérapie encore en cours n’y change rien.

Ni surcoût ni exclusion ne peuvent alors vous être appliqués pour ce motif. Votre conseiller, de son côté, ne voit jamais les réponses médicales.

Le site aeras-infos.fr détaille ces règles. Nous vous souhaitons une belle installation.`,
        comments: [
          {
            by: "claire",
            ago: "59010m",
            body: "Merci infiniment. J’ai lu la phrase « c’est votre droit » trois fois. Elle fait du bien.",
          },
          {
            by: "maelle",
            ago: "58300m",
            body: "À épingler en haut du site. Tant de gens l’ignorent encore. Bonne chance pour l’appartement 🌿",
          },
        ],
      },
      {
        by: "romain",
        ago: "57600m",
        useful: 44,
        body: "Même chemin que vous, prêt signé il y a peu, sans surprime. Un détail qui compte : les cinq ans partent de la fin du traitement actif (opération, rayons, chimiothérapie), pas de la dernière visite de contrôle. Gardez simplement chez vous le courrier de fin de traitement, au cas où.",
      },
    ],
  },
  {
    by: "sami",
    ago: "800h",
    title: "Changer d’assurance emprunteur en cours de prêt : ai-je vraiment le droit, et quand ?",
    body: "J’ai signé mon prêt immobilier il y a trois ans, avec l’assurance proposée le même jour, parce que j’avais déjà paraphé cent douze pages et que mon poignet demandait grâce. Un collègue me dit qu’on peut désormais en changer à tout moment, sans frais. C’est vrai, ou c’est une légende de machine à café ?",
    votes: 231,
    answers: [
      {
        by: "camille",
        ago: "47978m",
        official: true,
        accepted: true,
        useful: 197,
        notUseful: 3,
        body: `Votre collègue a raison. Depuis la loi Lemoine, vous pouvez changer l’assurance d’un prêt immobilier **à tout moment**, sans frais ni pénalité.

Une seule condition : le nouveau contrat doit offrir **des garanties équivalentes**. La fiche standardisée d’information, remise avec votre offre de prêt, liste celles que nous exigeons.

Voici le chemin :

1. Demandez un devis au nouvel assureur en lui montrant cette fiche.
2. Envoyez-nous le contrat proposé, depuis votre espace client ou par courrier.
3. Nous vous répondons **sous dix jours ouvrés** une fois le dossier complet. Un refus est toujours écrit et motivé.
4. Après notre accord, nous établissons un avenant gratuit à votre prêt, et l’ancien contrat prend fin. Le nouvel assureur peut se charger de la résiliation.

Un conseil : ne résiliez rien avant cet accord, pour ne jamais rester sans couverture. Et comparez les exclusions autant que le prix.`,
        comments: [
          {
            by: "sami",
            ago: "47700m",
            body: "Parfait, merci. La machine à café remonte nettement dans mon estime.",
          },
        ],
      },
      {
        by: "henri",
        ago: "47100m",
        useful: 63,
        notUseful: 1,
        body: "Je l’ai fait l’an dernier. Comptez trois semaines en tout, dont deux pour retrouver la fiche standardisée dans le carton « Papiers maison ». Comparez bien l’invalidité partielle et les maux de dos : c’est là que les contrats se ressemblent le moins.",
        comments: [
          {
            by: "nawel",
            ago: "45900m",
            body: "La fiche se retrouve aussi dans l’espace client, avec l’offre de prêt. Cela épargne le carton 🙂",
          },
        ],
      },
    ],
  },
  {
    by: "thomas",
    ago: "262h",
    title: "Ma machine à laver s’est vidée chez la voisine du dessous : qui déclare quoi ?",
    body: "Dimanche soir, le tuyau de ma machine a rendu l’âme, et quarante litres d’eau savonneuse ont traversé le plancher. La voisine a une auréole au plafond de sa chambre, en forme de Corse. Nous sommes tous les deux locataires, assurés chacun de notre côté. Qui doit déclarer, et sous quel délai ?",
    votes: 87,
    answers: [
      {
        by: "maelle",
        ago: "15660m",
        accepted: true,
        confirmed: { by: "noa", ago: "15310m" },
        useful: 96,
        notUseful: 1,
        body: `D’abord, portez des chocolats à la voisine : cela facilite tout le reste. Ensuite :

1. remplissez ensemble un **constat amiable de dégât des eaux**, sur papier ou en ligne ;
2. chacun l’envoie à **son propre assureur**, dans les cinq jours ouvrés après la découverte ;
3. prévenez tous deux votre propriétaire, et le syndic si une partie commune est touchée ;
4. prenez des photos et ne jetez rien avant l’accord de l’assureur.

Les assureurs s’arrangent ensuite entre eux. La réparation de la machine elle-même, en revanche, reste en général à votre charge.`,
        comments: [
          {
            by: "thomas",
            ago: "15200m",
            body: "Constat rempli sur la table de sa cuisine, avec les chocolats. Elle m’a même offert le café.",
          },
        ],
      },
      {
        by: "pierreyves",
        ago: "15050m",
        useful: 38,
        notUseful: 6,
        body: "Précisons, car le diable loge dans les siphons : les cinq jours sont **ouvrés**. Le dimanche ne compte donc pas, et c’est heureux, puisque les machines ne fuient que le dimanche.",
      },
    ],
    comments: [{ by: "odile", ago: "14800m", body: "En forme de Corse, c’est tout de même une belle tache." }],
  },
  {
    by: "lucas",
    ago: "9h",
    title: "Mon vélo cargo est-il couvert quand il dort dans le local commun de l’immeuble ?",
    body: "Le vélo a coûté plus cher que ma première voiture et je dors désormais moins bien que lui. Il est attaché dans le local à vélos, fermé par un digicode que tout l’immeuble connaît, livreurs compris. L’assurance habitation prise ici le couvre-t-elle en cas de vol, ou faut-il un contrat à part ?",
    votes: 16,
    answers: [
      {
        by: "yanis",
        ago: "470m",
        useful: 11,
        body: "Cela dépend de la formule. Dans le tableau des garanties, cherchez la ligne « vol dans les dépendances » ou « locaux communs » : souvent, le vol n’y est couvert qu’avec effraction, et un digicode trop bavard n’en est pas une. Regardez aussi si les vélos électriques y figurent et si un antivol homologué est exigé. Gardez la facture et le numéro de marquage, de toute façon.",
      },
      {
        by: "fatou",
        ago: "395m",
        useful: 6,
        notUseful: 1,
        body: "Chez moi il a fallu une option vélo. Et le point fixe est obligatoire : attaché à lui-même, le vélo est considéré comme libre de partir.",
        comments: [
          {
            by: "lucas",
            ago: "340m",
            body: "« Libre de partir »… Je file acheter un ancrage mural. Merci à vous deux.",
          },
        ],
      },
    ],
  },
];
