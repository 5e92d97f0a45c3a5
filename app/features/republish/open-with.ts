import type { Content } from "#app/features/sending/content.ts";
import { joinChain, unnumbered } from "./chain.ts";
import type { AccountView } from "./compose-view.ts";

/** The sections as a text that is taken up again opens them: its account with that text and its own new link, no other. */
export function openedWith(
  account: AccountView,
  { accountId, content }: { accountId: number; content: Content },
  cardAlt: string,
): AccountView {
  if (account.id !== accountId) return { ...account, opens: { include: false, mode: "one", alt: cardAlt } };
  const old = content.link;
  const relinked = (text: string) => (old ? text.replaceAll(old, () => account.link) : text);
  const texts = unnumbered(content.parts, old ?? "").map(relinked);
  const chained = texts.length > 1 && account.limits.chains;
  return {
    ...account,
    proposal: chained
      ? { text: account.proposal.text, chain: joinChain(texts) }
      : { text: texts.join("\n\n"), chain: account.proposal.chain },
    opens: { include: true, mode: chained ? "chain" : "one", alt: content.alt },
  };
}
