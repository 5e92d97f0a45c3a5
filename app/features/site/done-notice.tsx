import { Link, useLocation, useSearchParams } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { UndoMerge } from "#app/features/merges/undo-merge.tsx";
import { FollowPosts } from "#app/features/republish/follow-posts.tsx";
import { PostForm } from "#app/features/sessions/viewer.tsx";
import type french from "#app/i18n/fr/site.ts";
import { Button } from "#app/ui/button.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { Notice } from "#app/ui/notice.tsx";

type Done = Exclude<keyof typeof french.done, "undo" | "close" | "account" | "recovery-make" | "posts-follow">;

const DONE = [
  "asked",
  "asked-guest",
  "proposed",
  "held",
  "answered",
  "answered-official",
  "commented",
  "edited",
  "withdrawn",
  "restored",
  "accepted",
  "unaccepted",
  "confirmed",
  "unconfirmed",
  "decided",
  "completed",
  "merged",
  "unmerged",
  "voted",
  "vote-under-review",
  "votes-reviewed",
  "unvoted",
  "followed",
  "unfollowed",
  "signed-in",
  "signed-out",
  "signed-up",
  "claimed",
  "code-sent",
  "password-changed",
  "email-changed",
  "saved",
  "session-ended",
  "sessions-ended",
  "export-asked",
  "account-deleted",
  "passkey-added",
  "passkey-removed",
  "authenticator-on",
  "authenticator-off",
  "portrait-saved",
  "portrait-removed",
  "client-shown",
  "client-hidden",
  "theme-merged",
  "provider-linked",
  "provider-unlinked",
  "invited",
  "network-connected",
  "network-reconnected",
  "network-tested",
  "network-disconnected",
  "invitation-withdrawn",
  "team-joined",
  "reported",
  "reported-again",
  "appealed",
  "posts-asked",
  "posts-planned",
  "posts-to-approve",
  "posts-partly-to-approve",
  "post-approved",
  "post-declined",
  "post-cancelled",
  "post-retried",
  "post-settled",
  "post-changed",
  "post-deleting",
  "post-left",
  "mention-answered",
  "mention-to-approve",
  "mention-turned",
  "mention-linked",
  "mention-dismissed",
  "mention-reopened",
] as const satisfies readonly Done[];

/** A contribution as the addresses name it: what ?sur= may say. */
const WITHDRAWN = /^(question|idee|reponse|commentaire|decision|complement)-([1-9]\d{0,9})$/;

/** After something was done (`?fait=`): says what happened; after a withdrawal (`&sur=reponse-12`) offers to undo it. */
export function DoneNotice() {
  const { t } = useTranslation("site");
  const [params] = useSearchParams();
  const { pathname } = useLocation();
  const asked = params.get("fait");
  const done = DONE.find((key) => key === asked);
  const recovered = asked === "recovery-used" ? /^\d{1,2}$/.exec(params.get("reste") ?? "") : null;
  if (!done && !recovered) return null;
  const withdrawn = done === "withdrawn" ? WITHDRAWN.exec(params.get("sur") ?? "") : null;
  const back = addressWithout(pathname, params, ["fait", "sur", "reste"]);
  return (
    <div className="page no-print pt-4">
      <Notice
        tone="done"
        role="status"
        action={
          <div className="-my-1.5 -me-2 ms-auto flex items-center">
            {done === "claimed" && (
              <Link to="/moi" className="button" data-tone="plain" data-size="small">
                {t("done.account")}
              </Link>
            )}
            {recovered && (
              <Link to="/moi/codes-de-secours" className="button" data-tone="plain" data-size="small">
                {t("done.recovery-make")}
              </Link>
            )}
            {done?.startsWith("posts-") && <FollowPosts on={params.get("sur")} />}
            {done === "merged" && <UndoMerge on={params.get("sur")} />}
            {withdrawn && (
              <PostForm action={`/contributions/${withdrawn[1]}/${withdrawn[2]}/retablir`}>
                <input type="hidden" name="back" value={back} />
                <Button tone="plain" size="small">
                  <Icon name="undo" size={18} />
                  {t("done.undo")}
                </Button>
              </PostForm>
            )}
            <Link
              to={back}
              replace
              preventScrollReset
              aria-label={t("done.close")}
              className="button"
              data-tone="quiet"
            >
              <Icon name="close" size={18} />
            </Link>
          </div>
        }
      >
        {done ? t(`done.${done}`) : t("done.recovery-used", { count: Number(recovered) })}
      </Notice>
    </div>
  );
}

function addressWithout(pathname: string, params: URLSearchParams, names: string[]): string {
  const kept = new URLSearchParams(params);
  for (const name of names) kept.delete(name);
  return kept.size > 0 ? `${pathname}?${kept.toString()}` : pathname;
}
