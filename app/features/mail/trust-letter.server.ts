import { lastDayToAppeal, mayBeAppealed } from "#app/features/appeals/rules.ts";
import { knownSign, readSigns } from "#app/features/desk/signs.ts";
import { trustPath } from "#app/features/outbox/trust-path.ts";
import type { RulingAct } from "#app/features/moderation/words.ts";
import type { TrustKind } from "#app/features/outbox/tell-trust.server.ts";
import { isLaw } from "#app/features/reports/rules.ts";
import { threadPath } from "#app/features/threads/paths.ts";
import type { Language } from "#app/i18n/catalogue.ts";
import { i18nOf } from "#app/i18n/i18n.server.ts";
import { exactly } from "#app/ui/moments.ts";
import type { Letter, Words } from "./letter.ts";
import type { MailRow } from "./mail-rows.server.ts";
import { withoutLinks } from "./without-links.ts";

interface Writing {
  t: Words;
  words: { brand: string };
  origin: string;
}

/** What a mail of moderation says besides its greeting: the statement of reasons itself, the numbers, and where to read on. */
export function trustParts(row: MailRow, kind: TrustKind, { t, words, origin }: Writing): Partial<Letter> {
  const { mail, thread, report, recipient, appeal } = row;
  const path = kind === "merged-thread" ? thread && threadPath(thread) : trustPath(mail, report?.number ?? null);
  const label = kind === "merged-thread" ? "news" : kind;
  const others = kind === "appeal-judged" && appeal?.memberId !== recipient?.id;
  const inFavour = kind === "ruling" && row.ruling !== null && !mayBeAppealed(row.ruling.act, "author");
  return {
    ...(others && { subject: t("trust.othersSubject"), text: t("trust.others") }),
    ...(inFavour && { text: t("trust.inFavour", words), notes: [] }),
    facts: [...numbersOf(row, kind, t), ...reasonsOf(row, kind, t)],
    quote: quoteOf(row, kind, others),
    link: path ? { label: t(`links.${label}`), href: `${origin}${path}` } : null,
  };
}

function numbersOf({ report, appeal }: MailRow, kind: TrustKind, t: Words): string[] {
  const number = kind.startsWith("appeal-") ? appeal?.number : report?.number;
  const outcome = kind === "appeal-judged" && appeal && appeal.state !== "open" ? [t(`trust.${appeal.state}`)] : [];
  return [...(number ? [t("trust.number", { number })] : []), ...outcome];
}

/** What was decided, on what it rests, who decided, until when one may contest it. */
function reasonsOf({ mail: { lang }, ruling, signs }: MailRow, kind: TrustKind, t: Words): string[] {
  if (!ruling || (kind !== "ruling" && kind !== "report-decided")) return [];
  const { act, ground, automated, until, createdAt } = ruling;
  const party = kind === "ruling" ? "author" : "reporter";
  return [
    t("trust.act", { act: i18nOf(lang).t(`reports:acts.${act}`) }),
    ...(until && kind === "ruling" ? [t("trust.until", { when: exactly(until, lang, "moment") })] : []),
    ...(ground ? [groundIn(lang, ground, t)] : []),
    t(automated ? "trust.bySite" : "trust.byPerson"),
    ...(automated && kind === "ruling" ? machineIn(lang, act, signs) : []),
    ...(mayBeAppealed(act, party)
      ? [t("trust.appealEnds", { day: exactly(lastDayToAppeal(createdAt), lang, "day") })]
      : []),
  ];
}

/** What the machine saw, that nobody has read it, and what happens next. */
function machineIn(lang: Language, act: RulingAct, signs: string | null): string[] {
  const { t } = i18nOf(lang);
  const seen = [...new Set(readSigns(signs).map((sign) => t(`reports:signs.${knownSign(sign)}`)))];
  const next = t(`reports:statement.${act === "hold-votes" ? "waitingVotes" : "waiting"}`);
  return [...(seen.length > 0 ? [t("mail:trust.saw", { signs: seen.join(", ") })] : []), next];
}

function groundIn(lang: Language, ground: NonNullable<NonNullable<MailRow["ruling"]>["ground"]>, t: Words): string {
  const reports = i18nOf(lang).getFixedT(lang, "reports");
  const named = { ground: reports(`grounds.${ground}`) };
  return isLaw(ground) ? t("trust.law", { ...named, law: reports(`laws.${ground}`) }) : t("trust.rule", named);
}

/** The bank's own words: the facts to the author, why nothing was done to whoever reported, the reply to whoever appealed. */
function quoteOf({ ruling, appeal }: MailRow, kind: TrustKind, others: boolean): string | null {
  const facts = kind === "ruling" || (kind === "report-decided" && ruling?.act === "dismiss") ? ruling?.facts : null;
  const reply = kind === "appeal-judged" && !others ? appeal?.reply : null;
  const words = facts || reply || null;
  return words && withoutLinks(words);
}
