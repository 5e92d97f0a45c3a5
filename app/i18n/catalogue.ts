import type account from "./fr/account.ts";
import type site from "./fr/site.ts";
import type team from "./fr/team.ts";
import type threads from "./fr/threads.ts";
import type writing from "./fr/writing.ts";

/** French is written first; English must have every key of it. */
export interface Catalogue {
  /** The shell: navigation, lists, dates, errors. Always there. */
  site: typeof site;
  /** Reading and voting. */
  threads: typeof threads;
  /** Forms: asking, proposing, answering, limits. */
  writing: typeof writing;
  /** Signing in, and one's own pages. */
  account: typeof account;
  /** The bank's side: team and admin. */
  team: typeof team;
}

export type Namespace = keyof Catalogue;
export const NAMESPACES = ["site", "threads", "writing", "account", "team"] as const satisfies readonly Namespace[];

export const LANGUAGES = ["fr", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** The English side of a namespace. French plurals have a form for millions (_many) that English does without. */
export type Translated<French> = {
  [Key in keyof French as Key extends `${string}_many` ? never : Key]: French[Key] extends string
    ? string
    : Translated<French[Key]>;
};

export function isNamespace(text: unknown): text is Namespace {
  return NAMESPACES.some((namespace) => namespace === text);
}
