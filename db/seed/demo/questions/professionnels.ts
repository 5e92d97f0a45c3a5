import type { DemoQuestion } from "../content.ts";

export const professionnels: DemoQuestion[] = [
  {
    by: "linh",
    ago: "1020h",
    title: "Dans ma boutique, ai-je le droit de refuser la carte en dessous de 10 € ?",
    body: "Je tiens une petite épicerie et je vends beaucoup de choses à 1 ou 2 €. La commission sur chaque paiement mange presque le bénéfice du paquet de nouilles. Une cliente m’a dit hier que fixer un minimum était interdit. Une autre, que je n’avais qu’à ajouter 50 centimes. Qui a raison ?",
    votes: 134,
    answers: [
      {
        by: "theo",
        ago: "61165m",
        official: true,
        accepted: true,
        useful: 118,
        notUseful: 4,
        body: `Ni l’une ni l’autre, et vous êtes dans votre droit.

- **Fixer un minimum pour la carte : oui.** Un commerçant peut refuser la carte ou en limiter l’usage, à condition de l’afficher clairement, à l’entrée et à la caisse. Vérifiez aussi votre contrat d’acceptation.
- **Ajouter un supplément : non.** Il est interdit de facturer des frais parce que le client paie par carte.
- **Refuser les espèces : non plus**, sauf cas particuliers, par exemple trop de pièces à la fois ou un doute sur un billet. Le client, lui, doit faire l’appoint si vous le demandez.

Avant d’afficher un minimum, regardez toutefois votre contrat avec un conseiller : certaines formules sont pensées **pour les petits montants**, avec une commission sans part fixe. Apportez deux relevés de commissions, le calcul se fait en quelques minutes.

Si vous le souhaitez, demandez un rendez-vous avec un conseiller professionnel depuis l’appli.`,
        comments: [
          {
            by: "linh",
            ago: "61000m",
            body: "Merci beaucoup. J’ai rendez-vous vendredi avec mes relevés. Le paquet de nouilles reprend espoir.",
          },
          {
            by: "linh",
            ago: "54800m",
            body: "Nouvelles : j’ai changé de formule et retiré l’affichette. Les clients achètent maintenant aussi un thé.",
          },
        ],
      },
      {
        by: "romain",
        ago: "60300m",
        useful: 36,
        notUseful: 8,
        body: "Du point de vue du client : un minimum à 10 €, je repars souvent sans rien. À 3 €, je prends une barre de chocolat pour compléter. Le minimum modeste est peut-être votre meilleur vendeur.",
      },
      {
        by: "henri",
        ago: "59700m",
        useful: 22,
        body: "Mon boulanger a mis un petit mot : « La carte est bienvenue, la monnaie aussi ». La moitié des gens sortent des pièces, sans qu’on leur interdise rien.",
      },
    ],
  },
  {
    by: "abdel",
    ago: "380h",
    title: "Micro-entrepreneur : suis-je obligé d’ouvrir un compte professionnel ?",
    body: "Je répare des vélos le soir et le week-end, déclaré depuis un peu plus d’un an. Pour l’instant les clients paient sur mon compte personnel, mélangés avec les courses et la cantine des enfants. On me dit « compte pro obligatoire », on me dit aussi « pas du tout ». Que dit la loi, exactement ?",
    votes: 98,
    answers: [
      {
        by: "henri",
        ago: "22700m",
        accepted: true,
        confirmed: { by: "farida", ago: "22410m" },
        useful: 103,
        notUseful: 2,
        body: `J’ai tenu une micro-entreprise huit ans, la règle est la suivante :

- tant que votre chiffre d’affaires ne dépasse pas **10 000 € par an pendant deux années civiles de suite**, la loi n’impose rien ;
- au-delà, il faut un **compte dédié** à l’activité, c’est-à-dire séparé. La loi ne dit pas qu’il doit s’appeler « professionnel » ;
- mais relisez la convention de votre compte personnel : elle en réserve souvent l’usage à la vie privée.

En pratique, séparez tout de suite. Le jour de la déclaration, on ne cherche plus les pneus parmi les yaourts.`,
        comments: [
          {
            by: "abdel",
            ago: "22300m",
            body: "Les pneus parmi les yaourts, c’est exactement mon relevé. Je sépare dès ce mois-ci.",
          },
          {
            by: "farida",
            ago: "22200m",
            body: "Avant de choisir, faites-vous présenter les deux formules : selon vos encaissements, la plus simple peut suffire.",
          },
        ],
      },
      {
        by: "linh",
        ago: "21900m",
        useful: 19,
        body: "Pensez-y aussi pour le terminal de paiement : pour encaisser par carte, on m’a demandé un compte professionnel.",
      },
    ],
  },
  {
    by: "chantal",
    ago: "150h",
    title: "Chorale cherche signature : quels papiers pour changer de trésorier à la banque ?",
    body: "Notre association (trente-quatre choristes, loi de 1901) a élu un nouveau trésorier à l’assemblée générale de samedi. L’ancien part vivre aux Canaries avec le chéquier, en tout bien tout honneur. Je voudrais la liste complète et définitive des pièces à fournir, afin de ne venir qu’une fois. À soixante-quatorze ans, j’ai pris goût aux listes complètes.",
    votes: 45,
    answers: [
      {
        by: "noa",
        ago: "8973m",
        official: true,
        useful: 52,
        body: `Voici la liste complète, pour une seule visite :

1. **le procès-verbal** de l’assemblée générale, signé, qui nomme le nouveau trésorier et met fin au mandat de l’ancien ;
2. **les statuts** en vigueur, s’ils ont changé depuis l’ouverture du compte ;
3. **le récépissé** de la déclaration du changement au greffe des associations, à faire dans les trois mois sur service-public.gouv.fr ;
4. **la pièce d’identité** et un justificatif de domicile du nouveau trésorier, ainsi que la pièce d’identité du président ;
5. **le chéquier et la carte** de l’ancien trésorier, de préférence rentrés des Canaries.

Si le récépissé tarde, venez avec la preuve du dépôt. Le président peut nous demander dès aujourd’hui, par la messagerie sécurisée, de retirer les pouvoirs de l’ancien trésorier.

Le nouveau signera sa procuration et un spécimen de signature au rendez-vous : comptez une demi-heure. Bonne saison à la chorale.`,
        comments: [
          {
            by: "chantal",
            ago: "8600m",
            body: "Liste imprimée, cochée, classée. Le chéquier revient par la poste en lettre suivie. Voilà du travail soigné, je vous remercie.",
          },
          { by: "odile", ago: "8200m", body: "Et que chante-t-on cette année ? Il vous manque peut-être une alto…" },
        ],
      },
      {
        by: "aline",
        ago: "7900m",
        useful: 14,
        body: "N’oubliez pas les accès au site. Chez nous (club de randonnée), l’ancien trésorier recevait encore les alertes deux ans après. Il connaissait nos finances mieux que nous.",
      },
    ],
  },
  {
    by: "thomas",
    ago: "17h",
    title: "Facturation électronique : la banque fournit-elle la plateforme, ou dois-je en chercher une ?",
    body: "Je suis graphiste indépendant, une dizaine de factures par mois, faites sur un joli modèle dont je suis assez fier. J’ai compris qu’un PDF envoyé par courriel ne suffira plus. Est-ce compris dans mon compte professionnel ? Sinon, par où commencer ? Et mon joli modèle, que devient-il ?",
    votes: 21,
    answers: [
      {
        by: "pierreyves",
        ago: "915m",
        useful: 17,
        notUseful: 2,
        body: `Pour la banque, laissons-la répondre. Pour le calendrier :

- **recevoir** des factures électroniques : toutes les entreprises, même minuscules, au 1er septembre 2026 ;
- **en émettre** : les grandes d’abord, à la même date ; les petites et les micro-entreprises un an plus tard.

Il faut choisir une « plateforme agréée » ; la liste officielle est sur impots.gouv.fr. Quant au joli modèle, il peut survivre en image jointe : l’administration lit les données, vos clients lisent la typographie.`,
        comments: [
          {
            by: "thomas",
            ago: "840m",
            body: "Ouf pour la typographie. J’attends de savoir si le compte inclut quelque chose.",
          },
        ],
      },
      {
        by: "abdel",
        ago: "600m",
        useful: 8,
        body: "Demandez d’abord à votre logiciel de facturation ou à votre comptable : beaucoup sont déjà raccordés à une plateforme, et il n’y a alors presque rien à changer.",
      },
    ],
  },
];
