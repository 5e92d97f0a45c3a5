export default {
  title: "Les règles",
  body: `Ici, tout le monde peut lire, poser une question et voter pour une idée, client ou non. Ces règles sont courtes. Elles valent pour chacun, équipe de la banque comprise.

## Ce qui se passe quand vous écrivez

Votre question, votre idée, votre réponse ou votre commentaire paraît aussitôt, de jour comme de nuit. Personne ne le relit avant vous.

Vous pouvez modifier ce que vous avez écrit : l’ancienne version reste visible dans l’historique, pour que les réponses gardent leur sens. Vous pouvez aussi le retirer : il n’est alors plus visible.

La banque ne modifie pas vos textes.

## Ce que nous vous demandons

- **Parlez à une personne.** Le désaccord est bienvenu, l’attaque ne l’est pas. Ni insulte, ni menace, ni propos haineux.
- **Restez général.** Cette page est publique. Ne donnez jamais de numéro de compte ou de carte, de code, d’adresse ou de téléphone, ni les vôtres, ni ceux d’une autre personne. La banque ne vous demandera jamais un code ici.
- **Une seule chose à la fois.** Une question ou une idée par page : les réponses et les votes en sont plus clairs.
- **Dites ce que vous savez, et comment vous le savez.** Si vous donnez un conseil, dites s’il vient de votre expérience. Aucun message de ce site ne remplace un conseil financier fait pour vous.
- **Pas de publicité**, pas de lien déguisé, pas de compte qui se fait passer pour un autre.
- **Une personne, un compte, un vote.** Ne votez pas plusieurs fois en changeant d’appareil ou de compte.

## Ce que la banque s’engage à faire

- Ses réponses officielles sont signées d’un prénom et d’une date. Elles sont placées à part, au-dessus des autres.
- Chaque idée a une étape, et toutes les étapes passées restent visibles. Quand la banque dit non, elle dit pourquoi.
- Une réponse officielle peut être corrigée : la correction se voit dans l’historique.
- Personne ne paie pour être mieux placé. La page [Comment les votes comptent](/classements) dit comment les listes sont classées.

## Un contenu vous semble illégal

Prévenez l’éditeur du site, nommé dans les [mentions légales](/mentions-legales), et donnez l’adresse exacte de la page.
`,
};
