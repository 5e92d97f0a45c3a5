import { type ActionFunctionArgs, data } from "@remix-run/node";
import { rename } from "#app/features/members/account.server.ts";
import { NameForm } from "#app/features/members/forms.ts";
import { makePortrait } from "#app/features/members/make-portrait.server.ts";
import { removePortrait, savePortrait } from "#app/features/members/portrait.server.ts";
import { showClient } from "#app/features/members/show-client.server.ts";
import type { SignedIn } from "./context.server.ts";
import { parseForm, readYes, refuse } from "./form.server.ts";
import { languageCookie } from "./language.server.ts";
import { done, tooMany } from "./reply.server.ts";

type Context = ActionFunctionArgs["context"];

/** The forms of one's profile: name and language, picture, the client's badge. Null for any other form. */
export function saveProfile(context: Context, member: SignedIn, form: FormData) {
  switch (form.get("intent")) {
    case "name":
      return saveName(context, member, form);
    case "portrait":
      return putPortrait(context, member, form);
    case "no-portrait":
      return takePortrait(context, member);
    case "client":
      return saveClient(context, member, form);
    default:
      return null;
  }
}

async function saveName({ store, env, log, brand }: Context, member: SignedIn, form: FormData) {
  const parsed = parseForm(NameForm, form);
  if (!parsed.ok) {
    log.warn({ reason: parsed.reply.errors }, "profile refused");
    return data({ reply: parsed.reply }, 422);
  }
  const outcome = await rename(store, { member, ...parsed.value, brand: (await brand()).name });
  if (!outcome.renamed) {
    log.warn({ reason: outcome.refusal }, "profile refused");
    return data({ reply: refuse(form, outcome.refusal, "name") }, 422);
  }
  return done("/moi", "saved", new Headers({ "Set-Cookie": languageCookie(parsed.value.lang, env) }));
}

const TOO_LARGE = new Set(["portrait-too-large", "portrait-pixels"]);

async function putPortrait({ store, limits, log, now }: Context, { id }: SignedIn, form: FormData) {
  const wait = await limits.count("portrait", `m${id}`);
  if (wait !== null) return tooMany({ reply: refuse(form, "too-many") }, wait);
  const file = form.get("portrait");
  const bytes = file instanceof File ? await file.arrayBuffer() : new ArrayBuffer(0);
  const outcome = await makePortrait(new Uint8Array(bytes));
  if (!outcome.made) {
    log.warn({ reason: outcome.refusal }, "portrait refused");
    return data({ reply: refuse(form, outcome.refusal, "portrait") }, TOO_LARGE.has(outcome.refusal) ? 413 : 422);
  }
  await savePortrait(store, { memberId: id, picture: outcome.picture, at: now() });
  return done("/moi", "portrait-saved");
}

async function takePortrait({ store }: Context, { id }: SignedIn) {
  await removePortrait(store, id);
  return done("/moi", "portrait-removed");
}

async function saveClient({ store, log }: Context, { id }: SignedIn, form: FormData) {
  const yes = readYes(form);
  const outcome = await showClient(store, id, yes);
  if (!outcome.saved) {
    log.warn({ reason: outcome.refusal }, "badge refused");
    return data({ reply: refuse(form, outcome.refusal) }, 403);
  }
  return done("/moi", yes ? "client-shown" : "client-hidden");
}
