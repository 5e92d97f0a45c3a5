/** Words too common to find anything by, folded as analyse.ts folds them. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a ai ainsi alors au aux avec avoir c ce ceci cela ces cet cette ci comme comment d dans de depuis des donc dont du elle elles en
  encore est et etait ete etre eu fait faire faut il ils j je l la le les leur leurs lui m ma mais me mes moi mon n ne nos notre
  nous on ont ou par pas peut peux plus pour pourquoi puis qu quand que quel quelle quelles quels qui quoi s sa sans se ses si son
  sont sur t ta te tes toi ton tous tout toute tu un une vers vos votre vous y est-ce bonjour merci
  about am an and any are as at be been but by can could did do does for from get had has have how i if in into is it its
  my no not of or our should so some that the their them then there these they this to was we were what when where which
  who why will with would you your hello thanks`
    .split(/\s+/)
    .filter(Boolean),
);
