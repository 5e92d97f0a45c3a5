export default {
  title: "Comment les votes comptent",
  body: `Aucun classement ne se vend et personne ne le retouche à la main. Il dépend de ce que vous faites, et des règles que voici : ce sont les seuls paramètres de nos listes (règlement européen sur les services numériques, article 27).

Rien n’est classé selon vous : à un même moment, tout le monde voit les mêmes listes dans le même ordre. Vous choisissez l’ordre avec les onglets en haut de chaque liste, et le thème ou l’étape à côté.

## Un vote par personne

Les membres votent pour les idées, pour les questions qu’ils se posent aussi, et disent si une réponse leur a été utile. Les visiteurs, sans compte, votent pour les idées.

Une personne a un seul vote par idée, par question ou par réponse, et peut le retirer tant que les votes sont ouverts. Personne ne vote pour ce qu’il a écrit. Quand une idée est réalisée ou n’est pas retenue, les votes sont clos.

Nous annonçons d’abord le total, puis ce qui vient des visiteurs : « 169 votes, dont 41 de visiteurs ». Si vous votez sans compte puis vous connectez, vos votes deviennent ceux de votre compte et ne comptent pas deux fois.

## Ce que pèse le vote d’un visiteur

Un vote de visiteur compte autant qu’un vote de membre, avec une limite : **les votes de visiteurs ne font jamais plus de la moitié du score d’une idée**. Il est facile de voter plusieurs fois sans compte ; cette limite évite qu’une seule personne puisse faire monter une idée.

> score = votes des membres + votes des visiteurs, ces derniers dans la limite du nombre de votes des membres

Avec 128 votes de membres et 41 de visiteurs, le score est 169. Avec 10 votes de membres et 90 de visiteurs, le total affiché est 100, mais le score est 20.

Les votes repris d’un ancien site comptent comme des votes de membres.

## Les votes en cours de vérification {#verification}

Quelques personnes, ou une machine, peuvent voter beaucoup de fois. Le site regarde donc les votes d’une même question ou d’une même idée qui viennent de la foule qu’il ne connaît pas : les visiteurs, et les comptes de moins d’un jour. Il met de côté ceux-ci :

- **un seul réseau** : plus de 8 votes en une heure, ou plus de 24 en un jour, et plus du quart de tous ces votes. Beaucoup de collègues qui votent après un même message sont peu à côté de tous ceux qui l’ont reçu : ils ne sont pas mis de côté ;
- **un même rythme** : 30 votes ou plus d’un même réseau et d’un même navigateur en une minute ;
- **un seul navigateur** : sur 50 votes ou plus en une heure ou en un jour, au moins 70 % d’un même navigateur, venus d’au moins 70 % des réseaux.

Les votes mis de côté **ne comptent pas**, ni dans le total, ni dans le score, et la page le dit à côté du nombre. Un modérateur les regarde ensuite : il les compte ou les écarte. Sa décision est dans le [registre de transparence](/transparence).

Un réseau est un groupe d’adresses (les trois premiers nombres d’une adresse IPv4), un navigateur est ce qu’il dit de lui-même. Le site n’en garde qu’une empreinte, [pendant trente jours](/confidentialite).

## Les idées et les questions réunies {#reunies}

Quand deux disent la même chose, un modérateur peut les réunir. Qui avait voté pour les deux compte une fois. Si elles sont séparées de nouveau, chacune retrouve ses votes.

## Les listes

| Liste | Ordre |
|---|---|
| Récentes | la date de publication |
| Actives | le dernier message |
| Les plus votées | le score |
| Les plus commentées | le nombre de réponses et de commentaires |
| Sans réponse | la date de publication, parmi les questions que personne n’a encore aidées |
| Populaires | le score et l’âge ensemble |

**Populaires** laisse leur chance aux idées nouvelles. Il faut dix fois plus de score pour compenser sept jours de plus : une idée d’aujourd’hui avec un score de 10 est à égalité avec une idée d’il y a sept jours avec un score de 100.

Sur l’accueil, les idées à soutenir sont dans l’ordre Populaires, les réponses officielles et les idées réalisées de la plus récente à la plus ancienne. Les questions et idées proches, au bas d’une page, sont celles du même thème dont les titres ont en commun les mots les plus rares.

La recherche classe selon vos mots ; ceux du titre comptent davantage. Les votes n’y changent rien.

## L’ordre des réponses

La réponse officielle est toujours à part, au-dessus des autres. La réponse retenue par la personne qui a posé la question est signalée, mais sa place ne change pas.

Les autres réponses sont rangées selon la part des lecteurs qu’elles ont aidés, avec prudence : tant que peu de personnes se sont prononcées, nous retenons le bas de ce qui est vraisemblable. Deux avis favorables sur deux ne suffisent donc pas à passer devant quatre-vingt-dix sur cent.

| Avis « utile » | Note prudente sur 100 |
|---|---|
| 1 sur 1 | 38 |
| 2 sur 2 | 55 |
| 9 sur 10 | 72 |
| 90 sur 100 | 85 |

Cette formule est connue sous le nom de borne basse de Wilson, ici à 80 %.

## Les personnes les plus actives

Ce sont les membres dont les réponses des trente derniers jours ont été jugées utiles le plus de fois. L’équipe de la banque n’y figure pas.

## Le titre « contributeur de confiance »

Un membre le porte à côté de son nom quand ses réponses ont vraiment aidé, et le perd quand ce n’est plus le cas. Il faut les trois à la fois :

- cinq réponses au moins retenues par la personne qui demandait, ou confirmées par la banque ;
- pour trois personnes différentes au moins ;
- une note prudente d’au moins 70 sur 100, sur l’ensemble de ses réponses.

Il n’y a ni points, ni niveaux, ni course : on le porte ou non. Les réponses signées « Anonyme » n’y comptent pas, et l’équipe de la banque ne le porte pas.

## Ce qui ne compte pas

Ni l’argent, ni le fait d’être client, ni le nombre de partages. La banque ne peut pas acheter ou placer une idée dans ces listes. Elle ne peut en retirer une que pour un des [motifs](/regles#motifs) de nos règles, et cela se lit dans le [registre de transparence](/transparence).
`,
};
