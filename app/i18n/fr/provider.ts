/** Coming in through the bank, and joining its team. */
export default {
  button: {
    "sign-in": "Continuer par la banque",
    link: "Relier mon compte à la banque",
    confirm: "Confirmer par la banque",
  },
  section: {
    title: "La banque",
    text: "Reliez ce compte à votre accès à la banque : vous pourrez vous connecter par elle. Le site saura alors si vous êtes client, et {{brand}} ne le montrera à personne sans votre accord.",
    linked: "Ce compte est relié à votre accès à la banque depuis le",
    unlinkText:
      "Une fois séparés, vous ne vous connecterez plus par la banque, et le site oubliera ce qu’elle lui a dit de vous.",
    unlink: "Séparer de la banque",
    onlyWayIn:
      "C’est votre seule façon d’entrer. Pour pouvoir séparer ce compte de la banque, choisissez d’abord un mot de passe ou une clé d’accès.",
  },
  refused: {
    head: "Connexion par la banque",
    ways: "Comment entrer",
    otherwise: "Se connecter autrement",
    home: "Revenir à l’accueil",
  },
  refusals: {
    down: {
      title: "La connexion par la banque ne répond pas",
      text: "Ce n’est pas de votre fait. Réessayez dans quelques minutes, ou entrez autrement : un code envoyé à votre adresse suffit.",
    },
    denied: {
      title: "Vous n’êtes pas entré par la banque",
      text: "L’accès a été refusé ou annulé sur le site de la banque. Rien n’a changé ici.",
    },
    "not-believed": {
      title: "La réponse de la banque n’a pas pu être vérifiée",
      text: "Par prudence, nous ne l’avons pas acceptée et personne n’est connecté. Recommencez depuis le début.",
    },
    foreign: {
      title: "Cette connexion n’a pas commencé ici",
      text: "Une connexion par la banque se termine dans le navigateur où elle a commencé. Recommencez depuis celui-ci.",
    },
    used: {
      title: "Cette adresse a déjà servi",
      text: "Chaque retour de la banque ne sert qu’une fois. Si vous n’êtes pas connecté, recommencez.",
    },
    expired: {
      title: "Trop de temps a passé",
      text: "Par prudence, une connexion par la banque se termine en quelques minutes. Recommencez.",
    },
    "address-missing": {
      title: "La banque n’a pas donné votre adresse e-mail",
      text: "Sans elle, nous ne pouvons pas ouvrir de compte par la banque. Vous pouvez en ouvrir un avec votre adresse.",
    },
    "address-unverified": {
      title: "Votre adresse n’est pas vérifiée par la banque",
      text: "La banque ne nous assure pas que cette adresse e-mail est bien la vôtre. Faites-la vérifier auprès d’elle, ou entrez avec un code envoyé à votre adresse.",
    },
    "linked-elsewhere": {
      title: "Cet accès est relié à un autre compte",
      text: "Votre accès à la banque ouvre déjà un autre compte de ce site. Séparez-le d’abord de cet autre compte, dans ses réglages de sécurité.",
    },
    "already-linked": {
      title: "Ce compte est déjà relié",
      text: "Un autre accès à la banque ouvre ce compte. Séparez-les d’abord, dans les réglages de sécurité.",
    },
    "somebody-else": {
      title: "Ce n’est pas le même compte",
      text: "La personne reconnue par la banque n’est pas celle qui est connectée ici. Rien n’a changé.",
    },
    "too-many": {
      title: "Un instant, s’il vous plaît",
      text: "Il y a eu trop d’essais en peu de temps depuis votre réseau. Réessayez dans quelques minutes.",
    },
  },
  link: {
    title: "Vous avez déjà un compte",
    text: "La banque vous a reconnu, et un compte {{brand}} existe à votre adresse {{email}}. Les deux peuvent n’en faire qu’un.",
    signInText: "Montrez que ce compte est aussi le vôtre : connectez-vous à lui comme d’habitude, dans ce navigateur.",
    signIn: "Me connecter à ce compte",
    otherText:
      "Vous êtes connecté comme {{name}}, qui est un autre compte. Déconnectez-vous, puis recommencez par la banque.",
    signOut: "Me déconnecter",
    readyText: "Vous êtes connecté à ce compte. Désormais, vous pourrez aussi y entrer par la banque.",
    submit: "Relier les deux",
    notYou: "Vous n’avez rien demandé ? Fermez cette page : rien ne change.",
  },
  invitation: {
    title: "Rejoindre l’équipe",
    text: "{{brand}} vous invite à rejoindre son équipe, avec le rôle « {{role}} », à l’adresse {{email}}.",
    roles: { moderator: "Modération", adviser: "Conseil", admin: "Administration" },
    newText: "Choisissez le nom que le public verra. Le mot de passe est facultatif : un code par e-mail suffit.",
    name: "Nom affiché",
    nameHint: "Il sera suivi du sceau de l’équipe.",
    password: "Mot de passe (facultatif)",
    submit: "Rejoindre l’équipe",
    next: "Ensuite, vous réglerez une seconde preuve : un téléphone ou une clé d’accès. L’équipe n’entre pas sans elle.",
    signInText: "Vous avez un compte à cette adresse. Connectez-vous à lui pour accepter.",
    signIn: "Me connecter",
    otherText: "Vous êtes connecté comme {{name}}, qui est un autre compte. Déconnectez-vous, puis rouvrez le lien.",
    signOut: "Me déconnecter",
    accept: "Accepter avec mon compte",
    goneTitle: "Cette invitation n’est plus valable",
    goneText:
      "Elle a déjà servi, elle a été retirée, ou sept jours ont passé. Demandez-en une autre à qui vous a invité.",
    goneHome: "Revenir à l’accueil",
  },
};
