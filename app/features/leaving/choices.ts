/** erase: what nobody replied to goes, the rest loses its name; detach: everything stays without a name. */
export const CHOICES = ["erase", "detach"] as const;
export type LeavingChoice = (typeof CHOICES)[number];
