import { data, redirect } from "@remix-run/node";
import { CodeForm } from "#app/features/codes/forms.ts";
import type { CodeView } from "#app/features/codes/code-view.ts";
import { resendCode } from "#app/features/codes/resend-code.server.ts";
import type { ErrorKey } from "#app/features/forms/error-keys.ts";
import { checkCode } from "#app/features/proofs/check-code.server.ts";
import type { ProofPurpose } from "#app/features/proofs/create-proof.server.ts";
import { type ProofRefusal, readProof } from "#app/features/proofs/use-proof.server.ts";
import type { RequestContext } from "./context.server.ts";
import { parseForm, refuse, textOf } from "./form.server.ts";
import { done, localPath, tooMany } from "./reply.server.ts";

/** What is said of a code that proves nothing, and under which status. */
const REFUSALS: Record<ProofRefusal, { key: ErrorKey; status: number }> = {
  "wrong-code": { key: "code-wrong", status: 401 },
  foreign: { key: "code-foreign", status: 404 },
  used: { key: "code-used", status: 409 },
  expired: { key: "code-expired", status: 410 },
  "too-many-tries": { key: "code-too-many", status: 410 },
};

/** The form again, with what is wrong with its code; the log is told why, not whose. */
export function refuseCode({ log }: RequestContext, form: FormData, { purpose, refusal, field = "code" }: RefusedCode) {
  const { key, status } = REFUSALS[refusal];
  log.warn({ reason: refusal, purpose }, "code refused");
  return data({ reply: refuse(form, key, field) }, status);
}

export interface RefusedCode {
  purpose: ProofPurpose;
  refusal: ProofRefusal;
  field?: string;
}

/** The page again: too many tries in too little time, of codes or of mails asked for. */
export function refuseMore(
  { log }: RequestContext,
  form: FormData,
  { reason, retryAfter }: { reason: string; retryAfter: number },
) {
  log.warn({ reason }, "too many tries");
  return tooMany({ reply: refuse(form, "too-many") }, retryAfter);
}

type CodePurpose = "sign-in" | "sign-up";

/** What the page of this reference shows, and the status that goes with it. */
export async function readCodeView(
  { store, now }: RequestContext,
  { purpose, ref }: { purpose: CodePurpose; ref: string | null },
): Promise<{ view: CodeView; status: number }> {
  if (ref === null) return { view: { state: "unasked" }, status: 200 };
  const awaited = await readProof(store, { purpose, ref, at: now() });
  if (awaited.proved) return { view: { state: "awaited", ref, email: awaited.proof.email ?? "" }, status: 200 };
  return { view: { state: "ended", refusal: awaited.refusal }, status: REFUSALS[awaited.refusal].status };
}

/** Checks the six digits of a form; null when they are right. */
export async function codeAmiss(
  context: RequestContext,
  form: FormData,
  { purpose, ref }: { purpose: CodePurpose; ref: string },
) {
  const parsed = parseForm(CodeForm, form);
  if (!parsed.ok) return data({ reply: parsed.reply }, 422);
  const outcome = await checkCode(context, { purpose, ref, code: parsed.value.code });
  if (outcome.proved) return null;
  if (outcome.refusal === "too-many")
    return refuseMore(context, form, { reason: "codes guessed", retryAfter: outcome.retryAfter });
  return refuseCode(context, form, { purpose, refusal: outcome.refusal });
}

/** Sends the mail of this reference once more, and comes back to its page. */
export async function sendAgain(
  context: RequestContext,
  form: FormData,
  { purpose, ref }: { purpose: CodePurpose; ref: string },
) {
  const outcome = await resendCode(context, { purpose, ref });
  if (outcome.sent) return done(codePage(purpose, ref, nextOf(form)), "code-sent");
  if (outcome.refusal === "too-many")
    return refuseMore(context, form, { reason: "mails asked for", retryAfter: outcome.retryAfter });
  return refuseCode(context, form, { purpose, refusal: outcome.refusal });
}

const PAGES: Record<CodePurpose, string> = { "sign-in": "/connexion/code", "sign-up": "/inscription/code" };

function codePage(purpose: CodePurpose, ref: string, next: string): string {
  const params = new URLSearchParams({ preuve: ref, ...(next !== "/" && { next }) });
  return `${PAGES[purpose]}?${params.toString()}`;
}

/** 303 to where the code is typed. */
export function toCodePage(purpose: CodePurpose, ref: string, next: string) {
  return redirect(codePage(purpose, ref, next), 303);
}

/** Where to go afterwards: a path of this site, whatever the form says. */
export function nextOf(form: FormData, request?: Request): string {
  const inAddress = request && new URL(request.url).searchParams.get("next");
  return localPath(textOf(form, "next") ?? inAddress);
}
