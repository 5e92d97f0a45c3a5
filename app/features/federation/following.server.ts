import { z } from "zod";
import { passShield } from "#app/features/shield/door.ts";
import type { Site } from "#app/server/context.server.ts";
import { lasting } from "./duration.ts";
import { type Memory, openMemory } from "./memory.server.ts";

/** Whom this site follows itself: another site of the same group, say. An administrator asks for it; a server does it. */
const FOLLOWED = "followed";
/** What they say, for a while. */
const HEARD = "followed-notes";
const KEPT_MS = 90 * 24 * 3600_000;
const LONGEST = 600;

const Followed = z.object({
  /** As it was typed: a handle or an address. */
  asked: z.string(),
  /** asked: nobody was asked yet; requested: the answer is awaited; stopping: they are to be told that it is over. */
  state: z.enum(["asked", "requested", "accepted", "refused", "stopping"]),
  uri: z.string().nullable(),
  /** Of the request that is under way or was accepted: a later one has another. */
  followId: z.string().nullable(),
  triedAt: z.coerce.date().nullable(),
});
export type Followed = z.infer<typeof Followed>;

const FollowedNote = z.object({
  uri: z.string(),
  actor: z.string(),
  url: z.string().nullable(),
  text: z.string(),
  at: z.coerce.date(),
  changedAt: z.coerce.date().nullable(),
  deletedAt: z.coerce.date().nullable(),
});
export type FollowedNote = z.infer<typeof FollowedNote>;

type Needed = Pick<Site, "store" | "now">;

export async function listFollowed(site: Needed): Promise<Followed[]> {
  const found: Followed[] = [];
  for await (const { value } of openMemory(site).list([FOLLOWED])) found.push(Followed.parse(value));
  return found;
}

export function saveFollowed(site: Needed, followed: Followed): Promise<void> {
  return openMemory(site).set([FOLLOWED, followed.asked], followed);
}

export function forgetFollowed(site: Needed, { asked }: Pick<Followed, "asked">): Promise<void> {
  return openMemory(site).delete([FOLLOWED, asked]);
}

/** Asks the site to follow somebody; it does within seconds, when it runs. */
export function askToFollow(site: Needed, asked: string): Promise<void> {
  return saveFollowed(site, { asked, state: "asked", uri: null, followId: null, triedAt: null });
}

/** False when it does not follow them. */
export async function askToStop(site: Needed, asked: string): Promise<boolean> {
  const followed = (await listFollowed(site)).find((one) => one.asked === asked);
  if (!followed) return false;
  await saveFollowed(site, { ...followed, state: "stopping" });
  return true;
}

export interface SaidElsewhere {
  uri: string;
  actor: string;
  url: string | null;
  text: string;
  at: Date;
}

/** Keeps what somebody says whom this site follows, and nothing of anybody else. */
export async function recordFollowed(site: Pick<Site, "store" | "now" | "env">, said: SaidElsewhere): Promise<void> {
  const followed = await listFollowed(site);
  if (!followed.some(({ uri, state }) => uri === said.actor && state === "accepted")) return;
  const memory = openMemory(site);
  const before = await readNoteOf(memory, said.uri);
  // What was deleted does not come back when an old message is sent once more.
  if (before?.deletedAt) return;
  const text = passShield(said.text.slice(0, LONGEST), { lang: "fr", spare: site.env.publicContacts }).text;
  if (before?.text === text) return;
  const note = { ...said, text, changedAt: before ? site.now() : null, deletedAt: null };
  await memory.set([HEARD, said.uri], note, { ttl: lasting(KEPT_MS) });
}

/** Taken back by whoever said it. */
export async function forgetFollowedNote(site: Needed, { uri, actor }: { uri: string; actor: string }): Promise<void> {
  const memory = openMemory(site);
  const before = await readNoteOf(memory, uri);
  if (before?.actor !== actor || before.deletedAt) return;
  const gone = { ...before, text: "", deletedAt: site.now() };
  await memory.set([HEARD, uri], gone, { ttl: lasting(KEPT_MS) });
}

async function readNoteOf(memory: Memory, uri: string): Promise<FollowedNote | null> {
  return FollowedNote.safeParse(await memory.get([HEARD, uri])).data ?? null;
}

/** The latest that those say whom this site follows. */
export async function listFollowedNotes(site: Needed, most: number): Promise<FollowedNote[]> {
  const notes: FollowedNote[] = [];
  for await (const { value } of openMemory(site).list([HEARD])) notes.push(FollowedNote.parse(value));
  return notes
    .filter(({ deletedAt }) => deletedAt === null)
    .sort((one, other) => +other.at - +one.at)
    .slice(0, most);
}
