import { COUNTS } from "#app/features/networks/count.ts";
import type { IdeaStatus, ThreadKind } from "#app/features/threads/cards.ts";
import type { Language } from "#app/i18n/catalogue.ts";
import { i18nOf } from "#app/i18n/i18n.server.ts";
import { composeChain, joinChain } from "./chain.ts";
import { composeOne } from "./compose.ts";
import type { AccountView } from "./compose-view.ts";
import { postLink } from "./paths.ts";
import { drawRef } from "./refs.server.ts";
import type { ConnectedAccount } from "./select-accounts.server.ts";
import { tidyText } from "./tidy-text.ts";
import { withoutPeople } from "./without-people.ts";

interface Source {
  id: number;
  kind: ThreadKind;
  title: string;
  lang: Language;
  /** Plain text. */
  answer: string;
  status: IdeaStatus | null;
  /** A member's words, that the bank made its own. */
  confirmed: boolean;
}

/** What an account could say of a thread, in the thread's own language. */
export function proposeFor(
  account: ConnectedAccount,
  { id, kind, title, lang, answer, status, confirmed }: Source,
  { origin, brand }: { origin: string; brand: { name: string } },
): AccountView {
  const { t } = i18nOf(lang);
  const ref = drawRef();
  const link = postLink(origin, { kind, id }, ref);
  const telling = {
    question: kind === "question" ? tidyText(title) : t("republish:lead.idea", { title: tidyText(title) }),
    lead: status
      ? t("republish:lead.decision", { status: t(`site:status.${status}`) })
      : t(`republish:lead.${confirmed ? "confirmed" : "answer"}`, { brand: brand.name }),
    answer: withoutPeople(answer, t("republish:lead.someone")),
    link,
  };
  const room = { most: account.limits.most, count: COUNTS[account.network] };
  const chain = account.limits.chains ? joinChain(composeChain(telling, room)) : "";
  return { ...account, ref, link, proposal: { text: composeOne(telling, room), chain }, opens: null };
}
