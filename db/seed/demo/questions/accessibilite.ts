import type { DemoQuestion } from "../content.ts";

export const accessibilite: DemoQuestion[] = [
  {
    by: "aline",
    ago: "1150h",
    title: "Mon mari est aveugle : peut-il lire ses relevés et reconnaître sa carte tout seul ?",
    body: "Il a perdu la vue il y a quatre ans. Je lui lis ses relevés chaque mois et il me remercie toujours, mais je vois bien que cela lui coûte : ce sont ses comptes, pas les miens. Il se débrouille très bien avec la synthèse vocale de son téléphone et apprend le braille. Que peut faire la banque pour qu’il n’ait plus besoin de moi ?",
    votes: 312,
    answers: [
      {
        by: "camille",
        ago: "68962m",
        official: true,
        useful: 209,
        notUseful: 1,
        body: `Merci de poser la question ainsi : il s’agit bien de ses comptes, et de son autonomie.

**Les relevés.** Ceux de l’espace client sont des PDF que sa synthèse vocale peut lire. Une version audio, plus agréable, est en préparation ; le braille suivra. Ce n’est pas encore à la hauteur, et l’avancement se lit ici même, parmi les idées.

**L’appli** se pilote avec le lecteur d’écran du téléphone : solde, opérations, virements. Si un bouton reste muet, signalez-le-nous : un défaut d’accessibilité est un défaut.

**Les distributeurs** munis d’une prise casque parlent dès que l’on branche ses écouteurs. La carte des agences les signale.

**La carte** : demandez le modèle à repère tactile lors du prochain envoi.

Enfin, son conseiller peut le recevoir une demi-heure pour tout régler avec lui, sur son téléphone. Vous êtes la bienvenue, s’il le souhaite. Et personne n’a besoin de connaître son code, pas même vous.`,
        comments: [
          {
            by: "aline",
            ago: "68500m",
            body: "J’ai lu votre réponse à mon mari. Il a dit : « Pour une fois, c’est moi qui vais te lire le relevé. »",
          },
          { by: "odile", ago: "67900m", body: "Me voilà toute émue devant une page de banque. Qui l’eût cru." },
        ],
      },
      {
        by: "henri",
        ago: "67300m",
        accepted: true,
        useful: 186,
        notUseful: 2,
        body: `Ma sœur est aveugle depuis l’enfance, voici ses astuces, toutes éprouvées :

- une **petite pastille en relief** collée dans un coin de la carte, côté opposé à la puce : elle sait laquelle c’est, et dans quel sens l’insérer ;
- pour les billets, un **guide en plastique** de poche qui mesure leur longueur, donné par les associations ;
- **toujours des écouteurs** pour la synthèse vocale, même chez soi quand il y a du monde : le solde ne regarde personne ;
- l’alerte à chaque paiement, qui lui lit aussitôt le montant **réellement** débité.

C’est la dernière qui lui a rendu la tranquillité.`,
        comments: [
          {
            by: "aline",
            ago: "62000m",
            body: "La pastille est posée, l’alerte réglée. Hier, il a payé le pain seul et il est rentré en chantonnant. Merci du fond du cœur, à votre sœur aussi.",
          },
        ],
      },
      {
        by: "maelle",
        ago: "65000m",
        useful: 61,
        body: "Sur les terminaux à écran lisse, sans touches, il peut demander à payer avec son téléphone ou sa montre : la validation se fait chez lui, avec sa propre synthèse vocale, sans taper de code dans le vide.",
      },
    ],
  },
  {
    by: "sophie",
    ago: "430h",
    title: "Comment joindre un conseiller quand on est sourde et que tout passe par le téléphone ?",
    body: "Je suis sourde de naissance et j’en ai un peu assez du message « Pour votre sécurité, merci de nous appeler ». J’ai tout essayé, même de faire téléphoner ma mère, à qui l’on a répondu que ce n’était pas son compte. Elle était d’accord, d’ailleurs. Quels moyens existe-t-il, surtout en urgence ?",
    votes: 226,
    answers: [
      {
        by: "farida",
        ago: "25784m",
        official: true,
        useful: 183,
        notUseful: 2,
        body: `Votre agacement est légitime : « appelez-nous » ne devrait jamais être la seule porte.

**Chaque jour**

- la **messagerie sécurisée** et la **discussion en direct** de l’appli ;
- un conseiller en **langue des signes** ou en **transcription écrite instantanée**, en visio, sans frais ni rendez-vous : page Nous joindre, du lundi au samedi. Un résumé écrit suit chaque appel ;
- un **rendez-vous en agence**, avec un interprète à distance si vous le demandez en réservant.

**En urgence**

- **L’opposition se fait dans l’appli**, jour et nuit, sans parler à personne.
- En danger, ou face à un escroc, le **114** répond par SMS et par visio.

Nous vous conseillons aussi de faire noter **« contact écrit uniquement »** dans votre dossier : nos conseillers le verront avant tout appel. Si un message vous demande encore de téléphoner, transmettez-le-nous par la messagerie, et nous le ferons corriger.`,
        comments: [
          {
            by: "sophie",
            ago: "25600m",
            body: "Mention « contact écrit uniquement » notée dans l’heure. Ma mère prend officiellement sa retraite de standardiste.",
          },
          {
            by: "farida",
            ago: "25500m",
            body: "Nous lui souhaitons une retraite paisible. Le message dont vous parlez est en cours de réécriture.",
          },
        ],
      },
      {
        by: "giulia",
        ago: "24900m",
        useful: 33,
        body: "Pas la même raison, mais la même solution : au téléphone, mon français panique. Par la messagerie, j’ai eu une réponse claire en moins d’une journée, et j’en garde une trace écrite.",
      },
    ],
  },
  {
    by: "abdel",
    ago: "22h",
    title: "Ma mère tremble et l’écran expire avant la fin de son code : quelle solution ?",
    body: "Elle a la maladie de Parkinson et toute sa tête, ce qu’elle tient à faire savoir. Pour valider un paiement, elle doit taper son code sur le pavé de l’appli : le temps de viser les touches, c’est expiré, et au troisième essai c’est bloqué. Je pourrais le faire à sa place, mais elle refuse, et je crois qu’elle a raison.",
    votes: 84,
    answers: [
      {
        by: "noa",
        ago: "1294m",
        official: true,
        useful: 69,
        body: `Votre mère a raison, et son code doit rester le sien. Voici ce qui peut l’aider, du plus simple au plus complet.

1. **L’empreinte ou le visage** à la place du code, si son téléphone le permet : un seul geste, sans viser.
2. **Les réglages du téléphone**, dans la rubrique Accessibilité : durée d’appui, touches répétées ignorées, affichage agrandi. L’appli les respecte.
3. **Un boîtier à grosses touches**, qui remplace le téléphone pour valider les opérations. Il se demande au guichet ou par la messagerie.
4. **Un stylet à pointe large**, souvent étonnamment efficace.

Si l’accès est bloqué, son conseiller peut le rétablir après avoir vérifié son identité, sans la faire déplacer.

Si elle souhaite un jour être aidée, une **procuration** vous donnera vos propres accès, sans partager les siens.

Quant au délai d’expiration, nous transmettons votre message à l’équipe de l’appli : il doit pouvoir s’allonger.`,
        comments: [
          {
            by: "abdel",
            ago: "1190m",
            body: "Empreinte réglée à l’instant, premier essai réussi. Elle vient de commander trois livres d’affilée, pour vérifier.",
          },
        ],
      },
      {
        by: "henri",
        ago: "1080m",
        useful: 24,
        body: "Posez le téléphone à plat sur un tapis antidérapant, avec le poignet appuyé sur le bord de la table. Cela change tout. C’est l’ergothérapeute d’un ami qui nous l’a montré.",
      },
    ],
  },
  {
    by: "chantal",
    ago: "3h",
    title: "Pourquoi écrire en gris clair sur fond gris, et si petit, sur les relevés en PDF ?",
    body: "J’ai de bons yeux, de bonnes lunettes et une bonne lampe. J’ai aussi une règle : les petites lignes mesurent un millimètre et demi. Malgré tout cet équipement, les dates de valeur de mes relevés restent un secret entre vous et votre imprimeur. Est-il possible d’avoir un texte noir sur blanc, tout bêtement, et d’une taille pensée pour autre chose qu’une fourmi ?",
    votes: 19,
    answers: [],
    comments: [
      { by: "bernard", ago: "150m", body: "Je croyais mes lunettes coupables. Je leur dois des excuses." },
      {
        by: "aline",
        ago: "95m",
        body: "Et ce qui est trop pâle pour vous est illisible pour les malvoyants. Je vote.",
      },
    ],
  },
];
