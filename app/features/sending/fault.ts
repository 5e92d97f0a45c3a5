/** What may be logged of an error: its message may hold what was sent, or what opens an account; its trace too. */
export function faultOf(error: unknown): { name: string; code: string | null; at: string | null } {
  if (!(error instanceof Error)) return { name: "unknown", code: null, at: null };
  // A database's error is wrapped in one that tells the values of its query.
  const inner = error.cause instanceof Error ? error.cause : error;
  const code = "code" in inner && typeof inner.code === "string" ? inner.code : null;
  return { name: inner.name, code, at: /^ +at (.+)$/m.exec(error.stack ?? "")?.[1] ?? null };
}
