import { useState } from "react";
import { useTranslation } from "react-i18next";
import { DraftLine } from "#app/features/drafts/draft-line.tsx";
import { ReplySummary } from "#app/features/forms/reply-summary.tsx";
import { type FormReply, replyTo, typed } from "#app/features/forms/reply.ts";
import { useHydrated } from "#app/features/forms/use-hydrated.ts";
import { type ReplyWords, useReply } from "#app/features/forms/use-reply.ts";
import { Editor } from "#app/features/markdown/editor.tsx";
import { PostForm, useViewer } from "#app/features/sessions/viewer.tsx";
import type { DeclineReason, IdeaStatus, ThreadCard } from "#app/features/threads/cards.ts";
import { DECISION } from "#app/features/threads/limits.ts";
import { threadPath } from "#app/features/threads/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { Field } from "#app/ui/field.tsx";
import { RadioChips } from "#app/ui/radio-chips.tsx";
import { Select } from "#app/ui/select.tsx";
import { TextInput } from "#app/ui/text-input.tsx";

/** Every step but the first, which is not the bank's to give. */
const STEPS = [
  "under-review",
  "planned",
  "in-progress",
  "shipped",
  "declined",
] as const satisfies readonly IdeaStatus[];
const REASONS = [
  "law",
  "security",
  "cost",
  "exists",
  "few-people",
  "other",
] as const satisfies readonly DeclineReason[];

export interface DecisionFormProps {
  thread: Pick<ThreadCard, "id" | "slug" | "kind">;
  /** Nothing was decided yet. */
  first: boolean;
  reply: FormReply | null;
}

/** The bank says where an idea stands, in words, with a date; a refusal has its reason. */
export function DecisionForm({ thread, first, reply }: DecisionFormProps) {
  const { t } = useTranslation("writing");
  const own = replyTo(reply, "decide");
  return (
    <div id="decider" className="no-print mt-4 scroll-mt-4">
      <Disclosure summary={t(first ? "decide.first" : "decide.again")} open={own !== null} look="button">
        <Deciding thread={thread} reply={own} />
      </Disclosure>
    </div>
  );
}

function Deciding({ thread, reply }: Omit<DecisionFormProps, "first">) {
  const { t } = useTranslation(["writing", "site"]);
  const { viewer, brand } = useViewer();
  const words = useReply(reply);
  const [status, setStatus] = useState(typed(reply, "status"));
  // Without a script the reason is always asked for: nothing can know in time whether it is needed.
  const asksReason = !useHydrated() || status === "declined";
  return (
    <PostForm
      action={`${threadPath(thread)}#decider`}
      preventScrollReset
      className="grid gap-5 rounded-panel border border-line bg-sheet p-5"
    >
      <input type="hidden" name="intent" value="decide" />
      <ReplySummary words={words} />
      <RadioChips
        legend={t("decide.status")}
        name="status"
        options={STEPS.map((value) => ({ value, label: t(`site:status.${value}`) }))}
        defaultValue={status}
        error={words.error("status")}
        onChoose={setStatus}
      />
      {asksReason && <Reason reply={reply} words={words} />}
      <Editor
        label={t("decide.label")}
        placeholder={t("decide.placeholder")}
        error={words.error("body")}
        defaultValue={typed(reply, "body")}
        max={DECISION.max}
        masks={words.masks.body}
      />
      <Field
        label={t("decide.nextNews")}
        name="nextNews"
        hint={t("decide.nextNewsHint")}
        optional={t("decide.optional")}
        error={words.error("nextNews")}
      >
        <TextInput type="date" defaultValue={typed(reply, "nextNews")} className="max-w-56" />
      </Field>
      <p className="text-small text-soft">{t("decide.signed", { name: viewer?.name ?? "", brand: brand.name })}</p>
      <div className="flex flex-wrap items-center gap-x-4">
        <Button type="submit" tone="main">
          {t("decide.submit")}
        </Button>
        <DraftLine formKey={`decision-${thread.id}`} />
      </div>
    </PostForm>
  );
}

function Reason({ reply, words }: { reply: FormReply | null; words: ReplyWords }) {
  const { t } = useTranslation(["writing", "threads"]);
  return (
    <Field label={t("decide.reason")} name="reason" hint={t("decide.reasonHint")} error={words.error("reason")}>
      <Select defaultValue={typed(reply, "reason")}>
        <option value="">{t("decide.chooseReason")}</option>
        {REASONS.map((reason) => (
          <option key={reason} value={reason}>
            {t(`threads:decision.reasons.${reason}`)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
