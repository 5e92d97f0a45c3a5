import { ACCESS, type Act } from "#app/features/access/table.ts";
import { idOf } from "./writing.ts";

/** What stands in the world of the test: one's own things, or another's. */
export interface Things {
  question: string;
  idea: string;
  /** An answer in one's own name; its question is `question`. */
  answer: string;
  comment: string;
}

/** Who is asked about: on which things, and what the bank said that anyone of its team may correct. */
export interface Place {
  things: Things;
  bank: { answer: string; decision: string };
  /** Somebody of the team whose role may be changed. */
  memberId: string;
  theme: { id: string; slug: string };
}

export interface Door {
  method: "GET" | "POST";
  /** As in app/routes.ts. */
  route: string;
  what: string;
  path: (place: Place) => string;
  fields?: (place: Place) => Record<string, string>;
  /** What the access table says of it; open to all without. */
  act?: Act;
  /** The answer to whoever may. */
  allowed: number;
  /** The answer to whoever may, on their own things, where a rule refuses what the role could do. */
  own?: number;
  /** The answer to a visitor who may not: led to sign in, or told so with what they typed. */
  visitor?: 303 | 401;
  /** Signed in, one is not asked again. */
  signedIn?: number;
  /** Takes back what was done, so that the next person finds the same world. */
  undo?: (place: Place) => string;
}

const open = (route: string, allowed = 200, path = `/${route}`): Door => ({
  method: "GET",
  route,
  what: "read",
  path: () => path,
  allowed,
});

const closed = (route: string, act: Act, path = `/${route}`): Door => ({ ...open(route, 200, path), act });

/** Addresses that forms are sent to: read, there is nothing. */
const nothingToRead = (route: string, path = `/${route}`): Door => open(route, 404, path);

const READING: Door[] = [
  open(""),
  open("questions"),
  open("questions/nouvelle"),
  { ...open("questions/:id/:slug?"), path: ({ things }) => things.question },
  { ...open("questions/:id/:slug/historique"), path: ({ things }) => `${things.question}/historique` },
  open("idees"),
  open("idees/nouvelle"),
  { ...open("idees/:id/:slug?"), path: ({ things }) => things.idea },
  { ...open("idees/:id/:slug/historique"), path: ({ things }) => `${things.idea}/historique` },
  open("realise"),
  open("themes"),
  { ...open("themes/:slug"), path: ({ theme }) => `/themes/${theme.slug}` },
  open("recherche", 200, "/recherche?q=carte"),
  open("membres"),
  open("membres/:handle", 200, "/membres/camille"),
  open("membres/:handle/portrait/:hash", 404, "/membres/camille/portrait/inconnu"),
  { ...open("connexion"), signedIn: 302 },
  { ...open("inscription"), signedIn: 302 },
  { ...open("connexion/code"), signedIn: 302 },
  { ...open("inscription/code", 404, `/inscription/code?preuve=${"x".repeat(22)}`), signedIn: 302 },
  open("mot-de-passe/oublie"),
  open("mot-de-passe/nouveau/:token", 404, "/mot-de-passe/nouveau/faux"),
  open("lien/:token", 404, "/lien/1-1-faux"),
  open("invitation/:token", 404, "/invitation/faux"),
  // Without a provider of the bank; provider.web.test.ts has one.
  ...["", "/retour", "/relier", "/delier", "/deconnexion"].map((part) => nothingToRead(`connexion/banque${part}`)),
  open("desabonnement/:token", 404, "/desabonnement/1-faux"),
  open("partager/mastodon"),
  open("demonstration/courrier"),
  ...["regles", "confidentialite", "mentions-legales", "accessibilite", "classements"].map((page) => open(page)),
  open("marque.css"),
  nothingToRead("marque/logo"),
  nothingToRead("erreur/:status", "/erreur/404"),
  nothingToRead("*", "/nulle-part"),
  ...[
    "questions/:id/vote",
    "idees/:id/vote",
    "reponses/:id/vote",
    "reponses/:id/accepter",
    "reponses/:id/confirmer",
  ].map((route) => nothingToRead(route, `/${route.replace(":id", "1")}`)),
  ...["retirer", "retablir"].map((act) =>
    nothingToRead(`contributions/:subject/:id/${act}`, `/contributions/question/1/${act}`),
  ),
  ...["apercu", "suivre", "langue"].map((route) => nothingToRead(route)),
  open("deconnexion", 302),
  closed("moi", "account.own"),
  closed("moi/adresse", "account.credentials"),
  closed("moi/notifications", "account.own"),
  closed("moi/sessions", "account.own"),
  closed("moi/donnees", "account.own"),
  // Nobody has a copy of that number: whoever may ask for one is told so.
  { ...closed("moi/donnees/:id", "account.export", "/moi/donnees/2000000"), allowed: 404 },
  closed("moi/supprimer", "account.delete"),
  closed("moi/securite", "account.credentials"),
  { ...closed("moi/cles", "account.credentials"), allowed: 302 },
  closed("moi/authentificateur", "account.credentials"),
  closed("moi/codes-de-secours", "account.credentials"),
  closed("connexion/confirmer", "account.own"),
  // Nobody in this world is half signed in: second-factor.web.test.ts is about those who are.
  open("connexion/second-facteur", 303),
  ...["connexion/cle", "connexion/cle/options", "moi/cles/options"].map((route) => nothingToRead(route)),
  closed("admin", "admin.themes"),
  closed("admin/themes", "admin.themes"),
  closed("admin/personnes", "admin.people"),
  closed("admin/marque", "admin.brand"),
  closed("admin/textes", "admin.texts"),
  closed("admin/textes/:page/:lang", "admin.texts", "/admin/textes/regles/fr"),
];

