/**
 * Who may do what: the one table that the server checks and the screens ask.
 * "own": only on what they wrote themselves; "yes": on anyone's.
 */
export type Role = "visitor" | "guest" | "suspended" | "member" | "moderator" | "adviser" | "admin";
export type Grant = "yes" | "own";

const EVERYONE = {
  visitor: "yes",
  guest: "yes",
  member: "yes",
  moderator: "yes",
  adviser: "yes",
  admin: "yes",
} as const;
const MEMBERS = { member: "yes", moderator: "yes", adviser: "yes", admin: "yes" } as const;
/** Whoever is suspended keeps what is theirs: their account, their copy, the way out and the appeal. */
const OWNERS = { suspended: "yes", ...MEMBERS } as const;
const AUTHORS = { member: "own", moderator: "own", adviser: "own", admin: "own" } as const;
const TEAM = { moderator: "yes", adviser: "yes", admin: "yes" } as const;
const MODERATORS = { moderator: "yes", admin: "yes" } as const;
const ADMINS = { admin: "yes" } as const;

export const ACCESS = {
  "question.ask": EVERYONE,
  "idea.propose": MEMBERS,
  "idea.vote": EVERYONE,
  "question.vote": MEMBERS,
  "answer.vote": MEMBERS,
  "answer.write": MEMBERS,
  "comment.write": MEMBERS,
  "thread.follow": MEMBERS,
  "answer.accept": AUTHORS,
  "thread.edit": AUTHORS,
  "thread.withdraw": AUTHORS,
  "answer.edit": AUTHORS,
  "answer.withdraw": AUTHORS,
  "comment.edit": AUTHORS,
  "comment.withdraw": AUTHORS,
  "official.speak": TEAM,
  /** Correcting or withdrawing what the bank said, whoever of the team said it. */
  "official.correct": TEAM,
  "idea.decide": TEAM,
  /** Adding to an idea whose text its votes have frozen. */
  "idea.complete": AUTHORS,
  "report.write": { ...EVERYONE, suspended: "yes" },
  /** Reading what was ruled about one's own words, and appealing. */
  "ruling.own": OWNERS,
  /** The desk, the people's history, votes by network. */
  "moderation.read": MODERATORS,
  "moderation.rule": MODERATORS,
  "moderation.judge": MODERATORS,
  "thread.merge": MODERATORS,
  /** Composing what goes out to the networks, following it, settling what a machine cannot know. */
  "post.send": TEAM,
  /** Agreeing to what somebody else composed. */
  "post.approve": TEAM,
  /** What people say to the bank on the networks. */
  "mention.handle": TEAM,
  "reach.read": TEAM,
  /** The bank's accounts on the networks, with what opens them. */
  "network.connect": ADMINS,
  "account.own": OWNERS,
  /** Passwords, passkeys, authenticators, the address, the link to the bank's provider. */
  "account.credentials": OWNERS,
  "account.export": OWNERS,
  "account.delete": OWNERS,
  /** The team speaks under its own names. */
  "anonymous.write": { member: "yes" },
  "anonymous.see": TEAM,
  "admin.themes": ADMINS,
  "admin.people": ADMINS,
  "admin.invite": ADMINS,
  "admin.brand": ADMINS,
  "admin.texts": ADMINS,
} as const satisfies Record<string, Partial<Record<Role, Grant>>>;

export type Act = keyof typeof ACCESS;

/** What a stolen session could do for good: asked again who one is, when the last proof is old (session-life.ts). */
const CONFIRMED_FIRST: ReadonlySet<Act> = new Set<Act>([
  "account.credentials",
  "account.export",
  "account.delete",
  "admin.people",
  "admin.invite",
  "network.connect",
]);

export function needsConfirmation(act: Act): boolean {
  return CONFIRMED_FIRST.has(act);
}

/** Whether someone of this role may do it; `own` says whether the thing is theirs. */
export function may(role: Role, act: Act, { own = false }: { own?: boolean } = {}): boolean {
  const grants: Partial<Record<Role, Grant>> = ACCESS[act];
  const grant = grants[role];
  return grant === "yes" || (grant === "own" && own);
}

export function speaksForTheBank(role: Role): boolean {
  return role === "moderator" || role === "adviser" || role === "admin";
}
