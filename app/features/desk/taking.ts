import type { Taken } from "./case-line.ts";

const MINUTE = 60_000;
/** Whoever opens a case has it for that long. */
export const TAKEN_MS = 10 * MINUTE;

interface TakenRow {
  takenById: number | null;
  takenUntil: Date | null;
}

/** Who is on it at this moment; null when nobody is. */
export function takenNow(
  { takenById, takenUntil }: TakenRow,
  names: ReadonlyMap<number, { name: string }>,
  { viewerId, now }: { viewerId: number; now: Date },
): Taken | null {
  if (takenById === null || takenUntil === null || +takenUntil <= +now) return null;
  const minutes = Math.max(0, Math.floor((+now - (+takenUntil - TAKEN_MS)) / MINUTE));
  return { name: names.get(takenById)?.name ?? "", mine: takenById === viewerId, minutes };
}
