import type { SecretKind } from "#app/features/shield/secrets.ts";
import { SECRETS } from "#app/features/shield/secrets.ts";
import * as harmlessNumbers from "./harmless-numbers.ts";
import * as harmlessWords from "./harmless-words.ts";
import * as ibansAndCards from "./said-ibans-and-cards.ts";
import * as inDisguise from "./said-in-disguise.ts";
import * as numbersAndCodes from "./said-numbers-and-codes.ts";

/** What somebody could write on the site, and exactly what of it must be gone once it is shielded. */
export interface Sentence {
  text: string;
  secrets: { kind: SecretKind; value: string }[];
}

const said = [ibansAndCards, numbersAndCodes, inDisguise].flatMap((part) => Object.values(part).flat());
const harmless = [harmlessNumbers, harmlessWords].flatMap((part) => Object.values(part).flat());

/** Written for the project: every value is made up, checksums included, and every phone is of a range that is nobody's. */
export const CORPUS: readonly Sentence[] = [...said.map(read), ...harmless.map((text) => ({ text, secrets: [] }))];

/** "Mon code est ⟦code:4512⟧". */
function read(marked: string): Sentence {
  const secrets: Sentence["secrets"] = [];
  const text = marked.replace(/⟦([a-z]+):([^⟧]*)⟧/g, (_, name: string, value: string) => {
    const kind = SECRETS.find((one) => one === name);
    if (!kind) throw new Error(`There is no secret called ${name}.`);
    secrets.push({ kind, value });
    return value;
  });
  return { text, secrets };
}
