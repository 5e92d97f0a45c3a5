const UNIQUE = ["23505", "SQLITE_CONSTRAINT_UNIQUE", "SQLITE_CONSTRAINT_PRIMARYKEY"];
const DEADLOCK = ["40P01"];

/** Whether the database refused a row because there is one like it already. */
export function isUniqueViolation(error: unknown): boolean {
  return hasCode(error, UNIQUE);
}

/** Whether PostgreSQL undid this work because it and another waited for each other. */
export function isDeadlock(error: unknown): boolean {
  return hasCode(error, DEADLOCK);
}

/** The driver's error may stand behind drizzle's. */
function hasCode(error: unknown, codes: string[]): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause)
    if ("code" in cause && codes.includes(String(cause.code))) return true;
  return false;
}
