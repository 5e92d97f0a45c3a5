import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { FormReply } from "#app/features/forms/reply.ts";
import { replyTo, typed } from "#app/features/forms/reply.ts";
import { takeUpPath } from "#app/features/republish/paths.ts";
import { PostForm } from "#app/features/sessions/viewer.tsx";
import { Button, ButtonLink, type ButtonProps } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { Field } from "#app/ui/field.tsx";
import { TextInput } from "#app/ui/text-input.tsx";
import type { DispatchLine } from "./dispatch-line.ts";
import { useRefusal } from "./use-refusal.ts";
import { useWords } from "./use-words.ts";

interface OfLine {
  line: DispatchLine;
}

/** One button that says one thing of one request. */
function Act({
  line,
  intent,
  tone,
  children,
}: OfLine & { intent: string; tone?: ButtonProps["tone"]; children: ReactNode }) {
  return (
    <PostForm>
      <input type="hidden" name="dispatch" value={line.id} />
      <Button type="submit" name="intent" value={intent} size="small" tone={tone}>
        {children}
      </Button>
    </PostForm>
  );
}

/** What one may do with a request that has not come to its end: approve it, stop it, try it again. */
export function DispatchActs({ line }: OfLine) {
  const { t } = useTranslation("sending");
  const { approve, ownApproval, cancel, giveUp, retry } = line.acts;
  const takeUp =
    line.acts.takeUp && line.thread && line.postId !== null ? takeUpPath(line.thread.id, line.postId) : null;
  if (!(approve || ownApproval || cancel || giveUp || retry || takeUp)) return null;
  return (
    <div className="grid gap-2">
      {(approve || ownApproval) && (
        <p className="text-small text-soft">{t(approve ? "approve.text" : "approve.own")}</p>
      )}
      <div className="no-print flex flex-wrap gap-2.5">
        {approve && (
          <>
            <Act line={line} intent="approve" tone="main">
              {t("approve.yes")}
            </Act>
            <Act line={line} intent="decline">
              {t("approve.no")}
            </Act>
          </>
        )}
        {retry && (
          <Act line={line} intent="retry" tone="main">
            {t("retry")}
          </Act>
        )}
        {takeUp && (
          <ButtonLink to={takeUp} size="small">
            {t("takeUp")}
          </ButtonLink>
        )}
        {cancel && !approve && (
          <Act line={line} intent="cancel">
            {t("cancel")}
          </Act>
        )}
        {giveUp && (
          <Act line={line} intent="cancel">
            {t("giveUp")}
          </Act>
        )}
      </div>
    </div>
  );
}

export interface SettleProps extends OfLine {
  accountUrl: string | null;
  reply: FormReply | null;
}

/** The network was asked and never answered: somebody looks, and says. */
export function Settle({ line, accountUrl, reply }: SettleProps) {
  const { t } = useTranslation("sending");
  return (
    <Card aria-labelledby="settle-title" className="no-print grid gap-4">
      <div>
        <h2 id="settle-title" className="text-title">
          {t("settle.title")}
        </h2>
        <p className="mt-1 text-soft">{t("settle.text")}</p>
        {accountUrl && (
          <a
            href={accountUrl}
            rel="noopener"
            className="mt-1 inline-flex min-h-11 items-center font-semibold underline underline-offset-2"
          >
            {t("settle.account")}
          </a>
        )}
      </div>
      {(line.act === "publish" || line.act === "reply") && <ThereForm line={line} reply={reply} />}
      <div className="flex flex-wrap gap-2.5 border-t border-line pt-4">
        <Act line={line} intent="settle-again">
          {t("settle.again")}
        </Act>
        <Act line={line} intent="settle-never">
          {t("settle.never")}
        </Act>
      </div>
    </Card>
  );
}

function ThereForm({ line, reply }: Pick<SettleProps, "line" | "reply">) {
  const { t } = useTranslation("sending");
  const words = useWords();
  const own = replyTo(reply, "settle-there");
  const { error } = useRefusal(own);
  return (
    <PostForm className="grid gap-3">
      <input type="hidden" name="dispatch" value={line.id} />
      <input type="hidden" name="intent" value="settle-there" />
      <Field
        name="address"
        label={t("settle.address", { network: words.network(line.account.network) })}
        hint={t("settle.addressHint")}
        error={error("address")}
      >
        <TextInput type="url" inputMode="url" autoComplete="off" defaultValue={typed(own, "address")} />
      </Field>
      <Button type="submit" tone="main" className="w-fit">
        {t("settle.there")}
      </Button>
    </PostForm>
  );
}
