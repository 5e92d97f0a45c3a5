export default {
  title: "Mentions légales",
  body: `**L’éditeur de ce site n’a pas encore publié ses mentions légales.** Un administrateur peut les écrire dans Administration, Textes.

La loi demande d’indiquer ici :

- le nom de l’éditeur, sa forme juridique, son capital, l’adresse de son siège, un numéro de téléphone et une adresse e-mail ;
- son numéro d’immatriculation et, pour une banque, son agrément et l’autorité qui la contrôle ;
- le nom du directeur de la publication ;
- le nom, l’adresse et le téléphone de l’hébergeur ;
- à qui écrire pour exercer vos droits sur vos données, et comment saisir le médiateur.
`,
};
