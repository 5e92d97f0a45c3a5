export default {
  title: "Confidentialité",
  body: `Ce site ne demande que ce dont il a besoin, et ne le donne à personne. Il n’y a ni publicité, ni mesure d’audience, ni bouton qui suit votre navigation. Les pages ne chargent rien d’un autre site.

Le responsable de ces données est l’éditeur du site, nommé dans les [mentions légales](/mentions-legales).

## Ce que nous gardons

**Si vous lisez seulement :** rien. Aucun cookie n’est posé.

**Si vous votez sans compte :** vos votes, sous un numéro tiré au hasard. Ce numéro est dans un cookie de votre navigateur. Il ne dit pas qui vous êtes, et rien ne le relie à votre adresse.

**Si vous posez une question sans compte :** votre question, qui est publique, et votre adresse e-mail. Cette adresse n’est jamais affichée. Elle sert à vous envoyer un lien qui fait de cette question la vôtre, puis les réponses. Le lien vaut sept jours.

**Si vous avez un compte :** votre nom affiché, votre adresse e-mail, votre langue, votre rôle et la date de votre inscription. Votre mot de passe n’est pas gardé : nous n’en gardons qu’une empreinte (argon2id), qui ne permet pas de le retrouver. Votre nom et vos contributions sont publics. Votre adresse ne l’est pas : seuls les administrateurs du site peuvent la voir.

**Ce que vous publiez :** le texte, sa date, ses versions précédentes, vos votes et ce que vous suivez. Vos votes ne sont jamais montrés avec votre nom. Ce que vous retirez n’est plus visible.

**Votre adresse sur le réseau :** elle sert à limiter les essais trop nombreux. Elle est gardée en mémoire une heure au plus, et n’est pas enregistrée.

## Les cookies

Trois cookies existent. Chacun n’est posé que lorsque vous en avez besoin, aucun ne sert à vous suivre : c’est pourquoi aucun bandeau ne vous demande votre accord.

- **session**, posé quand vous vous connectez, pour rester connecté : 30 jours, prolongés si vous revenez.
- **visitor**, posé quand vous votez sans compte, pour reconnaître vos votes et vous laisser les retirer : 13 mois.
- **lang**, posé quand vous changez de langue, pour garder votre choix : 1 an.

Sur une adresse en https, les deux premiers s’appellent __Host-session et __Host-visitor. Le cookie « visitor » est effacé quand vous vous connectez : vos votes deviennent ceux de votre compte.

## Ce qui reste sur votre appareil

Vos brouillons sont gardés trente jours par votre navigateur et ne nous parviennent que si vous publiez. Le choix d’une apparence claire ou sombre y reste aussi. Vider les données du site les efface.

## Les partages

Les liens de partage sont de simples liens. Le réseau que vous choisissez n’apprend votre visite que si vous le suivez. Le nom de votre serveur Mastodon n’est pas enregistré.

## Combien de temps

Les contributions publiques restent en ligne tant que vous ne les retirez pas, avec le compte ou l’adresse auxquels elles sont liées. Une session prend fin quand vous vous déconnectez, ou à l’échéance de son cookie.

## Vos droits

Vous pouvez demander à voir vos données, à les corriger, à les effacer, à les emporter, ou vous opposer à leur usage. Écrivez à l’éditeur, dont les coordonnées sont dans les [mentions légales](/mentions-legales). N’écrivez pas ce genre de demande dans une question publique.

Si la réponse ne vous convient pas, vous pouvez saisir la [CNIL](https://www.cnil.fr/).
`,
};
