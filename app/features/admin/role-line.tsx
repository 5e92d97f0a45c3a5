import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { type FormReply, typed } from "#app/features/forms/reply.ts";
import { GIVEN_ROLES } from "#app/features/members/given-roles.ts";
import type { PersonLine } from "#app/features/members/list-people.server.ts";
import { useViewer } from "#app/features/sessions/viewer.tsx";
import { Avatar } from "#app/ui/avatar.tsx";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { Select } from "#app/ui/select.tsx";
import { Time } from "#app/ui/time.tsx";
import { AdminForm } from "./admin-form.tsx";
import { useErrorWords } from "./errors.ts";

export interface RoleLineProps {
  person: PersonLine;
  reply: FormReply | null;
}

/** One account, and its role. */
export function RoleLine({ person, reply }: RoleLineProps) {
  const { t } = useTranslation("team");
  const { viewer } = useViewer();
  const { handle, name, email, joinedAt, role } = person;
  return (
    <Card as="li" className="flex flex-wrap items-center gap-x-5 gap-y-3">
      <div className="flex min-w-0 flex-1 basis-72 items-center gap-3">
        <Avatar handle={handle} name={name} size={40} />
        <div className="min-w-0">
          <h2 className="font-sans text-body font-semibold">
            <Link to={`/membres/${handle}`}>{name}</Link>{" "}
            <span className="text-small font-normal text-soft">@{handle}</span>
          </h2>
          <p className="text-small break-words text-soft">
            <span className="sr-only">{t("people.emailOf")} </span>
            {email ?? t("people.noEmail")}
          </p>
          <p className="text-small text-soft">
            {t("people.since")} <Time at={joinedAt} form="day" exact />
          </p>
        </div>
      </div>
      {viewer?.handle === handle ? (
        <p className="basis-64">
          <strong>{t(`people.roles.${role}`)}</strong>
          <br />
          <span className="text-small text-soft">{t("people.you")}</span>
        </p>
      ) : role === "member" ? (
        <p className="basis-64 text-small text-soft">
          {t("people.roles.member")}
          {/* An invitation finds an account by its address: without one it would open another. */}
          {email && (
            <>
              <br />
              <a href="#inviter" className="inline-flex min-h-11 items-center underline underline-offset-2">
                {t("people.inviteInstead")}
              </a>
            </>
          )}
        </p>
      ) : (
        <RoleForm person={person} reply={reply} />
      )}
    </Card>
  );
}

function RoleForm({ person, reply }: RoleLineProps) {
  const { t } = useTranslation("team");
  const { id, name, role } = person;
  const words = useErrorWords(reply, { idOf: () => `role-${id}` });
  return (
    <AdminForm intent="role" id={id} words={words} className="flex flex-wrap items-center gap-2">
      <Select
        name="role"
        id={`role-${id}`}
        aria-label={t("people.roleOf", { name })}
        defaultValue={typed(reply, "role", role)}
        className="w-auto!"
      >
        {GIVEN_ROLES.map((given) => (
          <option key={given} value={given}>
            {t(`people.roles.${given}`)}
          </option>
        ))}
      </Select>
      <Button type="submit" aria-label={t("people.changeOf", { name })}>
        {t("people.change")}
      </Button>
    </AdminForm>
  );
}
