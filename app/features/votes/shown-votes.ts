import type { Votes } from "#app/features/threads/cards.ts";

/** What the button shows while its vote is on the way: the number and the state that the answer should confirm. */
export function shownVotes({ total, mine }: Pick<Votes, "total" | "mine">, underWay: string | null) {
  if (underWay !== "cast" && underWay !== "withdraw") return { total, mine };
  const willBeMine = underWay === "cast";
  return { total: total + Number(willBeMine) - Number(mine), mine: willBeMine };
}

/** Fits a button that never grows: 1 203, then 12 k. */
export function shortCount(count: number, lang: string): string {
  const notation = count < 10_000 ? "standard" : "compact";
  return new Intl.NumberFormat(lang, { notation, maximumFractionDigits: 0 }).format(count);
}
