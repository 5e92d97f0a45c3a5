const HOUR_MS = 3600_000;
const DAY_MS = 24 * HOUR_MS;

/** For how long a post is measured once it has left. */
export const MEASURED_MS = 30 * DAY_MS;

/** Each hour on its first day, when most happens; then each day, to the thirtieth. */
export function isDue({ sentAt, measuredAt }: { sentAt: Date; measuredAt: Date | null }, at: Date): boolean {
  const age = +at - +sentAt;
  if (age < 0 || age > MEASURED_MS) return false;
  return measuredAt === null || +at - +measuredAt >= (age < DAY_MS ? HOUR_MS : DAY_MS);
}
