import { useLocation } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { SecrecyNotice } from "#app/features/secrecy/secrecy-notice.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { TakesFocus } from "#app/ui/takes-focus.tsx";
import type { ComposePageProps } from "./compose-page.tsx";
import { useProblemWords } from "./use-problem-words.ts";

/** Above a form that came back: what the server says of it. */
export function ReplyNotices({ view, reply }: ComposePageProps) {
  const { t } = useTranslation(["republish", "networks"]);
  const words = useProblemWords(reply);
  if (!reply) return null;
  const { notice, told, secrets, problems } = reply;
  const errors = problems.map((problem) => {
    const account = view.accounts.find(({ id }) => id === problem.accountId);
    const message = words.say(problem);
    const where = account && t(`networks:names.${account.network}`);
    return { field: problem.field, message: where ? t("problems.on", { where, message }) : message };
  });
  const refused = notice !== null && notice !== "previewed";
  return (
    <>
      <ErrorSummary title={t("refused")} errors={errors} />
      {(notice || told.length > 0) && (
        <TakesFocus told={refused && errors.length === 0 ? reply : null}>
          {notice && (
            <Notice
              tone={refused ? "warn" : "plain"}
              role={refused ? "alert" : "status"}
              action={notice === "changed" && !view.taken && <Anew />}
            >
              <p>{t(`notices.${notice}`)}</p>
              <Quoted secrets={secrets} />
            </Notice>
          )}
          {told.length > 0 && <SecrecyNotice told={told} />}
        </TakesFocus>
      )}
    </>
  );
}

function Quoted({ secrets }: { secrets: readonly string[] }) {
  const { t } = useTranslation("republish");
  if (secrets.length === 0) return null;
  return (
    <ul className="mt-1 list-disc ps-5">
      {secrets.map((words) => (
        <li key={words} className="break-words">
          <strong>{t("quoted", { words })}</strong>
        </li>
      ))}
    </ul>
  );
}

/** A page of its own, so that what is proposed is made anew. */
function Anew() {
  const { t } = useTranslation("republish");
  const { pathname, search } = useLocation();
  return (
    <a href={`${pathname}${search}`} className="button" data-size="small">
      {t("anew")}
    </a>
  );
}
