import { asc, eq } from "drizzle-orm";
import type { Reader, Store } from "#db/store.ts";

export interface PasskeyLine {
  id: string;
  name: string;
  transports: string[];
  createdAt: Date;
  usedAt: Date | null;
}

/** The passkeys of a member, the oldest first. */
export async function listPasskeys(
  store: Store,
  memberId: number,
  reader: Pick<Reader, "select"> = store.read,
): Promise<PasskeyLine[]> {
  const { passkeys } = store.tables;
  const found = await reader
    .select()
    .from(passkeys)
    .where(eq(passkeys.memberId, memberId))
    .orderBy(asc(passkeys.createdAt), asc(passkeys.id));
  return found.map(({ id, name, transports, createdAt, usedAt }) => ({
    id,
    name,
    transports: transports.split(" ").filter(Boolean),
    createdAt,
    usedAt,
  }));
}
