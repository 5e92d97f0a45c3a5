import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { type FormReply, typed } from "#app/features/forms/reply.ts";
import type { ManagedTheme } from "#app/features/themes/list-managed-themes.server.ts";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { Field } from "#app/ui/field.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { Select } from "#app/ui/select.tsx";
import { AdminForm } from "./admin-form.tsx";
import { replyFor, useErrorWords } from "./errors.ts";
import { ThemeFields } from "./theme-fields.tsx";

export interface ThemeLineProps {
  theme: ManagedTheme;
  /** Those it can be merged with. */
  others: ManagedTheme[];
  first: boolean;
  last: boolean;
  reply: FormReply | null;
}

/** One theme: what it is, its place, its name, its end. */
export function ThemeLine({ theme, others, first, last, reply }: ThemeLineProps) {
  const { t } = useTranslation("team");
  const { id, slug, name, nameEn, description } = theme;
  const figures = [
    t("themes.questions", { count: theme.questions }),
    t("themes.ideas", { count: theme.ideas }),
    t("themes.followers", { count: theme.followers }),
  ];
  return (
    <Card as="li" id={`theme-${id}`} className="scroll-mt-4">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <div className="min-w-0 flex-1 basis-64">
          <h2 className="text-title">
            <Link to={`/themes/${slug}`}>{name}</Link>{" "}
            <span lang="en" className="font-sans text-body font-normal text-soft">
              {nameEn}
            </span>
          </h2>
          {description && <p className="text-soft">{description}</p>}
          <p className="text-small text-soft">{figures.join(" · ")}</p>
        </div>
        <OrderButtons theme={theme} first={first} last={last} reply={replyFor(reply, "order", id)} />
      </div>
      <div className="mt-1 flex flex-wrap gap-x-6">
        <RenameForm theme={theme} reply={replyFor(reply, "rename", id)} />
        {others.length > 0 && <MergeForm theme={theme} others={others} reply={replyFor(reply, "merge", id)} />}
      </div>
    </Card>
  );
}

function OrderButtons({ theme, first, last, reply }: Omit<ThemeLineProps, "others">) {
  const { t } = useTranslation("team");
  const { name } = theme;
  return (
    <AdminForm intent="order" id={theme.id} words={useErrorWords(reply)} className="flex flex-wrap gap-1">
      <Button
        type="submit"
        tone="quiet"
        name="direction"
        value="up"
        disabled={first}
        aria-label={t("themes.upOf", { name })}
      >
        <Icon name="down" size={18} className="rotate-180" />
        {t("themes.up")}
      </Button>
      <Button
        type="submit"
        tone="quiet"
        name="direction"
        value="down"
        disabled={last}
        aria-label={t("themes.downOf", { name })}
      >
        <Icon name="down" size={18} />
        {t("themes.down")}
      </Button>
    </AdminForm>
  );
}

interface FormProps {
  theme: ManagedTheme;
  /** To this very form. */
  reply: FormReply | null;
}

function RenameForm({ theme, reply }: FormProps) {
  const { t } = useTranslation("team");
  const { id, slug, name } = theme;
  const words = useErrorWords(reply, { idOf: (field) => `theme-${id}-${field}` });
  return (
    // A new name is a new form: closed again, with what is now saved.
    <Disclosure
      key={JSON.stringify(theme)}
      summary={<Act act={t("themes.rename")} on={name} />}
      open={reply !== null}
      className="open:basis-full"
    >
      <AdminForm intent="rename" id={id} words={words}>
        <p className="text-soft">{t("themes.renameText", { path: `/themes/${slug}` })}</p>
        <ThemeFields prefix={`theme-${id}`} reply={reply} words={words} before={theme} />
        <div>
          <Button type="submit" tone="main">
            {t("themes.save")}
          </Button>
        </div>
      </AdminForm>
    </Disclosure>
  );
}

function MergeForm({ theme, others, reply }: FormProps & Pick<ThemeLineProps, "others">) {
  const { t } = useTranslation("team");
  const { id, slug, name } = theme;
  const words = useErrorWords(reply, { idOf: () => `merge-${id}` });
  const questions = t("themes.questions", { count: theme.questions });
  const ideas = t("themes.ideas", { count: theme.ideas });
  return (
    <Disclosure summary={<Act act={t("themes.merge")} on={name} />} open={reply !== null} className="open:basis-full">
      <AdminForm intent="merge" id={id} words={words}>
        <p className="max-w-[60ch]">{t("themes.mergeWhat", { name, questions, ideas, path: `/themes/${slug}` })}</p>
        <Field id={`merge-${id}`} name="into" label={t("themes.mergeInto")} error={words.error("into")}>
          <Select defaultValue={typed(reply, "into")} className="max-w-sm">
            <option value="">{t("themes.mergeChoose")}</option>
            {others.map((other) => (
              <option key={other.id} value={other.id}>
                {other.name}
              </option>
            ))}
          </Select>
        </Field>
        <div>
          <Button type="submit">{t("themes.mergeSubmit")}</Button>
        </div>
      </AdminForm>
    </Disclosure>
  );
}

/** The same word on each line, told apart for those who hear it. */
function Act({ act, on }: { act: string; on: string }) {
  return (
    <>
      {act}
      <span className="sr-only"> {on}</span>
    </>
  );
}
