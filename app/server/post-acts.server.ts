import { type ActionFunctionArgs, data } from "@remix-run/node";
import type { FormReply } from "#app/features/forms/reply.ts";
import { leaveAsItIs, requestDelete } from "#app/features/sending/act-on-post.server.ts";
import { approveDispatch } from "#app/features/sending/approve.server.ts";
import { cancelDispatch } from "#app/features/sending/cancel.server.ts";
import { type ChangeOutcome, requestChange } from "#app/features/sending/request-change.server.ts";
import { partName } from "#app/features/sending/post-view.ts";
import { retryDispatch } from "#app/features/sending/retry.server.ts";
import { settleDispatch } from "#app/features/sending/settle.server.ts";
import type { Shielding } from "#app/features/shield/door.ts";
import type { SignedIn } from "./context.server.ts";
import { readForm, refuse, textOf } from "./form.server.ts";
import { badRequest, done, notFound, readId } from "./reply.server.ts";
import { shieldingOf } from "./review.server.ts";
import { requireMay } from "./require-may.server.ts";

interface Sent {
  store: ActionFunctionArgs["context"]["store"];
  form: FormData;
  actor: SignedIn;
  at: Date;
  shielding: Shielding;
}

/** acted: what is said of it afterwards (site:done). */
type Acted = { acted: string } | { refusal: string; reply?: ReturnType<typeof refuse> };

/** The forms of a post's page, and of that of an answer to somebody. `on` says which of the two. */
export async function actOnPosts({ request, params, context }: ActionFunctionArgs, on: "post" | "dispatch") {
  const { form, stale } = await readForm(request, context);
  const intent = textOf(form, "intent") ?? "";
  const actor = requireMay(
    context,
    request,
    intent === "approve" || intent === "decline" ? "post.approve" : "post.send",
  );
  if (stale) return data({ reply: refuse(form, "session-ended") }, 403);
  const sent: Sent = { store: context.store, form, actor, at: context.now(), shielding: shieldingOf(context) };
  const id = readId(params["id"]);
  const dispatchId = on === "dispatch" ? id : Number(textOf(form, "dispatch") ?? "0");
  const acted = (await onDispatch(sent, intent, dispatchId)) ?? (on === "post" ? await onPost(sent, intent, id) : null);
  if (!acted) throw badRequest();
  if ("acted" in acted) return done(new URL(request.url).pathname.replace(/\.data$/, ""), acted.acted);
  if (acted.refusal === "not-found") throw notFound();
  const field = FIELDS[acted.refusal];
  return data({ reply: acted.reply ?? refuse(form, acted.refusal, field) }, STATUSES[acted.refusal] ?? 422);
}

const FIELDS: Record<string, string> = { "not-there-address": "address" };
const STATUSES: Record<string, number> = { moved: 409, own: 403, "not-allowed": 403, "not-connected": 409, gone: 409 };

async function onDispatch({ store, form, actor, at }: Sent, intent: string, dispatchId: number): Promise<Acted | null> {
  const acting = { dispatchId, actor, at };
  const verdict = (["there", "again", "never"] as const).find((one) => intent === `settle-${one}`);
  if (verdict)
    return said(
      await settleDispatch(store, { ...acting, verdict, address: textOf(form, "address") ?? "" }),
      "post-settled",
    );
  if (intent === "approve" || intent === "decline") {
    const yes = intent === "approve";
    return said(await approveDispatch(store, { ...acting, yes }), yes ? "post-approved" : "post-declined");
  }
  if (intent === "cancel") return said(await cancelDispatch(store, acting), "post-cancelled");
  if (intent === "retry") return said(await retryDispatch(store, acting), "post-retried");
  return null;
}

async function onPost(
  { store, form, actor, at, shielding }: Sent,
  intent: string,
  postId: number,
): Promise<Acted | null> {
  const acting = { postId, actor, at };
  if (intent === "delete") return said(await requestDelete(store, acting), "post-deleting");
  if (intent === "leave") return said(await leaveAsItIs(store, acting), "post-left");
  if (intent !== "replace" && intent !== "reply") return null;
  const parts = form.getAll("text").flatMap((text) => (typeof text === "string" ? [text.trim()] : []));
  const key = textOf(form, "key") ?? "";
  if (!/^[\w-]{8,64}$/.test(key)) throw badRequest();
  const outcome = await requestChange(store, { ...acting, act: intent, parts, key, shielding });
  if (outcome.requested) return { acted: "post-changed" };
  return { refusal: outcome.refusal, reply: refuseChange(form, outcome) };
}

/** A chain has as many fields of that name as parts: each is given back what was typed in it. */
function refuseChange(form: FormData, outcome: Extract<ChangeOutcome, { requested: false }>): FormReply {
  const reply = refuse(form, outcome.refusal);
  form.getAll("text").forEach((text, place) => {
    if (typeof text === "string") reply.values[partName(place)] = text.replaceAll("\0", "");
  });
  if (outcome.refusal === "secrecy") return { ...reply, told: outcome.told };
  return outcome.refusal === "personal" ? { ...reply, quoted: outcome.quoted } : reply;
}

function said(outcome: { acted: true } | { acted: false; refusal: string }, key: string): Acted {
  return outcome.acted ? { acted: key } : { refusal: outcome.refusal };
}
