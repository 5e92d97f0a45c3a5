import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { CodeInput } from "#app/features/codes/code-input.tsx";
import { DemonstrationMail } from "#app/features/codes/demonstration-mail.tsx";
import { ReplySummary } from "#app/features/forms/reply-summary.tsx";
import { type FormReply, typed } from "#app/features/forms/reply.ts";
import { useReply } from "#app/features/forms/use-reply.ts";
import { AccountFrame } from "#app/features/members/account-frame.tsx";
import { PostForm } from "#app/features/sessions/viewer.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { Field } from "#app/ui/field.tsx";
import { TextInput } from "#app/ui/text-input.tsx";
import type { AddressView } from "./read-address.server.ts";

export interface AddressPageProps {
  view: AddressView;
  reply: FormReply | null;
}

/** Another address: both the present one and the new one have to answer. */
export function AddressPage({ view, reply }: AddressPageProps) {
  const { t } = useTranslation("codes");
  return (
    <AccountFrame tab="security" title={t("address.title")} intro={t("address.intro")}>
      {view.state === "asking" && <Ask present={view.present} reply={reply} />}
      {view.state === "awaited" && <Confirm view={view} reply={reply} />}
      {view.state === "ended" && <Ended />}
      <p>
        <Link to="/moi/securite" className="inline-flex min-h-11 items-center underline underline-offset-2">
          {t("address.back")}
        </Link>
      </p>
    </AccountFrame>
  );
}

function Ask({ present, reply }: { present: string | null; reply: FormReply | null }) {
  const { t } = useTranslation("codes");
  const words = useReply(reply);
  const none = present === null;
  return (
    <Card className="grid gap-5">
      <div>
        <h2 className="text-title">{t("address.present")}</h2>
        <p className={`mt-1 break-words ${none ? "text-soft" : "font-semibold"}`}>{present ?? t("address.none")}</p>
      </div>
      <PostForm action="/moi/adresse" className="grid max-w-md gap-5">
        <ReplySummary words={words} />
        <Field
          label={t("address.label")}
          name="email"
          hint={t(none ? "address.askTextNone" : "address.askText")}
          error={words.error("email")}
        >
          <TextInput type="email" autoComplete="email" defaultValue={typed(reply, "email")} />
        </Field>
        <div>
          <Button type="submit" tone="main">
            {t(none ? "address.submitNone" : "address.submit")}
          </Button>
        </div>
      </PostForm>
    </Card>
  );
}

interface ConfirmProps {
  view: Extract<AddressView, { state: "awaited" }>;
  reply: FormReply | null;
}

function Confirm({ view: { ref, present, email }, reply }: ConfirmProps) {
  const { t } = useTranslation("codes");
  const words = useReply(reply);
  const none = present === null;
  return (
    <Card className="grid gap-5">
      <div>
        <h2 className="text-title">{t(none ? "address.enterTitleNone" : "address.enterTitle")}</h2>
        <p className="mt-1 text-soft">{t(none ? "address.enterTextNone" : "address.enterText")}</p>
        <DemonstrationMail />
      </div>
      <PostForm action={`/moi/adresse?preuve=${ref}`} className="grid gap-5">
        <input type="hidden" name="ref" value={ref} />
        <ReplySummary words={words} />
        {present !== null && (
          <Field
            label={t("address.codeSentTo", { address: present })}
            name="presentCode"
            error={words.error("presentCode")}
          >
            <CodeInput autoComplete="off" />
          </Field>
        )}
        <Field label={t("address.codeSentTo", { address: email })} name="code" error={words.error("code")}>
          <CodeInput />
        </Field>
        <div className="flex flex-wrap gap-2.5">
          <Button type="submit" tone="main">
            {t("address.confirm")}
          </Button>
          <ButtonLink to="/moi/adresse">{t("address.again")}</ButtonLink>
        </div>
      </PostForm>
    </Card>
  );
}

function Ended() {
  const { t } = useTranslation("codes");
  return (
    <Card className="grid justify-items-start gap-3">
      <h2 className="text-title">{t("address.ended")}</h2>
      <p>{t("address.endedText")}</p>
      <ButtonLink to="/moi/adresse" tone="main">
        {t("address.again")}
      </ButtonLink>
    </Card>
  );
}
