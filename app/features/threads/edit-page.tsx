import { useTranslation } from "react-i18next";
import type { EditableName } from "#app/features/contributions/subjects.ts";
import { FrozenFields } from "#app/features/addenda/frozen-fields.tsx";
import { ReplySummary } from "#app/features/forms/reply-summary.tsx";
import { type FormReply, typed } from "#app/features/forms/reply.ts";
import { TitleField } from "#app/features/forms/title-field.tsx";
import { type ReplyWords, useReply } from "#app/features/forms/use-reply.ts";
import { Editor } from "#app/features/markdown/editor.tsx";
import { PostForm } from "#app/features/sessions/viewer.tsx";
import { OneColumn } from "#app/features/site/page-layout.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { RadioChips } from "#app/ui/radio-chips.tsx";
import type { ThemeName } from "./cards.ts";
import { ANSWER, COMMENT, DECISION, IDEA_BODY, QUESTION_BODY } from "./limits.ts";
import { PreviewButton, TextPreview } from "./text-preview.tsx";

const LIMITS = {
  question: QUESTION_BODY,
  idee: IDEA_BODY,
  reponse: ANSWER,
  commentaire: COMMENT,
  decision: DECISION,
} as const satisfies Record<EditableName, { max: number }>;

export interface EditPageProps {
  subject: EditableName;
  /** Where to go without changing anything. */
  back: string;
  /** What stands now; title and theme only mean something for questions and ideas. */
  values: { title: string; theme: string; body: string };
  /** An idea whose words its votes have frozen: its theme alone may change. */
  frozen: boolean;
  /** For questions and ideas. */
  themes: ThemeName[];
  reply: FormReply | null;
  /** The text as it will look, when that was asked for without a script. */
  preview: string | null;
}

/** Corrects what one wrote; what it said before stays readable in the history. */
export function EditPage({ subject, back, values, frozen, themes, reply, preview }: EditPageProps) {
  const { t } = useTranslation("writing");
  const words = useReply(reply);
  return (
    <OneColumn>
      <h1 className="text-page">{t(`edit.${subject}`)}</h1>
      {!frozen && <p className="mt-1.5 text-soft">{t("edit.intro")}</p>}
      <PostForm className="mt-6 grid gap-6">
        <ReplySummary words={words} />
        {frozen ? (
          <FrozenFields title={values.title} body={values.body} lost={lostWords(reply, values.body)} back={back} />
        ) : (
          <Words subject={subject} values={values} reply={reply} words={words} />
        )}
        {preview !== null && <TextPreview html={preview} />}
        {isThread(subject) && (
          <RadioChips
            legend={t("ask.theme")}
            name="theme"
            options={themes.map(({ slug, name }) => ({ value: slug, label: name }))}
            defaultValue={typed(reply, "theme", values.theme)}
            error={words.error("theme")}
          />
        )}
        <div className="flex flex-wrap gap-2.5">
          <Button type="submit" tone="main">
            {t("edit.submit")}
          </Button>
          {!frozen && <PreviewButton />}
          <ButtonLink to={back} tone="quiet">
            {t("edit.cancel")}
          </ButtonLink>
        </div>
      </PostForm>
    </OneColumn>
  );
}

type WordsProps = Pick<EditPageProps, "subject" | "values" | "reply"> & { words: ReplyWords };

function Words({ subject, values, reply, words }: WordsProps) {
  const { t } = useTranslation("writing");
  return (
    <>
      {isThread(subject) && (
        <TitleField
          label={t("edit.titleLabel")}
          defaultValue={typed(reply, "title", values.title)}
          error={words.error("title")}
          masks={words.masks.title}
        />
      )}
      <Editor
        label={t("edit.bodyLabel")}
        optional={subject === "question" ? t("ask.optional") : undefined}
        defaultValue={typed(reply, "body", values.body)}
        error={words.error("body")}
        max={LIMITS[subject].max}
        masks={words.masks.body}
        rows={8}
      />
    </>
  );
}

function isThread(subject: EditableName): boolean {
  return subject === "question" || subject === "idee";
}

/** What was typed and did not pass. */
function lostWords(reply: FormReply | null, body: string): string | null {
  const sent = typed(reply, "body", body);
  return sent.replaceAll("\r\n", "\n").trim() === body ? null : sent;
}
