import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { TwoColumns } from "#app/features/site/page-layout.tsx";
import type { LineFilter } from "./lines.server.ts";
import type { RegisterView } from "./read-register.server.ts";
import { RegisterFigures } from "./register-figures.tsx";
import { RegisterFile } from "./register-file.tsx";
import { RegisterList } from "./register-list.tsx";
import { RegisterProof } from "./register-proof.tsx";

export interface RegisterPageProps {
  view: RegisterView;
  filter: LineFilter;
  /** Whether this is a later page of the list. */
  later: boolean;
}

/** /transparence: what moderation did, in figures and line by line, and how to make sure that nothing was erased. */
export function RegisterPage({ view, filter, later }: RegisterPageProps) {
  const { t } = useTranslation("register");
  const side = (
    <>
      <RegisterProof head={view.head} />
      <RegisterFile />
      <ul>
        <li>
          <Further to="/regles">{t("more.rules")}</Further>
        </li>
        <li>
          <Further to="/classements">{t("more.rankings")}</Further>
        </li>
      </ul>
    </>
  );
  return (
    <TwoColumns side={side} sideLabel={t("proof.title")}>
      <header className="mb-8">
        <h1 className="text-page">{t("title")}</h1>
        <p className="mt-1.5 max-w-[62ch] text-soft">{t("intro")}</p>
      </header>
      <div className="grid gap-11">
        <RegisterFigures figures={view.figures} />
        <RegisterList view={view} filter={filter} later={later} />
      </div>
    </TwoColumns>
  );
}

function Further({ to, children }: { to: string; children: string }) {
  return (
    <Link to={to} className="inline-flex min-h-11 items-center underline underline-offset-2">
      {children}
    </Link>
  );
}
