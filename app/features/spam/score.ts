import { readSigns } from "./read-signs.ts";
import { weighSigns, type SpamScore, type Submission } from "./rules.ts";

/** Whether a contribution looks like spam or abuse, without asking anybody outside. */
export function spamScore(submission: Submission): SpamScore {
  return weighSigns(submission, readSigns(submission));
}
