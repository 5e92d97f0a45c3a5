import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { POSTS_PATH, postPath } from "#app/features/sending/posts-paths.ts";

/** What ?sur= says once posts are asked for: one of them, or several. */
const POST = /^publication-([1-9]\d{0,9})$/;

/** Beside the news that posts are asked for: where they can be followed, and taken back in time. */
export function FollowPosts({ on }: { on: string | null }) {
  const { t } = useTranslation("site");
  const id = POST.exec(on ?? "")?.[1];
  return (
    <Link to={id ? postPath(Number(id)) : POSTS_PATH} className="button" data-tone="plain" data-size="small">
      {t("done.posts-follow")}
    </Link>
  );
}
