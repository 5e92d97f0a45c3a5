/** A double click or a page sent again: the same words by the same person within this time are one thing. */
export const SAME_THING_MS = 10 * 60 * 1000;
