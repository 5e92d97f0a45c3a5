import type { DemoQuestion } from "../content.ts";

export const virements: DemoQuestion[] = [
  {
    by: "pierreyves",
    ago: "59362m",
    title: "« Correspondance partielle » : mon trait d’union serait-il suspect ?",
    body: "Chaque fois que quelqu’un m’envoie de l’argent, événement rare que je célèbre, sa banque l’avertit que mon nom ne correspond que *partiellement*. Suis-je Pierre, Yves, ou la somme des deux ? Je soupçonne le trait d’union, minorité injustement persécutée.\n\nQue vérifie-t-on exactement ? Et le virement part-il malgré tout ?",
    votes: 226,
    comments: [
      {
        by: "bernard",
        ago: "59318m",
        body: "Je suis, pour ma part, en correspondance partielle avec mon époque.",
      },
    ],
    answers: [
      {
        by: "theo",
        ago: "59334m",
        body: "Bonjour Pierre-Yves,\n\nDepuis octobre 2025, avant chaque virement en euros, la banque de l’émetteur vérifie gratuitement que **le nom saisi est bien celui du titulaire** du compte. Quatre réponses sont possibles :\n\n- **Correspondance** : tout va bien.\n- **Correspondance partielle** : le nom est proche ; celui du titulaire est affiché pour comparer.\n- **Pas de correspondance** : prudence, mieux vaut arrêter et se renseigner.\n- **Vérification impossible** : l’autre banque n’a pas pu répondre.\n\nRien n’est bloqué : c’est l’émetteur qui décide. Mais s’il passe outre et que le compte n’est pas le bon, il risque d’en supporter la perte.\n\nEn principe, un trait d’union ne suffit pas à déclencher l’alerte. Un prénom manquant, un nom d’usage ou un diminutif, si. Le plus sûr est de donner votre nom **exactement comme sur votre RIB**.",
        useful: 161,
        notUseful: 3,
        official: true,
        comments: [
          {
            by: "pierreyves",
            ago: "59268m",
            body: "Enquête close : ma nièce m’avait enregistré sous « Tonton PY ». Le trait d’union est innocenté, je lui présente mes excuses.",
          },
          {
            by: "theo",
            ago: "59253m",
            body: "Merci de ce dénouement. Nous restons à la disposition de Tonton.",
          },
        ],
      },
      {
        by: "linh",
        ago: "59212m",
        body: "En boutique c’est le grand classique : les clients tapent le nom de l’enseigne, et le compte est à mon nom. Ils s’affolent et me téléphonent. Depuis, j’ai écrit sur mes factures : « Titulaire du compte : » suivi du nom exact. Plus un seul appel.",
        useful: 83,
        comments: [
          {
            by: "sophie",
            ago: "58912m",
            body: "Bonne idée, je vais la souffler à mon plombier.",
          },
        ],
      },
      {
        by: "maelle",
        ago: "58942m",
        body: "Pensez aussi aux comptes joints : selon que l’on saisit l’un, l’autre ou les deux noms, la réponse peut changer. Chez nous, c’est celui du premier titulaire qui passe le mieux.",
        useful: 45,
        notUseful: 2,
      },
    ],
  },
  {
    by: "mamadou",
    ago: "42468m",
    title: "Pourquoi un virement fait le vendredi soir n’arrive-t-il que le mardi ?",
    body: "Bonjour à toutes et à tous. J’ai envoyé vendredi vers 20 h une somme à mon fils, qui attendait cet argent pour sa caution. Il ne l’a reçue que le mardi matin. Les ordinateurs ne dorment pourtant pas le week-end, que je sache.\n\nQuelqu’un saurait-il m’expliquer ce voyage, par ailleurs long pour quarante kilomètres ?",
    votes: 119,
    answers: [
      {
        by: "henri",
        ago: "42419m",
        body: "Les ordinateurs non, Mamadou, mais le virement classique, si. Il voyage par un circuit entre banques qui ne circule que les **jours ouvrés**.\n\n- **Vendredi 20 h** : l’heure limite est passée, l’ordre est considéré comme reçu le lundi.\n- **Lundi** : il part.\n- **Mardi** : dernier délai pour qu’il arrive, la règle étant « au plus tard le jour ouvré suivant ».\n\nMême histoire pour certains jours fériés, comme le 1er mai.\n\nLe remède : le **virement instantané**. Il arrive en dix secondes, de jour comme de nuit, et depuis 2025 il ne peut pas coûter plus cher que l’autre. J’en ai fait un à minuit pour Noël, rien que pour le plaisir.",
        useful: 152,
        notUseful: 1,
        confirmed: { by: "farida", ago: "42372m" },
        comments: [
          {
            by: "farida",
            ago: "42370m",
            body: "Merci, Henri : c’est exact, jusqu’au lundi qui compte pour jour de réception. Mamadou, le choix « Instantané » apparaît juste avant de valider le virement.",
          },
          {
            by: "mamadou",
            ago: "42239m",
            body: "Merci infiniment. Mon fils me fait dire qu’il le savait. Il aurait pu le dire vendredi.",
          },
        ],
      },
      {
        by: "kevin",
        ago: "42335m",
        body: "Attention juste : l’instantané est définitif. J’ai envoyé 60 € au mauvais Julien une fois. Il y en a trois dans mes bénéficiaires.",
        useful: 40,
        comments: [
          {
            by: "ines",
            ago: "42265m",
            body: "Donnez-leur des surnoms, mais gardez le vrai nom dans la fiche, sinon l’alerte de vérification s’en mêle.",
          },
        ],
      },
    ],
  },
  {
    by: "fatou",
    ago: "17483m",
    title: "Ma salle de sport me prélève encore deux mois après ma résiliation, que faire ?",
    body: "Résiliation envoyée en recommandé, accusé de réception signé, dates respectées. Et pourtant : 29,90 € il y a neuf semaines, et encore 29,90 € il y a cinq semaines. Au téléphone on me répond « c’est le système ». Le système a bon dos, et de beaux abdos.\n\nComment récupérer **les deux** prélèvements, et surtout empêcher le troisième ?",
    votes: 318,
    comments: [
      {
        by: "sami",
        ago: "17468m",
        body: "Le seul muscle que j’ai développé dans la mienne, c’est la patience.",
      },
      {
        by: "nawel",
        ago: "17073m",
        body: "Même salle, je parie. Je suis.",
      },
    ],
    answers: [
      {
        by: "camille",
        ago: "17466m",
        body: "Bonjour Fatou,\n\nVos deux prélèvements relèvent de deux règles différentes.\n\n**Celui d’il y a cinq semaines** : pendant **8 semaines**, vous pouvez vous faire rembourser sans donner de motif. Dans l’appli, ouvrez l’opération, puis « Demander le remboursement ».\n\n**Celui d’il y a neuf semaines** : vous pouvez le contester comme non autorisé, jusqu’à **13 mois** après le débit, s’il est postérieur au retrait de votre autorisation. Joignez la lettre et l’accusé de réception.\n\n**Pour empêcher le suivant** :\n1. Écrivez à la salle que vous **révoquez le mandat** de prélèvement, si votre courrier ne le disait pas.\n2. Bloquez ce créancier dans l’appli : « Prélèvements », puis « Mes mandats ».\n\nUn rappel utile : le remboursement ne règle pas le différend avec la salle. Conservez bien vos preuves, au cas où elle réclamerait encore les sommes.",
        useful: 209,
        notUseful: 5,
        official: true,
        comments: [
          {
            by: "fatou",
            ago: "17411m",
            body: "Le premier remboursement est déjà sur mon compte. Le second est en examen. Merci !",
          },
        ],
      },
      {
        by: "yanis",
        ago: "17412m",
        body: "Pour la suite, voici ce que j’ai fait avec la mienne, et qui a marché du premier coup :\n\n1. Sur le relevé, noter le **numéro du mandat (RUM)** et l’**identifiant du créancier (ICS)**.\n2. Écrire une phrase, une seule : « Je révoque le mandat numéro tant à compter de ce jour. » Résilier un contrat et révoquer un mandat, ce n’est pas la même chose, et c’est là-dessus qu’ils jouent.\n3. Dans l’appli, bloquer **le créancier** plutôt que le mandat seul : s’ils en recréent un, il sera refusé aussi.\n\nTrois mois de calme depuis. Et je cours dehors, c’est gratuit.",
        useful: 187,
        notUseful: 2,
        accepted: true,
        comments: [
          {
            by: "fatou",
            ago: "17317m",
            body: "Le point 2 ! Ma lettre parlait du contrat, jamais du mandat. C’est corrigé, et le créancier est bloqué. Réponse acceptée, des deux mains.",
          },
          {
            by: "pierreyves",
            ago: "17172m",
            body: "On notera l’élégance du point 3, digne d’un joueur d’échecs.",
          },
        ],
      },
      {
        by: "chantal",
        ago: "17153m",
        body: "Pour compléter : j’ai relevé mes dates dans un tableau. Remboursement demandé le 4 à 9 h 15, crédité le 6. Le délai maximal annoncé pour la règle des 8 semaines est de dix jours ouvrés.",
        useful: 64,
      },
      {
        by: "kevin",
        ago: "16978m",
        body: "Moi j’ai juste fait opposition sur ma carte.",
        useful: 11,
        notUseful: 14,
        comments: [
          {
            by: "maelle",
            ago: "16940m",
            body: "Attention, Kévin : un prélèvement passe par le compte, pas par la carte. L’opposition sur la carte n’arrête rien dans ce cas.",
          },
        ],
      },
    ],
  },
  {
    by: "sami",
    ago: "9158m",
    title: "J’ai envoyé mon loyer à mon ancien propriétaire, comment le récupérer ?",
    body: "Lundi, 7 h, pas de café : j’ai choisi « Proprio » dans mes bénéficiaires. Sauf qu’il y en a deux. L’ancien a donc reçu 690 €, trois ans après mon départ, et m’a répondu par un pouce levé 👍 Depuis, silence.\n\nLe nouveau, lui, attend son loyer sans pouce. Que peut faire la banque ?",
    votes: 87,
    comments: [
      {
        by: "odile",
        ago: "9125m",
        body: "Un bénéficiaire par propriétaire, un propriétaire par bénéficiaire.",
      },
    ],
    answers: [
      {
        by: "noa",
        ago: "9136m",
        body: "Bonjour Sami,\n\nNous ne pouvons pas reprendre d’office une somme arrivée sur le compte que vous avez choisi : **il faut l’accord de celui qui l’a reçue**. Mais vous n’êtes pas démuni.\n\n1. **Demandez le rappel des fonds** : dans l’appli, ouvrez le virement, puis « Signaler une erreur ». Nous transmettons aussitôt la demande à l’autre banque.\n2. **Écrivez à votre ancien propriétaire**, si possible en recommandé. Celui qui reçoit une somme qui ne lui est pas due doit la rendre ; le Code civil est clair sur ce point.\n3. **S’il refuse**, nous vous remettrons, sur demande, les informations dont nous disposons pour agir en justice. Un conciliateur de justice, gratuit, suffit souvent.\n\nEn attendant, prévenez votre propriétaire actuel et demandez-lui un court délai. Enfin, supprimez l’ancien bénéficiaire de votre liste, avant le prochain lundi sans café.",
        useful: 92,
        notUseful: 2,
        official: true,
        accepted: true,
        comments: [
          {
            by: "sami",
            ago: "6246m",
            body: "Rendus ! La demande de rappel est arrivée chez lui un matin, l’argent l’après-midi. Avec un pouce levé, bien sûr.",
          },
          {
            by: "noa",
            ago: "6226m",
            body: "Excellente nouvelle, Sami. Nous rangeons ce pouce parmi nos beaux souvenirs.",
          },
        ],
      },
      {
        by: "abdel",
        ago: "9048m",
        body: "Je renomme toujours mes bénéficiaires avec l’adresse : « Propriétaire rue des Lilas ». Cela vous aurait sauvé votre lundi.",
        useful: 37,
      },
      {
        by: "henri",
        ago: "8908m",
        body: "Un coup de téléphone courtois avant le recommandé, c’est ce que j’essaierais. Les gens ne sont pas toujours malhonnêtes : parfois, ils n’ont simplement pas regardé leur compte.",
        useful: 25,
      },
    ],
  },
  {
    by: "giulia",
    ago: "9m",
    title: "J’ai envoyé deux fois le même virement instantané, peut-on en annuler un ?",
    body: "L’appli a tourné dans le vide, j’ai recommencé, et voilà : la photographe de mon mariage a reçu deux fois son acompte 🤦‍♀️ Elle est charmante, mais je n’ai pas prévu de me marier deux fois. Peut-on annuler le second virement ?",
    votes: 2,
    answers: [
      {
        by: "noa",
        ago: "4m",
        body: "Bonjour Giulia,\n\nUn virement instantané exécuté ne peut plus être annulé, mais un doublon se règle en général très bien.\n\n1. **Vérifiez** dans l’historique que les deux virements portent la mention « Exécuté ». Si l’un est « Refusé », il n’est jamais parti.\n2. **Appelez la photographe** : un simple virement de retour de sa part est la solution la plus rapide.\n3. **Si vous préférez passer par nous**, ouvrez le second virement, puis « Signaler une erreur », motif « Doublon ». Nous adressons la demande de retour à sa banque ; son accord reste nécessaire.\n\nÀ l’avenir, quand l’écran tourne, regardez l’historique avant de recommencer.\n\nTous nos vœux pour le mariage, le seul et l’unique.",
        useful: 1,
        official: true,
      },
    ],
  },
];
