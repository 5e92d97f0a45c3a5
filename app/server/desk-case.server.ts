import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import type { CasePageView } from "#app/features/desk/case-page-view.ts";
import {
  casePath,
  isModeratedName,
  queuePath,
  readKind,
  SUBJECT_NAMES,
  withNews,
} from "#app/features/desk/desk-paths.ts";
import { RulingForm } from "#app/features/desk/forms.ts";
import { nextCase } from "#app/features/desk/next-case.server.ts";
import { readCase, readUnasked } from "#app/features/desk/read-case.server.ts";
import { readNews } from "#app/features/desk/read-news.server.ts";
import { leaveCase, takeCase } from "#app/features/desk/take-case.server.ts";
import { untilOf } from "#app/features/desk/until.ts";
import { maskPassages, type Masking } from "#app/features/moderation/mask.server.ts";
import { rule } from "#app/features/moderation/rule.server.ts";
import type { ModeratedSubject } from "#app/features/moderation/words.ts";
import type { RequestContext, SignedIn } from "./context.server.ts";
import { judgeFrom } from "./desk-judge.server.ts";
import { parseForm, readForm, refuse } from "./form.server.ts";
import { badRequest, notFound, readId } from "./reply.server.ts";
import { requireMay } from "./require-may.server.ts";

/** Opening a case says to the others that one is on it. */
export async function readCasePage({ request, params, context }: LoaderFunctionArgs) {
  const viewer = requireMay(context, request, "moderation.read");
  const { store, now } = context;
  const { searchParams } = new URL(request.url);
  const kind = readKind(searchParams.get("nature"));
  const caseId = readId(params["id"]);
  await takeCase(store, { caseId, actor: viewer, at: now() });
  const page = await readCase(store, caseId, { viewer, now: now(), kind });
  if (!page) throw notFound();
  return { page, kind, acte: searchParams.get("acte"), news: await readNews(store, searchParams, viewer.id) };
}

/** The same about words or somebody that no case is about. */
export async function readUnaskedPage({ request, params, context }: LoaderFunctionArgs) {
  const viewer = requireMay(context, request, "moderation.rule");
  const { store, now } = context;
  const page = await readUnasked(store, subjectOf(params), { viewer, now: now(), kind: null });
  if (!page) throw notFound();
  const { searchParams } = new URL(request.url);
  return { page, kind: null, acte: searchParams.get("acte"), news: await readNews(store, searchParams, viewer.id) };
}

/** The forms of a case: decide, take it although somebody is on it, leave it. */
export async function changeCase({ request, params, context }: ActionFunctionArgs) {
  const actor = requireMay(context, request, "moderation.rule");
  const { store, now } = context;
  const caseId = readId(params["id"]);
  const { form, stale } = await readForm(request, context);
  if (stale) return data({ reply: refuse(form, "session-ended") }, 403);
  const kind = readKind(new URL(request.url).searchParams.get("nature"));
  const intent = form.get("intent");
  if (intent === "take") {
    await takeCase(store, { caseId, actor, at: now(), over: true });
    return redirect(casePath(caseId, kind), 303);
  }
  if (intent === "leave") {
    await leaveCase(store, { caseId, actor });
    return redirect(queuePath(kind), 303);
  }
  const page = await readCase(store, caseId, { viewer: actor, now: now(), kind });
  if (!page) throw notFound();
  const onwards = async () => {
    if (form.get("back") === "queue") return queuePath(kind);
    const next = await nextCase(store, { caseId, kind, viewerId: actor.id, now: now() });
    return next === null ? queuePath(kind) : casePath(next, kind);
  };
  if (intent === "judge") return judgeFrom({ context, actor, form, page }, onwards);
  if (intent !== "rule") throw badRequest();
  return ruleFrom({ context, actor, form, page, caseId }, onwards);
}

/** Decided from the page of the thing itself: one stays there. */
export async function changeUnasked({ request, params, context }: ActionFunctionArgs) {
  const actor = requireMay(context, request, "moderation.rule");
  const { form, stale } = await readForm(request, context);
  if (stale) return data({ reply: refuse(form, "session-ended") }, 403);
  const on = subjectOf(params);
  const { pathname } = new URL(request.url);
  return ruleFrom({ context, actor, form, page: on, caseId: null }, async () => pathname.replace(/\.data$/, ""));
}

interface Ruled {
  context: RequestContext;
  actor: SignedIn;
  form: FormData;
  page: Pick<CasePageView, "subject" | "subjectId">;
  caseId: number | null;
}

async function ruleFrom({ context, actor, form, page, caseId }: Ruled, onwards: () => Promise<string>) {
  const parsed = parseForm(RulingForm, form);
  if (!parsed.ok) return data({ reply: parsed.reply }, 422);
  const { act, ground, passages, ...end } = parsed.value;
  const { facts } = parsed.value;
  const at = context.now();
  const until = act === "suspend" ? untilOf(end, at) : null;
  const on = { subject: page.subject, subjectId: page.subjectId };
  const asked = { ...on, ground, facts, caseId, actor, at };
  const outcome =
    act === "mask"
      ? await mask(context, {
          ...asked,
          passages: passages
            .split("\n")
            .map((line) => line.trim())
            .filter(Boolean),
        })
      : await rule(context.store, { ...asked, act, until });
  if (outcome.ruled) return redirect(withNews(await onwards(), { decide: String(outcome.rulingId) }), 303);
  if (outcome.refusal === "not-found") throw notFound();
  return data({ reply: refuse(form, outcome.refusal, FIELDS[outcome.refusal]) }, STATUSES[outcome.refusal] ?? 422);
}

async function mask({ store }: RequestContext, masking: Masking) {
  if (masking.passages.length === 0) return { ruled: false, refusal: "passages-missing" } as const;
  const outcome = await maskPassages(store, masking);
  return outcome.masked
    ? ({ ruled: true, rulingId: outcome.rulingId } as const)
    : ({ ruled: false, refusal: outcome.refusal } as const);
}

/** What to mend where; other refusals concern the form as a whole. */
const FIELDS: Record<string, string> = {
  "ground-missing": "ground",
  "facts-missing": "facts",
  "until-missing": "until",
  "passages-missing": "passages",
  "passage-not-found": "passages",
};
const STATUSES: Record<string, number> = { "already-decided": 409, "own-case": 403, "not-allowed": 403, official: 403 };

function subjectOf(params: LoaderFunctionArgs["params"]): ModeratedSubject {
  const name = params["subject"];
  if (!isModeratedName(name)) throw notFound();
  return { subject: SUBJECT_NAMES[name], subjectId: readId(params["id"]) };
}
