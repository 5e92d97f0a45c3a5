import type { Votes } from "#app/features/threads/cards.ts";

/** What the button shows while its vote is on the way: the number and the state that the answer should confirm. */
export function shownVotes(votes: Pick<Votes, "total" | "mine" | "held">, underWay: string | null) {
  const { total, mine, held } = votes;
  const willBeMine = underWay === "cast";
  if ((underWay !== "cast" && underWay !== "withdraw") || willBeMine === mine) return { total, mine, held };
  // A vote under review is not in the total: taking it back takes nothing off.
  const counted = Number(held === null);
  return { total: total + (willBeMine ? 1 : -counted), mine: willBeMine, held: null };
}

/** Fits a button that never grows: 1 203, then 12 k. */
export function shortCount(count: number, lang: string): string {
  const notation = count < 10_000 ? "standard" : "compact";
  return new Intl.NumberFormat(lang, { notation, maximumFractionDigits: 0 }).format(count);
}
