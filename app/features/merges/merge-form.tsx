import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ReplySummary } from "#app/features/forms/reply-summary.tsx";
import { type FormReply, typed } from "#app/features/forms/reply.ts";
import { useLimitWords } from "#app/features/forms/use-remaining.ts";
import { useReply } from "#app/features/forms/use-reply.ts";
import { PostForm } from "#app/features/sessions/viewer.tsx";
import type { ThreadCard } from "#app/features/threads/cards.ts";
import { COMMENT } from "#app/features/threads/limits.ts";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { Field } from "#app/ui/field.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import type { OtherThread, Sum } from "./merge-view.ts";

export interface MergeFormProps {
  from: ThreadCard;
  other: OtherThread;
  caseId: number | null;
  reply: FormReply | null;
}

/** What will come of it, why, and the button; or why it may not be. */
export function MergeForm({ from, other, caseId, reply }: MergeFormProps) {
  const { t } = useTranslation("merges");
  const here = `/equipe/reunir/${from.id}`;
  const another = (
    <Link to={caseId === null ? here : `${here}?dossier=${caseId}`} className="button w-fit" data-tone="quiet">
      {t("page.another")}
    </Link>
  );
  if (other.refusal)
    return (
      <>
        <Notice tone="warn">
          <b className="block">{t("page.refusedTitle")}</b>
          {t(`refused.${other.refusal}`)}
        </Notice>
        {another}
      </>
    );
  return (
    <>
      <Foreseen sums={other.sums} />
      <PostForm className="grid gap-5">
        <input type="hidden" name="other" value={other.card.id} />
        {caseId !== null && <input type="hidden" name="caseId" value={caseId} />}
        <Reasons reply={reply} />
        <div className="flex flex-wrap gap-2.5">
          <Button type="submit" tone="main">
            {t("page.submit")}
          </Button>
          {another}
        </div>
      </PostForm>
    </>
  );
}

function Reasons({ reply }: Pick<MergeFormProps, "reply">) {
  const { t } = useTranslation("merges");
  const words = useReply(reply?.form === "" ? { ...reply, form: null } : reply);
  const limit = useLimitWords(COMMENT.max);
  return (
    <>
      <ReplySummary words={words} />
      <Field label={t("page.facts")} name="facts" hint={t("page.factsHint")} error={words.error("facts")}>
        <TextArea rows={3} defaultValue={typed(reply, "facts")} limit={limit} />
      </Field>
    </>
  );
}

function Foreseen({ sums }: Pick<OtherThread, "sums">) {
  const { t } = useTranslation("merges");
  return (
    <Card aria-labelledby="after-title">
      <h2 id="after-title" className="text-title">
        {t("page.after")}
      </h2>
      <dl className="mt-2 grid gap-x-6 gap-y-2 sm:grid-cols-[auto_1fr]">
        {(["votes", "followers", "replies"] as const).map((what) => (
          <Line key={what} name={t(`page.sum.${what}`)} sum={sums[what]} />
        ))}
      </dl>
      <p className="mt-3 text-small text-soft">{t("page.told")}</p>
    </Card>
  );
}

function Line({ name, sum: { from, into, common } }: { name: string; sum: Sum }) {
  const { t, i18n } = useTranslation("merges");
  const total = from + into - common;
  return (
    <div className="sm:contents">
      <dt className="text-soft">{name}</dt>
      <dd className="tabular-nums">
        {common > 0 ? t("page.sum.less", { from, into, common }) : t("page.sum.of", { from, into })}
        <b>{total.toLocaleString(i18n.language)}</b>
      </dd>
    </div>
  );
}
