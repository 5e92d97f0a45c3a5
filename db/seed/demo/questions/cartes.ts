import type { DemoQuestion } from "../content.ts";

export const cartes: DemoQuestion[] = [
  {
    by: "romain",
    ago: "65411m",
    title: "Pourquoi la pompe à essence bloque-t-elle 150 € quand j’en mets 34 ?",
    body: "J’ai pris 34,20 € d’essence dans une station automatique, et l’appli affiche 150 € « en attente ». La paie est encore loin, il me restait 160 €, et j’ai des courses à faire pour trois. J’ai relu le ticket quatre fois, il dit bien 34,20 €.\n\nEst-ce une erreur, une arnaque, ou est-ce moi qui ne comprends rien ?",
    votes: 187,
    comments: [
      {
        by: "marc",
        ago: "65371m",
        body: "Ni l’un, ni l’autre, ni le troisième. Mais c’est pénible.",
      },
    ],
    answers: [
      {
        by: "pierreyves",
        ago: "65378m",
        body: "Ce n’est pas un débit, c’est une **demande d’autorisation**, nuance que la pompe néglige d’afficher.\n\n- L’automate ignore si vous remplirez un réservoir ou une tondeuse : il vérifie d’abord que vous pourriez payer un plein.\n- Votre banque met donc cette somme de côté, sans la débiter.\n- Une fois le pistolet raccroché, la station transmet le vrai montant, et le surplus est libéré. Selon l’enseigne, cela prend de quelques minutes à quelques jours.\n\nSeuls 34,20 € quitteront votre compte. Pour éviter la mésaventure en fin de mois, payez à la caisse aux heures d’ouverture : on y autorise le montant exact, et l’on y vend des madeleines.",
        useful: 204,
        notUseful: 4,
        confirmed: { by: "noa", ago: "65356m" },
        accepted: true,
        comments: [
          {
            by: "noa",
            ago: "65354m",
            body: "Tout est exact, rien à ajouter. Si la somme n’est pas libérée au bout de quelques jours, Romain, écrivez-nous par la messagerie avec une photo du ticket.",
          },
          {
            by: "romain",
            ago: "65327m",
            body: "Merci à tous les deux ! Les 150 € ont disparu dans la soirée, remplacés par 34,20 €. Je peux ranger ma calculette.",
          },
          {
            by: "aline",
            ago: "65038m",
            body: "« Un réservoir ou une tondeuse »… je ne verrai plus jamais une pompe de la même façon.",
          },
        ],
      },
      {
        by: "marc",
        ago: "65291m",
        body: "Même principe pour les cautions d’hôtel et de location de voiture. Prévoir de la marge sur le plafond.",
        useful: 42,
      },
    ],
  },
  {
    by: "sophie",
    ago: "47615m",
    title: "Débit immédiat ou différé : laquelle choisir quand on loue souvent une voiture ?",
    body: "Je loue une voiture deux fois par mois pour le travail. Hier, au comptoir, on a refusé ma carte pour la caution au motif qu’il est écrit « DEBIT » dessus. Quarante minutes de négociation, puis un train raté.\n\nFaut-il passer au débit différé ? Qu’est-ce que cela change au quotidien, à part la date ?",
    votes: 74,
    answers: [
      {
        by: "maelle",
        ago: "47558m",
        body: "Oui : beaucoup de loueurs exigent une carte marquée **« CREDIT »** pour la caution, et en France c’est ce qui figure sur les cartes à débit différé. Ce n’est pas un crédit pour autant, vous n’empruntez rien.\n\nCe que cela change :\n- vos **paiements** sont regroupés et débités une fois par mois, à date fixe ;\n- vos **retraits**, eux, restent débités tout de suite ;\n- la caution compte dans votre plafond de paiement : faites-le relever avant un gros voyage ;\n- la cotisation peut différer, à vérifier dans la plaquette tarifaire.\n\nPensez à suivre l’encours dans l’appli, sinon la fin du mois surprend.",
        useful: 91,
        notUseful: 1,
        accepted: true,
        comments: [
          {
            by: "sophie",
            ago: "47348m",
            body: "Demande faite, merci. Et je ne savais pas pour le plafond : 1 200 € de caution, le mien n’aurait pas suffi.",
          },
        ],
      },
      {
        by: "bernard",
        ago: "47472m",
        body: "Le débit différé est un art de vivre, chère Madame : on y découvre le 30 ce que l’on a vécu le 3. Je l’ai pratiqué dix ans. J’ai beaucoup vécu, et beaucoup découvert.",
        useful: 66,
        notUseful: 6,
        comments: [
          {
            by: "sami",
            ago: "47447m",
            body: "Encadré et accroché au-dessus du frigo.",
          },
        ],
      },
      {
        by: "thomas",
        ago: "47235m",
        body: "Autre solution si vos déplacements sont professionnels : demander une carte affaires à l’employeur. La caution ne bloque alors plus votre plafond personnel.",
        useful: 27,
      },
    ],
  },
  {
    by: "lucas",
    ago: "33401m",
    title: "Carte avalée par un distributeur, guichets fermés : faut-il faire opposition ?",
    body: "Distributeur d’une autre banque, gare de province, tous les guichets fermés, et il pleuvait, évidemment. La machine a gardé ma carte sans un mot d’excuse ni un ticket. Je pars après-demain en Espagne avec le van.\n\nOpposition tout de suite, ou y a-t-il une chance de la récupérer demain au guichet ?",
    votes: 103,
    answers: [
      {
        by: "camille",
        ago: "33389m",
        body: "Bonjour Lucas,\n\nDans votre cas, **faites opposition sans attendre**. Une carte gardée par le distributeur d’une autre banque est le plus souvent détruite, et vous ne pouvez pas exclure une fente piégée par un fraudeur.\n\n1. **Bloquez la carte dans l’appli** : « Cartes », puis « Faire opposition ». C’est possible jour et nuit ; le serveur téléphonique d’opposition aussi.\n2. **Commandez la nouvelle** dans la foulée. Demandez l’envoi en agence : c’est utile si vous prenez la route.\n3. **Vérifiez vos dernières opérations** aujourd’hui et demain. Une opération que vous n’avez pas faite se conteste aussitôt dans l’appli.\n\nPour votre départ, deux solutions : le paiement par téléphone, souvent utilisable avant même de recevoir la carte, ou un retrait de dépannage en agence avec une pièce d’identité.\n\nEt si un inconnu vous propose son aide devant la machine, déclinez et éloignez-vous.",
        useful: 118,
        notUseful: 3,
        official: true,
        comments: [
          {
            by: "lucas",
            ago: "33371m",
            body: "Opposition faite en deux minutes, sous l’auvent. Merci pour la rapidité.",
          },
        ],
      },
      {
        by: "sami",
        ago: "33354m",
        body: "Règle d’or familiale : jamais de distributeur le dimanche, jamais de coiffeur le lundi. Plus sérieusement, j’ai toujours une deuxième carte rangée ailleurs que dans le portefeuille.",
        useful: 38,
      },
      {
        by: "abdel",
        ago: "33271m",
        body: "Il m’est arrivé la même chose avec le distributeur de ma propre agence. Là, ils ont pu me la rendre le lendemain, sur présentation de ma carte d’identité. Mais c’était la leur, cela change tout.",
        useful: 45,
        comments: [
          {
            by: "henri",
            ago: "33176m",
            body: "Exact. Et le plus souvent, c’est simplement qu’on a tardé à la reprendre : la machine l’avale par prudence.",
          },
        ],
      },
    ],
  },
  {
    by: "odile",
    ago: "20626m",
    title: "Le sans contact réclame parfois mon code pour une baguette, est-ce normal ?",
    body: "Hier, 1,20 €. On m’a demandé mon code. Ce matin, 38 € chez le boucher : rien. La machine me juge-t-elle plus suspecte avec du pain ?",
    votes: 141,
    comments: [
      {
        by: "bernard",
        ago: "20600m",
        body: "Tout dépend, Odile, de la cuisson demandée.",
      },
    ],
    answers: [
      {
        by: "noa",
        ago: "20607m",
        body: "Bonjour Odile,\n\nLe pain n’y est pour rien. La réglementation européenne nous demande de vérifier, de temps en temps, que c’est bien vous qui tenez la carte.\n\nLe code est demandé :\n- quand un paiement dépasse **50 €** ;\n- quand vos paiements sans contact atteignent **150 € au total**, ou se suivent au nombre de **cinq**, depuis la dernière saisie du code ;\n- plus rarement, quand le terminal ou un contrôle de sécurité l’exige.\n\nVotre baguette est donc arrivée au mauvais moment. Une fois le code saisi, le compteur repart de zéro : c’est pourquoi le boucher n’a rien demandé.\n\nSi vous préférez, le sans contact peut être désactivé dans l’appli, « Cartes », puis « Gérer ma carte ». Vous taperez alors votre code à chaque achat, avec ou sans pain.",
        useful: 133,
        notUseful: 2,
        official: true,
        comments: [
          {
            by: "odile",
            ago: "20367m",
            body: "Limpide. Je présente mes excuses au boulanger.",
          },
          {
            by: "kevin",
            ago: "20307m",
            body: "Et avec le téléphone, c’est l’empreinte à chaque fois, donc plus jamais de code.",
          },
        ],
      },
      {
        by: "linh",
        ago: "20552m",
        body: "Côté comptoir, je vous confirme que nous n’y sommes pour rien non plus ! Mon terminal affiche « insérer la carte » et je vois le regard des clients devenir soupçonneux. Petite astuce : mieux vaut insérer la carte du premier coup que la présenter trois fois.",
        useful: 79,
        comments: [
          {
            by: "claire",
            ago: "20432m",
            body: "Je ferai désormais un sourire à mon épicière, qui a essuyé mes soupirs.",
          },
        ],
      },
      {
        by: "pierreyves",
        ago: "20224m",
        body: "Précision pour les amateurs : l’identité du boulanger n’entre dans aucun calcul. En revanche, cinq baguettes d’affilée vous vaudront le code à coup sûr, et peut-être un mot de votre médecin.",
        useful: 36,
        notUseful: 5,
      },
    ],
  },
  {
    by: "nawel",
    ago: "1148m",
    title: "Boutique en ligne en liquidation, canapé jamais livré : puis-je être remboursée ?",
    body: "J’ai payé 649 € par carte il y a six semaines pour un canapé convertible. Depuis : plus de téléphone, plus de mails, et hier j’apprends que la société est en liquidation judiciaire. Je dors toujours chez ma sœur, sur SON canapé, qui grince.\n\nEst-ce que je peux faire opposition au paiement ? Sinon, qui rembourse ?",
    votes: 29,
    answers: [
      {
        by: "farida",
        ago: "1111m",
        body: "Bonjour Nawel,\n\nL’opposition ne fonctionne plus ici : une fois le commerçant crédité, le paiement ne peut plus être arrêté. Il vous reste **deux démarches, à mener en parallèle**.\n\n**1. La contestation auprès du réseau de la carte**\n- Dans l’appli, ouvrez l’opération, puis « Contester », motif « Article non reçu ».\n- Joignez la commande, la date de livraison prévue et vos relances.\n- Faites-le vite : le délai, fixé par le réseau, est souvent de 120 jours. L’issue n’est pas garantie, mais un dossier complet a de bonnes chances.\n\n**2. La déclaration de créance**\n- Adressez-la au liquidateur, dont le nom figure dans l’annonce publiée au Bodacc.\n- Vous avez en principe deux mois à partir de cette publication.\n\nPrévenez-nous si l’une des deux aboutit : on ne peut pas être remboursé deux fois. Et nous espérons que le canapé de votre sœur tiendra bon.",
        useful: 24,
        official: true,
        comments: [
          {
            by: "nawel",
            ago: "1069m",
            body: "Contestation envoyée ! Le canapé de ma sœur vous remercie, en grinçant.",
          },
        ],
      },
      {
        by: "fatou",
        ago: "1052m",
        body: "J’ai récupéré 210 € comme ça l’an dernier. Ce qui a compté : la capture d’écran de la date de livraison promise. Sans date, ils vous la demanderont.",
        useful: 13,
      },
      {
        by: "yanis",
        ago: "968m",
        body: "Le Bodacc se consulte gratuitement en ligne. Cherchez par le nom exact de la société (celui des mentions légales), qui n’est souvent pas celui du site.",
        useful: 8,
      },
    ],
  },
];
