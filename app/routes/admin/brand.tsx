import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { BrandPage } from "#app/features/admin/brand-page.tsx";
import { readColourFields } from "#app/features/brand/colour-fields.ts";
import { BrandNameForm } from "#app/features/brand/forms.ts";
import { type BrandChange, colourErrors, saveBrand } from "#app/features/brand/save-brand.server.ts";
import type { FormReply } from "#app/features/forms/reply.ts";
import { headMeta } from "#app/features/site/head.ts";
import { i18nOf } from "#app/i18n/i18n.server.ts";
import { type ParsedForm, parseForm, readForm, refuse } from "#app/server/form.server.ts";
import { headOf } from "#app/server/head.server.ts";
import { badRequest, done } from "#app/server/reply.server.ts";
import { requireMay } from "#app/server/require-may.server.ts";

const PATH = "/admin/marque";

export const meta = headMeta;

export async function loader({ request, context }: LoaderFunctionArgs) {
  requireMay(context, request, "admin.brand");
  const title = i18nOf(context.lang).t("team:brand.title");
  return { brand: await context.brand(), head: headOf(context, { title, path: PATH }) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = requireMay(context, request, "admin.brand");
  const { form, stale } = await readForm(request, context);
  if (stale) return data({ reply: refuse(form, "session-ended") }, 403);
  const parsed = await readChange(form);
  if (!parsed.ok) return data({ reply: parsed.reply }, 422);
  const outcome = await saveBrand(context.store, { actor, change: parsed.value, at: context.now() });
  if (outcome.saved) return done(PATH, "saved");
  if (outcome.refusal === "colours") return data({ reply: coloursReply(form, colourErrors(outcome.colours)) }, 422);
  return data({ reply: refuse(form, outcome.refusal, parsed.value.part === "logo" ? "logo" : undefined) }, 422);
}

/** Which of the page's forms was sent, and what it asks for. */
async function readChange(form: FormData): Promise<ParsedForm<BrandChange>> {
  switch (form.get("intent")) {
    case "name": {
      const parsed = parseForm(BrandNameForm, form);
      return parsed.ok ? { ok: true, value: { part: "name", name: parsed.value.name } } : parsed;
    }
    case "logo": {
      const file = form.get("logo");
      const logo = file instanceof File ? new Uint8Array(await file.arrayBuffer()) : new Uint8Array();
      return { ok: true, value: { part: "logo", logo } };
    }
    case "logo-remove":
      return { ok: true, value: { part: "logo", logo: null } };
    case "colours":
      return { ok: true, value: { part: "colours", colours: readColourFields((field) => form.get(field)) } };
    case "colours-reset":
      return { ok: true, value: { part: "colours", colours: null } };
    default:
      throw badRequest();
  }
}

function coloursReply(form: FormData, errors: FormReply["errors"]): FormReply {
  return { ...refuse(form, ""), form: null, errors };
}

export default function BrandRoute() {
  const { brand } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return <BrandPage brand={brand} reply={sent?.reply ?? null} />;
}
