import { useTranslation } from "react-i18next";
import { ButtonLink } from "#app/ui/button.tsx";

/** Proposing takes an account: says why, and comes back with the sentence that was typed. */
export function AccountNeeded({ title = "" }: { title?: string | undefined }) {
  const { t } = useTranslation("writing");
  const next = title ? `/idees/nouvelle?${new URLSearchParams({ title }).toString()}` : "/idees/nouvelle";
  const query = `?next=${encodeURIComponent(next)}`;
  return (
    <section className="rounded-panel bg-sunk p-5">
      {title && <p className="mb-3 font-serif text-title font-bold">{title}</p>}
      <h2 className="text-title">{t("propose.account")}</h2>
      <p className="mt-1 max-w-[58ch]">{t("propose.accountText")}</p>
      <div className="mt-3.5 flex flex-wrap gap-2.5">
        <ButtonLink to={`/connexion${query}`} tone="main">
          {t("propose.signIn")}
        </ButtonLink>
        <ButtonLink to={`/inscription${query}`}>{t("propose.join")}</ButtonLink>
      </div>
    </section>
  );
}
