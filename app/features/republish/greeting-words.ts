/** Parts of patterns (flags "iu"): how an answer begins that greets somebody. Neither is a part of a longer word. */
export const HELLO = String.raw`(?:bonjour|bonsoir|salut|hello|hi|dear|good (?:morning|afternoon|evening))(?!\p{L})`;
export const DEAR = String.raw`(?:ch(?:er|ère|ers|ères)|madame|monsieur|mesdames|messieurs)(?!\p{L})`;
/** Before a name, with a point that ends no sentence. */
export const TITLE = String.raw`(?:M|MM|Mme|Mlle|Dr|Me|Mr|Mrs|Ms)\.`;
/** "Madame, Monsieur, bonjour," */
export const MOST_GREETINGS = 4;
