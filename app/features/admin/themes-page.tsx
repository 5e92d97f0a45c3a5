import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { FormReply } from "#app/features/forms/reply.ts";
import type { ManagedThemes } from "#app/features/themes/list-managed-themes.server.ts";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { AdminForm } from "./admin-form.tsx";
import { AdminHeading } from "./admin-layout.tsx";
import { replyFor, useErrorWords } from "./errors.ts";
import { GoneNotice } from "./gone-notice.tsx";
import { ThemeFields } from "./theme-fields.tsx";
import { ThemeLine } from "./theme-line.tsx";

export interface ThemesPageProps extends ManagedThemes {
  reply: FormReply | null;
}

/** Themes: add, name, order, merge. */
export function ThemesPage({ themes, moved, reply }: ThemesPageProps) {
  const { t } = useTranslation("team");
  return (
    <>
      <AdminHeading title={t("themes.title")} intro={t("themes.intro")} />
      <GoneNotice reply={reply} ids={themes.map((theme) => theme.id)} />
      {themes.length === 0 && (
        <EmptyState icon="comment" title={t("themes.none")}>
          {t("themes.noneText")}
        </EmptyState>
      )}
      <ol className="grid gap-3">
        {themes.map((theme, place) => (
          <ThemeLine
            key={theme.id}
            theme={theme}
            others={themes.filter((other) => other.id !== theme.id)}
            first={place === 0}
            last={place === themes.length - 1}
            reply={reply}
          />
        ))}
      </ol>
      <CreateTheme key={themes.length} reply={replyFor(reply, "create")} />
      {moved.length > 0 && <Moved moved={moved} />}
    </>
  );
}

function CreateTheme({ reply }: { reply: FormReply | null }) {
  const { t } = useTranslation("team");
  const words = useErrorWords(reply, { idOf: (name) => `create-${name}` });
  return (
    <Card className="mt-8" aria-labelledby="ajouter">
      <h2 id="ajouter" className="text-title">
        {t("themes.create")}
      </h2>
      <p className="mt-1 mb-4 text-soft">{t("themes.createText")}</p>
      <AdminForm intent="create" words={words}>
        <ThemeFields prefix="create" reply={reply} words={words} />
        <div>
          <Button type="submit" tone="main">
            {t("themes.createSubmit")}
          </Button>
        </div>
      </AdminForm>
    </Card>
  );
}

/** Where the addresses of merged themes lead. */
function Moved({ moved }: Pick<ManagedThemes, "moved">) {
  const { t } = useTranslation("team");
  return (
    <Disclosure summary={t("themes.moved")} className="mt-6">
      <ul className="grid gap-1">
        {moved.map(({ slug, to }) => (
          <li key={slug}>
            {`/themes/${slug}`} <span className="text-soft">{t("themes.movedTo")}</span>{" "}
            <Link to={`/themes/${to}`} className="underline underline-offset-2">
              {`/themes/${to}`}
            </Link>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
