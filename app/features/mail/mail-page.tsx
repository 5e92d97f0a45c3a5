import { useTranslation } from "react-i18next";
import { OneColumn } from "#app/features/site/page-layout.tsx";
import { Badge } from "#app/ui/badge.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Time } from "#app/ui/time.tsx";
import type { ShownMail } from "./list-mails.server.ts";

/** The mails of the demonstration, each as its recipient reads it. */
export function MailPage({ mails, leaving }: { mails: ShownMail[]; leaving: boolean }) {
  const { t } = useTranslation("account");
  return (
    <OneColumn>
      <h1 className="text-page">{t("mail.title")}</h1>
      <p className="mt-1.5 mb-6 text-soft">{t(leaving ? "mail.introSent" : "mail.intro")}</p>
      {mails.length === 0 ? (
        <EmptyState
          icon="mail"
          title={t("mail.none")}
          action={<ButtonLink to="/questions/nouvelle">{t("mail.noneLink")}</ButtonLink>}
        >
          {t("mail.noneText")}
        </EmptyState>
      ) : (
        <ol className="grid gap-4">
          {mails.map((mail) => (
            <li key={mail.id}>
              <MailSheet mail={mail} />
            </li>
          ))}
        </ol>
      )}
    </OneColumn>
  );
}

function MailSheet({ mail: { to, lang, subject, text, code, link, state, at } }: { mail: ShownMail }) {
  const { t } = useTranslation("account");
  return (
    <article className="overflow-hidden rounded-card border border-line bg-sheet">
      <header className="grid gap-1 border-b border-line bg-sunk px-5 py-3 text-small">
        <p className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 text-soft">
          <span className="min-w-0 [overflow-wrap:anywhere]">
            {t("mail.to")} <span className="text-ink">{to}</span>
          </span>
          <span className="flex flex-wrap items-center gap-x-3">
            <Time at={at} />
            <Badge tone={state === "sent" ? "official" : "plain"}>{t(`mail.states.${state}`)}</Badge>
          </span>
        </p>
        <h2 className="font-sans text-body tracking-normal" lang={lang}>
          {subject}
        </h2>
      </header>
      <div className="grid gap-4 px-5 py-4">
        <p className="whitespace-pre-wrap [overflow-wrap:anywhere]" lang={lang}>
          {text}
        </p>
        {code && (
          <p className="border-t border-line pt-4">
            {t("mail.code")}{" "}
            <code data-code className="ms-2 text-title tracking-widest">
              {code}
            </code>
          </p>
        )}
        {link && (
          <p className="border-t border-line pt-4">
            {t("mail.link")}{" "}
            <a href={link} className="ms-2 underline underline-offset-2 [overflow-wrap:anywhere]">
              {link}
            </a>
          </p>
        )}
      </div>
    </article>
  );
}
