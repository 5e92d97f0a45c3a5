import type { Brand } from "#app/features/brand/brand.ts";
import { GONE_HANDLE } from "#app/features/members/gone.ts";
import { answerAnchor, threadPath } from "#app/features/threads/paths.ts";
import { isAnonymous } from "#app/features/outbox/shown-actor.server.ts";
import { codeOf, linkTokenOf } from "#app/features/proofs/answers.server.ts";
import { claimLink } from "#app/features/sessions/claim-link.server.ts";
import { i18nOf } from "#app/i18n/i18n.server.ts";
import type french from "#app/i18n/fr/mail.ts";
import type { Env } from "#app/server/env.server.ts";
import { exactly } from "#app/ui/moments.ts";
import { isCode, isNews, isProofLink, isStoppable, isTrust } from "./rules.ts";
import type { Letter, Words } from "./letter.ts";
import type { MailKind, MailRow } from "./mail-rows.server.ts";
import { stopLink } from "./stop-link.server.ts";
import { trustParts } from "./trust-letter.server.ts";
import { withoutLinks } from "./without-links.ts";

/** What makes a mail besides its row. */
export interface Desk {
  env: Pick<Env, "publicUrl" | "sessionSecret">;
  brand: Brand;
}

type Linked = Exclude<keyof typeof french.links, "news">;

/** The words of a mail, in its recipient's language. Its code and its links are made here and kept nowhere. */
export function writeLetter(row: MailRow, desk: Desk): Letter {
  const { mail } = row;
  const { lang, kind } = mail;
  const t: Words = i18nOf(lang).getFixedT(lang, "mail");
  const title = withoutLinks(row.thread?.title ?? "");
  const words = {
    title,
    who: whoOf(row) ?? t("someone"),
    brand: desk.brand.name,
    what: t(`changes.${changeOf(mail.detail)}`),
    why: kind === "account-deleted" ? t(mail.detail === "unused" ? "deletedUnused" : "deletedAsked") : "",
    when: inactivityEnd(row, t),
  };
  return {
    lang,
    subject: t(`subjects.${kind}`, words),
    hello: helloTo(row, t),
    text: t(`texts.${kind}`, words),
    code: isCode(kind) && row.proof ? codeOf(row.proof, desk.env.sessionSecret) : null,
    facts: factsOf(row, t),
    quote: kind === "official-answer" && row.answer ? withoutLinks(row.answer.excerpt) : null,
    link: linkOf(row, desk, t),
    notes: notesOf(kind, row, t),
    bye: t("bye", words),
    stop:
      isStoppable(kind) && row.recipient
        ? { reason: t("stop"), label: t("stopLink"), href: stopLink(row.recipient.id, desk.env) }
        : null,
    ...(isTrust(kind) && trustParts(row, kind, { t, words, origin: desk.env.publicUrl.origin })),
  };
}

/** Null for whoever signed "Anonyme" or has deleted the account. */
function whoOf({ mail, actor, signed }: MailRow): string | null {
  if (!actor || actor.handle === GONE_HANDLE || isAnonymous(mail.kind, signed)) return null;
  return withoutLinks(actor.name);
}

/** By name only to whoever proved that the address is theirs: a stranger would read what someone else typed. */
function helloTo({ mail, recipient }: MailRow, t: Words): string {
  const known = recipient !== null && recipient.role !== "guest" && mail.address === null;
  return known ? t("hello", { name: withoutLinks(recipient.name) }) : t("helloThere");
}

function factsOf({ mail, proof, thread }: MailRow, t: Words): string[] {
  if (isCode(mail.kind) && proof) return [t("codeLasts", { lasts: lastsOf(proof, t) })];
  const when = t("when", { when: exactly(mail.createdAt, mail.lang, "moment") });
  if (mail.kind === "new-device") return [t("device", { device: mail.detail || t("unknownDevice") }), when];
  if (mail.kind === "credential-changed") return [when];
  if (mail.kind === "email-changed" && mail.detail?.includes("@"))
    return [t("newAddress", { address: halfHidden(mail.detail) }), when];
  if (mail.kind === "new-decision" && thread?.status)
    return [t("status", { status: i18nOf(mail.lang).t(`site:status.${thread.status}`) })];
  return [];
}

function linkOf({ mail, recipient, proof, thread }: MailRow, { env }: Desk, t: Words): Letter["link"] {
  const { kind } = mail;
  const to = (href: string | null, label: Linked | "news") => href && { label: t(`links.${label}`), href };
  const { origin } = env.publicUrl;
  if (isNews(kind)) {
    const anchor = mail.answerId === null ? "" : `#${answerAnchor(mail.answerId)}`;
    return to(thread && `${origin}${threadPath(thread)}${anchor}`, "news") || null;
  }
  if (kind === "claim-link") return to(recipient && claimLink(recipient.id, mail.createdAt, env), kind) || null;
  if (isProofLink(kind))
    return to(proof && `${origin}${FOLDERS[kind]}/${linkTokenOf(proof, env.sessionSecret)}`, kind) || null;
  return isPage(kind) ? { label: t(`links.${kind}`), href: `${origin}${PAGES[kind]}` } : null;
}

const FOLDERS = { "password-reset": "/mot-de-passe/nouveau", invitation: "/invitation" } as const;
const PAGES = {
  "sign-up-known": "/connexion",
  "new-device": "/moi/sessions",
  "credential-changed": "/moi/securite",
  inactivity: "/connexion",
  "export-ready": "/moi/donnees",
} as const satisfies Partial<Record<MailKind, string>>;

function isPage(kind: MailKind): kind is keyof typeof PAGES {
  return kind in PAGES;
}

function notesOf(kind: MailKind, { proof }: MailRow, t: Words): string[] {
  if (isNews(kind)) return [];
  const lasts = isProofLink(kind) && proof ? [t("linkLasts", { lasts: lastsOf(proof, t) })] : [];
  return [...lasts, t(`notes.${kind}`)];
}

const MINUTE = 60_000;

function lastsOf({ createdAt, expiresAt }: { createdAt: Date; expiresAt: Date }, t: Words): string {
  const minutes = Math.round((+expiresAt - +createdAt) / MINUTE);
  if (minutes < 120) return t("minutes", { count: minutes });
  const hours = Math.round(minutes / 60);
  return hours < 48 ? t("hours", { count: hours }) : t("days", { count: Math.round(hours / 24) });
}

function changeOf(detail: string | null): keyof typeof french.changes {
  return CHANGES.find((change) => change === detail) ?? "other";
}

const CHANGES = [
  "passkey-added",
  "passkey-removed",
  "authenticator-added",
  "authenticator-removed",
  "recovery-codes",
  "recovery-code-used",
  "password-changed",
  "provider-linked",
  "provider-unlinked",
] as const;

function inactivityEnd({ mail }: MailRow, t: Words): string {
  const end = new Date(mail.kind === "inactivity" ? (mail.detail ?? "") : "");
  return Number.isNaN(+end) ? t("inactivitySoon") : t("inactivityOn", { day: exactly(end, mail.lang, "day") });
}

/** j…@exemple.fr: enough to know one's own. */
function halfHidden(address: string): string {
  return address.replace(/^(.).*@/u, "$1…@");
}
