import { useTranslation } from "react-i18next";
import { Notice } from "#app/ui/notice.tsx";
import { usePasskeys } from "./use-passkeys.ts";

/** Why no button for a passkey is shown, where there is no other way in sight. */
export function PasskeyImpossible() {
  const { t } = useTranslation("factors");
  const possibility = usePasskeys();
  if (possibility === "possible") return null;
  if (possibility !== "unknown") return <Notice>{t(`passkey.${possibility}`)}</Notice>;
  return (
    <noscript>
      <p className="text-small text-soft">{t("passkey.needsScript")}</p>
    </noscript>
  );
}
