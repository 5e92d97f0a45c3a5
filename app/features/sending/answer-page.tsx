import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { FormReply } from "#app/features/forms/reply.ts";
import { ReplySummary } from "#app/features/forms/reply-summary.tsx";
import { OneColumn } from "#app/features/site/page-layout.tsx";
import { TeamNav } from "#app/features/site/team-nav.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { Settle } from "./dispatch-acts.tsx";
import { DispatchItem } from "./dispatch-item.tsx";
import type { DispatchLine } from "./dispatch-line.ts";
import { POSTS_PATH } from "./posts-paths.ts";
import { useRefusal } from "./use-refusal.ts";
import { useWords } from "./use-words.ts";

export interface AnswerPageProps {
  line: DispatchLine;
  reply: FormReply | null;
}

/** An answer to what somebody said to the bank on a network: what it says, and what became of it. */
export function AnswerPage({ line, reply }: AnswerPageProps) {
  const { t } = useTranslation("sending");
  const words = useWords();
  const refusal = useRefusal(reply);
  const { account, answers, url } = line;
  const network = words.network(account.network);
  return (
    <OneColumn>
      <div className="grid gap-5">
        <div>
          <TeamNav />
          <ButtonLink to={POSTS_PATH} tone="quiet" size="small" className="no-print -ms-3.5 mb-2">
            {t("pages.back")}
          </ButtonLink>
          <h1 className="text-page">{t("post.answer", { network, name: answers?.handle ?? t("former") })}</h1>
          <p className="mt-1.5 text-soft">{t("onAccount", { network, handle: account.handle })}</p>
        </div>
        <ReplySummary words={refusal} />
        {line.acts.settle && <Settle line={line} accountUrl={null} reply={reply} />}
        <Card className="grid gap-3">
          <DispatchItem line={line} texts />
          {url && (
            <a
              href={url}
              rel="noopener"
              className="inline-flex min-h-11 w-fit items-center font-semibold underline underline-offset-2"
            >
              {t("post.see", { network })}
            </a>
          )}
          {answers && (
            <Link
              to={`/equipe/mentions/${answers.mentionId}`}
              className="inline-flex min-h-11 w-fit items-center font-semibold underline underline-offset-2"
            >
              {t("post.mention")}
            </Link>
          )}
        </Card>
      </div>
    </OneColumn>
  );
}
