import type { IdeaStatus, ThreadCard, ThreadKind } from "#app/features/threads/cards.ts";
import type { Language } from "#app/i18n/catalogue.ts";

/** What the picture of a thread shows, and nothing of any person. */
export interface CardView {
  kind: ThreadKind;
  id: number;
  /** Of the words around the title; the title is in whatever its author wrote. */
  lang: Language;
  title: string;
  theme: string;
  votes: number;
  /** Answers and comments together, told of a question that the bank has not answered yet. */
  replies: number;
  /** The beginning of what the bank answered. */
  official: string | null;
  /** Ideas only. */
  status: IdeaStatus | null;
}

/** From what the public page shows of a thread to what its picture shows. */
export function cardViewOf(card: ThreadCard, lang: Language): CardView {
  return {
    kind: card.kind,
    id: card.id,
    lang,
    title: card.title,
    theme: card.theme.name,
    votes: card.votes.total,
    replies: card.kind === "question" && !card.official ? card.replyCount : 0,
    official: card.official?.text ?? null,
    status: card.kind === "idea" ? card.status : null,
  };
}
