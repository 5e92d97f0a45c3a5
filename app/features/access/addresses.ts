import type { Act } from "./table.ts";

/** "open": to everyone, without being asked who they are; "link": to whoever holds a signed link. */
export type Asked = Act | "open" | "link";

export interface Address {
  /** What is asked of whoever reads the page; null where there is none to read. */
  read: Asked | null;
  /** What is asked of whoever sends a form here, one act a form. */
  send?: readonly Asked[];
}

const OPEN = { read: "open" } as const satisfies Address;

const forms = (...send: Asked[]): Address => ({ read: null, send });
const page = (read: Asked, ...send: Asked[]): Address => (send.length > 0 ? { read, send } : { read });

/** Every address of the site, as app/routes.ts writes it: the build stops on a route that has no line here. */
export const ADDRESSES: Readonly<Record<string, Address>> = {
  "": OPEN,
  questions: OPEN,
  "questions/nouvelle": page("open", "question.ask", "anonymous.write"),
  "questions/:id/vote": forms("question.vote"),
  "questions/:id/:slug?": page("open", "answer.write", "comment.write", "anonymous.write"),
  "questions/:id/:slug/historique": OPEN,
  idees: OPEN,
  "idees/nouvelle": page("open", "idea.propose", "anonymous.write"),
  "idees/:id/vote": forms("idea.vote"),
  "idees/:id/:slug?": page("open", "comment.write", "idea.decide", "idea.complete"),
  "idees/:id/:slug/historique": OPEN,
  realise: OPEN,
  fediverse: OPEN,
  "cartes/:kind/:id/:file": OPEN,
  "reponses/:id/vote": forms("answer.vote"),
  "reponses/:id/accepter": forms("answer.accept"),
  "reponses/:id/confirmer": forms("official.speak"),
  "contributions/:subject/:id/modifier": {
    read: "thread.edit",
    send: ["thread.edit", "answer.edit", "comment.edit", "official.correct"],
  },
  "contributions/:subject/:id/retirer": forms(
    "thread.withdraw",
    "answer.withdraw",
    "comment.withdraw",
    "official.correct",
    "idea.complete",
  ),
  "contributions/:subject/:id/retablir": forms(
    "thread.withdraw",
    "answer.withdraw",
    "comment.withdraw",
    "official.correct",
    "idea.complete",
  ),
  apercu: forms("open"),
  suivre: forms("thread.follow"),
  "partager/mastodon": OPEN,
  themes: OPEN,
  "themes/:slug": OPEN,
  recherche: OPEN,
  membres: OPEN,
  "membres/:handle": OPEN,
  "membres/:handle/portrait/:hash": OPEN,
  "signaler/:subject/:id": page("report.write", "report.write"),
  // Whoever holds the number; contesting is for them too.
  "signalements/:number": page("open", "report.write"),
  moi: page("account.own", "account.own"),
  "moi/moderation": page("ruling.own"),
  "moi/decisions/:id": page("ruling.own", "ruling.own"),
  "moi/securite": page("account.credentials", "account.credentials"),
  "moi/adresse": page("account.credentials", "account.credentials"),
  "moi/cles": page("account.credentials", "account.credentials"),
  "moi/cles/options": forms("account.credentials"),
  "moi/authentificateur": page("account.credentials", "account.credentials"),
  "moi/codes-de-secours": page("account.credentials", "account.credentials"),
  "moi/notifications": page("account.own", "account.own"),
  "moi/sessions": page("account.own", "account.own"),
  "moi/donnees": page("account.own", "account.export"),
  "moi/donnees/:id": page("account.export"),
  "moi/supprimer": page("account.delete", "account.delete"),
  connexion: page("open", "open"),
  "connexion/code": page("open", "open"),
  "connexion/cle": forms("open"),
  "connexion/cle/options": forms("open"),
  // Whoever is half signed in; anybody else is led away.
  "connexion/second-facteur": page("open", "open"),
  "connexion/confirmer": page("account.own", "account.own"),
  inscription: page("open", "open"),
  "inscription/code": page("open", "open"),
  "mot-de-passe/oublie": page("open", "open"),
  "mot-de-passe/nouveau/:token": page("link", "link"),
  deconnexion: page("open", "open"),
  "connexion/banque": page("open", "open", "account.credentials"),
  "connexion/banque/retour": OPEN,
  "connexion/banque/relier": page("open", "account.credentials"),
  "connexion/banque/delier": forms("account.credentials"),
  "connexion/banque/deconnexion": forms("open"),
  "invitation/:token": page("link", "link"),
  "lien/:token": page("link", "link"),
  "desabonnement/:token": page("link", "link"),
  langue: forms("open"),
  "demonstration/courrier": OPEN,
  "demonstration/reseau": OPEN,
  "demonstration/reseau/reception": forms("open"),
  "demonstration/reseau/:id/image": OPEN,
  "equipe/reunir/:id": page("thread.merge", "thread.merge"),
  "equipe/republier/:id": page("post.send", "post.send"),
  "equipe/votes/:id": page("moderation.read", "moderation.rule"),
  "equipe/mentions": page("mention.handle"),
  "equipe/mentions/:id": page("mention.handle", "mention.handle"),
  "equipe/portee": page("reach.read"),
  "equipe/portee.csv": page("reach.read"),
  "equipe/moderation": page("moderation.read"),
  "equipe/moderation/ensemble": page("moderation.rule", "moderation.rule"),
  "equipe/moderation/decisions/:id/annuler": forms("moderation.rule"),
  "equipe/moderation/sur/:subject/:id": page("moderation.rule", "moderation.rule"),
  "equipe/moderation/:id": page("moderation.read", "moderation.rule", "moderation.judge"),
  "equipe/publications": page("post.send"),
  "equipe/publications/envois/:id": page("post.send", "post.send", "post.approve"),
  "equipe/publications/:id": page("post.send", "post.send", "post.approve"),
  admin: page("admin.themes"),
  "admin/themes": page("admin.themes", "admin.themes"),
  "admin/personnes": page("admin.people", "admin.people", "admin.invite"),
  "admin/reseaux": page("network.connect", "network.connect"),
  "admin/reseaux/:id": page("network.connect", "network.connect"),
  "admin/marque": page("admin.brand", "admin.brand"),
  "admin/textes": page("admin.texts"),
  "admin/textes/:page/:lang": page("admin.texts", "admin.texts"),
  "marque.css": OPEN,
  "marque/logo": OPEN,
  transparence: OPEN,
  "transparence.csv": OPEN,
  regles: OPEN,
  confidentialite: OPEN,
  "mentions-legales": OPEN,
  accessibilite: OPEN,
  classements: OPEN,
  ...Object.fromEntries(
    ["regles", "confidentialite", "mentions-legales", "accessibilite", "classements"].flatMap((text) => [
      [`${text}/versions`, OPEN],
      [`${text}/versions/:id`, OPEN],
    ]),
  ),
  "erreur/:status": page("open", "open"),
  "*": page("open", "open"),
};

export interface RouteEntry {
  path?: string;
  children?: RouteEntry[];
}

/** The leaves of a tree of routes that have no line above, or whose line has no route. */
export function addressesAmiss(routes: RouteEntry[]): string[] {
  const written = new Set(leavesOf(routes));
  const missing = [...written].filter((path) => !(path in ADDRESSES)).map((path) => `/${path} is not in the table`);
  const dead = Object.keys(ADDRESSES).filter((path) => !written.has(path));
  return [...missing, ...dead.map((path) => `/${path} has no route`)];
}

function leavesOf(routes: RouteEntry[], base = ""): string[] {
  return routes.flatMap(({ path, children }) => {
    const whole = [base, path].filter(Boolean).join("/");
    return children ? leavesOf(children, whole) : [whole];
  });
}
