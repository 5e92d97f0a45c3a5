import { useTranslation } from "react-i18next";
import { ReplySummary } from "#app/features/forms/reply-summary.tsx";
import { type FormReply, typed } from "#app/features/forms/reply.ts";
import { useReply } from "#app/features/forms/use-reply.ts";
import type { TeamRole } from "#app/features/members/given-roles.ts";
import { PasswordInput } from "#app/features/sessions/password-input.tsx";
import { PostForm, useViewer } from "#app/features/sessions/viewer.tsx";
import { OneColumn } from "#app/features/site/page-layout.tsx";
import { PASSWORD } from "#app/features/threads/limits.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { Field } from "#app/ui/field.tsx";
import { TextInput } from "#app/ui/text-input.tsx";

export interface OpenInvitation {
  /** new: nobody has that address; else whether its account is the one signed in. */
  state: "new" | "signed-out" | "other-account" | "ready";
  email: string;
  name: string;
  role: TeamRole;
  /** Of this page. */
  path: string;
}

/** Where the link of an invitation leads. */
export function InvitationPage({ invitation, reply }: { invitation: OpenInvitation | null; reply: FormReply | null }) {
  return (
    <OneColumn>
      <div className="max-w-xl">{invitation ? <Open invitation={invitation} reply={reply} /> : <Gone />}</div>
    </OneColumn>
  );
}

interface OpenProps {
  invitation: OpenInvitation;
  reply: FormReply | null;
}

function Open({ invitation, reply }: OpenProps) {
  const { t } = useTranslation("provider");
  const { brand } = useViewer();
  const { state, email, role } = invitation;
  return (
    <>
      <h1 className="text-page">{t("invitation.title")}</h1>
      <p className="mt-2 mb-6 text-read">
        {t("invitation.text", { brand: brand.name, role: t(`invitation.roles.${role}`), email })}
      </p>
      <Card className="grid gap-4">
        {state === "new" ? <Newcomer invitation={invitation} reply={reply} /> : <WithAccount invitation={invitation} />}
      </Card>
      <p className="mt-4 text-small text-soft">{t("invitation.next")}</p>
    </>
  );
}

function Newcomer({ invitation: { name, email, path }, reply }: OpenProps) {
  const { t } = useTranslation(["provider", "account"]);
  const words = useReply(reply);
  return (
    <>
      <p>{t("invitation.newText")}</p>
      <PostForm action={path} className="grid gap-5">
        <ReplySummary words={words} />
        <Field label={t("invitation.name")} name="name" hint={t("invitation.nameHint")} error={words.error("name")}>
          <TextInput autoComplete="nickname" defaultValue={typed(reply, "name", name)} />
        </Field>
        {/* So that a password manager knows whose password this is. */}
        <input type="email" autoComplete="username" value={email} readOnly hidden />
        <Field
          label={t("invitation.password")}
          name="newPassword"
          hint={t("account:signUp.passwordHint", { min: PASSWORD.min })}
          error={words.error("newPassword")}
        >
          <PasswordInput autoComplete="new-password" />
        </Field>
        <div>
          <Button type="submit" tone="main" className="max-sm:w-full">
            {t("invitation.submit")}
          </Button>
        </div>
      </PostForm>
    </>
  );
}

function WithAccount({ invitation: { state, path } }: Pick<OpenProps, "invitation">) {
  const { t } = useTranslation("provider");
  const { viewer } = useViewer();
  if (state === "ready")
    return (
      <PostForm action={path}>
        <Button type="submit" tone="main" className="max-sm:w-full">
          {t("invitation.accept")}
        </Button>
      </PostForm>
    );
  if (state === "other-account")
    return (
      <>
        <p>{t("invitation.otherText", { name: viewer?.name })}</p>
        <PostForm action="/deconnexion">
          <Button type="submit" className="max-sm:w-full">
            {t("invitation.signOut")}
          </Button>
        </PostForm>
      </>
    );
  return (
    <>
      <p>{t("invitation.signInText")}</p>
      <div>
        <ButtonLink to={`/connexion?next=${encodeURIComponent(path)}`} tone="main" className="max-sm:w-full">
          {t("invitation.signIn")}
        </ButtonLink>
      </div>
    </>
  );
}

function Gone() {
  const { t } = useTranslation("provider");
  return (
    <>
      <h1 className="text-page">{t("invitation.goneTitle")}</h1>
      <p className="mt-2 mb-6 text-read">{t("invitation.goneText")}</p>
      <ButtonLink to="/">{t("invitation.goneHome")}</ButtonLink>
    </>
  );
}
