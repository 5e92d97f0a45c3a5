import type { Act } from "#app/features/access/table.ts";
import type { Door } from "./door.ts";
import { idOf } from "./writing.ts";

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

export const READING: Door[] = [
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
  open("fediverse"),
  { ...open("cartes/:kind/:id/:file", 302), path: ({ things }) => `/cartes/questions/${idOf(things.question)}/x.png` },
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
  open("demonstration/reseau"),
  nothingToRead("demonstration/reseau/reception"),
  open("demonstration/reseau/:id/image", 404, "/demonstration/reseau/inconnue/image"),
  ...["regles", "confidentialite", "mentions-legales", "accessibilite", "classements"].flatMap((page) => [
    ...[open(page), open(`${page}/versions`)],
    open(`${page}/versions/:id`, 200, `/${page}/versions/origine`),
  ]),
  open("transparence"),
  open("transparence.csv"),
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
  {
    ...open("signaler/:subject/:id"),
    act: "report.write",
    path: ({ things }) => `/signaler/question/${idOf(things.question)}`,
  },
  // Nobody was given that number.
  open("signalements/:number", 404, "/signalements/S-2222-2222"),
  closed("moi", "account.own"),
  closed("moi/moderation", "ruling.own"),
  { ...closed("moi/decisions/:id", "ruling.own", "/moi/decisions/2000000"), allowed: 404 },
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
  { ...closed("equipe/reunir/:id", "thread.merge"), path: ({ things }) => `/equipe/reunir/${idOf(things.idea)}` },
  {
    ...closed("equipe/republier/:id", "post.send"),
    path: ({ things }) => `/equipe/republier/${idOf(things.question)}`,
  },
  {
    ...closed("equipe/votes/:id", "moderation.read"),
    path: ({ things }) => `/equipe/votes/${things.idea.split("/")[2]}`,
  },
  closed("equipe/mentions", "mention.handle"),
  { ...closed("equipe/mentions/:id", "mention.handle", "/equipe/mentions/2000000"), allowed: 404 },
  closed("equipe/portee", "reach.read"),
  closed("equipe/portee.csv", "reach.read"),
  closed("equipe/moderation", "moderation.read"),
  closed("equipe/moderation/ensemble", "moderation.rule"),
  nothingToRead("equipe/moderation/decisions/:id/annuler", "/equipe/moderation/decisions/1/annuler"),
  {
    ...closed("equipe/moderation/sur/:subject/:id", "moderation.rule"),
    path: ({ things }) => `/equipe/moderation/sur/reponse/${things.answer}`,
  },
  closed("equipe/moderation/:id", "moderation.read", "/equipe/moderation/1"),
  closed("equipe/publications", "post.send"),
  // Nothing was ever sent from this world: whoever may is told so.
  { ...closed("equipe/publications/:id", "post.send", "/equipe/publications/2000000"), allowed: 404 },
  { ...closed("equipe/publications/envois/:id", "post.send", "/equipe/publications/envois/2000000"), allowed: 404 },
  closed("admin", "admin.themes"),
  closed("admin/themes", "admin.themes"),
  closed("admin/personnes", "admin.people"),
  closed("admin/reseaux", "network.connect"),
  { ...closed("admin/reseaux/:id", "network.connect", "/admin/reseaux/2000000"), allowed: 404 },
  closed("admin/marque", "admin.brand"),
  closed("admin/textes", "admin.texts"),
  closed("admin/textes/:page/:lang", "admin.texts", "/admin/textes/regles/fr"),
];
