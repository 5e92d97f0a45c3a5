/** Where a page of a list ends: the value it is sorted on, and the id that settles ties. */
export interface Cursor {
  value: number;
  id: number;
}

const SHAPE = /^(-?\d{1,16}(?:\.\d{1,18})?)_(\d{1,10})$/;

export function writeCursor(value: number, id: number): string {
  return `${value}_${id}`;
}

const MOST_INTEGER = 2_147_483_647;
/** From the year 1 to the year 3938: PostgreSQL reads no year of five figures. */
const MOST_INSTANT = 62_135_596_800_000;

/** "bad" for what no page has ever given: the engines would refuse it with an error. */
export function readCursor(text: string | null, holds: "instant" | "integer" | "ratio"): Cursor | null | "bad" {
  if (text === null || text === "") return null;
  const match = SHAPE.exec(text);
  if (!match) return "bad";
  const value = Number(match[1]);
  const id = Number(match[2]);
  const most = { instant: MOST_INSTANT, integer: MOST_INTEGER, ratio: Number.MAX_SAFE_INTEGER }[holds];
  const whole = holds === "ratio" || Number.isInteger(value);
  return whole && Math.abs(value) <= most && id <= MOST_INTEGER ? { value, id } : "bad";
}
