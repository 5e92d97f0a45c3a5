import { eq } from "drizzle-orm";
import type { ThreadKind } from "#app/features/threads/cards.ts";
import { cardsOf } from "#app/features/threads/select-cards.server.ts";
import type { Language } from "#app/i18n/catalogue.ts";
import type { Actor } from "#app/server/context.server.ts";
import type { Store } from "#db/store.ts";
import { type CardView, cardViewOf } from "./card-view.ts";

export type CardReading = { found: true; view: CardView } | { found: false; refusal: "not-found" | "gone" };

interface Asked {
  kind: ThreadKind;
  id: number;
  lang: Language;
}

/** A card is the same for all: what somebody without an account would see. */
const ANYBODY: Actor = { memberId: null, role: "visitor", visitor: null };

/** What the card of a thread shows; of a merged one, that of the thread it went into. */
export async function readCard(store: Store, { kind, id, lang }: Asked): Promise<CardReading> {
  const { threads } = store.tables;
  const [row] = await store.read
    .select({ kind: threads.kind, state: threads.state, mergedIntoId: threads.mergedIntoId })
    .from(threads)
    .where(eq(threads.id, id));
  if (!row || row.kind !== kind) return { found: false, refusal: "not-found" };
  const shown = row.state === "merged" ? row.mergedIntoId : id;
  if (shown === null || !["live", "merged"].includes(row.state)) return { found: false, refusal: "gone" };
  const [card] = await cardsOf(store, [shown], { actor: ANYBODY, lang });
  return card ? { found: true, view: cardViewOf(card, lang) } : { found: false, refusal: "gone" };
}
