import { and, desc, eq, lt, ne, or, type SQL, sql } from "drizzle-orm";
import type { Page } from "#app/features/threads/cards.ts";
import { slugOf } from "#app/features/threads/slug.ts";
import type { Store } from "#db/store.ts";
import type { GivenRole } from "./given-roles.ts";

export interface PersonLine {
  id: number;
  handle: string;
  name: string;
  /** For administrators only. */
  email: string | null;
  role: GivenRole;
  joinedAt: Date;
}

export interface PeopleRequest {
  words: string;
  role: GivenRole | null;
  /** ?apres=, as a previous page gave it. */
  after: string | null;
}

export type PeopleOutcome = { listed: true; page: Page<PersonLine> } | { listed: false; refusal: "bad-cursor" };

const PAGE_SIZE = 30;

/** Accounts, the newest first. Guests have none and are never listed: nobody sees the address they left. */
export async function listPeople(store: Store, { words, role, after }: PeopleRequest): Promise<PeopleOutcome> {
  if (after !== null && !/^[1-9]\d{0,8}$/.test(after)) return { listed: false, refusal: "bad-cursor" };
  const { members } = store.tables;
  const rows = await store.read
    .select({
      id: members.id,
      handle: members.handle,
      name: members.name,
      email: members.email,
      role: members.role,
      joinedAt: members.joinedAt,
    })
    .from(members)
    .where(
      and(
        ne(members.role, "guest"),
        role === null ? undefined : eq(members.role, role),
        saying(store, words),
        after === null ? undefined : lt(members.id, Number(after)),
      ),
    )
    .orderBy(desc(members.id))
    .limit(PAGE_SIZE + 1);
  const items = rows.slice(0, PAGE_SIZE).flatMap((row) => (row.role === "guest" ? [] : [{ ...row, role: row.role }]));
  const last = items.at(-1);
  return { listed: true, page: { items, next: rows.length > PAGE_SIZE && last ? String(last.id) : null } };
}

/** A handle is its owner's name without accents or capitals, so that most names are found however they are typed. */
function saying(store: Store, words: string): SQL | undefined {
  const { members } = store.tables;
  const sought = words.replaceAll("\0", "").trim();
  if (sought === "") return undefined;
  const slug = slugOf(sought, "");
  return or(
    slug === "" ? undefined : contains(members.handle, slug),
    contains(members.email, sought.toLowerCase()),
    contains(members.name, sought),
  );
}

/** LIKE minds capitals on one engine and not on the other; this does the same on both. */
function contains(column: Store["tables"]["members"]["name" | "email" | "handle"], part: string): SQL {
  return sql`replace(${column}, ${part}, '') <> ${column}`;
}
