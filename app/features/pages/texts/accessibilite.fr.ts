export default {
  title: "Accessibilité",
  body: `Ce site doit pouvoir être utilisé par chacun, quel que soit son âge, son appareil ou son handicap.

## État de conformité : non évaluée

**Aucun audit de conformité n’a encore été fait.** Nous ne pouvons donc pas dire si ce site respecte le référentiel général d’amélioration de l’accessibilité (RGAA) ou les règles internationales WCAG 2.2, niveau AA. Nous les avons pris pour guides, et nous disons ici ce qui est fait.

## Ce qui est fait

- Tout fonctionne au clavier. L’endroit où vous êtes est toujours visible, et un lien mène droit au contenu.
- Les pages ont des titres, des zones et des listes que les lecteurs d’écran annoncent. Les champs ont une étiquette, et chaque erreur est écrite à côté de son champ.
- Lire, écrire et voter fonctionnent sans JavaScript.
- Les couleurs de texte ont été choisies pour un contraste d’au moins 4,5 pour 1. Une couleur ne porte jamais seule un sens.
- L’apparence suit les réglages de votre appareil : claire ou sombre, animations réduites. Les textes grandissent avec le réglage de votre navigateur.
- Les boutons et les liens d’action sont assez grands pour le doigt.
- Le site existe en français et en anglais, dans une langue simple.
- Des contrôles automatiques (axe) font partie des essais du site, en clair et en sombre. Ils ne trouvent qu’une partie des difficultés : ils ne remplacent ni un audit, ni votre avis.

## Ce que nous ne savons pas encore

Les textes sont écrits par de nombreuses personnes. Nous ne pouvons pas garantir que chacun d’eux soit clair, bien structuré ou dans la langue annoncée.

Nous n’avons pas encore fait essayer le site par des personnes qui utilisent chaque jour un lecteur d’écran, une loupe ou une commande vocale.

## Une difficulté ? Dites-le-nous

[Posez une question](/questions/nouvelle) dans le thème « Accessibilité », ou dans le thème le plus proche. Dites ce que vous vouliez faire, la page où vous étiez et l’outil que vous utilisez. Un compte n’est pas nécessaire, une adresse e-mail suffit ; elle n’est jamais affichée. Votre question est publique.

Si vous préférez ne pas écrire en public, les [mentions légales](/mentions-legales) disent qui est l’éditeur du site.

Si aucune réponse ne vous convient, vous pouvez saisir le [Défenseur des droits](https://www.defenseurdesdroits.fr/).
`,
};
