import { createInstance, type i18n } from "i18next";
import { initReactI18next } from "react-i18next";
import { type Language, NAMESPACES } from "./catalogue.ts";
import enAccount from "./en/account.ts";
import enMail from "./en/mail.ts";
import enCodes from "./en/codes.ts";
import enFactors from "./en/factors.ts";
import enProvider from "./en/provider.ts";
import enPrivacy from "./en/privacy.ts";
import enProfile from "./en/profile.ts";
import enShield from "./en/shield.ts";
import enReview from "./en/review.ts";
import enReports from "./en/reports.ts";
import enDesk from "./en/desk.ts";
import enMerges from "./en/merges.ts";
import enCards from "./en/cards.ts";
import enRegister from "./en/register.ts";
import enNetworks from "./en/networks.ts";
import enRepublish from "./en/republish.ts";
import enSending from "./en/sending.ts";
import enMentions from "./en/mentions.ts";
import enReach from "./en/reach.ts";
import enFederation from "./en/federation.ts";
import enSite from "./en/site.ts";
import enTeam from "./en/team.ts";
import enThreads from "./en/threads.ts";
import enWriting from "./en/writing.ts";
import frAccount from "./fr/account.ts";
import frMail from "./fr/mail.ts";
import frCodes from "./fr/codes.ts";
import frFactors from "./fr/factors.ts";
import frProvider from "./fr/provider.ts";
import frPrivacy from "./fr/privacy.ts";
import frProfile from "./fr/profile.ts";
import frShield from "./fr/shield.ts";
import frReview from "./fr/review.ts";
import frReports from "./fr/reports.ts";
import frDesk from "./fr/desk.ts";
import frMerges from "./fr/merges.ts";
import frCards from "./fr/cards.ts";
import frRegister from "./fr/register.ts";
import frNetworks from "./fr/networks.ts";
import frRepublish from "./fr/republish.ts";
import frSending from "./fr/sending.ts";
import frMentions from "./fr/mentions.ts";
import frReach from "./fr/reach.ts";
import frFederation from "./fr/federation.ts";
import frSite from "./fr/site.ts";
import frTeam from "./fr/team.ts";
import frThreads from "./fr/threads.ts";
import frWriting from "./fr/writing.ts";
import { OPTIONS } from "./options.ts";

const fr = {
  site: frSite,
  threads: frThreads,
  writing: frWriting,
  account: frAccount,
  team: frTeam,
  mail: frMail,
  codes: frCodes,
  factors: frFactors,
  provider: frProvider,
  privacy: frPrivacy,
  profile: frProfile,
  shield: frShield,
  review: frReview,
  reports: frReports,
  desk: frDesk,
  merges: frMerges,
  register: frRegister,
  cards: frCards,
  networks: frNetworks,
  republish: frRepublish,
  sending: frSending,
  mentions: frMentions,
  reach: frReach,
  federation: frFederation,
};
const en = {
  site: enSite,
  threads: enThreads,
  writing: enWriting,
  account: enAccount,
  team: enTeam,
  mail: enMail,
  codes: enCodes,
  factors: enFactors,
  provider: enProvider,
  privacy: enPrivacy,
  profile: enProfile,
  shield: enShield,
  review: enReview,
  reports: enReports,
  desk: enDesk,
  merges: enMerges,
  register: enRegister,
  cards: enCards,
  networks: enNetworks,
  republish: enRepublish,
  sending: enSending,
  mentions: enMentions,
  reach: enReach,
  federation: enFederation,
};

/** One instance a language, made once: a language never changes within one. */
const instances: Record<Language, i18n> = { fr: instance("fr"), en: instance("en") };

function instance(lng: Language): i18n {
  const made = createInstance();
  void made
    .use(initReactI18next)
    .init({ ...OPTIONS, lng, ns: NAMESPACES, resources: { fr, en }, initImmediate: false });
  return made;
}

export function i18nOf(lang: Language): i18n {
  return instances[lang];
}
