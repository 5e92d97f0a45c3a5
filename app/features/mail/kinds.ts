import type { NewsKind } from "#app/features/outbox/tell.server.ts";
import type { MailKind } from "./mail-rows.server.ts";

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

/** What anyone can have sent to an address by typing it somewhere. */
export const ASKED = [
  "claim-link",
  "sign-in-code",
  "sign-up-code",
  "sign-up-known",
  "password-reset",
  "email-change",
] as const satisfies readonly MailKind[];

type CodeKind = (typeof CODES)[number];
type ProofLinkKind = (typeof PROOF_LINKS)[number];

export function isNews(kind: MailKind): kind is NewsKind {
  return NEWS.some((one) => one === kind);
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
