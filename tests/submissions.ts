import type { Submission } from "#app/features/spam/rules.ts";

/** A contribution about to be published: a known member's, and what the test is about. */
export function aSubmission(submission: Partial<Submission> = {}): Submission {
  return {
    text: "Comment changer mon code ?",
    name: "Léa M.",
    author: { ageHours: 2000, published: 12, trusted: false, team: false },
    recent: { byAuthor: 0, byNetwork: 0, sameText: 0 },
    disposableAddress: false,
    ownHost: "etvous.example",
    ...submission,
  };
}
