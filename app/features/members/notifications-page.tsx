import { Link, useSearchParams } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { Message } from "#app/features/outbox/list-messages.server.ts";
import { PostForm } from "#app/features/sessions/viewer.tsx";
import { changed } from "#app/features/threads/list-address.ts";
import type { Page } from "#app/features/threads/cards.ts";
import { PersonFace } from "#app/features/threads/person-face.tsx";
import { useNameOf } from "#app/features/threads/use-name-of.ts";
import { Badge } from "#app/ui/badge.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { Pager } from "#app/ui/pager.tsx";
import { AccountFrame } from "./account-frame.tsx";
import { NewsByMail } from "./news-by-mail.tsx";
import { Time } from "#app/ui/time.tsx";

/** What someone has been told, the latest first. */
export function NotificationsPage({ page, byMail }: { page: Page<Message>; byMail: boolean }) {
  const { t } = useTranslation("account");
  return (
    <AccountFrame tab="notifications" title={t("notifications.title")}>
      {page.items.some((message) => !message.read) && (
        <PostForm>
          <Button type="submit" size="small">
            <Icon name="check" size={18} />
            {t("notifications.allRead")}
          </Button>
        </PostForm>
      )}
      {page.items.length === 0 ? (
        <EmptyState
          icon="bell"
          title={t("notifications.none")}
          action={<ButtonLink to="/questions">{t("notifications.noneLink")}</ButtonLink>}
        >
          {t("notifications.noneText")}
        </EmptyState>
      ) : (
        <Messages page={page} />
      )}
      <NewsByMail on={byMail} />
    </AccountFrame>
  );
}

function Messages({ page }: { page: Page<Message> }) {
  const { t } = useTranslation("account");
  const [params] = useSearchParams();
  return (
    <div className="grid gap-5">
      <ol className="rounded-card border border-line bg-sheet">
        {page.items.map((message) => (
          <MessageLine key={message.id} message={message} />
        ))}
      </ol>
      <Pager
        label={t("notifications.pages")}
        next={page.next ? { to: changed(params, { apres: page.next }), label: t("notifications.next") } : null}
        first={params.has("apres") ? { to: changed(params, {}), label: t("notifications.first") } : null}
      />
      <Link to="/moi#suivis" className="inline-flex min-h-11 items-center text-small underline underline-offset-2">
        {t("notifications.stop")}
      </Link>
    </div>
  );
}

function MessageLine({ message: { kind, actor, title, gone, path, createdAt, read } }: { message: Message }) {
  const { t } = useTranslation("account");
  const nameOf = useNameOf();
  const who = actor ? nameOf(actor) : t("notifications.someone");
  return (
    <li className="relative flex items-start gap-3.5 border-t border-line px-4 py-3.5 first:border-0 hover:bg-sunk sm:px-5">
      <Sign kind={kind} actor={actor} />
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-center gap-x-2.5 text-small text-soft">
          <span className={read ? "" : "font-semibold text-ink"}>{t(`notifications.kinds.${kind}`, { who })}</span>
          <Time at={createdAt} />
          {!read && <Badge tone="accent">{t("notifications.new")}</Badge>}
        </p>
        <Link to={path} className="mt-0.5 block font-semibold after:absolute after:inset-0">
          {title ?? t(gone ? "notifications.gone" : "notifications.decision")}
        </Link>
      </div>
    </li>
  );
}

const BANK = new Set<Message["kind"]>(["official-answer", "confirmed-answer", "new-decision"]);

const TRUST = new Set<Message["kind"]>([
  "ruling",
  "report-received",
  "report-decided",
  "appeal-received",
  "appeal-judged",
  "merged-thread",
]);

function Sign({ kind, actor }: Pick<Message, "kind" | "actor">) {
  if (BANK.has(kind)) return <Icon name="seal" size={32} className="text-official" />;
  if (TRUST.has(kind)) return <Icon name="info" size={32} className="text-soft" />;
  if (actor) return <PersonFace person={actor} size={32} />;
  return <Icon name="bell" size={32} className="text-soft" />;
}
