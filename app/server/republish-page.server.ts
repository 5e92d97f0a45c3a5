import { data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { republishPath, takeUpPath } from "#app/features/republish/paths.ts";
import { readComposing } from "#app/features/republish/read-composing.server.ts";
import { postPath } from "#app/features/sending/posts-paths.ts";
import { readTakenUp } from "#app/features/sending/take-up.server.ts";
import { standingThreadId } from "#app/features/threads/leading-on.server.ts";
import { i18nOf } from "#app/i18n/i18n.server.ts";
import { headOf } from "./head.server.ts";
import { notFound, readId } from "./reply.server.ts";
import { requireMay, sessionEndedMeanwhile } from "./require-may.server.ts";

/** What a thread would be on the networks: `?reponse=` chooses one of several official answers, `?reprise=` a post that did not leave. */
export async function readRepublishPage({ request, params, context }: LoaderFunctionArgs) {
  const threadId = readId(params["id"]);
  const { t } = i18nOf(context.lang);
  const head = headOf(context, { title: t("republish:title"), path: republishPath(threadId) });
  // Only what they typed is shown to them, and the way back in.
  if (sessionEndedMeanwhile(context)) return data({ view: null, head });
  requireMay(context, request, "post.send");
  const standing = await standingThreadId(context.store, threadId);
  if (standing !== threadId && !context.formSent) throw redirect(movedPath(request, standing), 302);
  const view = await composingOf({ request, params, context }, standing);
  // What was sent or taken up meanwhile is not written twice: its page says what became of it.
  if (view.taken && !view.taken.open && !context.formSent) throw redirect(postPath(view.taken.postId), 302);
  return data({ view, head });
}

function movedPath(request: Request, threadId: number): string {
  const postId = numberIn(request, "reprise");
  return postId === null ? republishPath(threadId) : takeUpPath(threadId, postId);
}

function numberIn(request: Request, name: string): number | null {
  const asked = new URL(request.url).searchParams.get(name);
  return asked === null ? null : readId(asked);
}

/** Throws 404 where the bank has said nothing. */
export async function composingOf(
  { request, context }: Pick<LoaderFunctionArgs, "request" | "context" | "params">,
  threadId: number,
) {
  const { store } = context;
  const postId = numberIn(request, "reprise");
  const takenUp = postId === null ? null : await readTakenUp(store, postId);
  if (postId !== null && (!takenUp || (await standingThreadId(store, takenUp.threadId)) !== threadId)) throw notFound();
  const answerId = numberIn(request, "reponse") ?? (takenUp?.subject === "answer" ? takenUp.subjectId : null);
  const origin = context.env.publicUrl.origin;
  const view = await readComposing(store, { threadId, answerId, takenUp, origin, brand: await context.brand() });
  if (!view) throw notFound();
  return view;
}
