import type { AccountView } from "./compose-view.ts";
import { type Draft, type DraftField, fieldName, lengthsOf, partsOf } from "./drafts.ts";

/** Of one field of one account. */
export type DraftProblemKey =
  | "text-missing"
  | "link-missing"
  | "too-long"
  | "part-too-long"
  | "too-many-parts"
  | "no-chain"
  | "alt-missing"
  | "alt-too-long"
  | "unreadable";

export interface Problem {
  key: DraftProblemKey | "none-chosen" | "date-missing" | "date-invalid" | "date-past" | "date-far";
  /** The id of the control to mend. */
  field: string;
  /** Of the account, when it is about one. */
  accountId?: number;
  /** How long it is, and may be; of which post of the chain. */
  length?: number;
  most?: number;
  part?: number;
}

/** No reader follows more. */
const MOST_PARTS = 40;
/** Where a network sets no limit, a text is not a book. */
const LONGEST = 70_000;

/** What keeps a draft from leaving from this account, in the order of its fields. */
export function problemsOf(draft: Draft, account: AccountView, link: string): Problem[] {
  const { limits, id } = account;
  const problem = (key: DraftProblemKey, name: DraftField, more: Partial<Problem> = {}): Problem => {
    return { key, field: fieldName(name, id), accountId: id, ...more };
  };
  const parts = partsOf(draft, link);
  const field = draft.mode === "chain" ? "chain" : "text";
  const found: Problem[] = [];
  if (draft.mode === "chain" && !limits.chains) found.push(problem("no-chain", "mode"));
  if (parts.length === 0) found.push(problem("text-missing", field));
  else if (!parts.some((part) => carries(part, link))) found.push(problem("link-missing", field));
  if (parts.length > MOST_PARTS) found.push(problem("too-many-parts", field, { most: MOST_PARTS }));
  else found.push(...tooLong(draft, account, parts).map((more) => problem(keyOf(parts), field, more)));
  if (draft.picture && draft.alt.trim() === "") found.push(problem("alt-missing", "alt"));
  if (draft.picture && draft.alt.trim().length > limits.altMost)
    found.push(problem("alt-too-long", "alt", { length: draft.alt.trim().length, most: limits.altMost }));
  return found;
}

function tooLong({ mode }: Draft, account: AccountView, parts: string[]): Partial<Problem>[] {
  const most = account.limits.most ?? LONGEST;
  return lengthsOf(parts, account).flatMap((length, index) =>
    length > most ? [{ length, most, ...(mode === "chain" && { part: index + 1 }) }] : [],
  );
}

function keyOf(parts: string[]): DraftProblemKey {
  return parts.length > 1 ? "part-too-long" : "too-long";
}

/** The whole link, and not the beginning of a longer one. */
function carries(part: string, link: string): boolean {
  return part.split(/\s+/u).some((word) => word === link || word.replace(/[.,;:!?)»”]+$/u, "") === link);
}
