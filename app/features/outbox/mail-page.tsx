import { useTranslation } from "react-i18next";
import { OneColumn } from "#app/features/site/page-layout.tsx";
import { useViewer } from "#app/features/sessions/viewer.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Time } from "#app/ui/time.tsx";
import type { WaitingMail } from "./list-messages.server.ts";

export interface Mail extends WaitingMail {
  /** Absolute address that the mail leads to. */
  link: string;
}

/** The mails that wait, each as its recipient would read it. */
export function MailPage({ mails }: { mails: Mail[] }) {
  const { t } = useTranslation("account");
  return (
    <OneColumn>
      <h1 className="text-page">{t("mail.title")}</h1>
      <p className="mt-1.5 mb-6 text-soft">{t("mail.intro")}</p>
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

function MailSheet({ mail }: { mail: Mail }) {
  const { t } = useTranslation("account");
  const { recipient, kind, threadTitle: title, createdAt } = mail;
  return (
    <article className="overflow-hidden rounded-card border border-line bg-sheet">
      <header className="grid gap-0.5 border-b border-line bg-sunk px-5 py-3 text-small">
        <p className="flex flex-wrap justify-between gap-x-4 text-soft">
          <span>
            {t("mail.to")} <span className="text-ink">{recipient.email}</span>
          </span>
          <Time at={createdAt} />
        </p>
        <h2 className="font-sans text-body tracking-normal">{t(`mail.subjects.${kind}`, { title })}</h2>
      </header>
      <MailBody mail={mail} />
    </article>
  );
}

function MailBody({ mail: { recipient, kind, threadTitle: title, actor, link } }: { mail: Mail }) {
  const { t } = useTranslation("account");
  const { brand } = useViewer();
  const claim = kind === "claim-link";
  return (
    <div className="grid gap-3 px-5 py-4">
      <p>{claim ? t("mail.helloGuest") : t("mail.hello", { name: recipient.name })}</p>
      <p>{t(`mail.texts.${kind}`, { title, who: actor?.name ?? t("notifications.someone") })}</p>
      <p>
        <a href={link} className="button" data-tone={claim ? "main" : "plain"}>
          {t(claim ? "mail.links.claim" : "mail.links.read")}
        </a>
      </p>
      <p>{t("mail.bye", { brand: brand.name })}</p>
      {!claim && <p className="border-t border-line pt-3 text-small text-soft">{t("mail.stop")}</p>}
    </div>
  );
}
