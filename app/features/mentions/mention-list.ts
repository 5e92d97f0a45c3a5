import type { Network } from "#app/features/networks/networks.ts";
import type { MentionKind, MentionState } from "./rules.ts";

export const MENTIONS_PATH = "/equipe/mentions";

export function mentionPath(id: number): string {
  return `${MENTIONS_PATH}/${id}`;
}

/** Of the list, as its address names them (?etat=): the first is what one comes for. */
export const STATE_NAMES = {
  "a-traiter": "new",
  repondues: "answered",
  publiees: "turned",
  reliees: "linked",
  ecartees: "dismissed",
  reprises: "gone",
} as const satisfies Record<string, MentionState>;

export type StateName = keyof typeof STATE_NAMES;
export const FIRST_STATE: StateName = "a-traiter";

/** ?tri=: the latest first; those whose author has most followers first. */
export type MentionSort = "recentes" | "portee";

/** Networks that are listened to, as ?reseau= names them. */
export const HEARD_NETWORKS = ["bluesky", "mastodon", "federation"] as const satisfies readonly Network[];
export type HeardNetwork = (typeof HEARD_NETWORKS)[number];

export interface MentionFilter {
  state: StateName;
  network: HeardNetwork | null;
  sort: MentionSort;
}

/** What is not known is the first of its kind: an old address still shows something. */
export function readFilter(params: URLSearchParams): MentionFilter {
  const state = Object.keys(STATE_NAMES).find((name) => name === params.get("etat"));
  return {
    state: isStateName(state) ? state : FIRST_STATE,
    network: HEARD_NETWORKS.find((network) => network === params.get("reseau")) ?? null,
    sort: params.get("tri") === "portee" ? "portee" : "recentes",
  };
}

function isStateName(name: string | undefined): name is StateName {
  return name !== undefined && name in STATE_NAMES;
}

export interface Author {
  name: string;
  handle: string;
  url: string | null;
  /** How many follow them; null where the network does not say. */
  reach: number | null;
}

/** A reply of ours: where it stands. */
export type ReplyState = "approval" | "waiting" | "done" | "uncertain" | "failed" | "cancelled";

export interface MentionLine {
  id: number;
  network: Network;
  kind: MentionKind;
  state: MentionState;
  author: Author;
  excerpt: string;
  lang: string | null;
  saidAt: Date;
  /** The thread that it is about. */
  thread: { title: string; path: string } | null;
  /** Of the latest reply of ours that has not left. */
  underWay: Exclude<ReplyState, "done" | "cancelled"> | null;
  handled: { by: string | null; at: Date } | null;
}
