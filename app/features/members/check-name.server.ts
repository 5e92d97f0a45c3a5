import { and, inArray, ne } from "drizzle-orm";
import { type Role, speaksForTheBank } from "#app/features/access/table.ts";
import { holdsPersonalData } from "#app/features/shield/door.ts";
import type { Reader, Store } from "#db/store.ts";
import { refusalOfCharacters } from "./names/characters.ts";
import { type NameRefusal, refusalOfName } from "./name-guard.ts";

const TEAM = ["moderator", "adviser", "admin"] as const;

/** In a name nothing says what a number is: six digits are more than a year or a department. */
const MANY_DIGITS = /\p{N}(?:\P{N}{0,2}\p{N}){5}/u;

export interface AskedName {
  name: string;
  /** The name the site goes by. */
  brand: string;
  /** Whoever asks for it, when they have an account. Those who speak for the bank may be called what they are. */
  owner?: { id: number; role: Role };
}

/** Why somebody may not be called this; null when they may. Every way to get a name asks here, in the transaction that gives it. */
export async function refusalToBeCalled(
  reader: Reader,
  store: Store,
  { name, brand, owner }: AskedName,
): Promise<NameRefusal | null> {
  if (holdsPersonalData(name) || MANY_DIGITS.test(name)) return "name-personal";
  if (owner && speaksForTheBank(owner.role)) return refusalOfCharacters(name);
  const { members } = store.tables;
  const team = await reader
    .select({ name: members.name })
    .from(members)
    .where(and(inArray(members.role, [...TEAM]), owner ? ne(members.id, owner.id) : undefined));
  return refusalOfName(name, { brand, team: team.map((person) => person.name) });
}
