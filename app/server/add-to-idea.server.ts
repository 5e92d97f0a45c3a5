import { data } from "@remix-run/node";
import { addAddendum } from "#app/features/addenda/add-addendum.server.ts";
import { AddendumForm } from "#app/features/addenda/forms.ts";
import { addendumAnchor } from "#app/features/threads/paths.ts";
import { parseForm, refuse } from "./form.server.ts";
import { done, notFound } from "./reply.server.ts";
import { originOf, reviewOf, shieldingOf } from "./review.server.ts";
import type { Sent } from "./thread-action.server.ts";

/** The form under a frozen idea: its author adds what the text can no longer say. */
export async function addToIdea({ form, threadId, author, request, context }: Sent) {
  const parsed = parseForm(AddendumForm, form);
  if (!parsed.ok) return data({ reply: parsed.reply }, 422);
  const { body } = parsed.value;
  const review = reviewOf(form, context, { body });
  if (review) return data({ reply: review });
  const addendum = { threadId, actor: author, body, shielding: shieldingOf(context), at: context.now() };
  const outcome = await addAddendum(context.store, { ...addendum, origin: await originOf(context) });
  if (outcome.added && outcome.held) return done(new URL(request.url).pathname, "held");
  if (outcome.added) return done(`${new URL(request.url).pathname}#${addendumAnchor(outcome.id)}`, "completed");
  if (outcome.refusal === "not-found") throw notFound();
  return data({ reply: refuse(form, outcome.refusal) }, outcome.refusal === "not-allowed" ? 403 : 409);
}
