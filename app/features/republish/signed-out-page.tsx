import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useSignInPath } from "#app/features/forms/back.tsx";
import { OneColumn } from "#app/features/site/page-layout.tsx";
import { Notice } from "#app/ui/notice.tsx";

const WRITTEN = /^(?:text|chain|alt)-\d+$/;

/** The session ended while they wrote: their words, to copy, and the way back in. */
export function SignedOutPage({ values }: { values: Record<string, string> }) {
  const { t } = useTranslation("republish");
  const signIn = useSignInPath();
  const written = Object.entries(values).filter(([name, text]) => WRITTEN.test(name) && text !== "");
  return (
    <OneColumn>
      <h1 className="text-page">{t("title")}</h1>
      <div className="mt-5 grid gap-5">
        <Notice
          tone="warn"
          role="alert"
          action={
            <Link to={signIn} className="button" data-tone="main">
              {t("signedOut.signIn")}
            </Link>
          }
        >
          {t("signedOut.text")}
        </Notice>
        {written.map(([name, text], index) => (
          <div key={name} className="grid gap-1.5">
            <label htmlFor={name} className="font-semibold">
              {t("signedOut.written", { place: index + 1 })}
            </label>
            <textarea id={name} readOnly rows={5} dir="auto" className="control" defaultValue={text} />
          </div>
        ))}
      </div>
    </OneColumn>
  );
}