/** Everything that one may change of what was written: the address, and the acts that the table knows. */
const SUBJECTS = [
  ["question", "thread", ({ things }: Place) => idOf(things.question)],
  ["idee", "thread", ({ things }: Place) => idOf(things.idea)],
  ["reponse", "answer", ({ things }: Place) => things.answer],
  ["commentaire", "comment", ({ things }: Place) => things.comment],
  ["reponse", "official", ({ bank }: Place) => bank.answer],
  ["decision", "official", ({ bank }: Place) => bank.decision],
] as const;

const CHANGING = SUBJECTS.flatMap(([name, subject, id]): Door[] => {
  const at = (verb: string) => (place: Place) => `/contributions/${name}/${id(place)}/${verb}`;
  const what = subject === "official" ? `${name} of the bank` : name;
  const door = (method: "GET" | "POST", verb: string, act: Act, allowed: number): Door => ({
    method,
    route: `contributions/:subject/:id/${verb}`,
    what,
    path: at(verb),
    act,
    allowed,
  });
  const edit = subject === "official" ? "official.correct" : (`${subject}.edit` as const);
  const withdraw = subject === "official" ? "official.correct" : (`${subject}.withdraw` as const);
  const text = { title: "Un titre qui a changé", body: "Un texte qui a changé, lui aussi.", theme: "appli" };
  return [
    door("GET", "modifier", edit, 200),
    { ...door("POST", "modifier", edit, 303), visitor: 401, fields: () => text },
    { ...door("POST", "retirer", withdraw, 303), undo: at("retablir") },
    door("POST", "retablir", withdraw, 303),
  ];
});

const post = (route: string, what: string, allowed: number, more: Partial<Door> = {}): Door => ({
  method: "POST",
  route,
  what,
  path: () => `/${route}`,
  allowed,
  ...more,
});

const back = { back: "/questions" };
let asked = 0;
const thread = () => ({
  title: `Combien de fois faut-il le dire ? ${(asked += 1)}`,
  body: "Une fois devrait suffire, je crois.",
  theme: "appli",
});

