const CODES = new Set(["23505", "SQLITE_CONSTRAINT_UNIQUE", "SQLITE_CONSTRAINT_PRIMARYKEY"]);

/** Whether the database refused a row because there is one like it already; the driver's error may stand behind drizzle's. */
export function isUniqueViolation(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if ("code" in cause && CODES.has(String(cause.code))) return true;
  }
  return false;
}
