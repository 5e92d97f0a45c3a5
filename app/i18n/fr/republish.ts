/** Composing what goes out. */
export default {
  title: "Republier",
  intro:
    "Relisez ce que chaque compte de la banque dira de ce fil. Rien ne part avant que vous l’ayez demandé, et le nom de la personne n’apparaît pas.",
  back: { question: "Revenir à la question", idea: "Revenir à l’idée" },
  told: { question: "La question", idea: "L’idée" },
  /** In the language of the thread: it leaves with the post. */
  lead: {
    answer: "Réponse de {{brand}} :",
    confirmed: "Réponse confirmée par {{brand}} :",
    decision: "{{status}} :",
    idea: "Idée : {{title}}",
    someone: "un membre",
  },
  empty: {
    title: "Aucun compte n’est relié",
    admin: "Reliez un compte de la banque à un réseau : il apparaîtra ici.",
    team: "Un administrateur doit d’abord relier les comptes de la banque aux réseaux.",
    connect: "Relier un compte",
  },
  broken_one: "{{list}} n’accepte plus nos identifiants : un administrateur doit relier ce compte de nouveau.",
  broken_many: "{{list}} n’acceptent plus nos identifiants : un administrateur doit relier ces comptes de nouveau.",
  broken_other: "{{list}} n’acceptent plus nos identifiants : un administrateur doit relier ces comptes de nouveau.",
  /** A post that did not leave, whose text is written anew. */
  taken: {
    text: "Vous reprenez le texte d’une publication qui n’est pas partie. Envoyé d’ici, il la remplace : elle ne pourra plus être réessayée.",
    changed: "La réponse a été corrigée depuis qu’il a été écrit : relisez-le.",
    old: "Voir la publication qui n’est pas partie",
  },
  fourEyes: "Une autre personne devra donner son accord",
  before: {
    approval: "Déjà demandé, attend un accord",
    waiting: "Déjà demandé, va partir",
    sent: "Déjà publié",
    uncertain: "Envoi à vérifier",
    failed: "Envoi échoué",
    follow: "Suivre cette publication",
    see: "La voir sur le réseau",
  },
  mode: { legend: "Forme", one: "Une publication", chain: "Une suite" },
  text: {
    one: "Texte pour {{network}}",
    chain: "Textes de la suite pour {{network}}",
    chainHint: "Une ligne de trois tirets (---) sépare deux publications. Leur numéro s’ajoute tout seul.",
  },
  count: {
    of: "{{length, number}} / {{most, number}}",
    free_one: "{{count, number}} caractère",
    free_many: "{{count, number}} caractères",
    free_other: "{{count, number}} caractères",
    part: "{{part}} : {{figure}}",
    over_one: "{{count, number}} de trop",
    over_many: "{{count, number}} de trop",
    over_other: "{{count, number}} de trop",
  },
  names: {
    warning_one:
      "Ce texte contient le nom d’une personne qui participe au fil : {{list}}. Elle n’a pas accepté d’être nommée ailleurs, retirez-le.",
    warning_many:
      "Ce texte contient le nom de personnes qui participent au fil : {{list}}. Elles n’ont pas accepté d’être nommées ailleurs, retirez-les.",
    warning_other:
      "Ce texte contient le nom de personnes qui participent au fil : {{list}}. Elles n’ont pas accepté d’être nommées ailleurs, retirez-les.",
  },
  picture: {
    with: "Joindre l’image du fil",
    alt: "Description de l’image",
    altHint_one: "Pour qui ne la voit pas. {{count, number}} caractère au plus.",
    altHint_many: "Pour qui ne la voit pas. {{count, number}} caractères au plus.",
    altHint_other: "Pour qui ne la voit pas. {{count, number}} caractères au plus.",
  },
  look: {
    title: "Ce que l’on verra, à peu près",
    empty: "Rien à montrer pour le moment.",
    place: "{{index}} sur {{count}}",
  },
  when: {
    legend: "Quand",
    now: "Maintenant",
    later: "Plus tard",
    at: "Jour et heure",
    hint: "Heure de Paris, dans l’année qui vient.",
  },
  send: "Envoyer",
  preview: "Prévisualiser",
  anew: "Repartir de la nouvelle réponse",
  refused: "Il reste quelque chose à corriger",
  quoted: "« {{words}} »",
  signedOut: {
    text: "Votre session s’est terminée pendant que vous écriviez. Rien n’est parti. Voici vos textes : copiez ce que vous voulez garder, puis revenez.",
    signIn: "Se connecter et revenir ici",
    written: "Votre texte {{place}}",
  },
  /** Of the form as a whole. */
  notices: {
    previewed: "Voici ce qui partirait. Rien n’est encore envoyé.",
    changed:
      "La réponse a été corrigée pendant que vous écriviez. La voici telle qu’elle est maintenant : vos textes sont intacts, relisez-les avant d’envoyer.",
    disconnected: "Un des comptes choisis n’est plus relié. Rien n’est parti, et vos autres textes sont intacts.",
    "not-connected": "Un des comptes choisis vient d’être déconnecté. Rien n’est parti, et vos textes sont intacts.",
    "ref-taken": "Ce formulaire a servi pour une autre publication. Ouvrez cette page de nouveau.",
    names: "Un texte nomme une personne qui participe au fil. Retirez son nom, ou envoyez de nouveau si c’est voulu.",
    secrets: "Un texte contient des données personnelles. Rien n’est parti : retirez ces mots.",
    secrecy: "Un texte dit ce que le secret bancaire protège. Rien n’est parti : changez ces mots.",
    "session-ended": "Votre session a changé pendant que vous écriviez. Vos textes sont intacts, envoyez de nouveau.",
    "taken-up":
      "Ce texte a été repris, renvoyé ou abandonné entre-temps. Rien n’est parti, et vos textes sont intacts : voyez d’abord où en est cette publication.",
    "told-meanwhile":
      "Quelqu’un d’autre vient de le publier depuis un de ces comptes. Vos textes sont intacts : retirez ce compte, ou envoyez de nouveau si c’est voulu.",
    "too-many":
      "Il y a eu beaucoup d’envois en peu de temps. Vos textes sont intacts, réessayez dans quelques minutes.",
  },
  /** Of one field. */
  problems: {
    on: "{{where}} : {{message}}",
    "none-chosen": "Choisissez au moins un compte.",
    "text-missing": "Écrivez ce qui doit partir.",
    "link-missing": "Laissez dans le texte le lien vers la page, tel qu’il est proposé.",
    "too-long": "C’est trop long : {{length, number}} sur {{most, number}}.",
    "part-too-long": "La publication {{part}} est trop longue : {{length, number}} sur {{most, number}}.",
    "too-many-parts": "La suite est trop longue : {{most, number}} publications au plus.",
    "no-chain": "Ce réseau ne prend pas de suite.",
    "alt-missing": "Décrivez l’image, ou ne la joignez pas.",
    "alt-too-long": "La description est trop longue : {{length, number}} caractères sur {{most, number}}.",
    unreadable: "Ce texte contient des caractères qui ne peuvent pas être enregistrés. Tapez-le de nouveau.",
    "date-missing": "Dites quand cela doit partir.",
    "date-invalid": "Cette date n’existe pas. Exemple : 2026-12-24 09:30",
    "date-past": "Ce moment est passé. Choisissez-en un autre.",
    "date-far": "C’est dans plus d’un an. Choisissez un moment plus proche.",
  },
};
