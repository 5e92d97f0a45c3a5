/** The place of a case in the queue: what a page of it ends on. */
export interface QueuePlace {
  weight: number;
  openedAt: Date;
  id: number;
}

const SHAPE = /^(\d{1,9})_(\d{1,14})_([1-9]\d{0,9})$/;
const MOST_INTEGER = 2_147_483_647;

export function writePlace({ weight, openedAt, id }: QueuePlace): string {
  return `${weight}_${+openedAt}_${id}`;
}

/** "bad" for what no page has ever given. */
export function readPlace(text: string | null): QueuePlace | null | "bad" {
  if (text === null || text === "") return null;
  const [, weight, openedAt, id] = SHAPE.exec(text) ?? [];
  if (weight === undefined || Number(id) > MOST_INTEGER) return "bad";
  return { weight: Number(weight), openedAt: new Date(Number(openedAt)), id: Number(id) };
}
