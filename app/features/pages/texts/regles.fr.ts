export default {
  title: "Les règles",
  body: `Ici, tout le monde peut lire, poser une question et voter pour une idée, client ou non. Ces règles sont courtes. Elles valent pour chacun, équipe de la banque comprise.

## Ce qui se passe quand vous écrivez {#publication}

Votre question, votre idée, votre réponse ou votre commentaire paraît aussitôt, de jour comme de nuit. Personne ne le relit avant vous.

Il y a deux exceptions, et le site vous les dit à chaque fois :

- **Ce qui ne doit pas paraître est masqué.** Le site cherche dans ce que vous écrivez les IBAN, les numéros de carte, de compte, de client, de sécurité sociale et de téléphone, les adresses e-mail et les codes. Il vous montre avant l’envoi ce qui sera masqué, et vous pouvez modifier votre texte. Ce qui est masqué n’est gardé nulle part.
- **Ce qui ressemble à une publicité, à une escroquerie, à une injure ou à une menace attend une relecture.** Le site regarde les liens et vers où ils mènent, les textes répétés, le nombre d’envois en peu de temps, les adresses jetables, l’ancienneté du compte, et certaines tournures. Une donnée masquée n’est jamais un mauvais signe. Si votre texte attend, vous le savez aussitôt ; une personne le lit, puis le publie ou vous dit pourquoi elle ne le fait pas. Dans les premiers jours d’un compte, le texte suivant attend aussi tant que le premier n’a pas été lu.

Vous pouvez modifier ce que vous avez écrit : l’ancienne version reste visible dans l’historique, pour que les réponses gardent leur sens. Vous pouvez aussi le retirer : il n’est alors plus visible.

**À partir de dix votes, le texte d’une idée ne change plus** : des personnes ont voté pour lui. Son auteur peut y ajouter des compléments, affichés dessous avec leur date.

La banque ne réécrit pas vos textes. Elle peut seulement y masquer une donnée personnelle que le site n’aurait pas reconnue ; vous en êtes prévenu.

## Ce que nous vous demandons {#demandes}

- **Parlez à une personne.** Le désaccord est bienvenu, l’attaque ne l’est pas. Ni insulte, ni menace, ni propos haineux.
- **Restez général.** Cette page est publique. Ne donnez jamais de numéro de compte ou de carte, de code, d’adresse ou de téléphone, ni les vôtres, ni ceux d’une autre personne. La banque ne vous demandera jamais un code ici.
- **Une seule chose à la fois.** Une question ou une idée par page : les réponses et les votes en sont plus clairs.
- **Dites ce que vous savez, et comment vous le savez.** Si vous donnez un conseil, dites s’il vient de votre expérience. Aucun message de ce site ne remplace un conseil financier fait pour vous.
- **Pas de publicité**, pas de lien déguisé, pas de compte qui se fait passer pour un autre.
- **Une personne, un compte, un vote.** Ne votez pas plusieurs fois en changeant d’appareil ou de compte.

## Signaler {#signaler}

Tout le monde peut signaler une question, une idée, une réponse, un commentaire ou un membre, avec ou sans compte. Le lien « Signaler » est à côté de chacun. Vous dites pourquoi, en quelques phrases, et que vous le faites de bonne foi. Vous recevez un numéro, qui permet de suivre ce qui est décidé. L’auteur ne sait pas que c’est vous.

Une personne de l’équipe lit chaque signalement. Vous êtes prévenu de la décision, l’auteur aussi si elle le touche.

## Ce que la modération peut décider {#decisions}

- **Masquer ou retirer** un texte : il n’est plus visible, ni sur le site, ni dans la recherche.
- **Fermer** une question ou une idée aux nouvelles réponses. On peut toujours la lire.
- **Masquer une donnée personnelle** dans un texte, et laisser le reste.
- **Réunir** deux questions ou deux idées qui disent la même chose. Les votes et les abonnés passent à celle qui reste, chacun compté une fois ; l’ancienne adresse y mène. Cela peut être défait.
- **Vérifier des votes** inhabituels : ils ne comptent pas tant qu’une personne ne les a pas regardés. La page [Comment les votes comptent](/classements) dit lesquels.
- **Avertir** une personne, ou **suspendre** son compte pour un temps qui est dit. Qui est suspendu ne peut plus écrire ni voter. Il garde son compte, ses données, le droit de signaler, de contester et de partir.

Chaque décision qui enlève quelque chose à quelqu’un lui est expliquée : les faits, le motif, si une personne ou le site a décidé, et ce qu’il peut faire.

Une personne de l’équipe peut revenir sur une décision. Ce qui avait été masqué ou fermé est rétabli, un avertissement est levé, un signalement classé est rouvert, un texte publié trop vite est relu. Qui est touché en est prévenu, et le registre garde les deux. Seule une donnée personnelle masquée ne revient pas, car elle est effacée.

## Les motifs {#motifs}

Toute décision de cette sorte s’appuie sur la loi ou sur une règle de cette page. Il n’y a pas d’autre motif que ceux-ci.

### Injure ou diffamation {#law-insult}

Une insulte envers quelqu’un, ou un fait qui porte atteinte à son honneur et qui n’est pas prouvé (loi du 29 juillet 1881, articles 29 à 33). Une critique de la banque, même vive, n’en est pas une.

### Haine, discrimination ou menace {#law-hate}

Attaquer des personnes pour leur origine, leur religion, leur sexe, leur orientation sexuelle ou leur handicap, y appeler, ou menacer quelqu’un (loi du 29 juillet 1881, article 24 ; Code pénal, article 222-17).

### Vie privée ou données de quelqu’un d’autre {#law-privacy}

Publier ce qui ne regarde qu’une autre personne : son adresse, sa situation, son image, ses comptes (Code civil, article 9 ; RGPD).

### Escroquerie ou hameçonnage {#law-fraud}

Se faire passer pour la banque ou pour quelqu’un, attirer vers un faux site, proposer un faux crédit ou un gain certain (Code pénal, articles 226-4-1 et 313-1).

### Autre contenu contraire à la loi {#law-other}

Ce que la loi interdit et qui n’est pas plus haut. La décision dit alors quelle loi.

### Données personnelles à ne pas publier {#rule-personal-data}

Un numéro, une adresse ou un code qui permet de vous reconnaître ou d’approcher de votre argent. Nous le masquons, même quand c’est le vôtre, et laissons le reste du texte.

### Publicité ou message répété {#rule-spam}

Un texte qui vend, qui attire ailleurs, ou qui est envoyé plusieurs fois. Citer un produit ou une autre banque dans une vraie question n’en est pas.

### Manque de respect {#rule-disrespect}

S’en prendre à une personne plutôt qu’à ce qu’elle dit : moqueries, mépris, acharnement.

### Hors sujet {#rule-off-topic}

Un texte sans rapport avec la page où il est, ou avec ce qui concerne la banque et ceux qui s’en servent.

### Déjà posé ou proposé ailleurs {#rule-duplicate}

La même question ou la même idée existe. La décision dit toujours laquelle, et réunit les deux.

### Votes faussés {#rule-votes}

Plusieurs votes d’une même personne, ou des votes envoyés par une machine.

### Autre manquement aux règles {#rule-other}

Ce qui va contre une règle de cette page et n’est pas nommé plus haut. La décision dit laquelle.

## Contester {#contester}

Vous pouvez contester une décision pendant **six mois**, gratuitement, depuis la page qui l’explique : celle qui vous touche, ou celle qui n’a pas suivi votre signalement. **Une autre personne** que celle qui a décidé relit tout, et vous répond. Si vous avez raison, ce qui a été fait est défait.

Cela n’enlève rien à vos autres droits : vous pouvez saisir un organisme de règlement des litiges certifié, ou la justice.

## Ce que les modérateurs se doivent {#moderateurs}

- Personne ne décide sur ses propres textes, sur ce qu’il a lui-même signalé, ni sur le compte d’un collègue.
- Personne ne juge la contestation d’une décision qu’il a prise.
- Une critique de la banque n’est jamais un motif.
- Une réponse officielle n’est pas retirée en silence : elle se corrige, et la correction se voit.
- Chaque intervention, y compris celles du site lui-même, est une ligne du [registre de transparence](/transparence), que personne ne peut effacer.

## Ce que la banque s’engage à faire {#banque}

- Ses réponses officielles sont signées d’un prénom et d’une date. Elles sont placées à part, au-dessus des autres.
- Chaque idée a une étape, et toutes les étapes passées restent visibles. Quand la banque dit non, elle dit pourquoi.
- Une réponse officielle peut être corrigée : la correction se voit dans l’historique.
- Une réponse publique ne dit rien d’une personne que seule sa banque sait : le secret bancaire vaut ici aussi.
- Personne ne paie pour être mieux placé. La page [Comment les votes comptent](/classements) dit comment les listes sont classées.
`,
};
