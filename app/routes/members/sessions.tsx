import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { endOtherSessions, endSession, listSessions } from "#app/features/sessions/list-sessions.server.ts";
import { closeSession } from "#app/features/sessions/open-session.server.ts";
import { SessionsPage } from "#app/features/sessions/sessions-page.tsx";
import { headMeta } from "#app/features/site/head.ts";
import { i18nOf } from "#app/i18n/i18n.server.ts";
import { readForm, textOf } from "#app/server/form.server.ts";
import { headOf } from "#app/server/head.server.ts";
import { badRequest, done, forbidden, notFound } from "#app/server/reply.server.ts";
import { requireMay } from "#app/server/require-may.server.ts";

export const handle = { i18n: ["account", "privacy"] };
export const meta = headMeta;

const PATH = "/moi/sessions";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = requireMay(context, request, "account.own");
  const title = i18nOf(context.lang).t("privacy:sessions.title");
  return { view: await listSessions(context, viewer), head: headOf(context, { title, path: PATH }) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const viewer = requireMay(context, request, "account.own");
  const { form, stale } = await readForm(request, context);
  if (stale) throw forbidden();
  switch (form.get("intent")) {
    case "end": {
      const outcome = await endSession(context, viewer, textOf(form, "ref") ?? "");
      if (!outcome.ended) throw notFound();
      return outcome.here ? done("/", "signed-out", await closeSession(context)) : done(PATH, "session-ended");
    }
    case "end-others":
      await endOtherSessions(context.store, viewer);
      return done(PATH, "sessions-ended");
    default:
      throw badRequest();
  }
}

export default function Sessions() {
  const { view } = useLoaderData<typeof loader>();
  return <SessionsPage view={view} />;
}
