import type { DemoEdit } from "./content.ts";

export const edits: DemoEdit[] = [
  {
    thread: "Premier achat à deux : faut-il vraiment 10 % d’apport ?",
    by: "lea",
    ago: "52240m",
    now: "Nous avons 14 000 € pour un appartement à 190 000 €. Est-ce ridicule ?",
    before: "Nous avons 14 000 €. Est-ce ridicule ?",
  },
  {
    thread: "Premier achat à deux : faut-il vraiment 10 % d’apport ?",
    answerBy: "noa",
    by: "noa",
    ago: "51900m",
    now: "souvent 7 à 8 % dans l’ancien, 2 à 3 % dans le neuf, auxquels s’ajoute",
    before: "environ 8 % dans tous les cas, auxquels s’ajoute",
  },
  {
    thread: "Pourquoi un virement fait le vendredi soir n’arrive-t-il que le mardi ?",
    answerBy: "henri",
    by: "henri",
    ago: "42390m",
    now: "Même histoire pour certains jours fériés, comme le 1er mai.\n\n",
    before: "",
  },
  {
    thread: "Choisir soi-même sa musique d’attente quand on appelle la banque",
    by: "pierreyves",
    ago: "50m",
    titleBefore: "En finir avec la petite flûte quand on appelle la banque",
    now: "tapez 3 pour le silence, avec un bip toutes les trente secondes pour prouver que la ligne vit encore.",
    before: "tapez 3 pour le silence.",
  },
];
