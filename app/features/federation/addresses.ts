/** The machine's addresses: none of them is a page. */
export const ADDRESS = {
  actor: "/federation/actors/{identifier}",
  inbox: "/federation/actors/{identifier}/inbox",
  outbox: "/federation/actors/{identifier}/outbox",
  followers: "/federation/actors/{identifier}/followers",
  sharedInbox: "/federation/inbox",
  note: "/federation/notes/{name}",
  nodeInfo: "/nodeinfo/2.1",
} as const;

/** What Fedify answers, rather than the pages. */
const FEDERATED = /^\/(?:federation(?:\/|$)|nodeinfo\/|\.well-known\/(?:webfinger|nodeinfo)$)/;

export function isFederated(path: string): boolean {
  return FEDERATED.test(path);
}

const NOTE_PATH = /^\/federation\/notes\/([^/]+)$/;
const ACTOR_PATH = /^\/federation\/actors\/([^/]+)$/;

export function noteNameIn(path: string): string | null {
  return NOTE_PATH.exec(path)?.[1] ?? null;
}

export function actorIn(path: string): string | null {
  return ACTOR_PATH.exec(path)?.[1] ?? null;
}

export interface NoteRef {
  id: number;
  publishedAt: Date;
}

/**
 * A note is named by its number and by when it was published: what was deleted and is said again has another address,
 * since other servers never take back what they were told to delete.
 */
export function noteName({ id, publishedAt }: NoteRef): string {
  return `${id}-${publishedAt.getTime().toString(36)}`;
}

export function notePath(note: NoteRef): string {
  return `/federation/notes/${noteName(note)}`;
}

/** Null for what names no note. */
export function readNoteName(name: string): NoteRef | null {
  const [, id, stamp] = /^([1-9]\d{0,9})-([0-9a-z]{1,9})$/.exec(name) ?? [];
  if (id === undefined || stamp === undefined || Number(id) > 2_147_483_647) return null;
  return { id: Number(id), publishedAt: new Date(Number.parseInt(stamp, 36)) };
}

const PAGE_OF_THREAD = /^\/(?:questions|idees)\/([1-9]\d{0,9})(?:\/[^/]*)?$/;

/** The thread whose page is at this path; null for any other. */
export function threadIdIn(path: string): number | null {
  const id = Number(PAGE_OF_THREAD.exec(path)?.[1] ?? 0);
  return id > 0 && id <= 2_147_483_647 ? id : null;
}

const MACHINE = /application\/(?:activity\+json|ld\+json)/;

/** Whether whoever asks reads ActivityPub, and would not rather have a page. */
export function wantsActivity(accept: string): boolean {
  return MACHINE.test(accept) && !/text\/html|application\/xhtml\+xml/.test(accept);
}
