import { data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { republishPath } from "#app/features/republish/paths.ts";
import { readComposing } from "#app/features/republish/read-composing.server.ts";
import { standingThreadId } from "#app/features/threads/leading-on.server.ts";
import { i18nOf } from "#app/i18n/i18n.server.ts";
import { headOf } from "./head.server.ts";
import { notFound, readId } from "./reply.server.ts";
import { requireMay, sessionEndedMeanwhile } from "./require-may.server.ts";

/** What a thread would be on the networks: `?reponse=` chooses one of several official answers. */
export async function readRepublishPage({ request, params, context }: LoaderFunctionArgs) {
  const threadId = readId(params["id"]);
  const { t } = i18nOf(context.lang);
  const head = headOf(context, { title: t("republish:title"), path: republishPath(threadId) });
  // Only what they typed is shown to them, and the way back in.
  if (sessionEndedMeanwhile(context)) return data({ view: null, head });
  requireMay(context, request, "post.send");
  const standing = await standingThreadId(context.store, threadId);
  if (standing !== threadId && !context.formSent) throw redirect(republishPath(standing), 302);
  const view = await composingOf({ request, params, context }, standing);
  return data({ view, head });
}

/** Throws 404 where the bank has said nothing. */
export async function composingOf(
  { request, context }: Pick<LoaderFunctionArgs, "request" | "context" | "params">,
  threadId: number,
) {
  const answer = new URL(request.url).searchParams.get("reponse");
  const answerId = answer === null ? null : readId(answer);
  const origin = context.env.publicUrl.origin;
  const view = await readComposing(context.store, { threadId, answerId, origin, brand: await context.brand() });
  if (!view) throw notFound();
  return view;
}
