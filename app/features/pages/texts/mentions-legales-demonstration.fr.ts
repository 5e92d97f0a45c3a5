export default {
  title: "Mentions légales",
  body: `**Ce site est une démonstration.** La banque qu’il met en scène n’existe pas, et les personnes que vous y lisez sont inventées. Toute ressemblance avec une banque, un client ou un conseiller réel serait un hasard.

## Ce que cela veut dire {#demonstration}

- Aucune réponse de ce site n’engage une banque, et aucune n’est un conseil. Les tarifs, les délais et les décisions que vous y lisez sont imaginaires.
- Ne déposez ici aucune donnée réelle : ni votre adresse, ni votre mot de passe, ni rien qui touche à vos comptes.
- Les mots de passe des comptes d’essai sont publics. La démonstration n’écoute donc que sur la machine où elle tourne.
- Aucun message ne part : ceux que le site aurait envoyés se lisent sur la [page des messages](/demonstration/courrier).

## Éditeur et hébergeur {#editeur}

La démonstration est mise en route par la personne qui utilise cette machine : elle en est à la fois l’éditeur et l’hébergeur. Les données restent dans un fichier de cette machine. Pour les effacer, il suffit d’effacer ce fichier.

## Points de contact (règlement européen sur les services numériques) {#contact}

Le règlement (UE) 2022/2065 demande deux points de contact : un pour les autorités (article 11), un pour vous (article 12). Cette démonstration n’a ni l’un ni l’autre : elle ne sert personne d’autre que qui l’a mise en route. Les langues sont le français et l’anglais.

Pour signaler un contenu, le plus court est le lien « Signaler » qui est à côté de lui : il donne un numéro, et une personne lit chaque signalement.

## Modération et transparence {#moderation}

L’éditeur héberge ce que le public écrit, et le publie aussitôt. Les [règles](/regles) disent ce qui peut être masqué, retiré ou suspendu, pour quels motifs, et comment le contester pendant six mois devant une autre personne. Chaque décision est expliquée à qui elle touche.

Toutes les interventions, celles des modérateurs et celles du site lui-même, sont dans le [registre de transparence](/transparence), avec leurs chiffres sur douze mois : nombre, motifs, part automatique, délais et contestations (articles 15 et 24). Le registre ne nomme personne.

Les critères de classement des listes sont sur la page [Comment les votes comptent](/classements) (article 27).

Après une contestation, vous pouvez saisir un [organisme de règlement extrajudiciaire certifié](https://digital-strategy.ec.europa.eu/en/policies/dsa-out-court-dispute-settlement) (article 21), ou l’[Arcom](https://www.arcom.fr/), coordinateur pour les services numériques en France, ou la justice.

## Pour un vrai site {#vrai-site}

Une banque qui ouvre ce site au public écrit ici ses propres mentions légales, depuis Administration, Textes.
`,
};
