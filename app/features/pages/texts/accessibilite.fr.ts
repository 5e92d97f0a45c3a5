export default {
  title: "Accessibilité",
  body: `Déclaration d’accessibilité, établie le 27 novembre 2026.

L’éditeur de ce site, nommé dans les [mentions légales](/mentions-legales), s’engage à le rendre accessible à chacun, quel que soit son âge, son appareil ou son handicap (article 47 de la loi du 11 février 2005). Cette déclaration vaut pour toutes les pages de ce site.

## État de conformité : non conforme {#etat}

**Aucun audit n’a encore été fait.** Le référentiel général d’amélioration de l’accessibilité (RGAA 4.1) demande de dire « non conforme » tant qu’il n’y a pas de résultat d’audit. Nous le disons donc, et nous disons ici ce qui est fait et ce qui ne l’est pas.

## Comment le site a été conçu et vérifié {#methode}

Nous avons pris pour guides le RGAA et les règles internationales WCAG 2.2, niveau AA.

- Tout fonctionne au clavier. L’endroit où vous êtes est toujours visible, et un lien mène droit au contenu.
- Les pages ont des titres, des zones et des listes que les lecteurs d’écran annoncent. Les champs ont une étiquette, et chaque erreur est écrite à côté de son champ.
- Lire, écrire, voter, signaler et contester fonctionnent sans JavaScript.
- Les couleurs de texte ont été choisies pour un contraste d’au moins 4,5 pour 1. Une couleur ne porte jamais seule un sens. Chaque dessin de chiffres a son tableau ou ses mots.
- L’apparence suit les réglages de votre appareil : claire ou sombre, animations réduites. Les textes grandissent avec le réglage de votre navigateur.
- Les boutons et les liens d’action sont assez grands pour le doigt.
- Le site existe en français et en anglais, dans une langue simple.
- Des contrôles automatiques (axe) font partie des essais du site, en clair et en sombre, et des essais vérifient les chemins principaux sans JavaScript. Ils ne trouvent qu’une partie des difficultés : ils ne remplacent ni un audit, ni votre avis.

## Les limites que nous connaissons {#limites}

- Les textes sont écrits par de nombreuses personnes. Nous ne pouvons pas garantir que chacun d’eux soit clair, bien structuré ou dans la langue annoncée.
- Les tableaux larges écrits dans un message défilent de côté sur un téléphone.
- Les e-mails que le site envoie n’ont pas été essayés avec un lecteur d’écran.
- Le site n’a pas encore été essayé par des personnes qui utilisent chaque jour un lecteur d’écran, une loupe ou une commande vocale.
- Aucune de ces limites n’est présentée comme une charge disproportionnée.

## Une difficulté ? Dites-le-nous {#contact}

[Posez une question](/questions/nouvelle) dans le thème « Accessibilité », ou dans le thème le plus proche. Dites ce que vous vouliez faire, la page où vous étiez et l’outil que vous utilisez. Un compte n’est pas nécessaire, une adresse e-mail suffit ; elle n’est jamais affichée. Votre question est publique.

Si vous préférez ne pas écrire en public, les [mentions légales](/mentions-legales) disent à qui vous adresser.

## Voies de recours {#recours}

Si vous nous avez signalé un défaut qui vous empêche d’accéder à un contenu ou à un service, et que la réponse ne vous convient pas, vous pouvez :

- écrire au Défenseur des droits par son [formulaire](https://formulaire.defenseurdesdroits.fr/), ou à Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07, sans timbre ;
- appeler le délégué du Défenseur des droits [dans votre région](https://www.defenseurdesdroits.fr/saisir/delegues) ;
- prévenir l’[Arcom](https://www.arcom.fr/), qui contrôle le respect de ces obligations.
`,
};