const WRITING: Door[] = [
  post("questions/nouvelle", "ask", 303, {
    act: "question.ask",
    fields: () => ({ ...thread(), email: "acces@web.example" }),
  }),
  post("idees/nouvelle", "propose", 303, { act: "idea.propose", visitor: 401, fields: thread }),
  post("questions/:id/:slug?", "answer", 303, {
    act: "answer.write",
    visitor: 401,
    path: ({ things }) => things.question,
    fields: () => ({ intent: "answer", body: `Voici ${(asked += 1)} réponses.`, voice: "self" }),
  }),
  post("questions/:id/:slug?", "comment", 303, {
    act: "comment.write",
    visitor: 401,
    path: ({ things }) => things.question,
    fields: () => ({ intent: "comment", body: `Voici ${(asked += 1)} commentaires.` }),
  }),
  post("idees/:id/:slug?", "comment", 303, {
    act: "comment.write",
    visitor: 401,
    path: ({ things }) => things.idea,
    fields: () => ({ intent: "comment", body: `Voici ${(asked += 1)} commentaires.` }),
  }),
  post("idees/:id/:slug?", "decide", 303, {
    act: "idea.decide",
    visitor: 401,
    path: ({ things }) => things.idea,
    fields: () => ({ intent: "decide", status: "under-review", body: `Nous étudions cela, ${(asked += 1)} fois.` }),
  }),
  post("questions/:id/vote", "vote", 303, {
    act: "question.vote",
    own: 403,
    path: ({ things }) => `/questions/${idOf(things.question)}/vote`,
    fields: () => ({ vote: "cast", ...back }),
  }),
  post("idees/:id/vote", "vote", 303, {
    act: "idea.vote",
    own: 403,
    path: ({ things }) => `/idees/${idOf(things.idea)}/vote`,
    fields: () => ({ vote: "cast", ...back }),
  }),
  post("reponses/:id/vote", "say whether it helped", 303, {
    act: "answer.vote",
    own: 403,
    path: ({ things }) => `/reponses/${things.answer}/vote`,
    fields: () => ({ vote: "useful", ...back }),
  }),
  post("reponses/:id/accepter", "accept", 303, {
    act: "answer.accept",
    path: ({ things }) => `/reponses/${things.answer}/accepter`,
    fields: () => ({ yes: "1", ...back }),
  }),
  post("reponses/:id/confirmer", "confirm", 303, {
    act: "official.speak",
    // One's own words are said in the bank's name from the start, or not at all.
    own: 403,
    path: ({ things }) => `/reponses/${things.answer}/confirmer`,
    fields: () => ({ yes: "1", ...back }),
  }),
  post("suivre", "follow", 303, {
    act: "thread.follow",
    fields: ({ things }) => ({ subject: "thread", id: idOf(things.question), yes: "1", ...back }),
  }),
  post("apercu", "preview", 200, { fields: () => ({ body: "**gras**" }) }),
  post("langue", "switch", 303, { fields: () => ({ lang: "fr", back: "/" }) }),
  post("connexion", "sign in with a wrong password", 401, {
    fields: () => ({ email: `${(asked += 1)}@web.example`, password: "pas le bon" }),
  }),
  post("inscription", "sign up with nothing", 422),
  post("connexion/banque", "go to a bank without a provider", 404),
  post("connexion/banque/deconnexion", "sign out from a bank without a provider", 404),
  post("connexion/banque/relier", "link to a bank without a provider", 404, { act: "account.credentials" }),
  post("connexion/banque/delier", "part from a bank one is not linked to", 409, { act: "account.credentials" }),
  post("invitation/:token", "accept a forged invitation", 404, { path: () => "/invitation/faux" }),
  post("connexion/cle/options", "ask for a challenge", 200),
  post("connexion/cle", "sign in with no passkey", 422),
  post("connexion/second-facteur", "give a second factor that nobody asked for", 303),
  post("desabonnement/:token", "stop news with a forged link", 404, { path: () => "/desabonnement/1-faux" }),
  post("connexion/code", "ask for a code", 303, { fields: () => ({ email: `${(asked += 1)}@web.example` }) }),
  post("connexion/code", "give a code that nobody asked for", 404, {
    fields: () => ({ ref: "x".repeat(22), code: "123456" }),
  }),
  post("inscription/code", "give a code that nobody asked for", 404, {
    fields: () => ({ ref: "x".repeat(22), code: "123456" }),
  }),
  post("mot-de-passe/oublie", "ask for a link", 200, { fields: () => ({ email: `${(asked += 1)}@web.example` }) }),
  post("mot-de-passe/nouveau/:token", "reset with a forged link", 404, { path: () => "/mot-de-passe/nouveau/faux" }),
  post("lien/:token", "claim with a forged link", 404, { path: () => "/lien/1-1-faux" }),
  post("erreur/:status", "read an error", 404, { path: () => "/erreur/404" }),
  post("*", "write nowhere", 404, { path: () => "/nulle-part" }),
];

