import { type ActionFunctionArgs, data } from "@remix-run/node";
import type { FormReply } from "#app/features/forms/reply.ts";
import { dismissMention, linkMention, reopenMention } from "#app/features/mentions/decide.server.ts";
import { DismissForm, LinkForm, ReplyForm, TurnForm } from "#app/features/mentions/forms.ts";
import { mentionPath } from "#app/features/mentions/mention-list.ts";
import type { MentionView } from "#app/features/mentions/mention-view.ts";
import type { Problem } from "#app/features/mentions/problems.ts";
import { readMention } from "#app/features/mentions/read-mention.server.ts";
import { refusalToSend } from "#app/features/mentions/reply-text.ts";
import { turnMention } from "#app/features/mentions/turn.server.ts";
import { requestReply } from "#app/features/sending/request-reply.server.ts";
import { standingThreadId } from "#app/features/threads/leading-on.server.ts";
import type { RequestContext, SignedIn } from "./context.server.ts";
import { parseForm, readForm, refuse, textOf } from "./form.server.ts";
import { languageOf } from "./mention-page.server.ts";
import { badRequest, done, notFound, readId } from "./reply.server.ts";
import { requireMay } from "./require-may.server.ts";
import { shieldingOf } from "./review.server.ts";

interface Sent {
  context: RequestContext;
  actor: SignedIn;
  form: FormData;
  mention: MentionView;
}

/** The forms of a mention: answer there, publish, link, dismiss, take back. A refusal shows the page with all that was typed. */
export async function actOnMention({ request, params, context }: ActionFunctionArgs) {
  const actor = requireMay(context, request, "mention.handle");
  const id = readId(params["id"]);
  const { form, stale } = await readForm(request, context);
  if (stale) return back(refuse(form, "session-ended"), null, 403);
  const mention = await readMention(context.store, { id, at: context.now() });
  if (!mention) throw notFound();
  const act = ACTS.get(textOf(form, "intent") ?? "");
  if (!act) throw badRequest();
  return act({ context, actor, form, mention });
}

const ACTS = new Map([
  ["reply", reply],
  ["turn", turn],
  ["link", link],
  ["dismiss", dismiss],
  ["undo", undo],
]);

/** Problems of the moment are conflicts; the others are for whoever typed to mend. */
const STATUSES: Partial<Record<Problem, number>> = {
  ...{ handled: 409, gone: 409, answered: 409, "replied-meanwhile": 409, "not-connected": 409 },
  "not-allowed": 403,
};

function back(formReply: FormReply, problem: Problem | null, status: number, quoted: string[] = []) {
  return data({ reply: formReply, problem, quoted }, status);
}

function refused(form: FormData, problem: Problem | "not-found", quoted: string[] = []) {
  if (problem === "not-found") throw notFound();
  return back({ ...refuse(form, ""), form: null }, problem, STATUSES[problem] ?? 422, quoted);
}

function here({ id }: MentionView, what: string) {
  return done(mentionPath(id), `mention-${what}`);
}

async function reply({ context, actor, form, mention }: Sent) {
  const parsed = parseForm(ReplyForm, form);
  if (!parsed.ok) return back(parsed.reply, null, 422);
  const { body, key, seen } = parsed.value;
  const {
    network,
    most,
    replies,
    account: { fourEyes },
  } = mention;
  const refusal = refusalToSend(body, { network, most, shielding: shieldingOf(context) });
  if (refusal?.problem === "secrecy") return back({ ...refuse(form, "secrecy"), told: refusal.told }, null, 422);
  if (refusal) return refused(form, refusal.problem, "quoted" in refusal ? refusal.quoted : []);
  // Somebody else's has left, or is about to, since this page was shown: whoever insists sends the form again.
  if (replies.some(({ id, byId }) => id > seen && byId !== actor.id)) return refused(form, "replied-meanwhile");
  const content = { parts: [body], lang: languageOf(mention, context.lang), link: null, alt: null };
  const asked = { mentionId: mention.id, key, content, actor, at: context.now() };
  const outcome = await requestReply(context.store, asked);
  return outcome.requested ? here(mention, fourEyes ? "to-approve" : "answered") : refused(form, outcome.refusal);
}

async function turn({ context, actor, form, mention }: Sent) {
  const parsed = parseForm(TurnForm, form);
  if (!parsed.ok) return back(parsed.reply, null, 422);
  const { title, body, theme, agreed } = parsed.value;
  const outcome = await turnMention(context.store, {
    ...{ mentionId: mention.id, actor, title, body, themeSlug: theme, agreed: agreed === "1" },
    ...{ lang: languageOf(mention, context.lang), shielding: shieldingOf(context), at: context.now() },
  });
  if (outcome.turned) return here(mention, "turned");
  if (outcome.refusal === "unknown-theme") return back(refuse(form, "theme-unknown", "theme"), null, 422);
  if (outcome.refusal === "awaiting-reading") return back(refuse(form, "awaiting-reading"), null, 409);
  return refused(form, outcome.refusal);
}

async function link({ context, actor, form, mention }: Sent) {
  const parsed = parseForm(LinkForm, form);
  if (!parsed.ok) return refused(form, "thread-unknown");
  const threadId = await standingThreadId(context.store, parsed.value.threadId);
  const outcome = await linkMention(context.store, { mentionId: mention.id, threadId, actor, at: context.now() });
  return outcome.decided ? here(mention, "linked") : refused(form, outcome.refusal);
}

async function dismiss({ context, actor, form, mention }: Sent) {
  const parsed = parseForm(DismissForm, form);
  if (!parsed.ok) return back(parsed.reply, null, 422);
  const { dismissal, words } = parsed.value;
  if (dismissal === "other" && words === "") return refused(form, "words-missing");
  const shielding = shieldingOf(context);
  const dismissing = { mentionId: mention.id, dismissal, words, shielding, actor, at: context.now() };
  const outcome = await dismissMention(context.store, dismissing);
  return outcome.decided ? here(mention, "dismissed") : refused(form, outcome.refusal);
}

async function undo({ context, actor, form, mention }: Sent) {
  const outcome = await reopenMention(context.store, { mentionId: mention.id, actor, at: context.now() });
  return outcome.decided ? here(mention, "reopened") : refused(form, outcome.refusal);
}
