import { data, redirect } from "@remix-run/node";
import { judgeAppeal } from "#app/features/appeals/judge-appeal.server.ts";
import type { CasePageView } from "#app/features/desk/case-page-view.ts";
import { withNews } from "#app/features/desk/desk-paths.ts";
import { JudgingForm } from "#app/features/desk/forms.ts";
import type { RequestContext, SignedIn } from "./context.server.ts";
import { parseForm, refuse } from "./form.server.ts";
import { notFound } from "./reply.server.ts";

interface Judged {
  context: RequestContext;
  actor: SignedIn;
  form: FormData;
  page: Pick<CasePageView, "appeal">;
}

const FIELDS: Record<string, string> = { "reply-missing": "reply" };
const STATUSES: Record<string, number> = { "already-decided": 409, "own-case": 403, "not-allowed": 403 };

/** Another moderator than the one who decided answers whoever contests. */
export async function judgeFrom({ context, actor, form, page }: Judged, onwards: () => Promise<string>) {
  if (!page.appeal) throw notFound();
  const parsed = parseForm(JudgingForm, form);
  if (!parsed.ok) return data({ reply: parsed.reply }, 422);
  const { verdict } = parsed.value;
  const { reply } = parsed.value;
  const judging = { appealId: page.appeal.id, verdict, reply, actor, at: context.now() };
  const outcome = await judgeAppeal(context.store, judging);
  if (outcome.judged) return redirect(withNews(await onwards(), { decide: String(outcome.rulingId) }), 303);
  if (outcome.refusal === "not-found") throw notFound();
  return data({ reply: refuse(form, outcome.refusal, FIELDS[outcome.refusal]) }, STATUSES[outcome.refusal] ?? 422);
}
