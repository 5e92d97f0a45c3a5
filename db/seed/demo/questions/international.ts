import type { DemoQuestion } from "../content.ts";

export const international: DemoQuestion[] = [
  {
    by: "giulia",
    ago: "530h",
    title: "I am moving back to Italy for a year: can I keep my French account?",
    body: "Sorry for the English, my written French still sounds like a recipe. My company is sending me to Turin for twelve months, then I come back to Lyon. I would like to keep my account, my card and my savings here. Do I have to tell you, and will anything be closed while I am away?",
    votes: 58,
    answers: [
      {
        by: "theo",
        ago: "31776m",
        official: true,
        useful: 49,
        notUseful: 1,
        body: `You are welcome to write in English, and yes, you can keep your account.

**Please tell us before you leave:**

1. your **new postal address**, so that your next card reaches you;
2. your **new tax residence**, with your Italian tax number, if it changes. The law requires us to collect this;
3. your **new phone number**, if any. Change it while the old one still works, as it may be needed to confirm the change.

**What stays the same:** your account, your card, and transfers in euros between Italy and France, which follow the same rules as domestic ones.

**What may change:** some regulated savings accounts are reserved for people who pay tax in France. Livret A can be kept; LDDS and LEP need a closer look. An adviser can review them with you by video.

As a resident of Italy you may have to declare a French account there: please check with the Italian tax office. Buon viaggio, and see you next year.`,
        comments: [
          {
            by: "giulia",
            ago: "31650m",
            body: "Thank you! Everything updated before the boxes were even packed. Grazie mille 🇮🇹",
          },
        ],
      },
      {
        by: "lucas",
        ago: "31200m",
        useful: 18,
        body: "I did the same with Berlin. One tip: keep your French SIM alive for a few weeks, because half of the administrations still send a code to the old number. And your recipe French is very good, I have read it here.",
      },
    ],
  },
  {
    by: "mamadou",
    ago: "455h",
    title: "Virement vers le Sénégal : combien de temps, et qui paie les frais à l’arrivée ?",
    body: "J’envoie chaque mois de l’argent à ma mère, à Saint-Louis. Le mois dernier il est arrivé moins que prévu, et ma mère, qui a enseigné les mathématiques quarante ans, a remarqué la différence avant moi. D’où vient ce manque ? Et peut-on choisir qui paie les frais ?",
    votes: 121,
    answers: [
      {
        by: "farida",
        ago: "27272m",
        official: true,
        useful: 84,
        notUseful: 3,
        body: `Votre mère a bien compté. Un virement vers le Sénégal sort de la zone SEPA : il passe parfois par une banque intermédiaire, et chacune peut prélever des frais.

Vous choisissez leur partage au moment de l’ordre :

- **frais partagés (SHA)** : vous payez les nôtres, votre mère ceux de sa banque et de l’éventuel intermédiaire. C’est le réglage habituel, et sans doute la cause de l’écart ;
- **frais à votre charge (OUR)** : vous payez tout, et la somme doit arriver entière ;
- **frais à la charge du bénéficiaire (BEN)** : tout est retenu sur la somme envoyée.

Comptez en général **deux à cinq jours ouvrés**, selon la banque de destination. Avant votre accord, l’écran affiche nos frais et le cours appliqué ; la brochure tarifaire les détaille aussi.

Si la somme reçue vous paraît encore fausse, indiquez-nous la date du virement depuis votre messagerie sécurisée : nous demanderons à suivre son parcours.`,
      },
      {
        by: "fatou",
        ago: "26900m",
        accepted: true,
        useful: 77,
        notUseful: 2,
        body: `Je fais la même chose pour ma mère, à Dakar. Voici ce que l’expérience m’a appris :

- un seul virement tous les deux mois plutôt qu’un petit chaque mois : on paie la part fixe des frais deux fois moins souvent ;
- le nom **exactement** comme sur sa pièce d’identité, sinon la banque de là-bas le met de côté ;
- jamais un jeudi soir ni une veille de Tabaski, ou alors avec dix jours d’avance.

Et prévenez l’intéressée. La mienne appelle la banque avant même que j’aie reposé mon téléphone.`,
        comments: [
          {
            by: "mamadou",
            ago: "26500m",
            body: "C’est exactement cela, merci. Le virement tous les deux mois, avec les frais de mon côté : ma professeure de mathématiques a validé le calcul.",
          },
          {
            by: "abdel",
            ago: "25800m",
            body: "La veille de fête, même conseil pour le Maroc. On l’apprend une seule fois.",
          },
        ],
      },
    ],
  },
  {
    by: "romain",
    ago: "310h",
    title: "À l’étranger, le terminal propose « euros ou monnaie locale » : que faut-il choisir ?",
    body: "Je pars trois semaines au Japon. On m’a prévenu que les terminaux et les distributeurs demandent parfois si l’on veut payer en euros ou en yens. En euros, je vois tout de suite le montant, c’est rassurant. Mais quand une machine me rassure, je me méfie. Quelle est la bonne réponse ?",
    votes: 146,
    answers: [
      {
        by: "yanis",
        ago: "18540m",
        accepted: true,
        confirmed: { by: "noa", ago: "18420m" },
        useful: 162,
        notUseful: 2,
        body: `**Toujours la monnaie locale.** Donc les yens.

Si vous choisissez les euros, c’est le commerçant ou le propriétaire du distributeur qui fait le change, avec sa propre marge, souvent généreuse envers lui-même. En monnaie locale, le change est fait par le réseau de votre carte, puis la banque applique ses propres frais, que l’on trouve dans la brochure tarifaire.

Les mots à repérer : « conversion », « guaranteed rate », « pay in EUR ». Choisissez « without conversion » ou « JPY », même si l’écran insiste deux fois. Surtout s’il insiste deux fois.`,
        comments: [
          {
            by: "romain",
            ago: "17900m",
            body: "C’est clair, merci. Ma méfiance envers les machines sort renforcée de cet échange.",
          },
        ],
      },
      {
        by: "juliette",
        ago: "17300m",
        useful: 41,
        body: "Retour de Kyoto : beaucoup de petits restaurants ne prennent que les espèces. Retirez plutôt une bonne somme en une fois que cinq petites, et vérifiez votre plafond de retrait avant le départ. Le distributeur des supérettes parle français, ou presque 🍜",
      },
      {
        by: "pierreyves",
        ago: "16800m",
        useful: 26,
        notUseful: 7,
        body: "L’usage savant dit « conversion dynamique de devise », ce qui est un beau nom pour une chose qui vous ralentit le portefeuille.",
      },
    ],
  },
  {
    by: "juliette",
    ago: "29h",
    title: "Carte avalée par un distributeur à Lisbonne, agence fermée : comment tenir deux jours ?",
    body: "Le distributeur a pris ma carte, a réfléchi longuement, puis a affiché « Obrigado ». L’agence ne rouvre qu’après-demain, un monsieur fort serviable m’a conseillé de retaper mon code (j’ai refusé) et il me reste 14 € et un pastel de nata. Est-ce que je fais opposition, et comment payer d’ici là ?",
    votes: 67,
    answers: [
      {
        by: "camille",
        ago: "1722m",
        official: true,
        useful: 58,
        body: `Vous avez bien fait de refuser : le passant serviable est parfois le complice d’un appareil truqué.

**Tout de suite**

1. **Faites opposition** dans l’appli. À l’étranger, une carte avalée est rarement rendue, et le doute sur l’appareil suffit.
2. Regardez vos opérations, et signalez tout retrait que vous n’avez pas fait.

**Pour tenir deux jours**

- Si votre carte était enregistrée dans votre téléphone, ne comptez plus sur elle après l’opposition. L’appli vous dit si la nouvelle peut y être ajoutée avant de la recevoir.
- Un proche peut vous envoyer un **virement instantané**, utile si vous avez une autre carte ou si quelqu’un voyage avec vous.
- Selon votre carte, l’assistance peut organiser une **avance d’espèces** ou une carte de dépannage. Son numéro figure dans l’appli, rubrique Cartes, et elle répond jour et nuit.

Notez le lieu et l’heure, et photographiez le distributeur : cela aidera en cas de contestation.`,
        comments: [
          {
            by: "juliette",
            ago: "1560m",
            body: "Opposition faite, avance d’espèces promise pour ce soir par l’assistance. Le pastel de nata, lui, n’a pas survécu.",
          },
          { by: "maelle", ago: "1380m", body: "Il est tombé au champ d’honneur. Profitez de Lisbonne quand même !" },
        ],
      },
      {
        by: "sami",
        ago: "1600m",
        useful: 19,
        body: "Pour la prochaine fois : deux cartes, dans deux poches différentes, et une petite réserve d’espèces à l’hôtel. C’est le conseil de mon père, que j’ai trouvé ridicule jusqu’à Naples.",
      },
    ],
  },
  {
    by: "marc",
    ago: "5h",
    title: "Un chèque en dollars de ma tante d’Amérique : comment l’encaisser sans le dévorer en frais ?",
    body: "J’ai donc une tante d’Amérique, une vraie, qui vit dans l’Ohio et ne croit qu’aux chèques. Pour mes quarante ans, elle m’en a envoyé un de 200 dollars, glissé dans une carte musicale. Le guichet m’a parlé d’un « encaissement après crédit final » et de plusieurs semaines. Qu’est-ce que cela veut dire, et vaut-il mieux le lui renvoyer avec mes remerciements ?",
    votes: 9,
    answers: [],
    comments: [
      {
        by: "claire",
        ago: "190m",
        body: "J’ai la même tante, en version canadienne. Gardez au moins la carte musicale.",
      },
    ],
  },
];
