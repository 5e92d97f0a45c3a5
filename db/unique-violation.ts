/** Whether the database refused a row because there is one like it already; the driver's error may stand behind drizzle's. */
export function isUniqueViolation(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if ("code" in cause && (cause.code === "23505" || String(cause.code).startsWith("SQLITE_CONSTRAINT_"))) return true;
  }
  return false;
}
