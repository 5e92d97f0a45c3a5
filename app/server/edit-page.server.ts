import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { may } from "#app/features/access/table.ts";
import { type EditOutcome, editContribution } from "#app/features/contributions/edit.server.ts";
import { type Contribution, findContribution } from "#app/features/contributions/find-contribution.server.ts";
import { EDIT_FORMS } from "#app/features/contributions/forms.ts";
import { mayChange } from "#app/features/contributions/rules.ts";
import { isEditableName, type EditableName, SUBJECTS } from "#app/features/contributions/subjects.ts";
import { answerAnchor, commentAnchor, listPath, threadPath } from "#app/features/threads/paths.ts";
import { listThemes } from "#app/features/themes/list-themes.server.ts";
import { parseForm, readForm, refuse } from "./form.server.ts";
import { previewOf } from "./preview.server.ts";
import { done, forbidden, notFound, readId, tooMany } from "./reply.server.ts";
import { originOf, reviewOf, shieldingOf } from "./review.server.ts";
import { requireViewer, sessionEndedMeanwhile } from "./require-may.server.ts";
import { headOf } from "./head.server.ts";
import { i18nOf } from "#app/i18n/i18n.server.ts";

/** The text to edit, for whoever may edit it. */
export async function readEditPage({ request, params, context }: LoaderFunctionArgs) {
  const { store, lang } = context;
  const viewer = sessionEndedMeanwhile(context) ? null : requireViewer(context, request);
  const name = params["subject"];
  if (!isEditableName(name)) throw notFound();
  const found = await findContribution(store.read, store, name, readId(params["id"]));
  if (!found || found.state !== "live" || found.thread.state !== "live") throw notFound();
  const asked = { subject: SUBJECTS[name], authorId: found.authorId, official: found.official };
  if (viewer && !mayChange({ memberId: viewer.id, role: viewer.role }, asked, "edit", may)) throw forbidden();
  const values = { title: found.title ?? "", theme: found.themeSlug ?? "", body: found.body };
  const themes = SUBJECTS[name] === "thread" ? await listThemes(store, lang) : [];
  const title = i18nOf(lang).t(`writing:edit.${name}`);
  const head = headOf(context, { title, path: `/contributions/${name}/${found.id}/modifier` });
  return { subject: name, values, themes, frozen: found.frozen, back: threadPath(found.thread), head };
}

export async function editFromForm({ request, params, context }: ActionFunctionArgs) {
  const { form, stale } = await readForm(request, context);
  const actor = context.viewer;
  if (!actor) return data({ reply: refuse(form, "session-ended"), preview: null }, 401);
  const name = params["subject"];
  if (!isEditableName(name)) throw notFound();
  if (form.get("intent") === "preview") {
    const { values } = refuse(form, "");
    return data({ reply: { values, errors: {}, form: null }, preview: previewOf(form, context) });
  }
  if (stale) return data({ reply: refuse(form, "session-ended"), preview: null }, 403);
  const parsed = parseForm(EDIT_FORMS[name], form);
  if (!parsed.ok) return data({ reply: parsed.reply, preview: null }, 422);

  const text = parsed.value;
  const title = "title" in text ? text.title : null;
  const review = reviewOf(form, context, { title, body: text.body });
  if (review) return data({ reply: review, preview: null });
  // Each edit is kept for everyone to read.
  const wait = await context.limits.count("reply", `m${actor.id}`);
  if (wait !== null) return tooMany({ reply: refuse(form, "too-many"), preview: null }, wait);

  const id = readId(params["id"]);
  const themeSlug = "theme" in text ? text.theme : null;
  const outcome = await editContribution(context.store, {
    name,
    id,
    actor,
    title,
    themeSlug,
    body: text.body,
    shielding: shieldingOf(context),
    origin: await originOf(context),
    at: context.now(),
  });
  return answerEdit(form, name, { id, outcome });
}

/** Back to what was changed, or the form again with what keeps it from being changed. */
function answerEdit(form: FormData, name: EditableName, { id, outcome }: { id: number; outcome: EditOutcome }) {
  if (outcome.edited) {
    if (outcome.held) return done(heldPlace(outcome, name), "held");
    const place = `${threadPath(outcome.thread)}${anchorOf(name, id)}`;
    return outcome.changed ? done(place, "edited") : redirect(place, 303);
  }
  // Frozen while they wrote: the words come back, to be sent as an addendum.
  if (outcome.refusal === "frozen") return data({ reply: refuse(form, "frozen"), preview: null }, 409);
  if (outcome.refusal === "unknown-theme")
    return data({ reply: refuse(form, "theme-unknown", "theme"), preview: null }, 422);
  if (outcome.refusal === "secrecy")
    return data({ reply: { ...refuse(form, "secrecy"), told: outcome.told }, preview: null }, 422);
  if (outcome.refusal === "awaiting-reading")
    return data({ reply: refuse(form, "awaiting-reading"), preview: null }, 409);
  throw outcome.refusal === "not-found" ? notFound() : forbidden();
}

/** A question that is held has no page meanwhile; what is held in a thread is not on its page. */
function heldPlace({ thread }: { thread: Contribution["thread"] }, name: EditableName): string {
  return SUBJECTS[name] === "thread" ? listPath(thread.kind) : threadPath(thread);
}

function anchorOf(name: EditableName, id: number): string {
  if (name === "reponse") return `#${answerAnchor(id)}`;
  return name === "commentaire" ? `#${commentAnchor(id)}` : "";
}
