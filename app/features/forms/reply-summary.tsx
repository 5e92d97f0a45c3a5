import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { SecrecyNotice } from "#app/features/secrecy/secrecy-notice.tsx";
import { MaskReview } from "#app/features/shield/mask-review.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { useSignInPath } from "./back.tsx";
import type { ReplyWords } from "./use-reply.ts";

/** Above a form that came back: what to mend, with a link to each field; or what will be published. */
export function ReplySummary({ words }: { words: ReplyWords }) {
  const { t } = useTranslation("writing");
  const signIn = useSignInPath();
  return (
    <>
      <ErrorSummary title={t("refused.title")} errors={words.summary} />
      {words.told.length > 0 && <SecrecyNotice told={words.told} />}
      {words.review && <MaskReview review={words.review} />}
      {words.signedOut && (
        <Link to={signIn} className="button w-fit">
          {t("refused.signIn")}
        </Link>
      )}
    </>
  );
}
