import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { readFilter, readRegister } from "#app/features/register/read-register.server.ts";
import { RegisterPage } from "#app/features/register/register-page.tsx";
import { headMeta } from "#app/features/site/head.ts";
import { i18nOf } from "#app/i18n/i18n.server.ts";
import { headOf } from "#app/server/head.server.ts";
import { badRequest } from "#app/server/reply.server.ts";

export const handle = { i18n: ["register", "reports"] };
export const meta = headMeta;

/** GET /transparence?acte=&motif=&apres= */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { store, lang, now } = context;
  const asked = readFilter(new URL(request.url).searchParams);
  if (asked === "bad") throw badRequest();
  const view = await readRegister(store, { ...asked, now: now() });
  const { t } = i18nOf(lang);
  const head = headOf(context, {
    ...{ title: t("register:title"), description: t("register:intro"), path: "/transparence" },
  });
  const { before, ...filter } = asked;
  return { view, filter, later: before !== null, head };
}

export default function Register() {
  const { view, filter, later } = useLoaderData<typeof loader>();
  return <RegisterPage view={view} filter={filter} later={later} />;
}
