import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import type { ErrorKey } from "#app/features/forms/error-keys.ts";
import { countMail } from "#app/features/proofs/mail-limits.server.ts";
import { readReportable, type Reportable } from "#app/features/reports/find-reportable.server.ts";
import { ReportForm } from "#app/features/reports/forms.ts";
import { report, type ReportRefusal } from "#app/features/reports/report.server.ts";
import { isReportedName, reportPath } from "#app/features/reports/subjects.ts";
import { i18nOf } from "#app/i18n/i18n.server.ts";
import type { RequestContext } from "./context.server.ts";
import { parseForm, readForm, refuse } from "./form.server.ts";
import { headOf } from "./head.server.ts";
import { done, notFound, tooMany } from "./reply.server.ts";

/** What is about to be reported, while everybody can read it. */
export async function readReportPage(args: LoaderFunctionArgs) {
  const { context, params } = args;
  const reportable = await findAsked(args);
  const { t } = i18nOf(context.lang);
  const title = t("reports:report.title", { what: t(`reports:things.${reportable.name}`) });
  const head = headOf(context, { title, path: reportPath(reportable.name, params["id"] ?? "") });
  return { reportable, needsEmail: context.viewer === null, site: context.env.publicUrl.origin, head };
}

export async function reportFromForm(args: ActionFunctionArgs) {
  const { request, context } = args;
  const { form, stale } = await readForm(request, context);
  if (stale) return data({ reply: refuse(form, "session-ended") }, 403);
  const { subject, subjectId } = await findAsked(args);
  const parsed = parseForm(ReportForm, form);
  if (!parsed.ok) return data({ reply: parsed.reply }, 422);
  const { email: left, ...said } = parsed.value;
  const email = context.viewer ? null : (left ?? null);
  const wait = await countReport(context, email);
  if (wait !== null) return tooMany({ reply: refuse(form, "too-many") }, wait);

  const { lang, store, viewer } = context;
  const reporter = viewer ? { memberId: viewer.id } : { email };
  const asked = { subject, subjectId, reporter, lang, at: context.now() };
  const outcome = await report(store, { ...asked, ...said });
  if (outcome.reported) return done(`/signalements/${outcome.number}`, outcome.again ? "reported-again" : "reported");
  if (outcome.refusal === "not-found") throw notFound();
  const { key, field } = SENTENCES[outcome.refusal];
  return data({ reply: refuse(form, key, field) }, 422);
}

const SENTENCES: Record<Exclude<ReportRefusal, "not-found">, { key: ErrorKey; field: string }> = {
  "reason-unknown": { key: "report-reason-missing", field: "reason" },
  "other-missing": { key: "other-missing", field: "other" },
  "other-unknown": { key: "other-unknown", field: "other" },
};

async function findAsked({ params, context }: LoaderFunctionArgs): Promise<Reportable> {
  const name = params["subject"];
  if (!isReportedName(name)) throw notFound();
  const reportable = await readReportable(context.store, { name, id: params["id"] ?? "" });
  if (!reportable) throw notFound();
  return reportable;
}

/** The address that a visitor types gets a mail: that is counted like any other that a stranger can have sent. */
async function countReport(context: RequestContext, email: string | null): Promise<number | null> {
  const { viewer, network, limits } = context;
  const wait = await limits.count("report", viewer ? `m${viewer.id}` : network);
  return wait ?? (email === null ? null : countMail(context, email));
}
