export default {
  title: "Confidentialité",
  body: `Ce site ne demande que ce dont il a besoin, et ne le donne à personne. Il n’y a ni publicité, ni traceur, ni bouton qui suit votre navigation. Les pages ne chargent rien d’un autre site.

Le responsable de ces données est l’éditeur du site, nommé dans les [mentions légales](/mentions-legales).

## Ce que nous gardons

**Si vous lisez seulement :** rien. Aucun cookie n’est posé.

**Si vous votez sans compte :** vos votes, sous un numéro tiré au hasard. Ce numéro est dans un cookie de votre navigateur. Il ne dit pas qui vous êtes, et rien ne le relie à votre adresse.

**Si vous posez une question sans compte :** votre question, qui est publique, et votre adresse e-mail. Cette adresse n’est jamais affichée. Elle sert à vous envoyer un lien qui fait de cette question la vôtre, puis les réponses. Le lien vaut sept jours.

**Si vous avez un compte :** votre nom affiché, votre adresse e-mail, votre langue, votre rôle, votre portrait si vous en ajoutez un, la date de votre inscription et celle de votre dernière visite. Votre mot de passe n’est pas gardé : nous n’en gardons qu’une empreinte (argon2id), qui ne permet pas de le retrouver. De vos clés d’accès nous n’avons que la partie publique ; le secret de votre application de codes est chiffré. Votre nom et vos contributions sont publics. Votre adresse ne l’est pas : seuls les administrateurs du site peuvent la voir.

**Si vous venez par la banque :** l’identifiant que la banque nous donne, et si vous êtes client. Être client est votre secret : personne ne le voit, sauf si vous choisissez de le montrer.

**Si vous écrivez comme « Anonyme » :** le public ne voit jamais qui. L’équipe de la banque peut le voir, pour vous répondre.

**Vos connexions :** le navigateur et le système (« Firefox, Linux »), le moyen, la date et la dernière visite, pour que [vous puissiez les fermer](/moi/sessions) et être prévenu d’un appareil nouveau. Ce qui ouvre une session n’est pas dans la base : nous n’en gardons qu’une empreinte.

**Ce que vous publiez :** le texte, sa date, ses versions précédentes, vos votes et ce que vous suivez. Vos votes ne sont jamais montrés avec votre nom. Ce que vous retirez n’est plus visible.

**Ce que le site masque :** rien. Un IBAN, un numéro de carte, de téléphone ou de sécurité sociale, une adresse e-mail ou un code reconnus dans ce que vous écrivez sont remplacés avant d’être enregistrés. Ils ne sont ni dans la base, ni dans l’historique, ni dans les journaux.

**Si vous signalez quelque chose :** votre raison, votre explication et sa date, sous un numéro. Sans compte, vous pouvez laisser une adresse e-mail : elle sert à vous dire la décision, et est effacée aussitôt après. L’auteur ne sait pas qui a signalé.

**Si une décision de modération vous touche :** ce qui a été décidé, pourquoi, quand, et votre contestation s’il y en a une. Vous les retrouvez dans [votre compte](/moi). L’équipe de modération les voit.

**Le registre de modération :** une ligne par décision, que personne ne peut effacer. Elle porte des numéros, le motif et la date, jamais un nom ni un texte. Ce que le public en lit sur la page [Transparence](/transparence) ne dit ni qui est concerné, ni qui a décidé.

**Si vous parlez à la banque sur un réseau social :** quand vous répondez à ses publications ou la mentionnez, votre message, votre nom et votre identifiant sur ce réseau, le nombre de vos abonnés s’il est public et la date. Ce que le site masque l’est là aussi. Seule l’équipe les lit, pour vous répondre. Votre question n’est publiée ici qu’avec votre accord, et sans votre nom. Si vous retirez votre message du réseau et que celui-ci nous le dit, nous effaçons votre nom et vos mots.

**Si vous suivez la banque depuis un autre serveur (Mastodon, par exemple) :** l’adresse publique de votre compte, celle où votre serveur reçoit les messages, et la date. Elles servent à vous envoyer les nouvelles réponses. Elles sont effacées quand vous cessez de suivre, ou que votre serveur nous dit que votre compte n’existe plus. Si vous aimez ou repartagez un message du site, nous comptons une fois, et gardons pour cela une empreinte de l’adresse publique de votre compte, sans votre nom. Elle est effacée quand vous revenez dessus, ou que votre compte n’existe plus.

**Si vous venez par une publication de la banque :** son lien porte le numéro de la publication, et nous comptons une visite. Rien ne dit que c’était vous, et l’adresse perd ce numéro aussitôt.

**Votre adresse sur le réseau :** elle sert à limiter les essais trop nombreux. Elle est gardée en mémoire une heure au plus, et n’est pas enregistrée. Quand vous votez sans compte, ou avec un compte de moins d’un jour, une empreinte du réseau et une empreinte du navigateur sont gardées trente jours avec le vote, pour reconnaître les votes faussés. Elles sont calculées avec une clé secrète : sans elle, on n’en tire ni votre adresse, ni votre navigateur.

## Les cookies

Trois cookies existent. Chacun n’est posé que lorsque vous en avez besoin, aucun ne sert à vous suivre : c’est pourquoi aucun bandeau ne vous demande votre accord.

- **session**, posé quand vous vous connectez, pour rester connecté : 180 jours au plus, et 30 jours sans visite. Pour l’équipe de la banque : 12 heures, et une heure sans activité.
- **visitor**, posé quand vous votez sans compte, pour reconnaître vos votes et vous laisser les retirer : 13 mois.
- **lang**, posé quand vous changez de langue, pour garder votre choix : 1 an.

Sur une adresse en https, les deux premiers s’appellent __Host-session et __Host-visitor. Le cookie « visitor » est effacé quand vous vous connectez : vos votes deviennent ceux de votre compte.

## Ce qui reste sur votre appareil

Vos brouillons sont gardés trente jours par votre navigateur et ne nous parviennent que si vous publiez. Le choix d’une apparence claire ou sombre y reste aussi. Vider les données du site les efface.

## Les partages

Les liens de partage sont de simples liens. Le réseau que vous choisissez n’apprend votre visite que si vous le suivez. Le nom de votre serveur Mastodon n’est pas enregistré.

## Combien de temps

- **Vos contributions publiques :** tant que vous ne les retirez pas.
- **Votre compte :** tant qu’il sert. Après deux ans sans visite, il est supprimé ; un e-mail vous prévient trente jours avant, et se connecter suffit pour le garder.
- **Vos connexions :** jusqu’à leur fin. La liste de vos appareils connus : treize mois après leur dernière connexion.
- **Les codes et les liens :** de dix minutes à sept jours selon leur usage ; leur trace est effacée un jour après. Les codes eux-mêmes ne sont pas gardés.
- **Les e-mails à propos de votre compte :** trente jours. À une adresse sans compte : un jour.
- **La copie de vos données :** sept jours après sa préparation.
- **L’adresse d’une question posée sans compte :** deux ans, si son lien n’est jamais suivi.
- **L’adresse laissée avec un signalement :** jusqu’à ce que la décision soit dite.
- **Ce que vous dites à la banque sur un réseau social :** un an. Si votre message est devenu une question publique, ou a été relié à un fil, l’équipe en garde la trace tant que ce fil existe.
- **Les empreintes de réseau et de navigateur d’un vote :** trente jours, ou jusqu’à ce qu’un modérateur ait regardé des votes mis de côté.
- **Les décisions de modération :** tant que le site existe, pour que le registre reste complet. Si vous supprimez votre compte, elles ne disent plus qu’il s’agissait de vous, et les raisons écrites à votre sujet sont effacées.
- **Les anciennes versions des pages du site** (celle-ci, les règles…) : sans limite. Elles sont publiques et ne disent rien de vous.

Ce qui est effacé l’est vraiment : ces mots sont aussi écrasés dans le fichier de la base. Les sauvegardes de l’éditeur gardent leur propre durée.

## Vos droits

Vous n’avez rien à demander pour exercer la plupart de vos droits :

- **voir et emporter :** [préparez une copie](/moi/donnees) de tout ce que nous gardons sur vous ;
- **corriger :** votre nom, votre adresse et vos textes se changent depuis votre compte ;
- **effacer :** [supprimez votre compte](/moi/supprimer) quand vous voulez, tout de suite et pour toujours.

Si vous supprimez votre compte, vous choisissez : effacer ce à quoi personne n’a répondu et laisser le reste sans votre nom, ou tout laisser sans votre nom. Votre nom, votre adresse, vos votes, vos connexions et les mentions de votre identifiant disparaissent dans tous les cas. Un texte où quelqu’un a écrit votre nom en toutes lettres reste le sien : signalez-le à l’éditeur.

Rien ici ne repose sur un consentement à cocher : nous gardons ce qu’il faut pour rendre le service que vous demandez, et rien d’autre.

Pour toute autre demande, ou pour vous opposer à un usage, écrivez à l’éditeur, dont les coordonnées sont dans les [mentions légales](/mentions-legales). N’écrivez pas ce genre de demande dans une question publique.

Si la réponse ne vous convient pas, vous pouvez saisir la [CNIL](https://www.cnil.fr/).
`,
};
