import { useTranslation } from "react-i18next";
import { DraftLine } from "#app/features/drafts/draft-line.tsx";
import { AnonymousChoice } from "#app/features/forms/anonymous-choice.tsx";
import { ReplySummary } from "#app/features/forms/reply-summary.tsx";
import type { FormReply } from "#app/features/forms/reply.ts";
import { TitleField } from "#app/features/forms/title-field.tsx";
import { type ReplyWords, useReply } from "#app/features/forms/use-reply.ts";
import { Editor } from "#app/features/markdown/editor.tsx";
import { PostForm, useViewer } from "#app/features/sessions/viewer.tsx";
import { TwoColumns } from "#app/features/site/page-layout.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Field } from "#app/ui/field.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { RadioChips } from "#app/ui/radio-chips.tsx";
import { TextInput } from "#app/ui/text-input.tsx";
import { AccountNeeded } from "./account-needed.tsx";
import { AskTips } from "./ask-tips.tsx";
import type { ThemeName, ThreadCard, ThreadKind } from "./cards.ts";
import { IDEA_BODY, QUESTION_BODY } from "./limits.ts";
import { listPath } from "./paths.ts";
import { SimilarThreads } from "./similar-threads.tsx";
import { PreviewButton, TextPreview } from "./text-preview.tsx";
import { useSimilar } from "./use-similar.ts";

export interface AskPageProps {
  kind: ThreadKind;
  themes: ThemeName[];
  /** What to start from: ?title= of the home page's field. */
  values: FormReply["values"];
  /** When the form came back. */
  reply: FormReply | null;
  /** Threads like the title, when there is one. */
  similar: ThreadCard[];
  /** The text as it will look, when that was asked for without a script. */
  preview: string | null;
  /** A visitor asks: the answers go to an address. */
  needsEmail: boolean;
}

/** Asking or proposing: one page between the wish and the thread. */
export function AskPage(props: AskPageProps) {
  const { kind } = props;
  const { t } = useTranslation("writing");
  const { viewer } = useViewer();
  return (
    <TwoColumns side={<AskTips kind={kind} />}>
      <h1 className="text-page">{t(`ask.${kind}.title`)}</h1>
      <p className="mt-1.5 mb-6 text-soft">{t(`ask.${kind}.intro`)}</p>
      {viewer?.suspension ? (
        <Notice>{t("ask.suspended")}</Notice>
      ) : kind === "idea" && !viewer && !props.reply ? (
        <AccountNeeded title={props.values["title"]} />
      ) : (
        <AskForm {...props} />
      )}
    </TwoColumns>
  );
}

function AskForm({ kind, reply, similar: first, preview, ...rest }: AskPageProps) {
  const { t } = useTranslation("writing");
  const values = reply?.values ?? rest.values;
  const words = useReply(reply);
  const { similar, onType } = useSimilar(kind, first);
  const question = kind === "question";
  return (
    <PostForm action={`${listPath(kind)}/nouvelle`} className="grid gap-6">
      <ReplySummary words={words} />
      <div>
        <TitleField
          label={t(`ask.${kind}.titleLabel`)}
          placeholder={t(`ask.${kind}.placeholder`)}
          defaultValue={values["title"] ?? ""}
          error={words.error("title")}
          onType={onType}
        />
        <SimilarThreads kind={kind} threads={similar} />
      </div>
      <div className="grid gap-3">
        <Editor
          label={t(`ask.${kind}.bodyLabel`)}
          optional={question ? t("ask.optional") : undefined}
          error={words.error("body")}
          defaultValue={values["body"] ?? ""}
          max={question ? QUESTION_BODY.max : IDEA_BODY.max}
        />
        {preview !== null && <TextPreview html={preview} />}
      </div>
      <AskRest {...rest} kind={kind} values={values} words={words} />
    </PostForm>
  );
}

type AskRestProps = Pick<AskPageProps, "kind" | "values" | "themes" | "needsEmail"> & { words: ReplyWords };

function AskRest({ kind, values, themes, needsEmail, words }: AskRestProps) {
  const { t } = useTranslation("writing");
  const other = kind === "question" ? "idea" : "question";
  return (
    <>
      <RadioChips
        legend={t("ask.theme")}
        name="theme"
        options={themes.map(({ slug, name }) => ({ value: slug, label: name }))}
        defaultValue={values["theme"]}
        error={words.error("theme")}
      />
      {needsEmail && (
        <Field label={t("ask.email")} name="email" hint={t("ask.emailHint")} error={words.error("email")}>
          <TextInput
            type="email"
            autoComplete="email"
            placeholder={t("ask.emailPlaceholder")}
            defaultValue={values["email"]}
          />
        </Field>
      )}
      <AnonymousChoice typed={values["anonymous"]} />
      <div className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
        <Button type="submit" tone="main">
          {t(`ask.${kind}.submit`)}
        </Button>
        <PreviewButton />
        <ButtonLink to={`${listPath(other)}/nouvelle`} tone="quiet">
          {t(`ask.${kind}.instead`)}
        </ButtonLink>
        <div className="sm:ms-auto">
          <DraftLine formKey={`ask-${kind}`} />
        </div>
      </div>
    </>
  );
}
