import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { type FormReply, typed } from "#app/features/forms/reply.ts";
import { useLimitWords } from "#app/features/forms/use-remaining.ts";
import { PAGE_TEXT_MAX, type PageName } from "#app/features/pages/pages.ts";
import { versionsPath } from "#app/features/pages/version-paths.ts";
import type { PageSource } from "#app/features/pages/read-page.server.ts";
import { LANGUAGES, type Language } from "#app/i18n/catalogue.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { Field } from "#app/ui/field.tsx";
import { LinkTabs } from "#app/ui/link-tabs.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import { Time } from "#app/ui/time.tsx";
import { AdminForm } from "./admin-form.tsx";
import { AdminHeading } from "./admin-layout.tsx";
import { replyFor, useErrorWords } from "./errors.ts";

export interface TextPageProps {
  page: PageName;
  lang: Language;
  source: PageSource;
  reply: FormReply | null;
}

/** One fixed page in one language, as it is written. */
export function TextPage({ page, lang, source, reply }: TextPageProps) {
  const { t } = useTranslation("team");
  return (
    <>
      <p className="mb-2">
        <Link to="/admin/textes" className="inline-flex min-h-11 items-center underline underline-offset-2">
          {t("texts.back")}
        </Link>
      </p>
      <AdminHeading title={source.title} />
      <LinkTabs
        label={t("texts.lang")}
        tabs={LANGUAGES.map((one) => ({
          to: `/admin/textes/${page}/${one}`,
          label: t(`texts.langs.${one}`),
          current: one === lang,
        }))}
      />
      <p className="facts mt-4 text-soft">
        <span>
          {source.changedAt ? (
            <>
              {t("texts.changed")} <Time at={source.changedAt} form="day" exact />
            </>
          ) : (
            t("texts.original")
          )}
        </span>
        <span>
          <Link
            to={`${versionsPath(page)}?lang=${lang}`}
            className="inline-flex min-h-11 items-center underline underline-offset-2"
          >
            {t("texts.versions")}
          </Link>
        </span>
      </p>
      <TextForm
        key={`${page} ${lang} ${source.changedAt?.getTime()}`}
        page={page}
        lang={lang}
        source={source}
        reply={replyFor(reply, "save")}
      />
      {source.changedAt && <ResetForm />}
    </>
  );
}

function TextForm({ page, lang, source, reply }: TextPageProps) {
  const { t } = useTranslation("team");
  const words = useErrorWords(reply);
  return (
    <AdminForm intent="save" words={words} className="mt-3 grid gap-4">
      <Field name="body" label={t("texts.body")} hint={t("texts.bodyHint")} error={words.error("body")}>
        <TextArea
          lang={lang}
          rows={22}
          defaultValue={typed(reply, "body", source.body)}
          limit={useLimitWords(PAGE_TEXT_MAX)}
          className="font-mono text-[0.96875rem]!"
        />
      </Field>
      <div className="flex flex-wrap gap-3">
        <Button type="submit" tone="main">
          {t("texts.save")}
        </Button>
        <ButtonLink to={`/${page}?lang=${lang}`}>{t("texts.see")}</ButtonLink>
      </div>
    </AdminForm>
  );
}

function ResetForm() {
  const { t } = useTranslation("team");
  return (
    <Disclosure summary={t("texts.reset")} className="mt-6">
      <AdminForm intent="reset">
        <p>{t("texts.resetText")}</p>
        <div>
          <Button type="submit">{t("texts.resetSubmit")}</Button>
        </div>
      </AdminForm>
    </Disclosure>
  );
}
