import { inArray } from "drizzle-orm";
import { GONE_HANDLE } from "#app/features/members/gone.ts";
import type { Reader, Store } from "#db/store.ts";
import type { KnownPerson } from "./case-line.ts";

/** Everyone of these ids, as moderators know them. */
export async function knowPeople(
  reader: Reader,
  store: Store,
  ids: (number | null)[],
): Promise<Map<number, KnownPerson>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  if (wanted.length === 0) return new Map();
  const { members } = store.tables;
  const rows = await reader.select().from(members).where(inArray(members.id, wanted));
  return new Map(rows.map((row) => [row.id, known(row)]));
}

function known(row: Store["tables"]["members"]["$inferSelect"]): KnownPerson {
  const gone = row.handle === GONE_HANDLE;
  const handle = gone || row.role === "guest" ? "" : row.handle;
  return { id: row.id, handle, name: row.name, gone, avatar: row.avatarHash };
}
