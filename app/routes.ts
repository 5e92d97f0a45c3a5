import { type RouteConfig, index, route } from "@remix-run/route-config";
import { addressesAmiss } from "./features/access/addresses.ts";

/** Every address of the site, one line a page: French for people, English for files. */
const routes = [
  index("routes/home.tsx"),

  route("questions", "routes/threads/questions.tsx"),
  route("questions/nouvelle", "routes/threads/ask.tsx"),
  route("questions/:id/vote", "routes/votes/vote-question.ts"),
  route("questions/:id/:slug?", "routes/threads/question.tsx"),
  route("questions/:id/:slug/historique", "routes/threads/question-history.tsx"),

  route("idees", "routes/threads/ideas.tsx"),
  route("idees/nouvelle", "routes/threads/propose.tsx"),
  route("idees/:id/vote", "routes/votes/vote-idea.ts"),
  route("idees/:id/:slug?", "routes/threads/idea.tsx"),
  route("idees/:id/:slug/historique", "routes/threads/idea-history.tsx"),
  route("realise", "routes/threads/shipped.tsx"),
  route("fediverse", "routes/pages/fediverse.tsx"),
  route("cartes/:kind/:id/:file", "routes/threads/card.ts"),

  route("reponses/:id/vote", "routes/votes/judge-answer.ts"),
  route("reponses/:id/accepter", "routes/answers/accept.ts"),
  route("reponses/:id/confirmer", "routes/answers/confirm.ts"),
  route("contributions/:subject/:id/modifier", "routes/contributions/edit.tsx"),
  route("contributions/:subject/:id/retirer", "routes/contributions/withdraw.ts"),
  route("contributions/:subject/:id/retablir", "routes/contributions/restore.ts"),
  route("apercu", "routes/contributions/preview.ts"),
  route("suivre", "routes/follow.ts"),
  route("partager/mastodon", "routes/share-mastodon.tsx"),

  route("themes", "routes/themes/themes.tsx"),
  route("themes/:slug", "routes/themes/theme.tsx"),
  route("recherche", "routes/search.tsx"),

  route("membres", "routes/members/people.tsx"),
  route("membres/:handle", "routes/members/member.tsx"),
  route("membres/:handle/portrait/:hash", "routes/members/portrait.ts"),
  route("signaler/:subject/:id", "routes/reports/report.tsx"),
  route("signalements/:number", "routes/reports/receipt.tsx"),
  route("moi", "routes/members/account.tsx"),
  route("moi/moderation", "routes/reports/own.tsx"),
  route("moi/decisions/:id", "routes/reports/statement.tsx"),
  route("moi/securite", "routes/members/security.tsx"),
  route("moi/cles", "routes/members/passkeys.tsx"),
  route("moi/cles/options", "routes/members/passkey-options.ts"),
  route("moi/authentificateur", "routes/members/authenticator.tsx"),
  route("moi/codes-de-secours", "routes/members/recovery-codes.tsx"),
  route("moi/adresse", "routes/credentials/address.tsx"),
  route("moi/notifications", "routes/members/notifications.tsx"),
  route("moi/sessions", "routes/members/sessions.tsx"),
  route("moi/donnees", "routes/members/data.tsx"),
  route("moi/donnees/:id", "routes/members/export.ts"),
  route("moi/supprimer", "routes/members/leave.tsx"),

  route("connexion", "routes/sessions/sign-in.tsx"),
  route("connexion/code", "routes/sessions/code.tsx"),
  route("connexion/cle", "routes/sessions/passkey.ts"),
  route("connexion/cle/options", "routes/sessions/passkey-options.ts"),
  route("connexion/second-facteur", "routes/sessions/second-factor.tsx"),
  route("connexion/confirmer", "routes/sessions/confirm.tsx"),
  route("inscription", "routes/sessions/sign-up.tsx"),
  route("inscription/code", "routes/sessions/sign-up-code.tsx"),
  route("mot-de-passe/oublie", "routes/credentials/forgotten.tsx"),
  route("mot-de-passe/nouveau/:token", "routes/credentials/reset.tsx"),
  route("deconnexion", "routes/sessions/sign-out.ts"),
  route("connexion/banque", "routes/provider/start.tsx"),
  route("connexion/banque/retour", "routes/provider/return.tsx"),
  route("connexion/banque/relier", "routes/provider/link.tsx"),
  route("connexion/banque/delier", "routes/provider/unlink.ts"),
  route("connexion/banque/deconnexion", "routes/provider/logout.ts"),
  route("invitation/:token", "routes/sessions/invitation.tsx"),
  route("lien/:token", "routes/sessions/claim.tsx"),
  route("desabonnement/:token", "routes/stop-news.tsx"),
  route("langue", "routes/language.ts"),
  route("demonstration/courrier", "routes/demonstration-mail.tsx"),
  route("demonstration/reseau", "routes/demonstration/network.tsx"),
  route("demonstration/reseau/reception", "routes/demonstration/reception.ts"),
  route("demonstration/reseau/:id/image", "routes/demonstration/picture.ts"),

  route("equipe/reunir/:id", "routes/merges/merge.tsx"),
  route("equipe/republier/:id", "routes/republish/republish.tsx"),
  route("equipe/votes/:id", "routes/team/votes.tsx"),
  route("equipe/mentions", "routes/team/mentions.tsx"),
  route("equipe/mentions/:id", "routes/team/mention.tsx"),
  route("equipe/portee", "routes/team/reach.tsx"),
  route("equipe/portee.csv", "routes/team/reach-csv.ts"),
  route("equipe/moderation", "routes/desk/queue.tsx"),
  route("equipe/moderation/ensemble", "routes/desk/together.tsx"),
  route("equipe/moderation/decisions/:id/annuler", "routes/desk/undo.ts"),
  route("equipe/moderation/sur/:subject/:id", "routes/desk/subject.tsx"),
  route("equipe/moderation/:id", "routes/desk/case.tsx"),
  route("equipe/publications", "routes/sending/posts.tsx"),
  route("equipe/publications/envois/:id", "routes/sending/dispatch.tsx"),
  route("equipe/publications/:id", "routes/sending/post.tsx"),

  route("admin", "routes/admin/layout.tsx", [
    index("routes/admin/home.tsx"),
    route("themes", "routes/admin/themes.tsx"),
    route("personnes", "routes/admin/people.tsx"),
    route("reseaux", "routes/admin/networks.tsx"),
    route("reseaux/:id", "routes/admin/network.tsx"),
    route("marque", "routes/admin/brand.tsx"),
    route("textes", "routes/admin/texts.tsx"),
    route("textes/:page/:lang", "routes/admin/text.tsx"),
  ]),
  route("marque.css", "routes/brand-stylesheet.ts"),
  route("marque/logo", "routes/brand-logo.ts"),
  route("transparence", "routes/register/register.tsx"),
  route("transparence.csv", "routes/register/register-csv.ts"),
  // One file for five addresses: its path says which text to show.
  ...["regles", "confidentialite", "mentions-legales", "accessibilite", "classements"].map((path) =>
    route(path, "routes/pages/fixed-page.tsx", { id: path }),
  ),
  ...["regles", "confidentialite", "mentions-legales", "accessibilite", "classements"].flatMap((path) => [
    route(`${path}/versions`, "routes/pages/versions.tsx", { id: `${path}-versions` }),
    route(`${path}/versions/:id`, "routes/pages/version.tsx", { id: `${path}-version` }),
  ]),

  route("erreur/:status", "routes/error.tsx"),
  route("*", "routes/not-found.tsx"),
] satisfies RouteConfig;

// An address that the access table does not know is never served.
const amiss = addressesAmiss(routes);
if (amiss.length > 0) throw new Error(`app/features/access/addresses.ts: ${amiss.join(", ")}`);

export default routes;
