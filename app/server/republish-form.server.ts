import { type ActionFunctionArgs, data } from "@remix-run/node";
import { problemsOf, type Problem } from "#app/features/republish/check-draft.ts";
import type { ComposeReply } from "#app/features/republish/compose-reply.ts";
import type { ComposeView } from "#app/features/republish/compose-view.ts";
import { partsOf } from "#app/features/republish/drafts.ts";
import { SendingForm } from "#app/features/republish/forms.ts";
import { namesIn } from "#app/features/republish/names-in.ts";
import { type ReadDraft, readDrafts } from "#app/features/republish/read-drafts.ts";
import { sendAtOf } from "#app/features/republish/send-at.ts";
import { type RequestOutcome, requestPosts } from "#app/features/sending/request-posts.server.ts";
import { toldIn } from "#app/features/secrecy/told.ts";
import { passShield } from "#app/features/shield/door.ts";
import { standingThreadId } from "#app/features/threads/leading-on.server.ts";
import type { RequestContext, SignedIn } from "./context.server.ts";
import { readForm, refuse } from "./form.server.ts";
import { badRequest, done, forbidden, notFound, readId, tooMany } from "./reply.server.ts";
import { composingOf } from "./republish-page.server.ts";
import { requireMay } from "./require-may.server.ts";
import { shieldingOf } from "./review.server.ts";

interface Sent {
  form: FormData;
  fields: SendingForm;
  view: ComposeView;
  actor: SignedIn;
  context: RequestContext;
}

/** Sends, schedules or only looks. A refusal shows the page again with all that was typed. */
export async function republishFromForm(args: ActionFunctionArgs) {
  const { request, params, context } = args;
  const { form, stale } = await readForm(request, context);
  if (!context.viewer) return refused(form, { notice: "session-ended" }, 401);
  const actor = requireMay(context, request, "post.send");
  const view = await composingOf(args, await standingThreadId(context.store, readId(params["id"])));
  if (stale) return refused(form, { notice: "session-ended" }, 403);
  const parsed = SendingForm.safeParse(Object.fromEntries(form));
  if (!parsed.success) throw badRequest();
  const sent = { form, fields: parsed.data, view, actor, context };
  // What stands on the site has changed under what was typed: whoever composes reads it first.
  if (sent.fields.told !== view.told.hash) return refused(form, { notice: "changed" }, 409);
  if (sent.fields.intent === "preview") return refused(form, { notice: "previewed" }, 200);
  const wait = await context.limits.count("reply", `m${actor.id}`);
  if (wait !== null) return tooMany({ reply: replyTo(form, { notice: "too-many" }) }, wait);
  return send(sent);
}

async function send(sent: Sent) {
  const { form, fields, view, context } = sent;
  const read = readDrafts(form, view);
  if (!read.ok) throw badRequest();
  if (read.disconnected) return refused(form, { notice: "disconnected" }, 409);
  const chosen = read.drafts.filter(({ draft }) => draft.include);
  if (chosen.some(toldMeanwhile)) return refused(form, { notice: view.taken ? "taken-up" : "told-meanwhile" }, 409);
  const problems: Problem[] = [
    ...read.problems,
    ...chosen.flatMap((one) => problemsOf(one.draft, one.account, one.link)),
  ];
  const first = view.accounts[0]?.id;
  if (chosen.length === 0) problems.push({ key: "none-chosen", field: first ? `include-${first}` : "accounts" });
  const when = sendAtOf(fields.when, fields.sendAt, context.now());
  if ("refusal" in when) problems.push({ key: when.refusal, field: "sendAt" });
  if (problems.length > 0 || "refusal" in when) return refused(form, { problems }, 422);
  return refusalOfWords(sent, chosen) ?? (await request(sent, chosen, when.at));
}

/** Somebody else has told it from there since the page was shown; sent twice, a form finds its own post. */
function toldMeanwhile({ account: { before }, draft }: ReadDraft): boolean {
  return before !== null && before.ref !== draft.ref && before.id !== draft.before;
}

/** The shield, banking secrecy, then names that the page has not warned of. */
function refusalOfWords({ form, view, context }: Sent, chosen: ReadDraft[]) {
  const texts = [...new Set(chosen.map((one) => wordsOf(one, view.thread.title)))];
  const shielding = { ...shieldingOf(context), lang: view.thread.lang };
  const secrets = texts.flatMap((text) =>
    passShield(text, shielding).masks.map(({ start, length }) => text.slice(start, start + length)),
  );
  if (secrets.length > 0) return refused(form, { notice: "secrets", secrets: [...new Set(secrets)] }, 422);
  const told = texts.flatMap(toldIn);
  const once = told.filter(({ words }, place) => told.findIndex((other) => other.words === words) === place);
  if (once.length > 0) return refused(form, { notice: "secrecy", told: once }, 422);
  const warned = new Set(form.getAll("named"));
  const named = namesIn(chosen.map(writtenIn).join("\n"), view.people);
  return named.every((name) => warned.has(name)) ? null : refused(form, { notice: "names" }, 422);
}

/** Everything that a draft says, but its link - whose reference means nothing - and the title, which its author made public. */
function wordsOf(one: ReadDraft, title: string): string {
  return writtenIn(one).replaceAll(title, "");
}

function writtenIn({ draft, link }: ReadDraft): string {
  const parts = partsOf({ ...draft }, link);
  return [...parts, ...(draft.picture ? [draft.alt] : [])].join("\n").replaceAll(link, "");
}

async function request({ form, view, actor, context }: Sent, chosen: ReadDraft[], sendAt: Date) {
  const { thread, told } = view;
  const at = context.now();
  const outcome = await requestPosts(context.store, {
    threadId: thread.id,
    told: { subject: told.subject, subjectId: told.subjectId, hash: told.hash },
    lang: thread.lang,
    posts: chosen.map(({ account, draft, link }) => ({
      accountId: account.id,
      ref: draft.ref,
      content: { parts: partsOf(draft, link), lang: thread.lang, link, alt: draft.picture ? draft.alt : null },
    })),
    takesUp: view.taken?.postId ?? null,
    actor,
    sendAt,
    at,
  });
  if (!outcome.requested) return refusedBy(form, outcome.refusal);
  const said = confirmation(chosen, sendAt > at);
  return done(`${thread.path}?sur=${signOf(outcome.postIds)}`, said);
}

/** What the thread's page then says, and where what is under way can be followed or taken back. */
function confirmation(chosen: ReadDraft[], later: boolean): string {
  const awaiting = chosen.filter(({ account }) => account.fourEyes).length;
  if (awaiting === chosen.length) return "posts-to-approve";
  if (awaiting > 0) return "posts-partly-to-approve";
  return later ? "posts-planned" : "posts-asked";
}

function signOf([first, ...others]: number[]): string {
  return first === undefined || others.length > 0 ? "publications" : `publication-${first}`;
}

function refusedBy(form: FormData, refusal: Extract<RequestOutcome, { requested: false }>["refusal"]) {
  if (refusal === "not-found") throw notFound();
  if (refusal === "not-allowed") throw forbidden();
  return refused(form, { notice: refusal }, 409);
}

function replyTo(form: FormData, said: Partial<ComposeReply>): ComposeReply {
  return { notice: null, problems: [], told: [], secrets: [], ...said, values: refuse(form, "").values };
}

function refused(form: FormData, said: Partial<ComposeReply>, status: number) {
  return data({ reply: replyTo(form, said) }, status);
}
