interface Duration {
  total: (unit: string) => number;
}

/** Fedify counts time in durations of its own copy of Temporal, which this version of the language does not know yet. */
export function millisecondsOf(duration: unknown): number {
  if (!isDuration(duration)) throw new Error("this is no duration");
  return Math.max(0, Math.round(duration.total("milliseconds")));
}

function isDuration(value: unknown): value is Duration {
  return typeof value === "object" && value !== null && "total" in value && typeof value.total === "function";
}

/** A duration of our own, for what takes Fedify's. */
export function lasting(milliseconds: number): Duration {
  return { total: () => milliseconds };
}