const MINDING: Door[] = [
  post("moi", "change one's name", 303, {
    act: "account.own",
    fields: () => ({ intent: "name", name: "Un autre nom", lang: "fr" }),
  }),
  post("moi/cles", "rename a passkey that is not there", 404, {
    act: "account.credentials",
    fields: () => ({ intent: "rename", id: "inconnue", name: "Un nom" }),
  }),
  post("moi/cles/options", "ask for a passkey to make", 200, { act: "account.credentials" }),
  post("moi/authentificateur", "set up with a wrong code", 401, {
    act: "account.credentials",
    fields: () => ({ intent: "enable", code: "000000" }),
  }),
  post("moi/codes-de-secours", "make recovery codes", 200, { act: "account.credentials" }),
  post("connexion/confirmer", "confirm with a wrong code", 401, {
    act: "account.own",
    fields: () => ({ intent: "totp", code: "000000" }),
  }),
  post("moi/securite", "set a password that is too short", 422, {
    act: "account.credentials",
    fields: () => ({ intent: "password", password: "faux", newPassword: "court" }),
  }),
  post("moi/adresse", "ask for another address", 303, {
    act: "account.credentials",
    fields: () => ({ email: `${(asked += 1)}@web.example` }),
  }),
  post("moi/notifications", "mark as read", 303, { act: "account.own" }),
  post("moi/sessions", "sign out everywhere else", 303, {
    act: "account.own",
    fields: () => ({ intent: "end-others" }),
  }),
  post("moi/donnees", "ask for a copy", 303, { act: "account.export" }),
  // Without a choice: nobody leaves before the last door.
  post("moi/supprimer", "delete the account", 422, { act: "account.delete" }),
  post("moi/notifications", "start news by mail", 303, {
    act: "account.own",
    fields: () => ({ intent: "news", yes: "1" }),
  }),
  post("admin/themes", "order themes", 303, {
    act: "admin.themes",
    fields: ({ theme }) => ({ intent: "order", id: theme.id, direction: "up" }),
  }),
  post("admin/personnes", "change a role", 303, {
    act: "admin.people",
    // They have that role by then.
    own: 422,
    fields: ({ memberId }) => ({ id: memberId, role: "moderator" }),
  }),
  post("admin/personnes", "invite into the team", 303, {
    act: "admin.invite",
    fields: () => ({ intent: "invite", email: `equipe-${(asked += 1)}@web.example`, name: "Alix", role: "adviser" }),
  }),
  post("admin/marque", "name the site", 303, { act: "admin.brand", fields: () => ({ intent: "name", name: "&vous" }) }),
  post("admin/textes/:page/:lang", "write a page", 303, {
    act: "admin.texts",
    visitor: 401,
    path: () => "/admin/textes/regles/fr",
    fields: () => ({ intent: "save", body: "Soyez aimables." }),
  }),
];

/** The last: whoever signs out is nobody afterwards. */
const LEAVING: Door[] = [post("deconnexion", "sign out", 303)];

/** Every page to read and every form to send, with who may. A route that is missing here fails the test. */
export const DOORS: Door[] = [...READING, ...CHANGING, ...WRITING, ...MINDING, ...LEAVING];

export const ACTS = Object.keys(ACCESS);
