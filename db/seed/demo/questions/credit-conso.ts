import type { DemoQuestion } from "../content.ts";

export const creditConso: DemoQuestion[] = [
  {
    by: "nawel",
    ago: "62497m",
    title: "Chaudière en panne : crédit renouvelable ou prêt personnel ?",
    body: "La chaudière a rendu l’âme dimanche, avec un bruit que je n’oublierai pas. Devis : 3 900 €. Un magasin me propose un crédit renouvelable « immédiat, sans justificatif », la banque un prêt personnel, plus lent. Il fait 14 degrés dans le salon et j’ai deux pulls.\n\nQu’est-ce qui est raisonnable ?",
    votes: 112,
    answers: [
      {
        by: "henri",
        ago: "62434m",
        body: "Deux pulls et un peu de patience : je prendrais le **prêt personnel**.\n\n- **Prêt personnel** : taux, mensualité et date de fin connus dès le départ. On sait où l’on va.\n- **Crédit renouvelable** : une réserve qui se reconstitue à mesure qu’on rembourse. Pratique pour une petite somme et peu de temps, mais son taux est en général bien plus élevé, et il est tentant d’y retourner.\n\nPour comparer, ne regardez qu’un chiffre : le **TAEG**, et à côté le **coût total en euros**. Et méfiez-vous du « sans justificatif » : un prêteur sérieux vérifie toujours votre situation, la loi l’y oblige.\n\nSi vous passez à une pompe à chaleur, demandez aussi l’éco-prêt à taux zéro. En attendant, une bouillotte : on en trouve encore.",
        useful: 126,
        notUseful: 2,
        confirmed: { by: "camille", ago: "62393m" },
        comments: [
          {
            by: "camille",
            ago: "62391m",
            body: "Merci, Henri, nous confirmons. Nawel, signalez l’urgence à votre conseiller : avec un dossier complet, la réponse peut venir le jour même, même si un délai légal court ensuite avant le versement.",
          },
          {
            by: "nawel",
            ago: "62229m",
            body: "Prêt personnel demandé. Le chauffagiste veut bien attendre le versement pour encaisser. Et la bouillotte a la forme d’un mouton.",
          },
        ],
      },
      {
        by: "maelle",
        ago: "62347m",
        body: "Demandez au chauffagiste un paiement en plusieurs fois, ou un simple acompte. Le nôtre a accepté un tiers à la commande et le reste trente jours plus tard, et nous n’avons finalement emprunté que la moitié.",
        useful: 58,
      },
      {
        by: "bernard",
        ago: "62107m",
        body: "Le crédit renouvelable porte bien son nom : le mien, contracté pour un téléviseur, s’est renouvelé plus longtemps que le téléviseur.",
        useful: 47,
        notUseful: 3,
      },
    ],
  },
  {
    by: "giulia",
    ago: "44866m",
    title: "Pourquoi attendre sept jours avant de recevoir l’argent de mon prêt ?",
    body: "Prêt personnel accepté hier, signé hier, fêté hier. Et là, on m’annonce que l’argent n’arrivera pas avant une semaine. Le traiteur du mariage, lui, n’a pas de délai légal : il veut son chèque dans trois jours.\n\nEst-ce la banque qui traîne, ou y a-t-il une vraie raison ?",
    votes: 64,
    answers: [
      {
        by: "theo",
        ago: "44848m",
        body: "Bonjour Giulia,\n\nLa raison est bien réelle, et elle vous protège : **pendant les sept jours qui suivent votre acceptation, la loi nous interdit de verser les fonds**. Personne ne peut y renoncer, ni vous, ni nous, même d’un commun accord.\n\nIl y a en fait deux délais, que l’on confond souvent :\n- **7 jours** : aucun versement, dans un sens comme dans l’autre ;\n- **14 jours** : votre droit de rétractation. Vous pouvez renoncer au prêt sans motif, avec le formulaire joint au contrat. Si l’argent a déjà été versé, vous le rendez, avec les intérêts des jours écoulés.\n\nLe versement partira donc dès le **huitième jour**, sans démarche de votre part.\n\nD’ici là, parlez au traiteur : une copie du contrat signé suffit souvent à obtenir quelques jours. Les traiteurs ont l’habitude des mariages, et des banques.",
        useful: 53,
        notUseful: 5,
        official: true,
        comments: [
          {
            by: "giulia",
            ago: "44811m",
            body: "Il a accepté ! Contre la promesse de goûter tous les desserts. Je me sacrifie.",
          },
        ],
      },
      {
        by: "pierreyves",
        ago: "44778m",
        body: "La sagesse des nations recommande de tourner sept fois sa langue dans sa bouche. Le législateur, moins pressé, a retenu sept jours. L’esprit est le même.",
        useful: 29,
        comments: [
          {
            by: "mamadou",
            ago: "44638m",
            body: "Voilà une règle que l’on retient sans effort. Merci.",
          },
        ],
      },
      {
        by: "yanis",
        ago: "44596m",
        body: "Pour un prochain projet : signez dès que le devis est ferme, et fixez l’échéance du fournisseur à J+10. On ne sent plus passer le délai.",
        useful: 22,
      },
    ],
  },
  {
    by: "lucas",
    ago: "21919m",
    title: "Solder mon prêt auto avec une prime : est-ce vraiment une bonne idée ?",
    body: "J’ai touché une prime de 4 000 €. Il me reste 3 700 € à rembourser sur le prêt du van, sur vingt mois. Mon cœur dit : « Libère-toi ! » Ma tête dit : « Et si la boîte de vitesses lâche pendant les vacances ? » Elle a un bruit, en troisième.\n\nVous feriez quoi, et y a-t-il des frais ?",
    votes: 83,
    answers: [
      {
        by: "maelle",
        ago: "21872m",
        body: "Trois questions à se poser, dans cet ordre :\n\n1. **Des frais ?** En dessous de 10 000 € remboursés par avance sur douze mois, aucune indemnité sur un crédit à la consommation. Donc non.\n2. **Combien d’intérêts économisés ?** Dans le tableau d’amortissement, additionnez la colonne « intérêts » des vingt lignes restantes. C’est souvent moins qu’on ne l’imagine : en fin de prêt, on rembourse surtout du capital.\n3. **Que reste-t-il après ?** Avec 300 € de côté et un bruit en troisième, je ne dormirais pas.\n\nLe compromis que j’avais choisi : rembourser la moitié, garder le reste sur un livret.",
        useful: 76,
        notUseful: 1,
        comments: [
          {
            by: "lucas",
            ago: "21682m",
            body: "J’ai fait l’addition : 74 € d’intérêts restants. Je garde la prime, et je fais écouter la troisième à un garagiste.",
          },
          {
            by: "thomas",
            ago: "21612m",
            body: "Décision rationnelle. Pour le bruit, pensez au roulement.",
          },
        ],
      },
      {
        by: "bernard",
        ago: "21789m",
        body: "J’ai soldé tous mes prêts en 2014 et j’éprouve depuis, chaque matin, une félicité que nul livret ne rémunère. Cela ne se calcule pas. Vingt mois, toutefois, cela se supporte.",
        useful: 49,
        notUseful: 2,
      },
      {
        by: "sami",
        ago: "21399m",
        body: "Faites réparer la troisième, soldez le prêt, puis vendez le van avant la quatrième.",
        useful: 14,
        notUseful: 6,
      },
    ],
  },
  {
    by: "aline",
    ago: "10482m",
    title: "Un « prêteur privé » demande 180 € de frais d’avance : est-ce sérieux ?",
    body: "Mon frère a trouvé en ligne un « particulier » prêt à lui avancer 8 000 € à un taux imbattable. Tout se passe par messagerie, le monsieur est très poli, il bénit toute la famille. Il demande seulement 180 € de « frais de dossier et de notaire » avant de débloquer la somme, ainsi qu’une photo de la carte d’identité.\n\nMon frère veut payer ce soir. Aidez-moi à lui répondre vite, s’il vous plaît.",
    votes: 286,
    comments: [
      {
        by: "fatou",
        ago: "10478m",
        body: "QU’IL NE PAIE PAS.",
      },
      {
        by: "kevin",
        ago: "10471m",
        body: "Quand un inconnu bénit la famille, on raccroche. Règle de ma grand-mère.",
      },
    ],
    answers: [
      {
        by: "farida",
        ago: "10476m",
        body: "Bonjour Aline,\n\n**Que votre frère ne paie rien et n’envoie aucun document : c’est une escroquerie très connue.** En France, aucun prêteur ne peut réclamer d’argent avant d’avoir versé le prêt. Après les 180 €, il y aurait une « assurance », puis une « taxe », et jamais de prêt.\n\n**Ce soir**\n- Qu’il cesse de répondre, en gardant des captures d’écran.\n- S’il a déjà payé, qu’il appelle sa banque sans attendre.\n- S’il a déjà envoyé sa carte d’identité, qu’il le signale et surveille ses comptes et son courrier.\n\n**Pour signaler** : 17cyber.gouv.fr, ouvert jour et nuit, l’orientera et l’aidera à porter plainte.\n\n**Pour vérifier un prêteur à l’avenir** : le registre Regafi pour les établissements, l’Orias pour les intermédiaires.\n\nEt si votre frère a besoin d’argent, qu’il vienne en parler, ici ou dans sa banque. Il n’y a aucune honte à cela : ces gens sont des professionnels.",
        useful: 258,
        notUseful: 1,
        official: true,
        accepted: true,
        comments: [
          {
            by: "aline",
            ago: "10428m",
            body: "Lu à voix haute au téléphone. Il n’a rien envoyé, ni argent ni papiers. Merci, vraiment. Le monsieur poli, lui, a cessé d’être poli.",
          },
          {
            by: "farida",
            ago: "10419m",
            body: "C’est la meilleure nouvelle de la journée, Aline. Dites à votre frère que sa sœur a eu le bon réflexe.",
          },
        ],
      },
      {
        by: "yanis",
        ago: "10453m",
        body: "Les signes à retenir : paiement **avant** le prêt, messagerie plutôt que courrier, taux trop beau, urgence, et photos de profil volées. Cherchez la photo du monsieur avec la recherche d’images : en général, c’est un dentiste canadien.",
        useful: 131,
        comments: [
          {
            by: "aline",
            ago: "10387m",
            body: "Un pasteur norvégien, en l’occurrence. Bien vu.",
          },
        ],
      },
      {
        by: "nawel",
        ago: "10407m",
        body: "C’est arrivé à ma cousine : 180 €, puis 350 €, puis 600 €. Elle n’osait en parler à personne. Dites à votre frère qu’il n’est pas le seul, et qu’il a une bonne sœur.",
        useful: 62,
      },
      {
        by: "pierreyves",
        ago: "10142m",
        body: "J’ajoute qu’aucun notaire ne facture par messagerie un prêt entre particuliers. J’ai interrogé le mien : il a ri, puis il me l’a facturé.",
        useful: 40,
        notUseful: 2,
      },
    ],
  },
  {
    by: "kevin",
    ago: "118m",
    title: "Peut-on emprunter 1 500 € pour le permis quand on est étudiant en CDD ?",
    body: "J’ai un petit contrat de 12 heures par semaine, pour un an encore, et je voudrais passer le permis cette année. L’auto-école demande 1 500 €. Je peux rembourser 60 € par mois sans toucher au budget kebab (pâtes, disons).\n\nEst-ce qu’un CDD suffit pour un petit prêt ? Faut-il que mes parents se portent caution, ou y a-t-il une aide spéciale ?",
    votes: 9,
    answers: [],
  },
];
