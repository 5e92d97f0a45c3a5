import { wilsonLowerBound } from "#app/features/votes/rules.ts";

/** What a member's own answers have done, those signed "Anonyme" left out: a title that they moved would tell whose they are. */
export interface Helped {
  /** Answers that the asker accepted, or that the bank confirmed. */
  solved: number;
  /** Different people whose questions those were. */
  askers: number;
  useful: number;
  notUseful: number;
}

/** The page on rankings tells these three figures; whoever changes them changes it too. */
export const TRUSTED = { solved: 5, askers: 3, helpful: 0.7 } as const;

/**
 * "Contributeur de confiance": said or not said, without degrees, points or a place. Five answers that solved something,
 * for three different people (so that two friends cannot make one another), and readers of whom seven in ten at least are
 * helped, by the lower bound that ranks answers.
 */
export function isTrusted({ solved, askers, useful, notUseful }: Helped): boolean {
  return solved >= TRUSTED.solved && askers >= TRUSTED.askers && wilsonLowerBound(useful, notUseful) >= TRUSTED.helpful;
}
