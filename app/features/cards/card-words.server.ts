import { withoutPeople } from "#app/features/republish/without-people.ts";
import { COMMITTED } from "#app/features/threads/committed.ts";
import { i18nOf } from "#app/i18n/i18n.server.ts";
import type { CardView } from "./card-view.ts";
import { cleanText, oneLine } from "./fit-text.ts";

export interface CardWords {
  kind: string;
  theme: string;
  title: string;
  official: { label: string; text: string } | null;
  status: string | null;
  /** The bank has committed itself to the idea. */
  committed: boolean;
  /** Null before the first. */
  votes: string | null;
  replies: string | null;
}

/** Everything written on a card, in the language of the page that it stands for. */
export function cardWords(view: CardView): CardWords {
  const { t } = i18nOf(view.lang);
  const official = officialOf(view);
  return {
    kind: t(`cards:kind.${view.kind}`),
    theme: cleanText(view.theme),
    title: cleanText(view.title),
    official: official === null ? null : { label: t("cards:official"), text: cleanText(official) },
    status: view.status && t(`site:status.${view.status}`),
    committed: view.status !== null && COMMITTED.has(view.status),
    votes: view.votes === 0 ? null : t("cards:votes", { count: view.votes }),
    replies: view.replies === 0 ? null : t("cards:replies", { count: view.replies }),
  };
}

/** All that may be read on the picture of a card, in order; a long title or answer is cut there. */
export function readOn(view: CardView): string[] {
  const { kind, theme, title, official, status, votes, replies } = cardWords(view);
  const words = [kind, theme, title, official?.label, official?.text, status, votes, replies];
  return words.flatMap((one) => (one ? [one] : []));
}

/** What the bank answers, as it may be read elsewhere: to nobody by name. */
export function officialOf({ lang, official }: Pick<CardView, "lang" | "official">): string | null {
  return official === null ? null : withoutPeople(official, i18nOf(lang).t("republish:lead.someone"));
}

/** Instead of a title that no font here can draw. */
export function unreadTitle({ lang, kind }: Pick<CardView, "lang" | "kind">): string {
  return i18nOf(lang).t(`cards:unread.${kind}`);
}

const ENDS_A_SENTENCE = /[.?!…؟]$/u;

/** The same for whoever does not see the picture: "Question : … Réponse officielle de la banque. 41 votes." */
export function cardAlt(view: CardView): string {
  const { t } = i18nOf(view.lang);
  const { status, votes } = cardWords(view);
  const parts = [
    t(`cards:alt.${view.kind}`, { title: oneLine(view.title) }),
    view.official === null ? null : t("cards:alt.official"),
    status && t("cards:alt.status", { status }),
    votes,
  ];
  return parts.flatMap((part) => (part ? [ENDS_A_SENTENCE.test(part) ? part : `${part}.`] : [])).join(" ");
}
