import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { useSignInPath } from "./back.tsx";
import type { ReplyWords } from "./use-reply.ts";

/** Above a form that came back: what to mend, with a link to each field. */
export function ReplySummary({ words }: { words: ReplyWords }) {
  const { t } = useTranslation("writing");
  const signIn = useSignInPath();
  return (
    <>
      <ErrorSummary title={t("refused.title")} errors={words.summary} />
      {words.signedOut && (
        <Link to={signIn} className="button w-fit">
          {t("refused.signIn")}
        </Link>
      )}
    </>
  );
}
