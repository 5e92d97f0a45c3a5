import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { CodePage } from "#app/features/codes/code-page.tsx";
import { signInAction } from "#app/server/code-sign-in.server.ts";
import { readCodeView } from "#app/server/code-answers.server.ts";
import { localPath } from "#app/server/reply.server.ts";
import { headOf } from "#app/server/head.server.ts";
import { i18nOf } from "#app/i18n/i18n.server.ts";
import { headMeta } from "#app/features/site/head.ts";

export const handle = { i18n: ["writing", "account", "codes"] };
export const meta = headMeta;

/** The address, then the six digits that were sent to it. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const next = localPath(searchParams.get("next"));
  if (context.viewer && !context.formSent) throw redirect(next);
  const { view, status } = await readCodeView(context, { purpose: "sign-in", ref: searchParams.get("preuve") });
  const head = headOf(context, { title: i18nOf(context.lang).t("codes:enter.title"), path: "/connexion/code" });
  return data({ next, view, head }, status);
}

/** No token is asked for, as on the other pages that sign someone in. */
export function action({ request, context }: ActionFunctionArgs) {
  return signInAction(context, request);
}

export default function Code() {
  const { next, view } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const proved = sent && "proved" in sent ? sent.proved : null;
  return <CodePage what="signIn" next={next} view={view} reply={sent?.reply ?? null} proved={proved} />;
}
