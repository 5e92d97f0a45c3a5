export const POSTS_PATH = "/equipe/publications";

export function postPath(id: number): string {
  return `${POSTS_PATH}/${id}`;
}

/** Something that was asked for of no post of ours: an answer to somebody. */
export function dispatchPath(id: number): string {
  return `${POSTS_PATH}/envois/${id}`;
}

/** ?vue=, as addresses name what is listed. */
const VIEWS = {
  "a-valider": "approval",
  "en-attente": "waiting",
  envoyees: "sent",
  incertaines: "uncertain",
  echecs: "failed",
  supprimees: "deleted",
  annulees: "cancelled",
} as const;
export type View = (typeof VIEWS)[keyof typeof VIEWS];

export function viewNamed(name: string | null): View | null {
  return Object.entries(VIEWS).find(([key]) => key === name)?.[1] ?? null;
}

export function viewPath(view: View | null): string {
  const name = Object.entries(VIEWS).find(([, one]) => one === view)?.[0];
  return name === undefined ? POSTS_PATH : `${POSTS_PATH}?vue=${name}`;
}
