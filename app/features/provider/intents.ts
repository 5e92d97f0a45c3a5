/** sign-in: for whoever it is; link: to the account signed in; confirm: that it is still the same person. */
export const INTENTS = ["sign-in", "link", "confirm"] as const;
export type JourneyIntent = (typeof INTENTS)[number];
