import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { TextPage } from "#app/features/admin/text-page.tsx";
import { PageTextForm } from "#app/features/pages/forms.ts";
import { isPageName } from "#app/features/pages/pages.ts";
import { readPageSource } from "#app/features/pages/read-page.server.ts";
import { savePage } from "#app/features/pages/save-page.server.ts";
import { headMeta } from "#app/features/site/head.ts";
import { parseForm, readForm, refuse } from "#app/server/form.server.ts";
import { headOf } from "#app/server/head.server.ts";
import { isLanguage } from "#app/server/language.server.ts";
import { badRequest, done, notFound } from "#app/server/reply.server.ts";
import { requireMay, sessionEndedMeanwhile } from "#app/server/require-may.server.ts";

export const meta = headMeta;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  if (!sessionEndedMeanwhile(context)) requireMay(context, request, "admin.texts");
  const { page, lang } = readAddress(params);
  const source = await readPageSource(context.store, { page, lang, mode: context.env.mode });
  const head = headOf(context, { title: source.title, path: `/admin/textes/${page}/${lang}` });
  return { page, lang, source, head };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { page, lang } = readAddress(params);
  const { form, stale } = await readForm(request, context);
  // A long text typed while the session ended stays on the page: nobody is led away from it.
  if (stale || !context.viewer) return data({ reply: refuse(form, "session-ended") }, context.viewer ? 403 : 401);
  const actor = requireMay(context, request, "admin.texts");
  const body = readBody(form);
  if (!body.ok) return data({ reply: body.reply }, 422);
  const outcome = await savePage(context.store, { page, lang, body: body.value, actor, at: context.now() });
  if (outcome.saved) return done(`/admin/textes/${page}/${lang}`, "saved");
  return data({ reply: refuse(form, outcome.refusal) }, 422);
}

function readAddress({ page, lang }: LoaderFunctionArgs["params"]) {
  if (!isPageName(page) || !isLanguage(lang)) throw notFound();
  return { page, lang };
}

/** What was written, or null to go back to the original text. */
function readBody(form: FormData) {
  if (form.get("intent") === "reset") return { ok: true, value: null } as const;
  if (form.get("intent") !== "save") throw badRequest();
  const parsed = parseForm(PageTextForm, form);
  return parsed.ok ? ({ ok: true, value: parsed.value.body } as const) : parsed;
}

export default function Text() {
  const { page, lang, source } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return <TextPage page={page} lang={lang} source={source} reply={sent?.reply ?? null} />;
}
