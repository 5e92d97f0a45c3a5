import { may, type Role, speaksForTheBank } from "#app/features/access/table.ts";
import { GONE_HANDLE } from "#app/features/members/gone.ts";
import type { Actor } from "#app/server/context.server.ts";
import type { Person } from "./cards.ts";

type Shown = "handle" | "name" | "role" | "knownClient" | "showsClient" | "trusted" | "avatarHash";

/** The columns that make a person as a page may show them, of the table or of an alias of it. */
export function personColumns<Members extends Record<Shown, unknown>>(members: Members): Pick<Members, Shown> {
  const { handle, name, role, knownClient, showsClient, trusted, avatarHash } = members;
  return { handle, name, role, knownClient, showsClient, trusted, avatarHash };
}

interface PersonRow {
  handle: string;
  name: string;
  role: Exclude<Role, "visitor">;
  knownClient: boolean;
  showsClient: boolean;
  trusted: boolean;
  avatarHash: string | null;
}

/** Nothing of this tells a client who hides it from someone who is not one. */
export function toPerson(row: PersonRow): Person {
  const { handle, name, role, knownClient, showsClient, trusted, avatarHash } = row;
  const member = role === "member";
  return {
    handle,
    name,
    team: speaksForTheBank(role),
    guest: role === "guest",
    client: member && knownClient && showsClient,
    trusted: member && trusted,
    avatar: avatarHash,
    anonymous: false,
    gone: handle === GONE_HANDLE,
  };
}

const NOBODY_KNOWN: Person = {
  handle: "",
  name: "",
  team: false,
  guest: false,
  client: false,
  trusted: false,
  avatar: null,
  anonymous: true,
  gone: false,
};

/** Who signed something, as far as the person looking may know: behind "Anonyme", only the team and the author see who. */
export function signedBy(
  author: PersonRow,
  { authorId, anonymous }: { authorId: number; anonymous: boolean },
  actor: Pick<Actor, "memberId" | "role">,
): Person {
  if (!anonymous) return toPerson(author);
  if (!seesBehind(actor, authorId)) return NOBODY_KNOWN;
  return { ...NOBODY_KNOWN, handle: author.handle, name: author.name, gone: author.handle === GONE_HANDLE };
}

export function seesBehind({ memberId, role }: Pick<Actor, "memberId" | "role">, authorId: number): boolean {
  return may(role, "anonymous.see") || memberId === authorId;
}
