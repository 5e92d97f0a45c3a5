import { Link, useRevalidator } from "@remix-run/react";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { AccountFrame } from "#app/features/members/account-frame.tsx";
import { PostForm } from "#app/features/sessions/viewer.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Time } from "#app/ui/time.tsx";
import type { ExportView } from "./ask-export.server.ts";

/** Taking a copy of everything, and leaving. */
export function DataPage({ copy }: { copy: ExportView | null }) {
  const { t } = useTranslation("privacy");
  return (
    <AccountFrame tab="data" title={t("data.title")} intro={t("data.intro")}>
      <Card aria-labelledby="copy-title">
        <h2 id="copy-title" className="text-title">
          {t("data.copy")}
        </h2>
        <p className="mt-1 mb-4">{t("data.copyText")}</p>
        <Copy copy={copy} />
      </Card>
      <Card aria-labelledby="leave-title">
        <h2 id="leave-title" className="text-title">
          {t("data.leave")}
        </h2>
        <p className="mt-1 mb-4">{t("data.leaveText")}</p>
        <ButtonLink to="/moi/supprimer">{t("data.leaveLink")}</ButtonLink>
        <p className="mt-4 text-small text-soft">{t("data.unused")}</p>
      </Card>
      <Link to="/confidentialite" className="inline-flex min-h-11 items-center underline underline-offset-2">
        {t("data.policy")}
      </Link>
    </AccountFrame>
  );
}

function Copy({ copy }: { copy: ExportView | null }) {
  const { t } = useTranslation("privacy");
  if (copy?.state === "waiting" || copy?.state === "building") return <UnderWay copy={copy} />;
  if (copy?.state === "ready") return <Ready copy={copy} />;
  return (
    <div className="grid gap-4">
      {copy?.state === "failed" && <Notice tone="warn">{t("data.failed")}</Notice>}
      <Prepare tone="main">{t("data.prepare")}</Prepare>
    </div>
  );
}

function Prepare({ tone, children }: { tone: "main" | "plain"; children: string }) {
  return (
    <PostForm action="/moi/donnees">
      <Button type="submit" tone={tone}>
        {children}
      </Button>
    </PostForm>
  );
}

const LOOK_EVERY_MS = 1000;

/** A script looks again every second; without one, the page is loaded again every few seconds. */
function UnderWay({ copy: { done, total } }: { copy: ExportView }) {
  const { t } = useTranslation("privacy");
  const { revalidate } = useRevalidator();
  useEffect(() => {
    const timer = setInterval(revalidate, LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [revalidate]);
  return (
    <div className="grid gap-2">
      <p id="progress-title" className="font-semibold">
        {t("data.underWay")}
      </p>
      <progress aria-labelledby="progress-title" className="progress" value={done} max={total || 1} />
      <p role="status" className="text-small text-soft">
        {total > 0 ? t("data.progress", { done, total }) : t("data.progressSoon")}
      </p>
      <p>{t("data.wait")}</p>
      <noscript>
        <meta httpEquiv="refresh" content="3;url=/moi/donnees" />
      </noscript>
      <Link to="/moi/donnees" className="inline-flex min-h-11 items-center underline underline-offset-2">
        {t("data.refresh")}
      </Link>
    </div>
  );
}

function Ready({ copy: { id, readyAt, expiresAt } }: { copy: ExportView }) {
  const { t } = useTranslation("privacy");
  return (
    <div className="grid gap-4">
      <div className="flex items-start gap-2.5">
        <Icon name="check" className="mt-1 text-official" />
        <div>
          <p className="font-semibold">{t("data.ready")}</p>
          <p className="text-small text-soft">
            {readyAt && (
              <>
                {t("data.readyFrom")} <Time at={readyAt} exact />.{" "}
              </>
            )}
            {expiresAt && (
              <>
                {t("data.readyText")} <Time at={expiresAt} form="day" exact />.
              </>
            )}
          </p>
        </div>
      </div>
      <div className="flex flex-wrap gap-2">
        <ButtonLink to={`/moi/donnees/${id}`} reloadDocument tone="main">
          {t("data.download")}
        </ButtonLink>
        <Prepare tone="plain">{t("data.again")}</Prepare>
      </div>
    </div>
  );
}
