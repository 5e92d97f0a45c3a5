import type account from "./fr/account.ts";
import type mail from "./fr/mail.ts";
import type codes from "./fr/codes.ts";
import type factors from "./fr/factors.ts";
import type provider from "./fr/provider.ts";
import type privacy from "./fr/privacy.ts";
import type profile from "./fr/profile.ts";
import type shield from "./fr/shield.ts";
import type review from "./fr/review.ts";
import type reports from "./fr/reports.ts";
import type desk from "./fr/desk.ts";
import type merges from "./fr/merges.ts";
import type cards from "./fr/cards.ts";
import type register from "./fr/register.ts";
import type networks from "./fr/networks.ts";
import type republish from "./fr/republish.ts";
import type sending from "./fr/sending.ts";
import type mentions from "./fr/mentions.ts";
import type reach from "./fr/reach.ts";
import type federation from "./fr/federation.ts";
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
  /** The mails: their subjects and words. Asked for by the server only. */
  mail: typeof mail;
  /** Codes by mail, opening an account, a forgotten password, another address. */
  codes: typeof codes;
  /** Passkeys, authenticators, recovery codes, proving again who one is. */
  factors: typeof factors;
  /** Coming in through the bank; invitations of the team. */
  provider: typeof provider;
  /** One's sessions, one's data, leaving. */
  privacy: typeof privacy;
  /** Pictures, badges, names, writing anonymously. */
  profile: typeof profile;
  /** What the shield masks, what waits for a moderator, what banking secrecy forbids saying. */
  shield: typeof shield;
  /** Votes under review. */
  review: typeof review;
  /** Reporting, statements of reasons, appeals. */
  reports: typeof reports;
  /** The moderation desk. */
  desk: typeof desk;
  /** Merging threads, adding to a frozen idea, closed threads. */
  merges: typeof merges;
  /** The transparency register, versions of the fixed pages. */
  register: typeof register;
  /** The picture of a thread. Asked for by the server only. */
  cards: typeof cards;
  /** Accounts on the networks, their names, what can go wrong there. */
  networks: typeof networks;
  /** Composing what goes out. */
  republish: typeof republish;
  /** What has left, what waits, what failed. */
  sending: typeof sending;
  /** What people say to the bank on the networks. */
  mentions: typeof mentions;
  /** What the posts have brought. */
  reach: typeof reach;
  /** The site as a server of ActivityPub, for those who follow it. */
  federation: typeof federation;
}

export type Namespace = keyof Catalogue;
export const NAMESPACES = [
  "site",
  "threads",
  "writing",
  "account",
  "team",
  "mail",
  "codes",
  "factors",
  "provider",
  "privacy",
  "profile",
  "shield",
  "review",
  "reports",
  "desk",
  "merges",
  "register",
  "cards",
  "networks",
  "republish",
  "sending",
  "mentions",
  "reach",
  "federation",
] as const satisfies readonly Namespace[];

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
