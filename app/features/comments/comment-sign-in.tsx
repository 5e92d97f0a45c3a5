import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useSignInPath } from "#app/features/forms/back.tsx";
import { useViewer } from "#app/features/sessions/viewer.tsx";
import { Icon } from "#app/ui/icon.tsx";

/** For a visitor, the way to comment; `anchor` is where they come back. */
export function CommentSignIn({ anchor, short = false }: { anchor: string; short?: boolean }) {
  const { t } = useTranslation("threads");
  const { viewer } = useViewer();
  const path = useSignInPath(anchor);
  if (viewer) return null;
  if (short)
    return (
      <Link
        to={path}
        className="button no-print px-2 text-soft max-sm:px-1.5"
        data-tone="quiet"
        data-size="small"
        title={t("comment.signIn")}
      >
        <Icon name="comment" size={18} className="max-sm:hidden" />
        {t("comment.write")}
      </Link>
    );
  return (
    <p className="no-print border-t border-line pt-5">
      <Link to={path} className="button">
        {t("comment.signIn")}
      </Link>
    </p>
  );
}
