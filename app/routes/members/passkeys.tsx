import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { RemovePasskeyForm, RenamePasskeyForm } from "#app/features/factors/forms.ts";
import { readSecurity } from "#app/features/factors/read-security.server.ts";
import { SecurityPage } from "#app/features/factors/security-page.tsx";
import { removePasskey, renamePasskey } from "#app/features/passkeys/change-passkey.server.ts";
import type { FormReply } from "#app/features/forms/reply.ts";
import { headMeta } from "#app/features/site/head.ts";
import { i18nOf } from "#app/i18n/i18n.server.ts";
import { keepPasskey } from "#app/server/keep-passkey.server.ts";
import type { RequestContext, SignedIn } from "#app/server/context.server.ts";
import { parseForm, readForm, refuse } from "#app/server/form.server.ts";
import { headOf } from "#app/server/head.server.ts";
import { badRequest, done, notFound } from "#app/server/reply.server.ts";
import { requireMay } from "#app/server/require-may.server.ts";
import { requireSetter } from "#app/server/who-sets-up.server.ts";

export const handle = { i18n: ["writing", "account", "codes", "factors", "provider"] };
export const meta = headMeta;

/** They are shown with the rest of one's security; only a form that came back is shown here. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = requireMay(context, request, "account.credentials");
  if (!context.formSent) throw redirect("/moi/securite");
  const head = headOf(context, { title: i18nOf(context.lang).t("factors:security.title"), path: "/moi/securite" });
  return { security: await readSecurity(context.store, viewer), head };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const setter = await requireSetter(context, request);
  const { form, stale } = await readForm(request, context);
  if (form.get("intent") === "add") return keepPasskey(context, setter, { form, stale });
  const viewer = requireMay(context, request, "account.credentials");
  if (stale) return data({ reply: refuse(form, "session-ended") }, 403);
  if (form.get("intent") === "rename") return rename(context, viewer, form);
  if (form.get("intent") === "remove") return remove(context, viewer, form);
  throw badRequest();
}

async function rename({ store }: RequestContext, { id: memberId }: SignedIn, form: FormData) {
  const parsed = parseForm(RenamePasskeyForm, form);
  if (!parsed.ok) return data({ reply: parsed.reply }, 422);
  const outcome = await renamePasskey(store, { memberId, ...parsed.value });
  if (!outcome.changed) throw notFound();
  return done("/moi/securite", "saved");
}

async function remove({ store, now }: RequestContext, { id: memberId, role }: SignedIn, form: FormData) {
  const parsed = parseForm(RemovePasskeyForm, form);
  if (!parsed.ok) return data({ reply: parsed.reply }, 422);
  const outcome = await removePasskey(store, { memberId, role, id: parsed.value.id, at: now() });
  if (outcome.changed) return done("/moi/securite", "passkey-removed");
  if (outcome.refusal === "not-found") throw notFound();
  return data({ reply: refuse(form, outcome.refusal) }, 409);
}

export default function Passkeys() {
  const { security } = useLoaderData<typeof loader>();
  // What a passkey that was refused says is read by its button.
  const sent = useActionData<{ reply?: FormReply }>();
  return <SecurityPage security={security} reply={sent?.reply ?? null} />;
}
