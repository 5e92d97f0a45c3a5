import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { deleteAccount } from "#app/features/leaving/delete-account.server.ts";
import { LeavingForm } from "#app/features/leaving/forms.ts";
import { LeavingPage } from "#app/features/leaving/leaving-page.tsx";
import { readLeaving } from "#app/features/leaving/read-leaving.server.ts";
import { headMeta } from "#app/features/site/head.ts";
import { i18nOf } from "#app/i18n/i18n.server.ts";
import { parseForm, readForm, refuse } from "#app/server/form.server.ts";
import { headOf } from "#app/server/head.server.ts";
import { done } from "#app/server/reply.server.ts";
import { requireMay } from "#app/server/require-may.server.ts";
import { forgetVisitorCookie } from "#app/server/visitor-cookie.server.ts";

export const handle = { i18n: ["writing", "account", "privacy"] };
export const meta = headMeta;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = requireMay(context, request, "account.delete");
  const title = i18nOf(context.lang).t("privacy:leaving.title");
  return { view: await readLeaving(context.store, viewer), head: headOf(context, { title, path: "/moi/supprimer" }) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { id } = requireMay(context, request, "account.delete");
  const { form, stale } = await readForm(request, context);
  if (stale) return data({ reply: refuse(form, "session-ended") }, 403);
  const parsed = parseForm(LeavingForm, form);
  if (!parsed.ok) return data({ reply: parsed.reply }, 422);
  const choice = parsed.value.contributions;
  const outcome = await deleteAccount(context.store, { memberId: id, choice, at: context.now() });
  if (!outcome.deleted && outcome.refusal === "last-admin") {
    context.log.warn({ reason: outcome.refusal }, "an account was not deleted");
    return data({ reply: refuse(form, "last-admin") }, 409);
  }
  // Deleted by another tab meanwhile: it is done all the same.
  return done("/", "account-deleted", forgotten(context));
}

/** Nothing stays on the device either: neither cookies nor drafts. */
function forgotten({ sessions, env }: ActionFunctionArgs["context"]): Headers {
  const headers = new Headers({ "Clear-Site-Data": '"storage"' });
  headers.append("Set-Cookie", sessions.createBlankSessionCookie().serialize());
  headers.append("Set-Cookie", forgetVisitorCookie(env));
  return headers;
}

export default function Leave() {
  const { view } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return <LeavingPage view={view} reply={sent?.reply ?? null} />;
}
