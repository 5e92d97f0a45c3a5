import type { CaseKind, ModeratedSubject } from "#app/features/moderation/words.ts";

export const DESK_PATH = "/equipe/moderation";
export const TOGETHER_PATH = `${DESK_PATH}/ensemble`;

const KINDS = ["held", "reported", "appealed", "votes"] as const satisfies readonly CaseKind[];

/** ?nature=, the part of the queue that is being worked on. */
export function readKind(text: string | null): CaseKind | null {
  return KINDS.find((kind) => kind === text) ?? null;
}

/** How addresses name what is ruled on: /equipe/moderation/sur/reponse/12. */
export const SUBJECT_NAMES = {
  fil: "thread",
  reponse: "answer",
  commentaire: "comment",
  ajout: "addendum",
  membre: "member",
} as const satisfies Record<string, ModeratedSubject["subject"]>;

export type ModeratedName = keyof typeof SUBJECT_NAMES;

export function isModeratedName(text: string | undefined): text is ModeratedName {
  return text !== undefined && Object.hasOwn(SUBJECT_NAMES, text);
}

export function moderatePath(name: ModeratedName, id: number): string {
  return `${DESK_PATH}/sur/${name}/${id}`;
}

export function casePath(id: number, kind: CaseKind | null = null): string {
  return withKind(`${DESK_PATH}/${id}`, kind);
}

export function queuePath(kind: CaseKind | null = null): string {
  return withKind(DESK_PATH, kind);
}

/** Suspicious votes are looked at on a page of their own. */
export function votesPath(threadId: number): string {
  return `/equipe/votes/${threadId}`;
}

function withKind(path: string, kind: CaseKind | null): string {
  return kind === null ? path : `${path}?nature=${kind}`;
}

/** The same address, saying what was just decided (`decide`), undone (`annule`) or refused (`refus`). */
export function withNews(path: string, news: Partial<Record<"decide" | "annule" | "refus", string>>): string {
  const url = new URL(path, "http://local");
  for (const name of ["decide", "annule", "refus"]) url.searchParams.delete(name);
  for (const [name, value] of Object.entries(news)) url.searchParams.set(name, value);
  return `${url.pathname}${url.search}${url.hash}`;
}
