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
    what: "create a theme",
    who: "admin",
    to: at("/admin/themes"),
    fields: () => ({
      intent: "create",
      name: "Nouveau thème",
      nameEn: "New theme",
      description: "",
      descriptionEn: "",
    }),
    texts: { name: 60, nameEn: 60, description: 200, descriptionEn: 200 },
    chosen: ["intent"],
  },
  {
    what: "rename a theme",
    who: "admin",
    to: at("/admin/themes"),
    fields: () => ({
      intent: "rename",
      id: "3",
      name: "Autre nom",
      nameEn: "Other name",
      description: "",
      descriptionEn: "",
    }),
    texts: { name: 60, nameEn: 60, description: 200, descriptionEn: 200 },
    chosen: ["intent", "id"],
  },
  {
    what: "order themes",
    who: "admin",
    to: at("/admin/themes"),
    fields: () => ({ intent: "order", id: "3", direction: "up" }),
    chosen: ["intent", "id", "direction"],
  },
  {
    what: "merge themes",
    who: "admin",
    to: at("/admin/themes"),
    fields: () => ({ intent: "merge", id: "3", into: "4" }),
    chosen: ["intent", "id", "into"],
  },
  {
    what: "give a role",
    who: "admin",
    to: at("/admin/personnes"),
    fields: () => ({ intent: "role", id: "1", role: "member" }),
    chosen: ["id", "role"],
  },
  {
    what: "name the site",
    who: "admin",
    to: at("/admin/marque"),
    fields: () => ({ intent: "name", name: "Notre banque" }),
    texts: { name: 40 },
    chosen: ["intent"],
  },
  {
    what: "colour the site",
    who: "admin",
    to: at("/admin/marque"),
    fields: () => ({ intent: "colours", "light-accent": "#8a1538", "dark-accent": "#ff9db0" }),
    chosen: ["intent", "light-accent", "dark-accent"],
  },
  {
    what: "give the site a logo",
    who: "admin",
    to: at("/admin/marque"),
    fields: () => ({ intent: "logo", logo: "not a file" }),
    chosen: ["intent"],
  },
  {
    what: "write a page",
    who: "admin",
    to: at("/admin/textes/regles/fr"),
    fields: () => ({ intent: "save", body: BODY }),
    texts: { body: 30_000 },
    chosen: ["intent"],
  },
];
