import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ReplySummary } from "#app/features/forms/reply-summary.tsx";
import type { FormReply } from "#app/features/forms/reply.ts";
import { useLimitWords } from "#app/features/forms/use-remaining.ts";
import { type ReplyWords, useReply } from "#app/features/forms/use-reply.ts";
import { PostForm } from "#app/features/sessions/viewer.tsx";
import { OneColumn } from "#app/features/site/page-layout.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { Field, FieldError } from "#app/ui/field.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import { TextInput } from "#app/ui/text-input.tsx";
import type { Reportable } from "./find-reportable.server.ts";
import { ReasonChoice } from "./reason-choice.tsx";
import { EXPLANATION, reasonsFor } from "./rules.ts";

export interface ReportPageProps {
  reportable: Reportable;
  /** A visitor may leave an address. */
  needsEmail: boolean;
  /** https://etvous.example: addresses are written whole. */
  site: string;
  reply: FormReply | null;
}

/** Saying that something should not be there: what, why, in good faith (DSA, article 16). */
export function ReportPage({ reportable, needsEmail, site, reply }: ReportPageProps) {
  const { t } = useTranslation("reports");
  const words = useReply(reply);
  const typed = reply?.values ?? {};
  return (
    <OneColumn>
      <h1 className="text-page">{t("report.title", { what: t(`things.${reportable.name}`) })}</h1>
      <p className="mt-1.5 text-soft">{t("report.intro")}</p>
      <div className="mt-6 grid gap-6">
        <Reported reportable={reportable} site={site} />
        <PostForm className="group/report grid gap-6">
          <ReplySummary words={words} />
          <ReasonChoice
            reasons={reasonsFor(reportable.subject)}
            typed={typed["reason"]}
            error={words.error("reason")}
          />
          {reportable.subject === "thread" && <OtherThread typed={typed["other"]} error={words.error("other")} />}
          <Explanation typed={typed["explanation"]} error={words.error("explanation")} />
          {needsEmail && (
            <Field
              label={t("report.email")}
              name="email"
              optional={t("report.optional")}
              hint={t("report.emailHint")}
              error={words.error("email")}
            >
              <TextInput type="email" autoComplete="email" defaultValue={typed["email"]} />
            </Field>
          )}
          <GoodFaith typed={typed["goodFaith"]} words={words} />
          <div className="flex flex-wrap items-center gap-2.5">
            <Button type="submit" tone="main">
              {t("report.submit")}
            </Button>
            <ButtonLink to={reportable.place} tone="quiet">
              {t("report.cancel")}
            </ButtonLink>
          </div>
        </PostForm>
      </div>
    </OneColumn>
  );
}

function Reported({ reportable: { title, quote, place }, site }: Pick<ReportPageProps, "reportable" | "site">) {
  const { t } = useTranslation("reports");
  return (
    <Card aria-labelledby="reported-title">
      <h2 id="reported-title" className="text-small font-semibold text-soft">
        {t("report.about")}
      </h2>
      <p className="mt-1 font-semibold wrap-anywhere">
        <bdi>{title}</bdi>
      </p>
      {quote && <blockquote className="mt-2 border-s-2 border-edge ps-3.5 text-soft wrap-anywhere">{quote}</blockquote>}
      <p className="mt-2.5 text-small text-soft">
        {t("report.place")}{" "}
        <Link to={place} className="underline underline-offset-2 wrap-anywhere">
          {site}
          {place}
        </Link>
      </p>
    </Card>
  );
}

/** Asked only of a duplicate: a rule of the style sheet shows it, so that it needs no script. */
function OtherThread({ typed, error }: { typed: string | undefined; error: string | null }) {
  const { t } = useTranslation("reports");
  return (
    <div className="hidden group-has-[input[value=rule-duplicate]:checked]/report:block">
      <Field label={t("report.other")} name="other" hint={t("report.otherHint")} error={error}>
        <TextInput placeholder={t("report.otherPlaceholder")} autoComplete="off" defaultValue={typed} />
      </Field>
    </div>
  );
}

function Explanation({ typed, error }: { typed: string | undefined; error: string | null }) {
  const { t } = useTranslation("reports");
  const limit = useLimitWords(EXPLANATION.max);
  return (
    <Field label={t("report.explanation")} name="explanation" hint={t("report.explanationHint")} error={error}>
      <TextArea rows={5} limit={limit} defaultValue={typed} />
    </Field>
  );
}

function GoodFaith({ typed, words }: { typed: string | undefined; words: ReplyWords }) {
  const { t } = useTranslation("reports");
  const error = words.error("goodFaith");
  return (
    <div className="grid gap-1.5">
      {error && <FieldError id="goodFaith-error">{error}</FieldError>}
      <label className="flex min-h-11 items-start gap-2.5 py-2">
        <input
          type="checkbox"
          id="goodFaith"
          name="goodFaith"
          value="1"
          defaultChecked={typed === "1"}
          aria-describedby={error ? "goodFaith-error" : undefined}
          aria-invalid={error ? true : undefined}
          className="mt-1 size-4.5 shrink-0"
        />
        <span>{t("report.goodFaith")}</span>
      </label>
    </div>
  );
}
