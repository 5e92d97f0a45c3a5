import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import {
  acceptInvitation,
  GONE,
  type Gone,
  readOpenInvitation,
} from "#app/features/invitations/accept-invitation.server.ts";
import { AcceptForm } from "#app/features/invitations/forms.ts";
import { InvitationPage } from "#app/features/invitations/invitation-page.tsx";
import { readLinkToken } from "#app/features/proofs/answers.server.ts";
import { enter } from "#app/features/sessions/open-session.server.ts";
import { isCommonPassword } from "#app/features/sessions/guessable-password.server.ts";
import { hashPassword } from "#app/features/sessions/password.server.ts";
import { headMeta } from "#app/features/site/head.ts";
import { i18nOf } from "#app/i18n/i18n.server.ts";
import { parseForm, readForm, refuse } from "#app/server/form.server.ts";
import { headOf } from "#app/server/head.server.ts";
import { notFound } from "#app/server/reply.server.ts";

export const handle = { i18n: ["writing", "account", "provider"] };
export const meta = headMeta;

type Context = LoaderFunctionArgs["context"];

/** Opening the link changes nothing: mail programmes open links too. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { store, viewer, lang, now } = context;
  const token = params["token"] ?? "";
  const found = await readOpenInvitation(store, refOf(token, context), now());
  const head = headOf(context, { title: i18nOf(lang).t("provider:invitation.title"), path: "/invitation" });
  if (!found.open) return data({ invitation: null, head }, { status: goneStatus(context, found.refusal) });
  const { email, accountId, invitation } = found;
  const other = viewer ? ("other-account" as const) : ("signed-out" as const);
  const known = viewer?.id === accountId ? ("ready" as const) : other;
  const state = accountId === null ? ("new" as const) : known;
  const { name, role } = invitation;
  return data({ invitation: { state, email, name, role, path: `/invitation/${token}` }, head });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { store, viewer, now, lang } = context;
  const ref = refOf(params["token"] ?? "", context);
  const { form, stale } = await readForm(request, context);
  if (stale) return data({ reply: refuse(form, "session-ended") }, 403);
  const reading = await readOpenInvitation(store, ref, now());
  if (!reading.open) throw new Response(null, { status: goneStatus(context, reading.refusal) });
  const brand = (await context.brand()).name;
  const by =
    reading.accountId === null ? await newcomerOf(form, [reading.email, brand]) : { memberId: viewer?.id ?? 0 };
  if ("reply" in by) return data(by, 422);
  const accepting = "memberId" in by ? by : { ...by, lang, brand };
  const outcome = await acceptInvitation(store, { ref, by: accepting, at: now() });
  if (outcome.accepted)
    return enter(context, { memberId: outcome.memberId, way: "link" }, { next: "/", key: "team-joined" });
  const { refusal } = outcome;
  if (refusal === "sign-in-first") return data({ reply: refuse(form, "not-allowed") }, 403);
  if (isGone(refusal)) throw new Response(null, { status: goneStatus(context, refusal) });
  return data({ reply: refuse(form, refusal, "name") }, 422);
}

function isGone(refusal: string): refusal is Gone {
  return GONE.some((gone) => gone === refusal);
}

/** `known`: what everybody knows of them, which is nobody's password. */
async function newcomerOf(form: FormData, known: string[]) {
  const parsed = parseForm(AcceptForm, form);
  if (!parsed.ok) return { reply: parsed.reply };
  const { name, newPassword } = parsed.value;
  if (newPassword === undefined) return { name, passwordHash: null };
  if (isCommonPassword(newPassword, [name, ...known])) return { reply: refuse(form, "password-common", "newPassword") };
  return { name, passwordHash: await hashPassword(newPassword) };
}

function refOf(token: string, { env }: Context): string {
  const ref = readLinkToken(token, "invitation", env.sessionSecret);
  if (ref === null) throw notFound();
  return ref;
}

function goneStatus({ log }: Context, refusal: Gone): number {
  log.warn({ reason: refusal }, "an invitation was refused");
  return refusal === "foreign" ? 404 : 410;
}

export default function Invitation() {
  const { invitation } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return <InvitationPage invitation={invitation} reply={sent?.reply ?? null} />;
}
