import { isCode, isNews, isProofLink, isSiteOnly } from "./kinds.ts";
import type { MailRow, Skipped } from "./mail-rows.server.ts";

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
  if (isNews(mail.kind) && recipient?.newsStopped) return "stopped";
  return isOutdated(row, now) ? "outdated" : null;
}

function isOutdated(row: MailRow, now: Date): boolean {
  const { mail, proof, recipient, thread } = row;
  const age = +now - +mail.createdAt;
  if (isCode(mail.kind) || isProofLink(mail.kind)) return !proof || proof.usedAt !== null || +proof.expiresAt <= +now;
  if (mail.kind === "claim-link") return recipient?.role !== "guest" || thread?.state !== "live" || age >= CLAIM_LASTS;
  return isNews(mail.kind) && (age >= NEWS_LAST || isUndone(row));
}

/** What it tells was taken back since. */
function isUndone({ mail, thread, answer }: MailRow): boolean {
  if (thread?.state !== "live") return true;
  if (mail.answerId === null) return false;
  if (!answer || answer.withdrawnAt !== null) return true;
  if (mail.kind === "accepted-answer") return thread.acceptedAnswerId !== mail.answerId;
  if (mail.kind === "official-answer" || mail.kind === "confirmed-answer") return answer.official === null;
  return false;
}
