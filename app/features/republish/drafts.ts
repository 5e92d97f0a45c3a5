import { COUNTS } from "#app/features/networks/count.ts";
import { numbered, splitChain } from "./chain.ts";
import type { AccountView } from "./compose-view.ts";

/** What the form says of one account. */
export interface Draft {
  include: boolean;
  ref: string;
  /** The post that its page has told of already; 0: none. */
  before: number;
  mode: "one" | "chain";
  text: string;
  chain: string;
  picture: boolean;
  alt: string;
}

export type DraftField = keyof Draft;

export function fieldName(name: DraftField, accountId: number): string {
  return `${name}-${accountId}`;
}

/** What was typed; without that, what is proposed. An account that has told it already is left out at first. */
export function draftOf(account: AccountView, values: Record<string, string> | null, cardAlt: string): Draft {
  const { id, ref, proposal, before, opens } = account;
  const typed = (name: DraftField) => values?.[fieldName(name, id)];
  const oldRef = typed("ref");
  const fresh = values === null || oldRef === undefined;
  return {
    include: fresh ? (opens?.include ?? before === null) : typed("include") === "1",
    ref: oldRef ?? ref,
    before: before?.id ?? 0,
    mode: (fresh ? opens?.mode : typed("mode")) === "chain" ? "chain" : "one",
    text: typed("text") ?? proposal.text,
    chain: typed("chain") ?? proposal.chain,
    picture: fresh ? opens?.alt !== null : typed("picture") === "1",
    alt: typed("alt") ?? opens?.alt ?? cardAlt,
  };
}

/** The posts that a draft makes, exactly as they would leave. */
export function partsOf({ mode, text, chain }: Pick<Draft, "mode" | "text" | "chain">, link: string): string[] {
  if (mode === "chain") return numbered(splitChain(chain), link);
  return text.trim() === "" ? [] : [text.trim()];
}

/** The length of each, as its network counts. */
export function lengthsOf(parts: readonly string[], { network }: Pick<AccountView, "network">): number[] {
  return parts.map(COUNTS[network]);
}

/** The same link, with the reference that the form carries. */
export function linkOf({ link, ref }: Pick<AccountView, "link" | "ref">, draft: Pick<Draft, "ref">): string {
  return link.endsWith(ref) ? `${link.slice(0, -ref.length)}${draft.ref}` : link;
}
