import { useTranslation } from "react-i18next";
import { useHere, useSignInPath } from "#app/features/forms/back.tsx";
import { useViewer } from "#app/features/sessions/viewer.tsx";
import { ButtonLink } from "#app/ui/button.tsx";

/** For a visitor who knows: one sentence, and the way in that leads back here. */
export function AnswerSignIn() {
  const { t } = useTranslation("threads");
  const { viewer } = useViewer();
  const signIn = useSignInPath("repondre");
  const join = `/inscription?next=${encodeURIComponent(useHere("repondre"))}`;
  if (viewer) return null;
  return (
    <section id="repondre" className="no-print mt-8 scroll-mt-4 rounded-panel bg-sunk p-5">
      <h2 className="text-title">{t("answer.signIn.title")}</h2>
      <p className="mt-1 max-w-[58ch]">{t("answer.signIn.text")}</p>
      <div className="mt-3.5 flex flex-wrap gap-2.5">
        <ButtonLink to={signIn} tone="main">
          {t("answer.signIn.link")}
        </ButtonLink>
        <ButtonLink to={join}>{t("answer.signIn.join")}</ButtonLink>
      </div>
    </section>
  );
}
