import { useTranslation } from "react-i18next";
import { ActButton } from "#app/features/forms/act-button.tsx";
import { useSignInPath } from "#app/features/forms/back.tsx";
import { useViewer } from "#app/features/sessions/viewer.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { Icon } from "#app/ui/icon.tsx";

export interface FollowThemeProps {
  themeId: number;
  following: boolean;
  mayFollow: boolean;
}

/** One click to be told of what is new in a theme, one to stop; a visitor signs in first and comes back. */
export function FollowTheme({ themeId, following, mayFollow }: FollowThemeProps) {
  const { t } = useTranslation("threads");
  const { viewer } = useViewer();
  const signIn = useSignInPath();
  if (mayFollow)
    return (
      <ActButton
        action="/suivre"
        fields={{ subject: "theme", id: String(themeId), yes: following ? "0" : "1" }}
        icon={following ? "check" : "bell"}
        size="normal"
      >
        {t(following ? "theme.unfollow" : "theme.follow")}
      </ActButton>
    );
  if (viewer) return null;
  return (
    <ButtonLink to={signIn}>
      <Icon name="bell" size={18} />
      {t("theme.follow")}
    </ButtonLink>
  );
}
