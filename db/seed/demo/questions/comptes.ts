import type { DemoQuestion } from "../content.ts";

export const comptes: DemoQuestion[] = [
  {
    by: "bernard",
    ago: "54910m",
    title: "Frais de tenue de compte : que paie-t-on, au juste ?",
    body: "Chaque trimestre, une ligne sobre, presque timide, m’informe que l’on tient mon compte. J’en suis ravi : je craignais qu’il ne tombe. Mais enfin, je consulte mon solde moi-même, je saisis mes virements moi-même et j’imprime mes relevés moi-même, sur mon papier.\n\nQuelqu’un pourrait-il m’expliquer, sans brochure ni photographie de couple souriant, ce que recouvre cette ligne ? Et s’il existe un moyen honnête de ne plus la voir ?",
    votes: 214,
    comments: [
      {
        by: "sami",
        ago: "54901m",
        body: "« Je craignais qu’il ne tombe » : je vote rien que pour ça.",
      },
      {
        by: "odile",
        ago: "54765m",
        body: "J’attendais cette question depuis 2011. Merci, Bernard.",
      },
    ],
    answers: [
      {
        by: "admin",
        ago: "54886m",
        body: "Bonjour Bernard,\n\nVotre question est légitime ; voici une réponse sans photographie.\n\n**Ce que couvrent ces frais** : la gestion courante du compte, c’est-à-dire l’enregistrement des opérations, les relevés, la sécurité des accès et les contrôles que la loi nous impose. Ils ne couvrent ni la carte, ni les incidents.\n\n**Où les vérifier**\n- Dans la plaquette tarifaire, à la ligne « Frais de tenue de compte ».\n- Dans le **récapitulatif annuel des frais**, que vous recevez gratuitement chaque mois de janvier.\n\n**Comment les réduire**\n- Certaines formules les incluent ou les suppriment, selon l’âge ou les services détenus.\n- Un compte dont vous ne vous servez plus peut être clôturé sans frais.\n\nVotre conseiller peut comparer, récapitulatif en main, ce que vous payez et ce que vous paieriez avec une autre formule. Et si la plus simple vous suffit, il vous le dira.",
        useful: 173,
        notUseful: 11,
        official: true,
        accepted: true,
        comments: [
          {
            by: "bernard",
            ago: "54814m",
            body: "Voilà une réponse claire. Je demeure ronchon, mais je suis désormais un ronchon renseigné. J’accepte.",
          },
          {
            by: "aline",
            ago: "54476m",
            body: "Je ne savais pas que le récapitulatif de janvier était fait pour être lu. Le mien sert de marque-page.",
          },
        ],
      },
      {
        by: "pierreyves",
        ago: "54814m",
        body: "Note de vocabulaire : « tenir » s’entend ici au sens de la tenue des livres, du temps des commis à plume d’oie. La plume a disparu, l’oie aussi, l’expression est restée.\n\nPlus utile : dans mon récapitulatif, la tenue de compte pesait moins lourd qu’une option souscrite un soir de 2019 et parfaitement oubliée. Lisez donc *toutes* les lignes avant d’en maudire une seule.",
        useful: 88,
        notUseful: 3,
        comments: [
          {
            by: "bernard",
            ago: "54779m",
            body: "L’oie, au moins, avait l’élégance de ne rien prélever.",
          },
        ],
      },
      {
        by: "maelle",
        ago: "54650m",
        body: "De mon côté, j’ai simplement écrit par la messagerie : « Voici ce que j’utilise vraiment, quelle formule me coûterait le moins ? » Réponse le lendemain, chiffrée, et j’avais un vieux compte à fermer. Dix minutes bien employées.",
        useful: 61,
      },
    ],
  },
  {
    by: "claire",
    ago: "37945m",
    title: "Peut-on payer les obsèques de mon père avec l’argent de son compte ?",
    body: "Mon père est mort vendredi. J’avais procuration sur son compte depuis deux ans, et les pompes funèbres demandent un acompte. Je n’ose toucher à rien, de peur de mal faire. Mon frère habite loin et nous n’avons pas encore de notaire.\n\nÀ qui dois-je m’adresser, et dans quel ordre ?",
    votes: 132,
    answers: [
      {
        by: "farida",
        ago: "37931m",
        body: "Bonjour Claire-Marie,\n\nNous vous présentons, ainsi qu’à votre frère, nos condoléances. Vous avez bien fait d’attendre : **une procuration prend fin au décès**, il ne faut plus s’en servir.\n\nOui, les obsèques peuvent être payées depuis le compte de votre père, sans attendre le notaire, dans la limite du solde et d’un plafond fixé par arrêté, que vous pouvez lire sur service-public.gouv.fr.\n\n1. Transmettez-nous l’**acte de décès**, en agence ou par la messagerie.\n2. Joignez la **facture des pompes funèbres**.\n3. Nous réglons l’entreprise directement. Si vous avez avancé la somme, nous vous remboursons sur présentation de la facture acquittée.\n\nPour l’acompte, dites à l’entreprise que la banque prendra la facture en charge : beaucoup acceptent alors de patienter.\n\nLe reste de la succession peut attendre quelques semaines. Une seule personne suivra votre dossier, afin que vous n’ayez pas à tout raconter deux fois.",
        useful: 148,
        notUseful: 1,
        official: true,
        accepted: true,
        comments: [
          {
            by: "claire",
            ago: "37801m",
            body: "Merci. L’agence m’a reçue ce matin et tout a été réglé en un quart d’heure, avec beaucoup de délicatesse.",
          },
          {
            by: "farida",
            ago: "37776m",
            body: "Merci de nous l’avoir dit, Claire-Marie. Prenez soin de vous.",
          },
        ],
      },
      {
        by: "henri",
        ago: "37884m",
        body: "Toutes mes pensées. Un conseil tout simple, de quelqu’un qui est passé par là : demandez une dizaine de copies de l’acte de décès à la mairie, elles sont gratuites, et chaque organisme voudra la sienne. Et rangez tous les papiers dans une seule chemise : on a la tête ailleurs, ces semaines-là.",
        useful: 97,
        comments: [
          {
            by: "odile",
            ago: "37796m",
            body: "La chemise unique, oui. Je l’ai encore, elle est bleue.",
          },
        ],
      },
      {
        by: "abdel",
        ago: "37645m",
        body: "Courage à vous. Pensez aussi à vérifier s’il avait une convention obsèques : ma mère en avait une, rangée avec les garanties de l’électroménager. Nous l’avons trouvée trois semaines trop tard.",
        useful: 34,
      },
    ],
  },
  {
    by: "juliette",
    ago: "24857m",
    title: "Comment fermer un compte joint quand on se sépare à peu près en bons termes ?",
    body: "Nous nous séparons sans cris, avec un chat en garde alternée. Reste le compte joint : le loyer, l’électricité, la cantine et trois abonnements dont personne n’assume la paternité. Nous sommes d’accord pour le fermer, mais pas dans la précipitation.\n\n- Faut-il venir tous les deux en agence ?\n- Que deviennent les prélèvements ?\n- Et si l’un de nous change d’avis en route ?",
    votes: 96,
    comments: [
      {
        by: "odile",
        ago: "24836m",
        body: "Le chat a-t-il été consulté ?",
      },
      {
        by: "juliette",
        ago: "24823m",
        body: "Il a voté blanc.",
      },
    ],
    answers: [
      {
        by: "farida",
        ago: "24826m",
        body: "Bonjour Juliette,\n\nQuand vous êtes d’accord, c’est assez simple : **la clôture demande la signature des deux titulaires**, en agence ou par un courrier commun, et elle est gratuite.\n\nL’ordre que nous conseillons :\n1. ouvrez chacun un compte à votre nom, si ce n’est pas fait ;\n2. déplacez d’abord vos revenus, puis les prélèvements, un par un ;\n3. laissez une petite provision, le temps que les derniers chèques et paiements par carte se présentent ;\n4. restituez les moyens de paiement, puis demandez la clôture en indiquant comment partager le solde.\n\n**Si l’un de vous change d’avis**, chacun peut dénoncer seul la convention de compte joint, par lettre recommandée. Le compte ne fonctionne alors plus qu’avec vos deux signatures.\n\nGardez un point en tête : jusqu’à la clôture, un découvert éventuel est dû par l’un comme par l’autre.",
        useful: 84,
        notUseful: 2,
        official: true,
      },
      {
        by: "maelle",
        ago: "24773m",
        body: "Passée par là l’an dernier. Ce qui m’a le plus servi :\n\n1. **Exporter treize mois d’opérations** (pas trois !) et surligner tout ce qui revient. Les prélèvements annuels sont les plus sournois : assurance scolaire, antivirus, licence sportive.\n2. Attribuer chaque ligne à l’un des deux, ou à la corbeille.\n3. Prévenir soi-même l’employeur et la CAF, en premier.\n4. Se donner une date de fin, écrite, à deux mois.\n\nEt garder le tableau partagé jusqu’au bout, cela évite des conversations à 23 h.",
        useful: 112,
        accepted: true,
        comments: [
          {
            by: "juliette",
            ago: "24727m",
            body: "La licence de judo, en septembre ! Je l’aurais oubliée, c’est certain. Merci, c’est exactement ce qu’il me fallait.",
          },
          {
            by: "thomas",
            ago: "24583m",
            body: "Je confirme pour l’antivirus. Personne ne se souvient jamais de l’avoir acheté.",
          },
        ],
      },
      {
        by: "thomas",
        ago: "24682m",
        body: "Petit retour d’expérience : nous avions laissé 200 € de provision pendant trois semaines. Un péage de juillet est arrivé le dix-neuvième jour. Ne fermez pas trop vite.",
        useful: 29,
      },
    ],
  },
  {
    by: "kevin",
    ago: "7442m",
    title: "À découvert de 12 € jusqu’à la bourse, que va-t-il m’arriver ?",
    body: "Bonjour, j’ai payé des photocopies, une lessive et un kebab, dans cet ordre, et me voilà à moins 12 € 😅 Ma bourse tombe le 5. Je crois que j’ai une autorisation de découvert mais je ne sais pas de combien.\n\nEst-ce que je risque des frais énormes, un appel, le peloton d’exécution ? C’est la première fois que ça m’arrive.",
    votes: 58,
    comments: [
      {
        by: "chantal",
        ago: "7390m",
        body: "Mon premier découvert date du 9 mars 1977 : 8 francs 40. Je m’en souviens très bien, et je crois que la banque aussi. On s’en remet, Kévin.",
      },
      {
        by: "kevin",
        ago: "7384m",
        body: "8 francs 40, ça faisait un kebab ?",
      },
      {
        by: "chantal",
        ago: "7367m",
        body: "Une paire de bas et un café crème.",
      },
    ],
    answers: [
      {
        by: "noa",
        ago: "7431m",
        body: "Bonjour Kévin,\n\nRassurez-vous, aucun peloton n’est prévu. Tout dépend de votre autorisation.\n\n**Si vous restez dans la limite autorisée**, vous ne devez que des intérêts, les agios, calculés sur la somme et le nombre de jours. Sur 12 € et quelques jours, ils sont très faibles ; le taux et un éventuel minimum figurent dans la plaquette tarifaire.\n\n**Si vous la dépassez**, une opération peut être rejetée ou donner lieu à une commission d’intervention, que la loi plafonne à 8 € par opération et 80 € par mois.\n\nAujourd’hui, vous pouvez :\n- lire le montant autorisé dans l’appli, sur la fiche du compte ;\n- regarder si un prélèvement est attendu avant le 5 et, si oui, nous écrire **avant** ;\n- activer l’alerte de solde bas.\n\nPrévenir à l’avance, même pour une petite somme, nous permet presque toujours de trouver une solution.",
        useful: 49,
        notUseful: 1,
        official: true,
        comments: [
          {
            by: "kevin",
            ago: "7412m",
            body: "J’ai 200 € d’autorisation en fait. Je respire. Merci !",
          },
        ],
      },
      {
        by: "yanis",
        ago: "7404m",
        body: "L’alerte de solde bas change la vie : la mienne se déclenche à 40 €. Ça laisse le temps de réfléchir entre la lessive et le kebab.",
        useful: 31,
        comments: [
          {
            by: "giulia",
            ago: "7340m",
            body: "Réflexion faite, ce sera quand même le kebab.",
          },
        ],
      },
    ],
  },
  {
    by: "ewen",
    ago: "308m",
    title: "Changement de banque : que faites-vous exactement à ma place ?",
    body: "Je suis client depuis trois semaines et j’ai encore un pied dans mon ancienne banque. On me parle d’un mandat de mobilité qui « s’occupe de tout ». Tout, c’est-à-dire ? Le salaire, la box, la mutuelle, l’abonnement au cinéma ? Et mon Livret A, il suit ?\n\nQuestion peut-être naïve, mais je préfère la poser avant de fermer quoi que ce soit.",
    votes: 17,
    answers: [
      {
        by: "theo",
        ago: "281m",
        body: "Bonjour Ewen,\n\nBienvenue, et vous avez raison de demander avant de fermer.\n\n**Ce que nous faisons**, gratuitement, une fois le mandat signé :\n- obtenir de votre ancienne banque la liste de vos prélèvements et virements récurrents des treize derniers mois ;\n- donner vos nouvelles coordonnées bancaires à votre employeur, à la mutuelle, au fournisseur de la box ;\n- remettre en place vos virements permanents ;\n- demander la clôture de l’ancien compte, si vous le souhaitez.\n\nL’ensemble prend au plus **22 jours ouvrés**.\n\n**Ce qui ne suit pas** :\n- les abonnements payés par carte, souvent le cinéma : à mettre à jour vous-même ;\n- les crédits et l’épargne. Un Livret A ne se transfère pas : il faut fermer l’ancien **avant** d’ouvrir le nouveau, car on ne peut en avoir qu’un.\n\nNotre conseil : gardez l’ancien compte deux ou trois mois, avec une petite provision, pour les retardataires.",
        useful: 14,
        official: true,
      },
      {
        by: "yanis",
        ago: "247m",
        body: "Pour repérer les abonnements par carte, cherchez dans l’historique de l’ancienne banque les montants ronds à date fixe. J’en ai découvert deux que je croyais morts depuis le lycée.",
        useful: 9,
        comments: [
          {
            by: "ewen",
            ago: "214m",
            body: "Trois pour moi, dont une salle d’escalade dans une ville que j’ai quittée. Merci 🙏",
          },
        ],
      },
    ],
  },
];
