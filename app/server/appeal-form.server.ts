import { data } from "@remix-run/node";
import { appeal, type NewAppeal } from "#app/features/appeals/appeal.server.ts";
import type { AppealRefusal } from "#app/features/appeals/rules.ts";
import type { ErrorKey } from "#app/features/forms/error-keys.ts";
import { AppealForm } from "#app/features/reports/forms.ts";
import type { RequestContext } from "./context.server.ts";
import { parseForm, readForm, refuse } from "./form.server.ts";
import { done, notFound, tooMany } from "./reply.server.ts";

/** What is said of an appeal that is not taken, and under which status. */
const REFUSALS: Record<Exclude<AppealRefusal, "not-found">, { key: ErrorKey; status: number }> = {
  "not-allowed": { key: "appeal-not-yours", status: 403 },
  "not-appealable": { key: "appeal-impossible", status: 422 },
  "too-late": { key: "appeal-too-late", status: 422 },
  "already-appealed": { key: "appeal-already", status: 409 },
  "already-undone": { key: "appeal-undone", status: 409 },
};

type Contested = { rulingId: number; memberId: number } | { reportNumber: string; memberId: number | null };

/** Takes what somebody writes against a decision, from the page of it that they stand on. */
export async function appealFromForm(
  request: Request,
  context: RequestContext,
  { contested, page }: { contested: Contested; page: string },
) {
  const { form, stale } = await readForm(request, context);
  if (stale) return data({ reply: refuse(form, "session-ended") }, 403);
  const parsed = parseForm(AppealForm, form);
  if (!parsed.ok) return data({ reply: parsed.reply }, 422);
  const { viewer, network, limits, store, lang } = context;
  const wait = await limits.count("report", viewer ? `m${viewer.id}` : network);
  if (wait !== null) return tooMany({ reply: refuse(form, "too-many") }, wait);
  const asked: NewAppeal = { ...contested, text: parsed.value.text, lang, at: context.now() };
  const outcome = await appeal(store, asked);
  if (outcome.appealed) return done(page, "appealed");
  if (outcome.refusal === "not-found") throw notFound();
  const { key, status } = REFUSALS[outcome.refusal];
  return data({ reply: refuse(form, key) }, status);
}
