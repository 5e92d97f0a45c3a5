import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ReplySummary } from "#app/features/forms/reply-summary.tsx";
import type { FormReply } from "#app/features/forms/reply.ts";
import { useReply } from "#app/features/forms/use-reply.ts";
import { PostForm } from "#app/features/sessions/viewer.tsx";
import { Button } from "#app/ui/button.tsx";
import { CodeField } from "./code-field.tsx";
import type { OfferedAuthenticator } from "./offer-authenticator.server.ts";
import type { QrCode } from "./qr-code.server.ts";

export interface AuthenticatorSetupProps {
  offer: OfferedAuthenticator;
  reply: FormReply | null;
  /** Where to go afterwards, when the page does not know it by itself. */
  next?: string;
}

/** Three steps: an application, the key, a first code that shows it works. */
export function AuthenticatorSetup({ offer, reply, next }: AuthenticatorSetupProps) {
  const { t } = useTranslation("factors");
  const words = useReply(reply);
  return (
    <ol className="grid gap-6">
      <Step number={1} title={t("setUp.app")}>
        <p className="text-soft">{t("setUp.appText")}</p>
      </Step>
      <Step number={2} title={t("setUp.key")}>
        <div className="flex flex-wrap items-start gap-x-6 gap-y-4">
          <QrPicture qr={offer.qr} label={t("setUp.qr")} />
          <div className="grid min-w-0 flex-1 basis-60 gap-3">
            <p className="text-soft">{t("setUp.keyText")}</p>
            <p>
              <span className="block text-small text-soft">{t("setUp.typed")}</span>
              <code data-key className="block font-mono text-[1.0625rem] leading-relaxed font-semibold select-all">
                {offer.key}
              </code>
            </p>
            <p>
              <a
                href={offer.address}
                className="inline-flex min-h-11 items-center font-semibold underline underline-offset-2"
              >
                {t("setUp.open")}
              </a>
            </p>
          </div>
        </div>
      </Step>
      <Step number={3} title={t("setUp.code")}>
        <PostForm className="grid gap-4">
          <input type="hidden" name="intent" value="enable" />
          {next !== undefined && <input type="hidden" name="next" value={next} />}
          <ReplySummary words={words} />
          <CodeField label={t("code.totp")} hint={t("setUp.codeHint")} error={words.error("code")} />
          <div>
            <Button type="submit" tone="main">
              {t("setUp.submit")}
            </Button>
          </div>
        </PostForm>
      </Step>
    </ol>
  );
}

function Step({ number, title, children }: { number: number; title: string; children: ReactNode }) {
  return (
    <li className="grid grid-cols-[2rem_minmax(0,1fr)] gap-x-3">
      <span
        aria-hidden="true"
        className="grid size-8 place-items-center rounded-full bg-sunk font-semibold tabular-nums"
      >
        {number}
      </span>
      <div className="grid gap-2.5">
        <h3 className="pt-0.5 text-[1.0625rem] font-semibold">{title}</h3>
        {children}
      </div>
    </li>
  );
}

/** Black on white in both schemes: telephones read no other. */
function QrPicture({ qr: { size, path }, label }: { qr: QrCode; label: string }) {
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      width="208"
      height="208"
      shapeRendering="crispEdges"
      className="shrink-0 rounded-[0.625rem] border border-line"
    >
      <rect width={size} height={size} fill="#ffffff" />
      <path d={path} fill="#000000" />
    </svg>
  );
}
