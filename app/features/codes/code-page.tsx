import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { FormReply } from "#app/features/forms/reply.ts";
import { OneColumn } from "#app/features/site/page-layout.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { AskCode } from "./ask-code.tsx";
import type { CodeView } from "./code-view.ts";
import { EnterCode } from "./enter-code.tsx";
import { NameForm } from "./name-form.tsx";

export interface CodePageProps {
  what: "signIn" | "signUp";
  view: CodeView;
  /** A path of this site, already checked. */
  next: string;
  reply: FormReply | null;
  /** The code was right, and the address has no account: see NameForm. */
  proved?: string | null;
}

/** From an address to a session by six digits, whichever step one is at. */
export function CodePage({ what, view, next, reply, proved = null }: CodePageProps) {
  const start = withNext(what === "signIn" ? "/connexion/code" : "/inscription", next);
  if (view.state === "ended") return <Ended {...{ what, view, next, start }} />;
  if (view.state === "unasked")
    return (
      <Narrow next={next}>
        <Ask next={next} reply={reply} />
      </Narrow>
    );
  const { ref: proof, email } = view;
  const page = what === "signIn" ? "/connexion/code" : "/inscription/code";
  const action = withNext(`${page}?preuve=${proof}`, next);
  const common = { action, proof, next, reply };
  if (proved !== null)
    return (
      <Narrow>
        <NameForm {...common} proved={proved} />
      </Narrow>
    );
  return (
    <Narrow next={next}>
      <EnterCode {...common} what={what} email={email} start={start} />
    </Narrow>
  );
}

function Narrow({ next, children }: { next?: string; children: ReactNode }) {
  const { t } = useTranslation("codes");
  return (
    <OneColumn>
      <div className="max-w-lg">
        {children}
        {next !== undefined && (
          <p className="mt-6 border-t border-line pt-4">
            <Link
              to={withNext("/connexion", next)}
              className="inline-flex min-h-11 items-center font-semibold underline underline-offset-2"
            >
              {t("ways.all")}
            </Link>
          </p>
        )}
      </div>
    </OneColumn>
  );
}

function Ask({ next, reply }: Pick<CodePageProps, "next" | "reply">) {
  const { t } = useTranslation("codes");
  return (
    <>
      <h1 className="text-page">{t("ask.title")}</h1>
      <p className="mt-2 mb-6 text-soft">{t("ask.intro")}</p>
      <AskCode next={next} reply={reply} />
      <p className="mt-5 text-small text-soft">{t("ask.newcomer")}</p>
    </>
  );
}

interface EndedProps extends Pick<CodePageProps, "what" | "next"> {
  view: Extract<CodeView, { state: "ended" }>;
  start: string;
}

function Ended({ what, view, next, start }: EndedProps) {
  const { t } = useTranslation("codes");
  return (
    <Narrow next={next}>
      <h1 className="text-page">{t("ended.title")}</h1>
      <p className="mt-2 mb-6 text-read">{t(`ended.${view.refusal}`)}</p>
      {what === "signUp" ? (
        <ButtonLink to={start} tone="main">
          {t("ended.again")}
        </ButtonLink>
      ) : (
        <Card className="grid gap-3">
          <h2 className="text-title">{t("ended.another")}</h2>
          <AskCode next={next} />
        </Card>
      )}
    </Narrow>
  );
}

function withNext(path: string, next: string): string {
  if (next === "/") return path;
  return `${path}${path.includes("?") ? "&" : "?"}next=${encodeURIComponent(next)}`;
}
