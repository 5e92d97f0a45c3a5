import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useViewer } from "#app/features/sessions/viewer.tsx";

/** The bank's logo, or its name in letters: a leading "&" takes the accent. */
export function BrandMark() {
  const { t } = useTranslation("site");
  const { brand } = useViewer();
  return (
    <Link
      to="/"
      aria-label={t("nav.homeOf", { brand: brand.name })}
      className="inline-flex min-h-11 items-center font-serif text-[1.4375rem] leading-none font-bold tracking-tight hover:no-underline lg:shrink-0 lg:whitespace-nowrap"
    >
      {brand.logo ? (
        <img src={brand.logo} alt="" height="32" className="h-8 w-auto max-w-40 object-contain" />
      ) : (
        <Letters name={brand.name} />
      )}
    </Link>
  );
}

function Letters({ name }: { name: string }) {
  if (!name.startsWith("&")) return <span aria-hidden="true">{name}</span>;
  return (
    <span aria-hidden="true">
      <span className="me-[0.06em] text-[1.28em] font-bold text-accent italic">&amp;</span>
      {name.slice(1).trim()}
    </span>
  );
}
