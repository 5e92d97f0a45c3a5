import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { TitleField } from "#app/features/forms/title-field.tsx";
import { replyTo, typed } from "#app/features/forms/reply.ts";
import { ReplySummary } from "#app/features/forms/reply-summary.tsx";
import { useReply } from "#app/features/forms/use-reply.ts";
import { useLimitWords } from "#app/features/forms/use-remaining.ts";
import { PostForm } from "#app/features/sessions/viewer.tsx";
import { QUESTION_BODY } from "#app/features/threads/limits.ts";
import { Badge } from "#app/ui/badge.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Field } from "#app/ui/field.tsx";
import { RadioChips } from "#app/ui/radio-chips.tsx";
import { Select } from "#app/ui/select.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import { TextInput } from "#app/ui/text-input.tsx";
import type { ActsProps } from "./mention-acts.tsx";
import { mentionPath } from "./mention-list.ts";
import { DISMISSALS } from "./reasons.ts";

const NO_MASKS = {};

/** A public question, without a name. */
export function TurnForm({ mention, themes, drafts, sent }: ActsProps) {
  const { t } = useTranslation("mentions");
  const reply = replyTo(sent.reply, "turn");
  const words = useReply(reply);
  const here = mentionPath(mention.id);
  return (
    <PostForm action={here} className="grid gap-4">
      <p className="text-soft">{t("turn.intro")}</p>
      <ReplySummary words={words} />
      <input type="hidden" name="intent" value="turn" />
      <TitleField
        label={t("turn.field")}
        defaultValue={typed(reply, "title", drafts.question.title)}
        error={words.error("title")}
        masks={NO_MASKS}
      />
      <Field label={t("turn.body")} name="body" error={words.error("body")}>
        <TextArea
          rows={6}
          dir="auto"
          limit={useLimitWords(QUESTION_BODY.max)}
          defaultValue={typed(reply, "body", drafts.question.body)}
        />
      </Field>
      <RadioChips
        legend={t("turn.theme")}
        name="theme"
        options={themes.map(({ slug, name }) => ({ value: slug, label: name }))}
        defaultValue={typed(reply, "theme")}
        error={words.error("theme")}
      />
      <label className="flex min-h-11 items-start gap-2.5 py-2">
        <input
          type="checkbox"
          id="agreed"
          name="agreed"
          value="1"
          defaultChecked={typed(reply, "agreed") === "1"}
          className="mt-1 size-4.5 shrink-0"
        />
        <span>{t("turn.agreed")}</span>
      </label>
      <div className="flex flex-wrap gap-2.5">
        <Button type="submit">{t("turn.submit")}</Button>
        <ButtonLink to={`${here}?modele=accord#repondre`} tone="quiet">
          {t("turn.ask")}
        </ButtonLink>
      </div>
    </PostForm>
  );
}

/** A thread that is there already: looked for first, then chosen. */
export function LinkForm({ mention, search }: ActsProps) {
  const { t } = useTranslation("mentions");
  const here = mentionPath(mention.id);
  return (
    <div className="grid gap-4">
      <Form action={`${here}#relier`} className="grid gap-3">
        <Field label={t("link.search")} name="fil">
          <TextInput key={search.words} type="search" defaultValue={search.words} autoComplete="off" />
        </Field>
        <Button type="submit" className="w-fit">
          {t("link.submit")}
        </Button>
      </Form>
      {search.words !== "" && search.found.length === 0 && <p role="status">{t("link.none")}</p>}
      {search.found.length > 0 && (
        <ul aria-label={t("link.results")} className="grid gap-2">
          {search.found.map(({ id, kind, title, path }) => (
            <li key={id} className="flex flex-wrap items-center gap-x-3 gap-y-2 border-t border-line pt-2">
              <Badge tone={kind === "idea" ? "idea" : "plain"}>{t(`link.kind.${kind}`)}</Badge>
              <a href={path} className="min-w-0 flex-1 basis-52 underline underline-offset-2 wrap-anywhere">
                {title}
              </a>
              <PostForm action={here}>
                <input type="hidden" name="intent" value="link" />
                <input type="hidden" name="threadId" value={id} />
                <Button type="submit" size="small" aria-label={t("link.chooseOne", { title })}>
                  {t("link.choose")}
                </Button>
              </PostForm>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Nothing is to be done about it. */
export function DismissForm({ mention, sent }: ActsProps) {
  const { t } = useTranslation("mentions");
  const reply = replyTo(sent.reply, "dismiss");
  const words = useReply(reply);
  return (
    <PostForm action={mentionPath(mention.id)} className="grid gap-4">
      <ReplySummary words={words} />
      <input type="hidden" name="intent" value="dismiss" />
      <Field label={t("dismiss.reason")} name="dismissal" error={words.error("dismissal")}>
        <Select defaultValue={typed(reply, "dismissal", DISMISSALS[0])}>
          {DISMISSALS.map((one) => (
            <option key={one} value={one}>
              {t(`reasons.${one}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        label={t("dismiss.words")}
        name="words"
        optional={t("dismiss.optional")}
        hint={t("dismiss.wordsHint")}
        error={words.error("words")}
      >
        <TextInput defaultValue={typed(reply, "words")} autoComplete="off" />
      </Field>
      <Button type="submit" className="w-fit">
        {t("dismiss.submit")}
      </Button>
    </PostForm>
  );
}
