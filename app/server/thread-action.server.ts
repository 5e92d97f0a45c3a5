import { type ActionFunctionArgs, data } from "@remix-run/node";
import { answerQuestion } from "#app/features/answers/answer.server.ts";
import { may } from "#app/features/access/table.ts";
import { commentOn } from "#app/features/comments/comment.server.ts";
import { AnswerForm, CommentForm, decisionForm } from "#app/features/contributions/forms.ts";
import { decideOnIdea } from "#app/features/decisions/decide.server.ts";
import type { ErrorKey } from "#app/features/forms/error-keys.ts";
import type { Told } from "#app/features/secrecy/told.ts";
import { standingThreadId } from "#app/features/threads/leading-on.server.ts";
import { answerAnchor, commentAnchor } from "#app/features/threads/paths.ts";
import { addToIdea } from "./add-to-idea.server.ts";
import type { SignedIn } from "./context.server.ts";
import { parseForm, readForm, refuse } from "./form.server.ts";
import { readAnonymous } from "./read-anonymous.server.ts";
import { originOf, reviewOf, shieldingOf } from "./review.server.ts";
import { done, notFound, readId, tooMany } from "./reply.server.ts";

export interface Sent extends ActionFunctionArgs {
  form: FormData;
  threadId: number;
  author: SignedIn;
}

/** The forms that stand on a thread's page: answer, comment, decide. A refusal shows the page again with all that was typed. */
export async function actOnThread(args: ActionFunctionArgs) {
  const { request, params, context } = args;
  const threadId = await standingThreadId(context.store, readId(params["id"]));
  const { form, stale } = await readForm(request, context);
  const { viewer } = context;
  // The session ended while they wrote: 401 and the text, rather than a sign-in page without it.
  if (!viewer) return refused(form, "session-ended", 401);
  if (stale) return refused(form, "session-ended", 403);
  const wait = await context.limits.count("reply", `m${viewer.id}`);
  if (wait !== null) return tooMany({ reply: refuse(form, "too-many") }, wait);

  const sent = { ...args, form, threadId, author: viewer };
  const intent = form.get("intent");
  if (intent === "answer") return answer(sent);
  if (intent === "comment") return comment(sent);
  if (intent === "decide") return decide(sent);
  if (intent === "complete") return addToIdea(sent);
  throw new Response(null, { status: 400 });
}

async function answer({ form, threadId, author, request, context }: Sent) {
  if (!may(author.role, "answer.write")) return refused(form, "not-allowed", 403);
  const { anonymous, allowed } = readAnonymous(form, context);
  if (!allowed) return refused(form, "not-allowed", 403);
  const parsed = parseForm(AnswerForm, form);
  if (!parsed.ok) return data({ reply: parsed.reply }, 422);
  const review = reviewOf(form, context, parsed.value);
  if (review) return data({ reply: review });
  const outcome = await answerQuestion(context.store, {
    threadId,
    author,
    anonymous,
    ...parsed.value,
    shielding: shieldingOf(context),
    origin: await originOf(context),
    at: context.now(),
  });
  if (!outcome.answered) return refuseReply(form, outcome);
  const { pathname } = new URL(request.url);
  if (outcome.held) return done(pathname, "held");
  return done(`${pathname}#${answerAnchor(outcome.id)}`, outcome.official ? "answered-official" : "answered");
}

async function comment({ form, threadId, author, request, context }: Sent) {
  if (!may(author.role, "comment.write")) return refused(form, "not-allowed", 403);
  const { anonymous, allowed } = readAnonymous(form, context);
  if (!allowed) return refused(form, "not-allowed", 403);
  const parsed = parseForm(CommentForm, form);
  if (!parsed.ok) return data({ reply: parsed.reply }, 422);
  const { body, answerId = null } = parsed.value;
  const review = reviewOf(form, context, { body });
  if (review) return data({ reply: review });
  const outcome = await commentOn(context.store, {
    threadId,
    authorId: author.id,
    anonymous,
    answerId,
    body,
    shielding: shieldingOf(context),
    origin: await originOf(context),
    at: context.now(),
  });
  if (!outcome.commented) return refuseReply(form, outcome);
  const { pathname } = new URL(request.url);
  if (outcome.held) return done(pathname, "held");
  return done(`${pathname}#${commentAnchor(outcome.id)}`, "commented");
}

async function decide({ form, threadId, author, request, context }: Sent) {
  const now = context.now();
  const parsed = parseForm(decisionForm(now), form);
  if (!parsed.ok) return data({ reply: parsed.reply }, 422);
  const { status, reason = null, body, nextNews = null } = parsed.value;
  const review = reviewOf(form, context, { body });
  if (review) return data({ reply: review });
  const shielding = shieldingOf(context);
  const decision = { threadId, actor: author, status, reason, body, nextNewsAt: nextNews, shielding, at: now };
  const outcome = await decideOnIdea(context.store, decision);
  if (outcome.decided) return done(new URL(request.url).pathname, "decided");
  if (outcome.refusal === "not-found") throw notFound();
  if (outcome.refusal === "reason-missing") return data({ reply: refuse(form, "reason-missing", "reason") }, 422);
  if (outcome.refusal === "secrecy") return refuseReply(form, outcome);
  return refused(form, "not-allowed", 403);
}

type Refusal = { refusal: "not-found" | "locked" | "awaiting-reading" } | { refusal: "secrecy"; told: Told[] };

/** With everything that was typed: what banking secrecy forbids is told in the words that say it. */
function refuseReply(form: FormData, outcome: Refusal) {
  if ("told" in outcome) return data({ reply: { ...refuse(form, "secrecy"), told: outcome.told } }, 422);
  if (outcome.refusal === "not-found") throw notFound();
  return refused(form, outcome.refusal, 409);
}

function refused(form: FormData, error: ErrorKey, status: number) {
  return data({ reply: refuse(form, error) }, status);
}
