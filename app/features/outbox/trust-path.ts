interface Told {
  kind: string;
  rulingId: number | null;
}

/** The page on which what moderation tells is read; null for what leads to a thread. */
export function trustPath({ kind, rulingId }: Told, reportNumber: string | null): string | null {
  // Whoever reported reads it with their report, whatever it is about.
  if (reportNumber !== null) return `/signalements/${reportNumber}`;
  if ((kind === "ruling" || kind.startsWith("appeal-")) && rulingId !== null) return `/moi/decisions/${rulingId}`;
  return null;
}
