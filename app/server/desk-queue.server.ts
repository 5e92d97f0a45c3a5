import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { DESK_PATH, readKind, TOGETHER_PATH, withNews } from "#app/features/desk/desk-paths.ts";
import { listDecided } from "#app/features/desk/describe-rulings.server.ts";
import { TogetherForm } from "#app/features/desk/forms.ts";
import { TOGETHER_MAX } from "#app/features/desk/limits.ts";
import { countCases, listCases } from "#app/features/desk/list-cases.server.ts";
import { readNews } from "#app/features/desk/read-news.server.ts";
import { readTogether } from "#app/features/desk/read-together.server.ts";
import { ruleTogether } from "#app/features/desk/rule-together.server.ts";
import { undoRuling } from "#app/features/moderation/undo.server.ts";
import { parseForm, readForm, refuse } from "./form.server.ts";
import { forbidden, localPath, notFound, readId } from "./reply.server.ts";
import { requireMay } from "./require-may.server.ts";

/** The queue, or what was decided lately. */
export async function readQueuePage({ request, context }: LoaderFunctionArgs) {
  const viewer = requireMay(context, request, "moderation.read");
  const { store, now } = context;
  const { searchParams } = new URL(request.url);
  const news = await readNews(store, searchParams, viewer.id);
  const after = searchParams.get("apres");
  const kind = readKind(searchParams.get("nature"));
  if (searchParams.get("vue") === "decidees") {
    const outcome = await listDecided(store, { after, viewerId: viewer.id });
    if (!outcome.listed) throw notFound();
    return { view: "decided", page: outcome.page, counts: await countCases(store), kind: null, news } as const;
  }
  const outcome = await listCases(store, { kind, after }, { viewerId: viewer.id, now: now() });
  if (!outcome.listed) throw notFound();
  return { view: "queue", page: outcome.page, counts: outcome.counts, kind, news } as const;
}

/** Takes back what was decided, and says so where one was. */
export async function undoDecision({ request, params, context }: ActionFunctionArgs) {
  const actor = requireMay(context, request, "moderation.rule");
  const { form, stale } = await readForm(request, context);
  if (stale) throw forbidden();
  const rulingId = readId(params["id"]);
  const back = localPath(form.get("back"), DESK_PATH);
  const outcome = await undoRuling(context.store, { rulingId, actor, at: context.now() });
  if (outcome.undone) return redirect(withNews(back, { annule: String(rulingId) }), 303);
  if (outcome.refusal === "not-found") throw notFound();
  return redirect(withNews(back, { refus: outcome.refusal }), 303);
}

/** Several cases to decide with one reason, or what became of them (?faits=, ?refus=). */
export async function readTogetherPage({ request, context }: LoaderFunctionArgs) {
  const viewer = requireMay(context, request, "moderation.rule");
  const { searchParams } = new URL(request.url);
  return readTogether(context.store, askedTogether(searchParams), { viewerId: viewer.id, now: context.now() });
}

export async function decideTogether({ request, context }: ActionFunctionArgs) {
  const actor = requireMay(context, request, "moderation.rule");
  const { form, stale } = await readForm(request, context);
  if (stale) return data({ reply: refuse(form, "session-ended") }, 403);
  const parsed = parseForm(TogetherForm, form);
  if (!parsed.ok) return data({ reply: parsed.reply }, 422);
  const { act, ground } = parsed.value;
  const { facts } = parsed.value;
  if (act !== "publish" && ground === null) return data({ reply: refuse(form, "ground-missing", "ground") }, 422);
  if (act !== "publish" && facts === "") return data({ reply: refuse(form, "facts-missing", "facts") }, 422);
  const caseIds = numbers(form.getAll("cas"));
  if (caseIds.length === 0) return data({ reply: refuse(form, "nothing-chosen") }, 422);
  const report = await ruleTogether(context.store, { caseIds, act, ground, facts, actor, at: context.now() });
  const told = new URLSearchParams({ faits: report.done.join("-") });
  for (const { caseId, refusal } of report.not) told.append("refus", `${caseId}-${refusal}`);
  return redirect(`${TOGETHER_PATH}?${told.toString()}`, 303);
}

function askedTogether(params: URLSearchParams) {
  return {
    caseIds: numbers(params.getAll("cas")),
    personId: numbers([params.get("personne")])[0] ?? null,
    done: numbers((params.get("faits") ?? "").split("-")),
    not: params.getAll("refus").flatMap((told) => {
      const [, caseId, refusal = ""] = /^([1-9]\d{0,8})-([a-z-]{1,30})$/.exec(told) ?? [];
      return caseId === undefined ? [] : [{ caseId: Number(caseId), refusal }];
    }),
  };
}

/** Ids as addresses and forms bring them, each once. */
function numbers(texts: (FormDataEntryValue | null)[]): number[] {
  const read = texts.flatMap((text) => (typeof text === "string" && /^[1-9]\d{0,8}$/.test(text) ? [Number(text)] : []));
  return [...new Set(read)].slice(0, TOGETHER_MAX);
}
