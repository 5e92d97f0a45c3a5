/**
 * The one row to which everything is detached that outlives its author's account. Nobody signs in as it; screens call it
 * "Compte supprimé" in the reader's language (docs/decisions/0018).
 */
export const GONE_HANDLE = "compte-supprime";
