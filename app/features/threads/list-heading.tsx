import { useTranslation } from "react-i18next";
import { ButtonLink } from "#app/ui/button.tsx";
import type { ThreadKind } from "./cards.ts";

/** The title of /questions and /idees: what is here, and the way to add one's own. */
export function ListHeading({ kind }: { kind: ThreadKind }) {
  const { t } = useTranslation("threads");
  return (
    <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
      <div>
        <h1 className="text-page">{t(kind === "idea" ? "list.ideas.title" : "list.questions.title")}</h1>
        <p className="mt-1.5 max-w-[60ch] text-soft">
          {t(kind === "idea" ? "list.ideas.intro" : "list.questions.intro")}
        </p>
      </div>
      {kind === "idea" ? (
        <ButtonLink to="/idees/nouvelle" tone="main">
          {t("list.ideas.propose")}
        </ButtonLink>
      ) : (
        <ButtonLink to="/questions/nouvelle" tone="main">
          {t("list.questions.ask")}
        </ButtonLink>
      )}
    </div>
  );
}
