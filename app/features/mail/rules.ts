import type { NewsKind } from "#app/features/outbox/tell.server.ts";
import type { TrustKind } from "#app/features/outbox/tell-trust.server.ts";
import type { MailKind, MailRow, Skipped } from "./mail-rows.server.ts";

/** Told on the site and never mailed: too many, and too little each. */
const SITE_ONLY = ["new-comment", "new-thread"] as const satisfies readonly NewsKind[];

/** Six digits to type. */
const CODES = ["sign-in-code", "sign-up-code", "confirm-code", "email-change"] as const;
/** Links that open something, once. */
const PROOF_LINKS = ["password-reset", "invitation"] as const;

const NEWS = [
  "new-answer",
  "official-answer",
  "accepted-answer",
  "confirmed-answer",
  "new-decision",
  ...SITE_ONLY,
] as const satisfies readonly NewsKind[];

/** What moderation owes to those whom it concerns: always sent. */
const TRUST = [
  "ruling",
  "report-received",
  "report-decided",
  "appeal-received",
  "appeal-judged",
  "merged-thread",
] as const satisfies readonly TrustKind[];

/** What anyone can have sent to an address by typing it somewhere. */
export const ASKED = [
  "claim-link",
  "sign-in-code",
  "sign-up-code",
  "sign-up-known",
  "password-reset",
  "email-change",
  // A visitor types an address with a report.
  "report-received",
] as const satisfies readonly MailKind[];

type CodeKind = (typeof CODES)[number];
type ProofLinkKind = (typeof PROOF_LINKS)[number];

export function isNews(kind: MailKind): kind is NewsKind {
  return NEWS.some((one) => one === kind);
}

export function isTrust(kind: MailKind): kind is TrustKind {
  return TRUST.some((one) => one === kind);
}

/** What people may say they want no more of: that two threads became one is news, whoever did it. */
export function isStoppable(kind: MailKind): boolean {
  return isNews(kind) || kind === "merged-thread";
}

export function isCode(kind: MailKind): kind is CodeKind {
  return CODES.some((one) => one === kind);
}

export function isProofLink(kind: MailKind): kind is ProofLinkKind {
  return PROOF_LINKS.some((one) => one === kind);
}

export function isAsked(kind: MailKind): boolean {
  return ASKED.some((one) => one === kind);
}

export function isSiteOnly(kind: MailKind): boolean {
  return SITE_ONLY.some((one) => one === kind);
}

const DAY = 24 * 3600_000;
/** News of last week is no news; a guest's link works for seven days. */
const NEWS_LAST = 3 * DAY;
const CLAIM_LASTS = 7 * DAY;

/** Where a message goes. An address that was only typed gets the link that proves it, and nothing else. */
export function addressOf({ mail, recipient }: Pick<MailRow, "mail" | "recipient">): string | null {
  if (mail.address) return mail.address;
  if (mail.kind === "claim-link") return recipient?.unprovedEmail ?? recipient?.email ?? null;
  return recipient?.email ?? null;
}

/** Why this message will never be mailed; null when it may be. */
export function refusalToMail(row: MailRow, now: Date): Skipped | null {
  const { mail, recipient } = row;
  if (isSiteOnly(mail.kind)) return "site-only";
  if (addressOf(row) === null) return "no-address";
  if (isStoppable(mail.kind) && recipient?.newsStopped) return "stopped";
  return isOutdated(row, now) ? "outdated" : null;
}

function isOutdated(row: MailRow, now: Date): boolean {
  const { mail, proof, recipient, thread } = row;
  const age = +now - +mail.createdAt;
  if (isCode(mail.kind) || isProofLink(mail.kind)) return !proof || proof.usedAt !== null || +proof.expiresAt <= +now;
  if (mail.kind === "claim-link") return recipient?.role !== "guest" || thread?.state !== "live" || age >= CLAIM_LASTS;
  if (mail.kind === "merged-thread") return thread?.state !== "live" && thread?.state !== "merged";
  return isNews(mail.kind) && (age >= NEWS_LAST || isUndone(row));
}

/** What it tells was taken back since. */
function isUndone({ mail, thread, answer }: MailRow): boolean {
  if (thread?.state !== "live") return true;
  if (mail.answerId === null) return false;
  if (!answer || answer.state !== "live") return true;
  if (mail.kind === "accepted-answer") return thread.acceptedAnswerId !== mail.answerId;
  if (mail.kind === "official-answer" || mail.kind === "confirmed-answer") return answer.official === null;
  return false;
}
