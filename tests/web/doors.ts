import { ACCESS, type Act } from "#app/features/access/table.ts";
import type { Door, Place } from "./door.ts";
import { READING } from "./doors-to-read.ts";
import { idOf } from "./writing.ts";

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
  post("questions/nouvelle", "ask as Anonyme", 303, {
    act: "anonymous.write",
    visitor: 401,
    fields: () => ({ ...thread(), anonymous: "1" }),
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
  // Its ten votes are not there: whoever wrote it is told that it can still be edited.
  post("idees/:id/:slug?", "add to a frozen idea", 409, {
    act: "idea.complete",
    visitor: 401,
    path: ({ things }) => things.idea,
    fields: () => ({ intent: "complete", body: "Je précise encore ceci, qui compte." }),
  }),
  // Never of one's own: a colleague decides.
  post("equipe/reunir/:id", "merge a thread with itself", 409, {
    act: "thread.merge",
    path: ({ things }) => `/equipe/reunir/${idOf(things.idea)}`,
    fields: ({ things }) => ({ other: idOf(things.idea), facts: "C’est la même." }),
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
  post("equipe/votes/:id", "count votes of which none is under review", 409, {
    act: "moderation.rule",
    own: 403,
    path: ({ things }) => `/equipe/votes/${idOf(things.idea)}`,
    fields: () => ({ intent: "review", from: "review", verdict: "count" }),
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
  post("signaler/:subject/:id", "report", 303, {
    act: "report.write",
    path: ({ things }) => `/signaler/question/${idOf(things.question)}`,
    fields: () => ({
      reason: "rule-spam",
      explanation: "Ce texte est une publicité, et rien d’autre.",
      goodFaith: "1",
    }),
  }),
  post("signalements/:number", "contest what was decided on a report that nobody sent", 404, {
    act: "report.write",
    path: () => "/signalements/S-2222-2222",
    fields: () => ({ text: "Cette décision ne me paraît vraiment pas juste." }),
  }),
  post("moi/decisions/:id", "contest a decision about nobody", 404, {
    act: "ruling.own",
    path: () => "/moi/decisions/2000000",
    fields: () => ({ text: "Cette décision ne me paraît vraiment pas juste." }),
  }),
  post("apercu", "preview", 200, { fields: () => ({ body: "**gras**" }) }),
  post("langue", "switch", 303, { fields: () => ({ lang: "fr", back: "/" }) }),
  post("connexion", "sign in with a wrong password", 401, {
    fields: () => ({ email: `${(asked += 1)}@web.example`, password: "pas le bon" }),
  }),
  post("inscription", "sign up with nothing", 422),
  post("connexion/banque", "go to a bank without a provider", 404),
  post("connexion/banque/deconnexion", "sign out from a bank without a provider", 404),
  post("demonstration/reseau/reception", "post to the demonstration's network without its signature", 401),
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
  // Of another answer than the one that stands there: it is shown before anything leaves.
  post("equipe/republier/:id", "send what the bank no longer says", 409, {
    act: "post.send",
    visitor: 401,
    path: ({ things }) => `/equipe/republier/${idOf(things.question)}`,
    fields: () => ({ told: "0".repeat(64) }),
  }),
  post("moi/supprimer", "delete the account", 422, { act: "account.delete" }),
  post("moi/notifications", "start news by mail", 303, {
    act: "account.own",
    fields: () => ({ intent: "news", yes: "1" }),
  }),
  post("equipe/mentions/:id", "handle what nobody has said", 404, {
    act: "mention.handle",
    path: () => "/equipe/mentions/2000000",
  }),
  post("equipe/moderation/ensemble", "decide together on nothing", 422, { act: "moderation.rule" }),
  post("equipe/moderation/decisions/:id/annuler", "undo what nobody has decided", 404, {
    act: "moderation.rule",
    path: () => "/equipe/moderation/decisions/2000000/annuler",
  }),
  post("equipe/moderation/sur/:subject/:id", "warn without reasons", 422, {
    act: "moderation.rule",
    // Somebody else decides on one's own words.
    own: 403,
    path: ({ things }) => `/equipe/moderation/sur/reponse/${things.answer}`,
    fields: () => ({ intent: "rule", act: "warn" }),
  }),
  post("equipe/moderation/:id", "decide nothing", 422, {
    act: "moderation.rule",
    path: () => "/equipe/moderation/2",
    fields: () => ({ intent: "rule" }),
  }),
  post("equipe/moderation/:id", "judge without a verdict", 422, {
    act: "moderation.judge",
    path: () => "/equipe/moderation/1",
    fields: () => ({ intent: "judge" }),
  }),
  ...["", "/envois"].flatMap((folder) =>
    (["post.send", "post.approve"] as const).map((act) =>
      post(`equipe/publications${folder}/:id`, `${act} of what was never asked for`, 404, {
        act,
        path: () => `/equipe/publications${folder}/2000000`,
        fields: () => ({ intent: act === "post.send" ? "retry" : "approve", dispatch: "2000000" }),
      }),
    ),
  ),
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
  post("admin/reseaux", "connect an account with nothing", 422, {
    act: "network.connect",
    path: () => "/admin/reseaux?reseau=mastodon",
    fields: () => ({ intent: "connect" }),
  }),
  post("admin/reseaux/:id", "test an account that is not there", 404, {
    act: "network.connect",
    path: () => "/admin/reseaux/2000000",
    fields: () => ({ intent: "test" }),
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

/** They open no door: they decide what stands on a page, which the tests of anonymity read. */
const SHOWING: string[] = ["anonymous.see"] satisfies Act[];

export const ACTS = Object.keys(ACCESS).filter((act) => !SHOWING.includes(act));
