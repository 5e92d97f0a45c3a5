import { useTranslation } from "react-i18next";
import { type FormReply, typed } from "#app/features/forms/reply.ts";
import type { PendingInvitation } from "#app/features/invitations/list-invitations.server.ts";
import { TEAM_ROLES } from "#app/features/members/given-roles.ts";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { Field } from "#app/ui/field.tsx";
import { Select } from "#app/ui/select.tsx";
import { TextInput } from "#app/ui/text-input.tsx";
import { Time } from "#app/ui/time.tsx";
import { AdminForm } from "./admin-form.tsx";
import { replyFor, useErrorWords } from "./errors.ts";

export interface InviteSectionProps {
  invitations: PendingInvitation[];
  reply: FormReply | null;
}

/** Brings someone into the team, and shows who has not answered yet. */
export function InviteSection({ invitations, reply }: InviteSectionProps) {
  const { t } = useTranslation("team");
  return (
    <Card id="inviter" aria-labelledby="invite-title" className="mb-6 scroll-mt-6">
      <h2 id="invite-title" className="text-title">
        {t("invite.title")}
      </h2>
      <p className="mt-1 mb-4 max-w-[60ch] text-soft">{t("invite.text")}</p>
      {/* Empty again once sent: the latest invitation is another. */}
      <InviteForm key={invitations[0]?.id} reply={replyFor(reply, "invite")} />
      {invitations.length > 0 && (
        <>
          <h3 className="mt-6 mb-2 font-semibold">{t("invite.pending")}</h3>
          <ul className="grid divide-y divide-line border-y border-line">
            {invitations.map((invitation) => (
              <PendingLine key={invitation.id} invitation={invitation} reply={reply} />
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}

function InviteForm({ reply }: { reply: FormReply | null }) {
  const { t } = useTranslation("team");
  const words = useErrorWords(reply, { idOf: (name) => `invite-${name}` });
  return (
    <AdminForm intent="invite" words={words}>
      <div className="grid items-start gap-4 sm:grid-cols-3">
        <Field id="invite-email" name="email" label={t("invite.email")} error={words.error("email")}>
          <TextInput type="email" autoComplete="off" defaultValue={typed(reply, "email")} />
        </Field>
        <Field id="invite-name" name="name" label={t("invite.name")} error={words.error("name")}>
          <TextInput autoComplete="off" defaultValue={typed(reply, "name")} />
        </Field>
        <Field id="invite-role" name="role" label={t("invite.role")} error={words.error("role")}>
          <Select defaultValue={typed(reply, "role", "adviser")}>
            {TEAM_ROLES.map((role) => (
              <option key={role} value={role}>
                {t(`people.roles.${role}`)}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <div>
        <Button type="submit" tone="main">
          {t("invite.submit")}
        </Button>
      </div>
    </AdminForm>
  );
}

function PendingLine({ invitation, reply }: { invitation: PendingInvitation; reply: FormReply | null }) {
  const { t } = useTranslation("team");
  const { id, email, name, role, sentAt, expired } = invitation;
  const words = useErrorWords(replyFor(reply, "resend", id) ?? replyFor(reply, "withdraw", id));
  return (
    <li className="flex flex-wrap items-center gap-x-5 gap-y-2 py-3">
      <div className="min-w-0 flex-1 basis-60">
        <p className="font-semibold break-words">{email}</p>
        <p className="text-small text-soft">
          {name} · {t(`people.roles.${role}`)} · {t(expired ? "invite.expired" : "invite.sent")}{" "}
          <Time at={sentAt} form="day" exact />
        </p>
      </div>
      <div className="flex flex-wrap gap-2">
        <AdminForm intent="resend" id={id} words={words} className="grid gap-2">
          <Button type="submit" size="small" aria-label={t("invite.resendTo", { email })}>
            {t("invite.resend")}
          </Button>
        </AdminForm>
        <AdminForm intent="withdraw" id={id} className="grid gap-2">
          <Button type="submit" size="small" tone="quiet" aria-label={t("invite.withdrawOf", { email })}>
            {t("invite.withdraw")}
          </Button>
        </AdminForm>
      </div>
    </li>
  );
}
