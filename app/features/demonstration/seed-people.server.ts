import { speaksForTheBank } from "#app/features/access/table.ts";
import { freeHandle } from "#app/features/members/handle.server.ts";
import { people } from "#db/seed/demo/people.ts";
import { themes } from "#db/seed/demo/themes.ts";
import type { Store, Writer } from "#db/store.ts";
import { DEMONSTRATION_ACCOUNTS } from "./accounts.ts";
import { aMember, aTheme } from "./builders.server.ts";
import { type Inhabitant, momentOf } from "./demo-world.ts";

interface Arrival {
  now: Date;
  /** Of the password that is printed at start. */
  passwordHash: string;
}

/** The themes, in the order in which they are written. */
export async function seedThemes(tx: Writer, store: Store): Promise<Map<string, number>> {
  const ids = new Map<string, number>();
  for (const [place, theme] of themes.entries())
    ids.set(theme.slug, await aTheme(tx, store, { ...theme, position: place + 1 }));
  return ids;
}

/** Everyone, the oldest members first; only the printed accounts have an address and a password. */
export async function seedPeople(
  tx: Writer,
  store: Store,
  { now, passwordHash }: Arrival,
): Promise<Map<string, Inhabitant>> {
  const inhabitants = new Map<string, Inhabitant>();
  const arrivals = people.map((person) => ({ ...person, joinedAt: momentOf(person.joined, now) }));
  for (const { key, name, role, client, joinedAt } of arrivals.sort((one, other) => +one.joinedAt - +other.joinedAt)) {
    const email = DEMONSTRATION_ACCOUNTS.find((account) => account.key === key)?.email;
    const account = email && { email, emailProvedAt: joinedAt, passwordHash, demonstration: true };
    const badge = { knownClient: client !== undefined, showsClient: client === "shown" };
    const handle = await freeHandle(tx, store, name);
    const id = await aMember(tx, store, { handle, name, role, joinedAt, ...badge, ...account });
    inhabitants.set(key, { id, joinedAt, votes: !speaksForTheBank(role) });
  }
  return inhabitants;
}
