import { type ActionFunctionArgs, data } from "@remix-run/node";
import { InviteForm, PendingForm } from "#app/features/invitations/forms.ts";
import { invite, resendInvitation, withdrawInvitation } from "#app/features/invitations/invite.server.ts";
import { changeRole } from "#app/features/members/change-role.server.ts";
import { RoleForm } from "#app/features/members/role-form.ts";
import type { SignedIn } from "./context.server.ts";
import { parseForm, readForm, refuse } from "./form.server.ts";
import { done, tooMany } from "./reply.server.ts";
import { requireMay } from "./require-may.server.ts";

export const PEOPLE_PATH = "/admin/personnes";

const INVITING = ["invite", "resend", "withdraw"] as const;

/** The forms of the page of people: give a role, invite, send again, withdraw. */
export async function changePeople({ request, context }: ActionFunctionArgs) {
  const actor = requireMay(context, request, "admin.people");
  const { form, stale } = await readForm(request, context);
  if (stale) return data({ reply: refuse(form, "session-ended") }, 403);
  // Back to the same list: the search is in the address the form was sent to.
  const back = `${PEOPLE_PATH}${new URL(request.url).search}`;
  const intent = INVITING.find((known) => known === form.get("intent"));
  if (!intent) return giveRole({ context, form, actor, back });
  const inviter = requireMay(context, request, "admin.invite");
  const sent = { context, form, actor: inviter, back };
  return intent === "invite" ? inviteSomeone(sent) : changePending(sent, intent);
}

interface Sent {
  context: ActionFunctionArgs["context"];
  form: FormData;
  actor: SignedIn;
  back: string;
}

async function giveRole({ context, form, actor, back }: Sent) {
  const parsed = parseForm(RoleForm, form);
  if (!parsed.ok) return data({ reply: parsed.reply }, 422);
  const outcome = await changeRole(context.store, { ...parsed.value, actor });
  if (outcome.changed) return done(back, "saved");
  return refused(form, outcome.refusal === "not-found" ? "gone" : outcome.refusal);
}

async function inviteSomeone({ context, form, actor, back }: Sent) {
  const { store, limits, lang, now } = context;
  const parsed = parseForm(InviteForm, form);
  if (!parsed.ok) return data({ reply: parsed.reply }, 422);
  const wait = await limits.count("invite", `m${actor.id}`);
  if (wait !== null) return tooMany({ reply: refuse(form, "too-many") }, wait);
  const outcome = await invite(store, { ...parsed.value, actor, lang, at: now() });
  if (outcome.invited) return done(back, "invited");
  const fields = { "already-team": "email", "name-personal": "name", "not-allowed": undefined };
  return data({ reply: refuse(form, outcome.refusal, fields[outcome.refusal]) }, 422);
}

async function changePending({ context, form, actor, back }: Sent, intent: "resend" | "withdraw") {
  const { store, limits, now } = context;
  const parsed = parseForm(PendingForm, form);
  if (!parsed.ok) return data({ reply: parsed.reply }, 422);
  const pending = { id: parsed.value.id, actor, at: now() };
  if (intent === "withdraw") {
    const outcome = await withdrawInvitation(store, pending);
    return outcome.changed ? done(back, "invitation-withdrawn") : refused(form, outcome.refusal);
  }
  const wait = await limits.count("invite", `m${actor.id}`);
  if (wait !== null) return tooMany({ reply: refuse(form, "too-many") }, wait);
  const outcome = await resendInvitation(store, pending);
  return outcome.changed ? done(back, "invited") : refused(form, outcome.refusal);
}

function refused(form: FormData, error: string) {
  return data({ reply: refuse(form, error) }, 422);
}
