import type { AnswerView } from "#app/features/threads/thread-view.ts";

export type Opinion = "useful" | "not-useful";
type Opinions = Pick<AnswerView, "useful" | "notUseful" | "mine">;

/** What the buttons show while an opinion is on the way: the numbers that the server should confirm. */
export function shownOpinion({ useful, notUseful, mine }: Opinions, underWay: string | null): Opinions {
  if (underWay !== "useful" && underWay !== "not-useful" && underWay !== "withdraw") return { useful, notUseful, mine };
  const next: Opinions["mine"] = underWay === "withdraw" ? null : underWay;
  const change = (opinion: Opinion) => Number(next === opinion) - Number(mine === opinion);
  return { useful: useful + change("useful"), notUseful: notUseful + change("not-useful"), mine: next };
}
