import { Form, useSearchParams } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { FormReply } from "#app/features/forms/reply.ts";
import type { PendingInvitation } from "#app/features/invitations/list-invitations.server.ts";
import { GIVEN_ROLES, type GivenRole } from "#app/features/members/given-roles.ts";
import type { PersonLine } from "#app/features/members/list-people.server.ts";
import type { Page } from "#app/features/threads/cards.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Field } from "#app/ui/field.tsx";
import { Pager } from "#app/ui/pager.tsx";
import { Select } from "#app/ui/select.tsx";
import { TextInput } from "#app/ui/text-input.tsx";
import { AdminHeading } from "./admin-layout.tsx";
import { replyFor } from "./errors.ts";
import { GoneNotice } from "./gone-notice.tsx";
import { InviteSection } from "./invite-section.tsx";
import { RoleLine } from "./role-line.tsx";

const PATH = "/admin/personnes";

export interface RolesPageProps {
  people: Page<PersonLine>;
  invitations: PendingInvitation[];
  words: string;
  role: GivenRole | null;
  reply: FormReply | null;
}

/** Accounts: find one, give it a role; invite someone into the team. */
export function RolesPage({ people, invitations, words, role, reply }: RolesPageProps) {
  const { t } = useTranslation("team");
  const [params] = useSearchParams();
  // Members have no form on their line: what is refused about one is told above the list.
  const inTeam = people.items.filter((person) => person.role !== "member");
  return (
    <>
      <AdminHeading title={t("people.title")} intro={t("people.intro")} />
      <InviteSection invitations={invitations} reply={reply} />
      <Search words={words} role={role} />
      <Rights />
      <GoneNotice reply={reply} ids={[...inTeam, ...invitations].map(({ id }) => id)} />
      {people.items.length === 0 ? (
        <EmptyState icon="people" title={t("people.none")}>
          {t("people.noneText")}
        </EmptyState>
      ) : (
        <ul className="mb-6 grid gap-3">
          {people.items.map((person) => (
            <RoleLine key={`${person.id} ${person.role}`} person={person} reply={replyFor(reply, "role", person.id)} />
          ))}
        </ul>
      )}
      <Pager
        label={t("people.pages")}
        next={people.next ? { to: address({ words, role }, people.next), label: t("people.next") } : null}
        first={params.has("apres") ? { to: address({ words, role }), label: t("people.first") } : null}
      />
    </>
  );
}

function address({ words, role }: { words: string; role: GivenRole | null }, after?: string): string {
  const params = new URLSearchParams();
  if (words) params.set("q", words);
  if (role) params.set("role", role);
  if (after) params.set("apres", after);
  return params.size > 0 ? `${PATH}?${params.toString()}` : PATH;
}

function Search({ words, role }: Pick<RolesPageProps, "words" | "role">) {
  const { t } = useTranslation("team");
  return (
    <Form action={PATH} role="search" aria-label={t("people.title")} className="flex flex-wrap items-end gap-3">
      <div className="flex-1 basis-64">
        <Field name="q" label={t("people.search")}>
          <TextInput type="search" key={words} defaultValue={words} autoComplete="off" />
        </Field>
      </div>
      <div className="basis-48">
        <Field name="role" label={t("people.role")}>
          <Select key={role ?? ""} defaultValue={role ?? ""}>
            <option value="">{t("people.allRoles")}</option>
            {GIVEN_ROLES.map((given) => (
              <option key={given} value={given}>
                {t(`people.roles.${given}`)}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <Button type="submit" tone="main">
        {t("people.submit")}
      </Button>
      {(words !== "" || role !== null) && (
        <ButtonLink to={PATH} tone="quiet">
          {t("people.clear")}
        </ButtonLink>
      )}
    </Form>
  );
}

function Rights() {
  const { t } = useTranslation("team");
  return (
    <Disclosure summary={t("people.what")} className="mt-3 mb-5">
      <dl className="grid max-w-[70ch] gap-x-4 gap-y-2 sm:grid-cols-[max-content_1fr]">
        {GIVEN_ROLES.map((role) => (
          <div key={role} className="contents">
            <dt className="font-semibold">{t(`people.roles.${role}`)}</dt>
            <dd className="text-soft">{t(`people.rights.${role}`)}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-3 max-w-[60ch]">{t("people.changeText")}</p>
    </Disclosure>
  );
}
