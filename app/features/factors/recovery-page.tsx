import { useTranslation } from "react-i18next";
import { ReplySummary } from "#app/features/forms/reply-summary.tsx";
import type { FormReply } from "#app/features/forms/reply.ts";
import { useReply } from "#app/features/forms/use-reply.ts";
import { AccountFrame } from "#app/features/members/account-frame.tsx";
import { PostForm } from "#app/features/sessions/viewer.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { KeepCodes } from "./keep-codes.tsx";

export interface RecoveryPageProps {
  /** How many have not been used. */
  left: number;
  /** A path of this site, already checked. */
  next: string;
  /** Just made: the only time they are shown. */
  codes: string[] | null;
  reply: FormReply | null;
}

/** Ten codes on paper, for the day the telephone is lost. */
export function RecoveryPage({ left, next, codes, reply }: RecoveryPageProps) {
  const { t } = useTranslation("factors");
  return (
    <AccountFrame tab="security" title={t("recovery.title")} intro={t("recovery.intro")}>
      {codes ? <NewCodes codes={codes} next={next} /> : <AskForCodes left={left} next={next} reply={reply} />}
    </AccountFrame>
  );
}

function NewCodes({ codes, next }: { codes: string[]; next: string }) {
  const { t } = useTranslation("factors");
  return (
    <Card aria-labelledby="codes-title">
      <h2 id="codes-title" className="text-title">
        {t("recovery.yours")}
      </h2>
      <p className="mt-1 text-soft">{t("recovery.once")}</p>
      <ol data-codes className="my-5 grid max-w-md gap-x-8 gap-y-1 rounded-[0.75rem] bg-sunk px-5 py-4 sm:grid-cols-2">
        {codes.map((code) => (
          <li key={code} className="font-mono text-[1.0625rem] leading-8 font-semibold select-all">
            {code}
          </li>
        ))}
      </ol>
      <KeepCodes codes={codes} />
      <p className="mt-6 border-t border-line pt-5">
        <ButtonLink to={next} tone="main">
          {t("recovery.kept")}
        </ButtonLink>
      </p>
    </Card>
  );
}

function AskForCodes({ left, next, reply }: Omit<RecoveryPageProps, "codes">) {
  const { t } = useTranslation("factors");
  const words = useReply(reply);
  return (
    <>
      {left > 0 && left <= 3 && <Notice tone="warn">{t("recovery.few", { count: left })}</Notice>}
      <Card aria-labelledby="codes-title">
        <h2 id="codes-title" className="text-title">
          {left > 0 ? t("recovery.left", { count: left }) : t("recovery.none")}
        </h2>
        <p className="mt-1 max-w-prose text-soft">{t(left > 0 ? "recovery.againText" : "recovery.noneText")}</p>
        <PostForm className="mt-4 grid gap-4" preventScrollReset={false}>
          <ReplySummary words={words} />
          <div className="flex flex-wrap gap-2.5">
            <Button type="submit" tone={left > 0 ? "plain" : "main"}>
              {t(left > 0 ? "recovery.again" : "recovery.make")}
            </Button>
            <ButtonLink to={next} tone="quiet">
              {t(left > 0 ? "recovery.back" : "recovery.later")}
            </ButtonLink>
          </div>
        </PostForm>
      </Card>
    </>
  );
}
