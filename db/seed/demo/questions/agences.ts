import type { DemoQuestion } from "../content.ts";

export const agences: DemoQuestion[] = [
  {
    by: "bernard",
    ago: "690h",
    title: "Mon agence ouvre quand je pars et ferme quand j’arrive : serions-nous fâchés ?",
    body: "Depuis quelques mois, mon agence est fermée le lundi, le mardi matin, entre midi et deux, et tous les soirs à l’heure où l’homme qui travaille pourrait y paraître. J’ai fini par croire qu’il s’agissait d’un décor. Qui décide de ces horaires, et reste-t-il un créneau pour ceux qui ont la faiblesse d’avoir un emploi ?",
    votes: 244,
    answers: [
      {
        by: "admin",
        ago: "41372m",
        official: true,
        useful: 132,
        notUseful: 15,
        body: `Nous ne sommes pas fâchés, et votre remarque est juste : ces horaires conviennent mal à ceux qui travaillent.

Ils sont décidés par chaque direction régionale, d’après les passages constatés. Les heures fermées au guichet servent souvent aux **rendez-vous**, qui ne se voient pas depuis le trottoir.

Ce qui existe aujourd’hui :

- **des rendez-vous plus tôt, plus tard ou le samedi** selon les agences, à réserver dans l’appli ;
- **n’importe quelle autre agence**, par exemple près de votre travail, pour les opérations courantes ;
- **un entretien en visio ou par téléphone** avec votre conseiller ;
- **l’espace des automates**, ouvert plus longtemps que le guichet.

Nous n’allons pas vous promettre un horaire que nous ne maîtrisons pas ici. En revanche, nous transmettons cette page, avec ses votes, au directeur de région. Si vous déposez une idée dans l’espace prévu, elle recevra une décision publique et motivée.`,
        comments: [
          {
            by: "bernard",
            ago: "41100m",
            body: "On me répond sans me bercer, et je n’en demandais pas davantage. Rendez-vous pris samedi à 9 h. Je tâcherai d’être aussi ponctuel que votre rideau de fer.",
          },
          {
            by: "sophie",
            ago: "40600m",
            body: "Merci d’avoir écrit tout haut ce que je soupire tout bas depuis des mois.",
          },
        ],
      },
      {
        by: "chantal",
        ago: "40900m",
        useful: 37,
        notUseful: 3,
        body: "J’ai relevé les horaires sur la porte, sur le site et dans l’appli : trois versions. C’est celle de l’appli qui est la bonne. Je l’ai vérifié deux mardis de suite.",
      },
      {
        by: "sami",
        ago: "39700m",
        useful: 28,
        body: "J’ai cru longtemps qu’il me fallait **mon** agence. En fait, pour un dépôt ou un renseignement, n’importe laquelle fait l’affaire. Il y en a une à deux rues de mon bureau, ouverte le midi.",
      },
    ],
  },
  {
    by: "claire",
    ago: "340h",
    title: "Trois conseillers en un an, et je recommence tout à chaque fois : puis-je en choisir un ?",
    body: "Je les ai trouvés tous trois charmants, là n’est pas la question. Mais j’ai raconté trois fois la maladie, trois fois la guérison, trois fois le projet d’appartement. La prochaine fois, j’apporte un enregistrement. Peut-on demander un conseiller précis, ou au moins que le suivant sache de quoi on parle ?",
    votes: 187,
    answers: [
      {
        by: "farida",
        ago: "20391m",
        official: true,
        accepted: true,
        useful: 144,
        notUseful: 5,
        body: `Raconter trois fois une période difficile n’est pas acceptable, et nous le regrettons.

**Oui, vous pouvez demander un conseiller précis**, de votre agence ou d’une autre. La demande se fait auprès du directeur de l’agence, par la messagerie sécurisée ou au guichet. Il n’est pas nécessaire de la justifier. Elle est acceptée chaque fois que le portefeuille du conseiller le permet ; sinon, on vous propose un autre nom.

**Pour ne plus tout reprendre :**

- demandez qu’un **compte rendu** soit noté dans votre dossier après chaque entretien. Vous avez le droit d’en obtenir une copie ;
- lors d’un changement, demandez un **entretien à trois**, ou un appel du nouveau conseiller après lecture du dossier ;
- précisez ce que vous ne souhaitez **pas** voir noté : votre vie privée vous appartient.

Pour l’appartement, vous pouvez aussi réserver directement un rendez-vous avec un spécialiste du crédit immobilier.`,
        comments: [
          {
            by: "claire",
            ago: "20100m",
            body: "Merci pour la première phrase, et pour toutes les autres. Le directeur m’a rappelée le jour même.",
          },
        ],
      },
      {
        by: "aline",
        ago: "19700m",
        useful: 46,
        notUseful: 1,
        body: "Mon truc : une page, datée, avec cinq lignes (situation, projets, ce qui est en cours, ce qui m’inquiète, ce que je ne veux pas). Je la donne en m’asseyant. Le conseiller la scanne, et l’on gagne vingt minutes.",
        comments: [{ by: "henri", ago: "19200m", body: "Excellente habitude. Elle marche aussi chez le médecin." }],
      },
    ],
  },
  {
    by: "juliette",
    ago: "66h",
    title: "Je déménage de Lille à Brest : faut-il changer d’agence, et mon RIB change-t-il ?",
    body: "J’ai suivi un poste, un goéland et un peu aussi quelqu’un. Mon agence est restée à Lille. Je n’y vais presque jamais, mais je voudrais un conseiller que je puisse voir un jour en vrai. Si je transfère le compte, est-ce que je dois redonner un RIB à la terre entière : employeur, impôts, box, salle d’escalade ?",
    votes: 38,
    answers: [
      {
        by: "sami",
        ago: "3890m",
        accepted: true,
        useful: 23,
        body: "J’ai fait Paris-Marseille il y a deux ans : demande dans l’appli, et le RIB n’a pas bougé. Seul le nom du conseiller a changé. Posez quand même la question avant de valider, car certains comptes anciens sont peut-être traités à part.",
      },
      {
        by: "chantal",
        ago: "3700m",
        useful: 18,
        notUseful: 1,
        body: `Trois remarques :

1. rien ne vous oblige à changer d’agence ;
2. l’adresse, en revanche, doit être mise à jour **tout de suite**, sinon votre prochaine carte partira vivre à Lille ;
3. demandez une confirmation écrite que l’IBAN ne change pas. Une phrase suffit, et l’on dort mieux.`,
        comments: [
          {
            by: "juliette",
            ago: "3520m",
            body: "Adresse changée ! Je demande la phrase écrite demain. Le goéland vous salue.",
          },
        ],
      },
      {
        by: "ewen",
        ago: "3300m",
        useful: 9,
        body: "Bienvenue en Bretagne ! Pas de conseil bancaire à donner, je débute. Mais pour la pluie, j’ai de l’expérience.",
      },
    ],
  },
  {
    by: "linh",
    ago: "5m",
    title: "Où déposer deux kilos de pièces sans faire la queue au guichet le samedi ?",
    body: "La caisse de la boutique déborde de pièces de 10 et 20 centimes. L’automate de mon agence n’avale que les billets, et au guichet on me demande des rouleaux déjà préparés. Y a-t-il une agence avec une machine à compter les pièces, ou un autre moyen ? Mon tablier commence à peser lourd.",
    votes: 0,
    answers: [],
  },
];
