import { useTranslation } from "react-i18next";
import { ReplySummary } from "#app/features/forms/reply-summary.tsx";
import { type FormReply, replyTo, typed } from "#app/features/forms/reply.ts";
import { useReply } from "#app/features/forms/use-reply.ts";
import { PostForm } from "#app/features/sessions/viewer.tsx";
import { DISPLAY_NAME } from "#app/features/threads/limits.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { Field } from "#app/ui/field.tsx";
import { RadioChips } from "#app/ui/radio-chips.tsx";
import { TextInput } from "#app/ui/text-input.tsx";
import type { AccountView } from "./account.server.ts";
import { AccountFrame } from "./account-frame.tsx";
import { ClientCard } from "./client-card.tsx";
import { FollowList } from "./follow-list.tsx";
import { PortraitCard } from "./portrait-card.tsx";

export interface AccountPageProps {
  account: AccountView;
  reply: FormReply | null;
}

/** One's own page: how others see one, how one comes in, what one follows. */
export function AccountPage({ account, reply }: AccountPageProps) {
  const { t } = useTranslation("account");
  return (
    <AccountFrame tab="profile" title={t("account.title")} intro={<Intro account={account} />}>
      <Profile account={account} reply={replyTo(reply, "name")} />
      <PortraitCard account={account} reply={replyTo(reply, "portrait")} />
      {account.knownClient && <ClientCard account={account} reply={replyTo(reply, "client")} />}
      <FollowList follows={account.follows} />
    </AccountFrame>
  );
}

function Intro({ account }: Pick<AccountPageProps, "account">) {
  const { t } = useTranslation("account");
  return (
    <div className="flex flex-wrap items-center justify-between gap-3">
      <p className="min-w-0 [overflow-wrap:anywhere]">{account.email}</p>
      <ButtonLink to={`/membres/${account.handle}`}>{t("account.publicPage")}</ButtonLink>
    </div>
  );
}

function Profile({ account, reply }: AccountPageProps) {
  const { t } = useTranslation("account");
  const words = useReply(reply);
  return (
    <Card aria-labelledby="profile-title">
      <h2 id="profile-title" className="mb-4 text-title">
        {t("account.profile")}
      </h2>
      <PostForm className="grid gap-5">
        <input type="hidden" name="intent" value="name" />
        <ReplySummary words={words} />
        <Field label={t("account.name")} name="name" error={words.error("name")}>
          <TextInput
            autoComplete="nickname"
            defaultValue={typed(reply, "name", account.name)}
            size={DISPLAY_NAME.max}
            className="max-w-md"
          />
        </Field>
        <RadioChips
          legend={t("account.lang")}
          name="lang"
          look="segments"
          options={[
            { value: "fr", label: t("account.french") },
            { value: "en", label: t("account.english") },
          ]}
          defaultValue={typed(reply, "lang", account.lang)}
          error={words.error("lang")}
        />
        <div>
          <Button type="submit" tone="main">
            {t("account.saveProfile")}
          </Button>
        </div>
      </PostForm>
    </Card>
  );
}
