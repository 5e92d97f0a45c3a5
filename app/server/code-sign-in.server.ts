import { data } from "@remix-run/node";
import { askCode } from "#app/features/codes/ask-code.server.ts";
import { enterByCode, isProvedMark, provedMark } from "#app/features/codes/enter-by-code.server.ts";
import { EmailForm, NameForm } from "#app/features/codes/forms.ts";
import { countMail } from "#app/features/proofs/mail-limits.server.ts";
import { enter } from "#app/features/sessions/open-session.server.ts";
import { codeAmiss, nextOf, refuseCode, refuseMore, sendAgain, toCodePage } from "./code-answers.server.ts";
import type { RequestContext } from "./context.server.ts";
import { parseForm, readForm, refuse, textOf } from "./form.server.ts";

const purpose = "sign-in";

/** What the forms of /connexion/code do: ask for a code, ask for the mail again, give the code, give a name. */
export async function signInAction(context: RequestContext, request: Request) {
  const { form } = await readForm(request, { viewer: null, env: context.env });
  const step = { form, ref: textOf(form, "ref") ?? "", next: nextOf(form, request) };
  if (form.get("intent") === "resend") return sendAgain(context, form, { purpose, ref: step.ref });
  if (form.has("proved")) return join(context, step);
  if (form.has("code")) return giveCode(context, step);
  return ask(context, step);
}

interface Step {
  form: FormData;
  ref: string;
  next: string;
}

async function ask(context: RequestContext, { form, next }: Step) {
  const parsed = parseForm(EmailForm, form);
  if (!parsed.ok) return data({ reply: parsed.reply }, 422);
  const { email } = parsed.value;
  const wait = await countMail(context, email);
  if (wait !== null) return refuseMore(context, form, { reason: "mails asked for", retryAfter: wait });
  const { ref } = await askCode(context.store, { email, lang: context.lang, at: context.now() });
  return toCodePage(purpose, ref, next);
}

async function giveCode(context: RequestContext, { form, ref, next }: Step) {
  const amiss = await codeAmiss(context, form, { purpose, ref });
  if (amiss) return amiss;
  const outcome = await enterByCode(context.store, { ref, at: context.now() });
  if (outcome.entered) return enter(context, { memberId: outcome.memberId, way: "code" }, { next });
  if (outcome.refusal === null) throw new Error("no name was given to refuse");
  if (outcome.refusal !== "name-needed") return refuseCode(context, form, { purpose, refusal: outcome.refusal });
  return data({ reply: null, proved: provedMark(ref, context.env.sessionSecret) });
}

async function join(context: RequestContext, { form, ref, next }: Step) {
  const { store, env, lang } = context;
  const proved = textOf(form, "proved") ?? "";
  if (!isProvedMark(proved, ref, env.sessionSecret)) return refuseCode(context, form, { purpose, refusal: "foreign" });
  const parsed = parseForm(NameForm, form);
  if (!parsed.ok) return data({ reply: parsed.reply, proved }, 422);
  const newcomer = { name: parsed.value.name, lang, brand: (await context.brand()).name };
  const outcome = await enterByCode(store, { ref, at: context.now(), newcomer });
  if (outcome.entered)
    return enter(
      context,
      { memberId: outcome.memberId, way: "code" },
      { next, key: outcome.fresh ? "signed-up" : "signed-in" },
    );
  if (outcome.refusal === null) {
    context.log.warn({ reason: outcome.nameRefusal }, "sign-up refused");
    return data({ reply: refuse(form, outcome.nameRefusal, "name"), proved }, 422);
  }
  const refusal = outcome.refusal === "name-needed" ? "foreign" : outcome.refusal;
  return refuseCode(context, form, { purpose, refusal });
}
