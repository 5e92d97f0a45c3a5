import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { MergeForm, UnmergeForm } from "#app/features/merges/forms.ts";
import { mergeThreads } from "#app/features/merges/merge.server.ts";
import { readMerge } from "#app/features/merges/read-merge.server.ts";
import type { MergeRefusal, UnmergeRefusal } from "#app/features/merges/rules.ts";
import { threadNumber } from "#app/features/merges/thread-number.ts";
import { unmergeThreads } from "#app/features/merges/unmerge.server.ts";
import { threadPath } from "#app/features/threads/paths.ts";
import { i18nOf } from "#app/i18n/i18n.server.ts";
import { actorOf, type SignedIn } from "./context.server.ts";
import { parseForm, readForm, refuse } from "./form.server.ts";
import { headOf } from "./head.server.ts";
import { badRequest, done, forbidden, notFound, readId } from "./reply.server.ts";
import { requireMay } from "./require-may.server.ts";

/** Two threads side by side: `?avec=` is the other one, as a number or an address; `?dossier=` the case it decides. */
export async function readMergePage({ request, params, context }: LoaderFunctionArgs) {
  requireMay(context, request, "thread.merge");
  const { store, lang } = context;
  const fromId = readId(params["id"]);
  const { searchParams } = new URL(request.url);
  const asked = (searchParams.get("avec") ?? "").slice(0, 500);
  const otherId = threadNumber(asked);
  const view = await readMerge(store, { fromId, otherId, looking: { actor: actorOf(context), lang } });
  if (!view) throw notFound();
  const missing = asked.trim() !== "" && !view.other && !view.already;
  const head = headOf(context, { title: i18nOf(lang).t("merges:page.title"), path: `/equipe/reunir/${fromId}` });
  return { view, asked, missing, caseId: threadNumber(searchParams.get("dossier") ?? ""), head };
}

/** Makes two threads one, or two again. A refusal shows the page again with the reasons that were typed. */
export async function mergeFromForm({ request, params, context }: ActionFunctionArgs) {
  const actor = requireMay(context, request, "thread.merge");
  const { form, stale } = await readForm(request, context);
  const fromId = readId(params["id"]);
  if (form.get("intent") === "unmerge") {
    if (stale) throw forbidden();
    return unmerge(form, actor, context);
  }
  if (stale) return data({ reply: refuse(form, "session-ended"), refusal: null }, 403);
  const parsed = parseForm(MergeForm, form);
  if (!parsed.ok) return data({ reply: parsed.reply, refusal: null }, 422);
  const { other: intoId, facts, caseId = null } = parsed.value;
  const merging = { fromId, intoId, facts, caseId, actor, lang: context.lang, at: context.now() };
  const outcome = await mergeThreads(context.store, merging);
  if (!outcome.merged) return refused(form, outcome.refusal);
  const { pathname, search } = merged(threadPath(outcome.into), fromId, outcome.rulingId);
  return done(`${pathname}${search}`, "merged");
}

/** The news on the other thread's page carries what undoing needs. */
function merged(path: string, fromId: number, rulingId: number): URL {
  const url = new URL(path, "http://local");
  url.searchParams.set("sur", `reunion-${fromId}-${rulingId}`);
  return url;
}

async function unmerge(form: FormData, actor: SignedIn, { store, now }: LoaderFunctionArgs["context"]) {
  const parsed = parseForm(UnmergeForm, form);
  if (!parsed.ok) throw badRequest();
  const outcome = await unmergeThreads(store, { rulingId: parsed.value.ruling, actor, at: now() });
  return outcome.unmerged ? done(threadPath(outcome.from), "unmerged") : refused(form, outcome.refusal);
}

function refused(form: FormData, refusal: MergeRefusal | UnmergeRefusal) {
  return data({ reply: refuse(form, ""), refusal }, refusal === "own-case" || refusal === "not-allowed" ? 403 : 409);
}
