export default {
  title: "Mentions légales",
  body: `**Ce site est une démonstration.** La banque qu’il met en scène n’existe pas, et les personnes que vous y lisez sont inventées. Toute ressemblance avec une banque, un client ou un conseiller réel serait un hasard.

## Ce que cela veut dire

- Aucune réponse de ce site n’engage une banque, et aucune n’est un conseil. Les tarifs, les délais et les décisions que vous y lisez sont imaginaires.
- Ne déposez ici aucune donnée réelle : ni votre adresse, ni votre mot de passe, ni rien qui touche à vos comptes.
- Les mots de passe des comptes d’essai sont publics. La démonstration n’écoute donc que sur la machine où elle tourne.
- Aucun message ne part : ceux que le site aurait envoyés se lisent sur la [page des messages](/demonstration/courrier).

## Éditeur et hébergeur

La démonstration est mise en route par la personne qui utilise cette machine : elle en est à la fois l’éditeur et l’hébergeur. Les données restent dans un fichier de cette machine. Pour les effacer, il suffit d’effacer ce fichier.

## Pour un vrai site

Une banque qui ouvre ce site au public écrit ici ses propres mentions légales, depuis Administration, Textes.
`,
};
