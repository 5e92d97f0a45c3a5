export default {
  title: "Mentions légales",
  body: `**L’éditeur de ce site n’a pas encore publié son identité.** Un administrateur peut l’écrire dans Administration, Textes. Ce qui suit la première partie vaut déjà.

## Éditeur et hébergeur {#editeur}

La loi demande d’indiquer ici :

- le nom de l’éditeur, sa forme juridique, son capital, l’adresse de son siège, un numéro de téléphone et une adresse e-mail ;
- son numéro d’immatriculation et, pour une banque, son agrément et l’autorité qui la contrôle ;
- le nom du directeur de la publication ;
- le nom, l’adresse et le téléphone de l’hébergeur ;
- l’adresse du point de contact pour les autorités et celle du point de contact pour le public ;
- à qui écrire pour exercer vos droits sur vos données, et comment saisir le médiateur.

## Points de contact (règlement européen sur les services numériques) {#contact}

Le règlement (UE) 2022/2065 demande deux points de contact : un pour les autorités (article 11), un pour vous (article 12). Leurs adresses sont celles que l’éditeur donne plus haut. Les langues sont le français et l’anglais.

Pour signaler un contenu, le plus court est le lien « Signaler » qui est à côté de lui : il donne un numéro, et une personne lit chaque signalement.

## Modération et transparence {#moderation}

L’éditeur héberge ce que le public écrit, et le publie aussitôt. Les [règles](/regles) disent ce qui peut être masqué, retiré ou suspendu, pour quels motifs, et comment le contester pendant six mois devant une autre personne. Chaque décision est expliquée à qui elle touche.

Toutes les interventions, celles des modérateurs et celles du site lui-même, sont dans le [registre de transparence](/transparence), avec leurs chiffres sur douze mois : nombre, motifs, part automatique, délais et contestations (articles 15 et 24). Le registre ne nomme personne.

Les critères de classement des listes sont sur la page [Comment les votes comptent](/classements) (article 27).

Après une contestation, vous pouvez saisir un [organisme de règlement extrajudiciaire certifié](https://digital-strategy.ec.europa.eu/en/policies/dsa-out-court-dispute-settlement) (article 21), ou l’[Arcom](https://www.arcom.fr/), coordinateur pour les services numériques en France, ou la justice.
`,
};
