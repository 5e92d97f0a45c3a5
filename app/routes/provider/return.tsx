import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { comeBack } from "#app/features/provider/come-back.server.ts";
import { RefusedPage } from "#app/features/provider/refused-page.tsx";
import { REFUSAL_STATUS } from "#app/features/provider/refusals.ts";
import { welcome } from "#app/features/provider/welcome.server.ts";
import { headMeta } from "#app/features/site/head.ts";
import { i18nOf } from "#app/i18n/i18n.server.ts";
import { headOf } from "#app/server/head.server.ts";
import { notFound } from "#app/server/reply.server.ts";

export const handle = { i18n: ["provider"] };
export const meta = headMeta;

/** Where the bank's provider sends people back to. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { provider, log, lang } = context;
  if (!provider) throw notFound();
  const cookies = request.headers.get("Cookie") ?? "";
  const outcome = await comeBack(context, { provider, search: new URL(request.url).search, cookies });
  const end = outcome.back ? await welcome(context, outcome) : outcome;
  if ("welcomed" in end && end.welcomed) return end.answer;
  const code = "code" in end ? end.code : undefined;
  log.warn({ reason: end.refusal, code }, "nobody came in through the bank's provider");
  const title = i18nOf(lang).t("provider:refused.head");
  const head = headOf(context, { title, path: "/connexion/banque/retour" });
  return data({ refusal: end.refusal, next: end.next, head }, { status: REFUSAL_STATUS[end.refusal] });
}

export default function Return() {
  const { refusal, next } = useLoaderData<typeof loader>();
  return <RefusedPage refusal={refusal} next={next} />;
}
