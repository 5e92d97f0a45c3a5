import type { DemoQuestion } from "../content.ts";

export const securite: DemoQuestion[] = [
  {
    by: "odile",
    ago: "21m",
    title: "Un « coursier de la banque » doit passer prendre ma carte : est-ce normal ?",
    body: "Un monsieur très poli vient de m’appeler. Ma carte serait piratée, il m’envoie un coursier dans l’heure, je dois la couper en deux et la glisser dans une enveloppe avec mon code. Il connaissait mon adresse et le nom de mon agence. Il m’a dit de ne surtout prévenir personne, « pour l’enquête ». Du coup, je préviens tout le monde. Que dois-je faire ?",
    votes: 34,
    answers: [
      {
        by: "henri",
        ago: "16m",
        useful: 21,
        body: "Ne donnez rien, n’ouvrez pas, ne rappelez pas. C’est une arnaque bien connue, et vous l’avez flairée : bravo. Si l’on sonne, faites le 17 sans hésiter. Restez avec nous ici en attendant la réponse de la banque.",
      },
      {
        by: "farida",
        ago: "12m",
        official: true,
        useful: 29,
        body: `Non, ce n’est pas normal : c’est une escroquerie. Vous avez très bien fait de demander. Nous n’envoyons **jamais** de coursier et nous ne demandons **jamais** un code.

Dès maintenant :

1. **Ne remettez rien et n’ouvrez à personne.** Si quelqu’un se présente ou insiste, composez le **17**.
2. **Ne rappelez pas** et ne répondez plus, même si le nom de la banque s’affiche : cela s’imite. Lors d’un véritable appel de notre part, l’appli vous l’indique.
3. **Si vous avez dit un code ou un numéro de carte**, faites opposition tout de suite, dans l’appli ou par le numéro d’urgence imprimé sur vos relevés.
4. Regardez vos dernières opérations et signalez celles que vous ne reconnaissez pas.

Ensuite, au calme, faites un signalement sur 17Cyber ou déposez plainte : la tentative suffit. Notez l’heure de l’appel.

Une carte coupée fonctionne encore si la puce est intacte ; c’est pourquoi ils demandent de la couper. Vous n’avez commis aucune faute.`,
        comments: [
          {
            by: "odile",
            ago: "7m",
            body: "On vient de sonner. J’ai crié à travers la porte que la police était au téléphone, ce qui était vrai. Il est reparti très vite. Opposition faite, par prudence. Mes mains tremblent un peu, mais l’enveloppe est vide.",
          },
          {
            by: "farida",
            ago: "5m",
            body: "Vous avez eu exactement les bons gestes. Si vous le souhaitez, passez à l’agence ou demandez à être rappelée depuis l’appli : nous vérifierons ensemble votre compte.",
          },
        ],
      },
    ],
    comments: [
      { by: "maelle", ago: "10m", body: "« Du coup, je préviens tout le monde » : la meilleure réponse possible 👏" },
    ],
  },
  {
    by: "pierreyves",
    ago: "26h",
    title: "Pourquoi un code à chiffres, quand un alexandrin serait un si beau mot de passe ?",
    body: "J’avais proposé à l’appli : « Je suis le ténébreux, le veuf, l’inconsolé ». Douze syllabes, quarante-deux caractères (je les ai comptés), césure à l’hémistiche. Elle m’a répondu par un pavé de chiffres mélangés, comme un notaire qui distribuerait des dominos. Sur le plan de la sécurité, Nerval vaut-il vraiment moins que sept, quatre, un, deux ?",
    votes: 93,
    answers: [
      {
        by: "noa",
        ago: "1530m",
        official: true,
        useful: 74,
        notUseful: 2,
        body: `Votre choix est excellent pour l’oreille, un peu moins pour la sécurité : les vers célèbres figurent dans les listes que les pirates essaient en premier.

Surtout, votre code ne travaille jamais seul. La loi demande une **authentification forte**, qui réunit au moins deux éléments :

- **ce que vous savez** : le code ;
- **ce que vous possédez** : l’appareil que vous avez enregistré ;
- **ce que vous êtes** : l’empreinte ou le visage, si vous l’avez choisi.

Un code court suffit alors, car il est inutilisable sans votre appareil, et l’accès se bloque après quelques erreurs. Le pavé mélangé gêne les logiciels espions et les regards par-dessus l’épaule.

En revanche, une longue phrase de votre invention est précieuse pour votre **messagerie**, qui ouvre souvent la porte de tout le reste. De préférence inédite, et sans rime trop attendue.`,
        comments: [
          {
            by: "pierreyves",
            ago: "1495m",
            body: "« Sans rime trop attendue » : je me rends. J’irai donc versifier du côté de ma messagerie.",
          },
        ],
      },
      {
        by: "bernard",
        ago: "1410m",
        useful: 33,
        notUseful: 5,
        body: "Que l’on nous accorde au moins le pavé classique, de un à neuf, dans l’ordre où Dieu et les Postes l’avaient voulu. Je cherche mon 7 chaque matin comme on cherche ses lunettes.",
        comments: [
          {
            by: "kevin",
            ago: "1320m",
            body: "Avec l’empreinte, on ne cherche plus le 7. Mais je reconnais que c’est moins littéraire.",
          },
        ],
      },
    ],
  },
  {
    by: "nawel",
    ago: "118h",
    title: "L’appli me demande de valider un achat à 3 h du matin alors que je dormais : que faire ?",
    body: "Réveillée par une notification : « Validez votre paiement de 389 € », chez un marchand de consoles de jeux que je ne connais pas. Je n’ai rien validé, j’ai juste fixé le téléphone avec des yeux ronds. Ce matin, rien n’est débité. Est-ce que je peux oublier cette histoire ?",
    votes: 112,
    answers: [
      {
        by: "yanis",
        ago: "7066m",
        confirmed: { by: "camille", ago: "7010m" },
        useful: 108,
        notUseful: 1,
        body: `Ne l’oubliez pas : cette demande veut dire que **quelqu’un a votre numéro de carte**. La validation a fait son travail, mais tous les sites ne la demandent pas.

- Dans l’appli, **refusez** la demande si elle est encore affichée.
- **Faites opposition** pour obtenir une nouvelle carte. Un simple verrouillage ne suffit pas, le numéro resterait connu.
- Surveillez les petits montants des derniers jours : les fraudeurs testent souvent avec deux ou trois euros.
- Si « la banque » vous appelle pour vous aider à annuler, raccrochez. C’est la deuxième moitié de l’arnaque.`,
        comments: [
          {
            by: "nawel",
            ago: "6980m",
            body: "Opposition faite. Et il y avait bien un débit de 1,99 € la veille, que je n’avais pas vu. Contesté aussi. Merci !",
          },
        ],
      },
      {
        by: "marc",
        ago: "6720m",
        useful: 22,
        body: "Pensez à changer le mot de passe des boutiques où la carte était enregistrée. Chez moi, la fuite venait d’un vieux compte de pizzeria.",
      },
    ],
  },
  {
    by: "fatou",
    anonymous: true,
    ago: "640h",
    title: "J’ai cliqué sur le faux SMS du colis et donné ma carte : que faire maintenant ?",
    body: "J’attendais justement un paquet, alors quand le message a réclamé 1,95 € de frais de relivraison, j’ai payé sans réfléchir, entre deux stations de métro. Numéro, date, les trois chiffres au dos : tout y est passé. Je me sens bien bête. Rien de bizarre sur mon compte pour l’instant. Est-ce que j’attends de voir ?",
    votes: 203,
    answers: [
      {
        by: "theo",
        ago: "38385m",
        official: true,
        useful: 176,
        notUseful: 2,
        body: `N’attendez pas, et ne vous reprochez rien : ces messages sont conçus pour les jours où l’on est pressé.

1. **Faites opposition maintenant**, dans l’appli ou par téléphone. Une nouvelle carte vous sera envoyée.
2. **Ne validez aucune demande** de paiement que vous n’avez pas faite, et n’ajoutez votre carte à aucun téléphone.
3. **Regardez vos opérations** pendant quelques semaines. Contestez dans l’appli celles qui ne viennent pas de vous : vous avez treize mois pour le faire, mais le plus tôt est le mieux.
4. **Transférez le SMS au 33700**, puis effacez-le.
5. En cas de débit frauduleux, signalez-le aussi sur **Perceval**, depuis service-public.gouv.fr.

Un dernier point, le plus important : dans les prochains jours, un « conseiller » peut vous appeler, connaître votre nom et proposer d’arrêter la fraude. Raccrochez. Nous ne vous demanderons jamais un code ni la validation d’une opération par téléphone.`,
        comments: [
          {
            by: "fatou",
            anonymous: true,
            ago: "38340m",
            body: "Opposition faite sur le quai. Merci pour la rapidité, et pour le ton.",
          },
          {
            by: "fatou",
            anonymous: true,
            ago: "36800m",
            body: "Suite : le faux conseiller a bien appelé ce soir, très aimable. J’ai raccroché au milieu de sa phrase. Quel plaisir.",
          },
        ],
      },
      {
        by: "kevin",
        ago: "38000m",
        useful: 31,
        notUseful: 2,
        body: "Reçu le même, alors que je n’avais rien commandé depuis deux mois (fin de bourse oblige). Le lien se termine par un nom qui n’a rien à voir avec le transporteur, c’est le truc à regarder. Courage, on s’est tous fait avoir au moins une fois 📦",
      },
      {
        by: "chantal",
        ago: "37100m",
        useful: 40,
        body: "Ma règle depuis six ans : je n’ouvre jamais le lien d’un message. Je vais moi-même sur le site du transporteur, et j’y recopie le numéro de colis reçu lors de la commande. Cela prend quarante secondes.",
      },
    ],
  },
  {
    by: "sophie",
    ago: "1010h",
    title: "Un paiement de 47,90 € que je ne reconnais pas, vieux de sept mois : est-ce trop tard ?",
    body: "En préparant mes comptes de l’année, je tombe sur un paiement par carte de 47,90 € à une société dont le nom ne me dit rien. Il date d’il y a sept mois. Ma carte n’a jamais été perdue. J’ai honte de ne pas l’avoir vu plus tôt. Puis-je encore le contester, et serai-je remboursée ?",
    votes: 286,
    answers: [
      {
        by: "camille",
        ago: "60582m",
        official: true,
        accepted: true,
        useful: 251,
        notUseful: 5,
        body: `Non, il n’est pas trop tard. La loi vous donne **treize mois** à partir du débit pour signaler une opération que vous n’avez pas autorisée. Ce délai est plus court, **70 jours**, si la banque du commerçant se trouve hors de l’Espace économique européen.

**Avant de contester**, cherchez le nom inscrit sur le relevé : le nom de la société diffère souvent de celui de l’enseigne. Pensez aussi aux abonnements et aux proches qui utilisent votre carte.

**Si le doute demeure :**

1. Ouvrez l’opération dans l’appli et choisissez de la contester.
2. Faites opposition à la carte, car son numéro a pu circuler.

Nous remboursons une opération non autorisée **au plus tard le jour ouvré suivant** votre signalement, sauf si nous avons de bonnes raisons de soupçonner une fraude de la part de celui qui la signale. Si l’enquête montre ensuite que vous aviez bien donné votre accord, la somme peut être reprise, et nous vous expliquons pourquoi.`,
        comments: [
          {
            by: "sophie",
            ago: "58950m",
            body: "Contesté en quatre minutes, remboursé le lendemain. J’avais sept mois de retard et vous un jour d’avance, merci.",
          },
        ],
      },
      {
        by: "maelle",
        ago: "60100m",
        useful: 88,
        notUseful: 1,
        body: "Tapez le libellé exact, entre guillemets, dans un moteur de recherche. J’ai failli contester un mystérieux « SAS Delta Forme » : c’était ma salle de sport, où je n’avais pas mis les pieds depuis si longtemps que nous ne nous reconnaissions plus.",
        comments: [
          { by: "bernard", ago: "59800m", body: "On devrait pouvoir contester pour cause d’oubli réciproque." },
        ],
      },
      {
        by: "abdel",
        ago: "58900m",
        useful: 29,
        body: "Activez l’alerte pour chaque paiement par carte. C’est un peu bavard les jours de courses, mais on voit tout passer le jour même.",
      },
    ],
  },
];
