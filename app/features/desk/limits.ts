export const FACTS_MAX = 2000;
/** For how long an account is suspended, in days. */
export const DAYS = ["1", "7", "30"] as const;
/** So many cases are decided at once, at most. */
export const TOGETHER_MAX = 50;
