/** How long each text may be: told on the form, checked by the server. In characters as people count them (UTF-16 units are close enough). */
export interface Limit {
  min: number;
  max: number;
}

export const TITLE = { min: 8, max: 150 } as const satisfies Limit;
export const QUESTION_BODY = { min: 0, max: 10_000 } as const satisfies Limit;
/** An idea has to say what it changes, and for whom. */
export const IDEA_BODY = { min: 20, max: 10_000 } as const satisfies Limit;
export const ANSWER = { min: 2, max: 10_000 } as const satisfies Limit;
export const COMMENT = { min: 2, max: 2_000 } as const satisfies Limit;
export const DECISION = { min: 10, max: 5_000 } as const satisfies Limit;
/** Under an idea whose text its votes have frozen. */
export const ADDENDUM = { min: 20, max: 2_000 } as const satisfies Limit;
export const DISPLAY_NAME = { min: 2, max: 40 } as const satisfies Limit;
export const PASSWORD = { min: 10, max: 200 } as const satisfies Limit;
