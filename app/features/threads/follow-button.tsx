import { useTranslation } from "react-i18next";
import { ActButton } from "#app/features/forms/act-button.tsx";
import { useSignInPath } from "#app/features/forms/back.tsx";
import { useViewer } from "#app/features/sessions/viewer.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { Icon } from "#app/ui/icon.tsx";

export interface FollowButtonProps {
  threadId: number;
  following: boolean;
  mayFollow: boolean;
}

/** One click to be told what happens here, one to stop. */
export function FollowButton({ threadId, following, mayFollow }: FollowButtonProps) {
  const { t } = useTranslation("threads");
  const { viewer } = useViewer();
  const signIn = useSignInPath();
  if (mayFollow)
    return (
      <ActButton
        action="/suivre"
        fields={{ subject: "thread", id: String(threadId), yes: following ? "0" : "1" }}
        icon={following ? "check" : "bell"}
        size="normal"
      >
        {t(following ? "thread.unfollow" : "thread.follow")}
      </ActButton>
    );
  if (viewer) return null;
  return (
    <ButtonLink to={signIn}>
      <Icon name="bell" size={18} />
      {t("thread.follow")}
    </ButtonLink>
  );
}
