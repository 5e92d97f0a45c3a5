import { FORMS_OF_ADMINS } from "./forms-of-admins.ts";
import { idOf } from "./writing.ts";
import type { World } from "./world.ts";

export interface Form {
  what: string;
  who: "visitor" | "member" | "moderator" | "admin";
  to: (world: World) => string;
  /** What is typed by someone who makes no mistake. */
  fields: (world: World) => Record<string, string>;
  /** Texts, and how long they may be. */
  texts?: Record<string, number>;
  /** What only some values are taken for. */
  chosen?: string[];
  /** A button and no more: sent with nothing else, it does what it says. */
  button?: true;
}

const BODY = "Un texte convenable, ni trop long ni trop court.";
const TITLE = "Un titre tout à fait convenable";
const at = (path: string) => () => path;

export const FORMS: Form[] = [
  {
    what: "ask as a visitor",
    who: "visitor",
    to: at("/questions/nouvelle"),
    fields: () => ({ title: TITLE, body: BODY, theme: "appli", email: "visite@web.example" }),
    texts: { title: 150, body: 10_000, email: 254 },
    chosen: ["theme"],
  },
  {
    what: "ask",
    who: "member",
    to: at("/questions/nouvelle"),
    fields: () => ({ title: TITLE, body: BODY, theme: "appli" }),
    texts: { title: 150, body: 10_000 },
    chosen: ["theme"],
  },
  {
    what: "propose",
    who: "member",
    to: at("/idees/nouvelle"),
    fields: () => ({ title: TITLE, body: BODY, theme: "appli" }),
    texts: { title: 150, body: 10_000 },
    chosen: ["theme"],
  },
  {
    what: "answer",
    who: "member",
    to: ({ question }) => question,
    fields: () => ({ intent: "answer", body: BODY }),
    texts: { body: 10_000 },
    chosen: ["intent"],
  },
  {
    what: "answer for the bank",
    who: "moderator",
    to: ({ question }) => question,
    fields: () => ({ intent: "answer", voice: "bank", body: BODY }),
    texts: { body: 10_000 },
    chosen: ["intent", "voice"],
  },
  {
    what: "comment",
    who: "member",
    to: ({ question }) => question,
    fields: (world) => ({ intent: "comment", answerId: world.answer, body: BODY }),
    texts: { body: 2_000 },
    chosen: ["intent", "answerId"],
  },
  {
    what: "decide",
    who: "moderator",
    to: ({ idea }) => idea,
    fields: () => ({ intent: "decide", status: "declined", reason: "cost", body: BODY, nextNews: "2031-01-15" }),
    texts: { body: 5_000 },
    chosen: ["intent", "status", "reason", "nextNews"],
  },
  {
    what: "edit a question",
    who: "member",
    to: ({ own }) => `/contributions/question/${idOf(own.question)}/modifier`,
    fields: () => ({ title: TITLE, body: BODY, theme: "appli" }),
    texts: { title: 150, body: 10_000 },
    chosen: ["theme"],
  },
  {
    what: "edit a comment",
    who: "member",
    to: ({ own }) => `/contributions/commentaire/${own.comment}/modifier`,
    fields: () => ({ body: BODY }),
    texts: { body: 2_000 },
  },
  {
    what: "sign in",
    who: "visitor",
    to: at("/connexion"),
    fields: () => ({ email: "personne@web.example", password: "un mot de passe faux" }),
    texts: { email: 254, password: 200 },
  },
  {
    what: "sign up",
    who: "visitor",
    to: at("/inscription"),
    fields: () => ({ name: "Sacha", email: "sacha@web.example", password: "quatre mots sans rapport" }),
    texts: { name: 40, email: 254, password: 200 },
  },
  {
    what: "ask for a code",
    who: "visitor",
    to: at("/connexion/code"),
    fields: () => ({ email: "sacha@web.example" }),
    texts: { email: 254 },
  },
  {
    what: "give a code",
    who: "visitor",
    to: at("/connexion/code"),
    fields: () => ({ ref: "x".repeat(22), code: "123456" }),
    chosen: ["ref", "code"],
  },
  {
    what: "give the code of a new account",
    who: "visitor",
    to: at("/inscription/code"),
    fields: () => ({ ref: "x".repeat(22), code: "123456" }),
    chosen: ["ref", "code"],
  },
  {
    what: "say that a password is forgotten",
    who: "visitor",
    to: at("/mot-de-passe/oublie"),
    fields: () => ({ email: "sacha@web.example" }),
    texts: { email: 254 },
  },
  {
    what: "change one's address",
    who: "member",
    to: at("/moi/adresse"),
    fields: () => ({ email: "sacha@web.example" }),
    texts: { email: 254 },
  },
  {
    what: "change one's name",
    who: "member",
    to: at("/moi"),
    fields: () => ({ intent: "name", name: "Un autre nom", lang: "fr" }),
    texts: { name: 40 },
    chosen: ["intent", "lang"],
  },
  {
    what: "change one's password",
    who: "member",
    to: at("/moi/securite"),
    fields: () => ({ intent: "password", password: "faux", newPassword: "quatre mots sans rapport" }),
    texts: { newPassword: 200 },
    chosen: ["intent"],
  },
  {
    what: "sign in with a passkey",
    who: "visitor",
    to: at("/connexion/cle"),
    fields: () => ({ credential: "{}", ref: "x".repeat(22), next: "/" }),
    chosen: ["credential", "ref"],
  },
  {
    what: "rename a passkey",
    who: "member",
    to: at("/moi/cles"),
    fields: () => ({ intent: "rename", id: "inconnue", name: "Mon téléphone" }),
    texts: { name: 40 },
    chosen: ["intent", "id"],
  },
  {
    what: "remove a passkey",
    who: "member",
    to: at("/moi/cles"),
    fields: () => ({ intent: "remove", id: "inconnue" }),
    chosen: ["intent", "id"],
  },
  {
    what: "set up an authenticator",
    who: "member",
    to: at("/moi/authentificateur"),
    fields: () => ({ intent: "enable", code: "000000" }),
    chosen: ["intent", "code"],
  },
  {
    what: "make recovery codes",
    who: "member",
    to: at("/moi/codes-de-secours"),
    fields: () => ({}),
    button: true,
  },
  {
    what: "confirm by password",
    who: "member",
    to: at("/connexion/confirmer"),
    fields: () => ({ intent: "password", password: "faux", next: "/moi" }),
    texts: { password: 200 },
    chosen: ["intent"],
  },
  {
    what: "confirm by a mailed code",
    who: "member",
    to: at("/connexion/confirmer"),
    fields: () => ({ intent: "mail", code: "000000", ref: "x".repeat(22), next: "/moi" }),
    chosen: ["intent", "code", "ref"],
  },
  {
    what: "vote for an idea",
    who: "visitor",
    to: ({ idea }) => `/idees/${idOf(idea)}/vote`,
    fields: () => ({ vote: "cast", back: "/" }),
    chosen: ["vote"],
  },
  {
    what: "vote for a question",
    who: "member",
    to: ({ question }) => `/questions/${idOf(question)}/vote`,
    fields: () => ({ vote: "cast", back: "/" }),
    chosen: ["vote"],
  },
  {
    what: "judge an answer",
    who: "member",
    to: (world) => `/reponses/${world.answer}/vote`,
    fields: () => ({ vote: "useful", back: "/" }),
    chosen: ["vote"],
  },
  {
    what: "accept",
    who: "member",
    to: (world) => `/reponses/${world.answer}/accepter`,
    fields: () => ({ yes: "1", back: "/" }),
    chosen: ["yes"],
  },
  {
    what: "confirm",
    who: "moderator",
    to: (world) => `/reponses/${world.answer}/confirmer`,
    fields: () => ({ yes: "1", back: "/" }),
    chosen: ["yes"],
  },
  {
    what: "follow",
    who: "member",
    to: at("/suivre"),
    fields: ({ question }) => ({ subject: "thread", id: idOf(question), yes: "1", back: "/" }),
    chosen: ["subject", "id", "yes"],
  },
  {
    what: "switch the language",
    who: "visitor",
    to: at("/langue"),
    fields: () => ({ lang: "en", back: "/" }),
    chosen: ["lang"],
  },
  { what: "preview", who: "visitor", to: at("/apercu"), fields: () => ({ body: BODY }), button: true },
  {
    what: "withdraw",
    who: "member",
    to: ({ own }) => `/contributions/idee/${idOf(own.idea)}/retirer`,
    fields: () => ({}),
    button: true,
  },
  {
    what: "restore",
    who: "member",
    to: ({ own }) => `/contributions/idee/${idOf(own.idea)}/retablir`,
    fields: () => ({}),
    button: true,
  },
  { what: "mark as read", who: "member", to: at("/moi/notifications"), fields: () => ({}), button: true },
  { what: "claim", who: "visitor", to: at(`/lien/1-${Date.now()}-${"A".repeat(43)}`), fields: () => ({}) },
  {
    what: "report as a visitor",
    who: "visitor",
    to: ({ question }) => `/signaler/question/${idOf(question)}`,
    fields: () => ({ reason: "rule-spam", explanation: BODY, email: "temoin@web.example", goodFaith: "1" }),
    texts: { explanation: 2_000, email: 254 },
    chosen: ["reason", "goodFaith"],
  },
  {
    what: "report a duplicate",
    who: "member",
    to: ({ question }) => `/signaler/question/${idOf(question)}`,
    fields: ({ own }) => ({ reason: "rule-duplicate", other: own.question, explanation: BODY, goodFaith: "1" }),
    texts: { explanation: 2_000 },
    chosen: ["reason", "other", "goodFaith"],
  },
  ...FORMS_OF_ADMINS,
];
