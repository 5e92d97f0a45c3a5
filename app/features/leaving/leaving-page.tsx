import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ReplySummary } from "#app/features/forms/reply-summary.tsx";
import type { FormReply } from "#app/features/forms/reply.ts";
import { useReply } from "#app/features/forms/use-reply.ts";
import { AccountFrame } from "#app/features/members/account-frame.tsx";
import { PostForm } from "#app/features/sessions/viewer.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { FieldError } from "#app/ui/field.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { Notice } from "#app/ui/notice.tsx";
import type { LeavingView } from "./read-leaving.server.ts";

export interface LeavingPageProps {
  view: LeavingView;
  reply: FormReply | null;
}

const GONE = ["account", "sessions", "follows", "mentions"] as const;

/** Says what deleting the account does, asks what becomes of the contributions, and does it. */
export function LeavingPage({ view, reply }: LeavingPageProps) {
  const { t } = useTranslation("privacy");
  return (
    <AccountFrame tab="data" title={t("leaving.title")} intro={t("leaving.intro")}>
      <Card aria-labelledby="gone-title">
        <h2 id="gone-title" className="text-title">
          {t("leaving.goneTitle")}
        </h2>
        <ul className="mt-2 grid gap-2">
          {GONE.map((what) => (
            <Gone key={what}>{t(`leaving.gone.${what}`)}</Gone>
          ))}
          <Gone>{t("leaving.votes", { count: view.votes })}</Gone>
        </ul>
      </Card>
      {view.lastAdmin ? (
        <Notice tone="warn" action={<ButtonLink to="/moi/donnees">{t("leaving.stay")}</ButtonLink>}>
          {t("leaving.lastAdmin")}
        </Notice>
      ) : (
        <LeavingForm view={view} reply={reply} />
      )}
    </AccountFrame>
  );
}

function Gone({ children }: { children: string }) {
  return (
    <li className="flex items-start gap-2.5">
      <Icon name="remove" size={20} className="mt-1 text-soft" />
      {children}
    </li>
  );
}

function LeavingForm({ view, reply }: LeavingPageProps) {
  const { t } = useTranslation("privacy");
  const words = useReply(reply);
  return (
    <PostForm className="grid gap-5">
      <ReplySummary words={words} />
      <Card aria-labelledby="wrote-title" className="grid gap-4">
        <h2 id="wrote-title" className="text-title">
          {t("leaving.wroteTitle")}
        </h2>
        <Choices view={view} error={words.error("contributions")} />
        <p className="text-small text-soft">
          {t("leaving.withdrawn")} {view.speaksForTheBank && t("leaving.official")}
        </p>
      </Card>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button type="submit" tone="main" className="max-sm:w-full">
          {t("leaving.submit")}
        </Button>
        <ButtonLink to="/moi/donnees" className="max-sm:w-full">
          {t("leaving.stay")}
        </ButtonLink>
        <Link to="/moi/donnees" className="inline-flex min-h-11 items-center underline underline-offset-2">
          {t("leaving.copyFirst")}
        </Link>
      </div>
    </PostForm>
  );
}

/** The choice is asked of everybody, whoever has written nothing yet too: they may write while the page is open. */
function Choices({ view: { choices }, error }: { view: LeavingView; error: string | null | undefined }) {
  const { t } = useTranslation("privacy");
  return (
    <fieldset className="min-w-0" aria-describedby={error ? "contributions-error" : undefined}>
      <legend className="font-semibold">{t("leaving.choice")}</legend>
      {error && <FieldError id="contributions-error">{error}</FieldError>}
      {(["erase", "detach"] as const).map((choice, index) => (
        <div key={choice} className="mt-2 flex min-h-11 items-start gap-3 py-1.5">
          <input
            type="radio"
            name="contributions"
            value={choice}
            id={index === 0 ? "contributions" : "contributions-2"}
            defaultChecked={index === 0}
            className="mt-1.5 size-5 flex-none accent-accent"
          />
          <label htmlFor={index === 0 ? "contributions" : "contributions-2"} className="cursor-pointer">
            <span className="block font-semibold">{t(`leaving.${choice}`)}</span>
            {t(`leaving.${choice}Text`)}
            <span className="block text-small text-soft">
              {t("leaving.erased", { count: choices[choice].erased })} ·{" "}
              {t("leaving.detached", { count: choices[choice].detached })}
            </span>
          </label>
        </div>
      ))}
    </fieldset>
  );
}
