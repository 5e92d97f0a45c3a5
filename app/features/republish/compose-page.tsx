import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useViewer } from "#app/features/sessions/viewer.tsx";
import { TeamNav } from "#app/features/site/team-nav.tsx";
import { postPath } from "#app/features/sending/posts-paths.ts";
import { useWords } from "#app/features/sending/use-words.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { ComposeForm } from "./compose-form.tsx";
import type { ComposeReply } from "./compose-reply.ts";
import type { ComposeView, TakenView } from "./compose-view.ts";
import { ToldBlock } from "./told-block.tsx";

export interface ComposePageProps {
  view: ComposeView;
  /** To the form of this page that came back, if any. */
  reply: ComposeReply | null;
}

/** What the bank said on a thread, and what each of its accounts would say of it elsewhere. */
export function ComposePage({ view, reply }: ComposePageProps) {
  const { t } = useTranslation(["republish", "threads"]);
  const { thread, told, accounts, broken } = view;
  return (
    <div className="page pt-7 lg:pt-9">
      <div className="max-w-[64rem]">
        <TeamNav />
        <Link
          to={thread.path}
          className="inline-flex min-h-11 items-center text-small font-semibold underline underline-offset-2"
        >
          {t(`back.${thread.kind}`)}
        </Link>
        <h1 className="mt-1 text-page">{t("title")}</h1>
        <p className="mt-1.5 max-w-[65ch] text-soft">{t("intro")}</p>
        <div className="mt-6 grid gap-6">
          <ToldBlock thread={thread} told={told} />
          {view.taken?.open && <Taken taken={view.taken} />}
          {broken.length > 0 && <Broken accounts={broken} />}
          {accounts.length === 0 ? (
            <NoAccount />
          ) : (
            <ComposeForm key={`${thread.id}-${view.taken?.postId ?? 0}`} view={view} reply={reply} />
          )}
        </div>
      </div>
    </div>
  );
}

/** Which text is written anew here, and why it did not leave. */
function Taken({ taken: { postId, trouble, changed } }: { taken: TakenView }) {
  const { t } = useTranslation("republish");
  const why = useWords().why(trouble);
  return (
    <Notice
      action={
        <ButtonLink to={postPath(postId)} size="small">
          {t("taken.old")}
        </ButtonLink>
      }
    >
      <p>{t("taken.text")}</p>
      {why && <p className="mt-1">{why}</p>}
      {changed && <p className="mt-1 font-semibold">{t("taken.changed")}</p>}
    </Notice>
  );
}

function NoAccount() {
  const { t } = useTranslation("republish");
  const { may } = useViewer();
  const connects = may("network.connect");
  return (
    <EmptyState
      icon="share"
      title={t("empty.title")}
      action={
        connects && (
          <ButtonLink to="/admin/reseaux" tone="main">
            {t("empty.connect")}
          </ButtonLink>
        )
      }
    >
      {t(connects ? "empty.admin" : "empty.team")}
    </EmptyState>
  );
}

function Broken({ accounts }: { accounts: ComposeView["broken"] }) {
  const { t, i18n } = useTranslation(["republish", "networks"]);
  const names = accounts.map(({ network, handle }) => `${t(`networks:names.${network}`)} (${handle})`);
  const list = new Intl.ListFormat(i18n.language, { type: "conjunction" }).format(names);
  return <Notice tone="warn">{t("broken", { count: accounts.length, list })}</Notice>;
}
