import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { AdminForm } from "#app/features/admin/admin-form.tsx";
import { AdminHeading } from "#app/features/admin/admin-layout.tsx";
import { replyFor } from "#app/features/admin/errors.ts";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { AccountDates, StateBadge, useMet } from "./account-state.tsx";
import { type Asked, ConnectForm, type ConnectReply } from "./connect-form.tsx";
import type { AccountLine } from "./list-accounts.server.ts";
import { useNetworkWords } from "./use-network-words.ts";

export interface AccountPageProps {
  account: AccountLine;
  asked: Asked;
  sent: ConnectReply | null;
}

/** One account: how it stands, who must agree, what opens it, its end. */
export function AccountPage({ account, asked, sent }: AccountPageProps) {
  const { t } = useTranslation("networks");
  const { network, name, handle, url } = account;
  return (
    <>
      <Link to="/admin/reseaux" className="-mt-2 mb-1 inline-flex min-h-11 items-center underline underline-offset-2">
        {t("account.back")}
      </Link>
      <AdminHeading title={name} intro={`${t(`names.${network}`)} · ${handle}`} />
      {url && (
        <p className="-mt-4 mb-5">
          <a
            href={url}
            rel="noreferrer"
            className="inline-flex min-h-11 items-center gap-1.5 underline underline-offset-2"
          >
            {t("account.see")}
            <Icon name="external" size={18} />
          </a>
        </p>
      )}
      <div className="grid gap-3">
        <StateCard account={account} sent={sent} />
        {account.state !== "disconnected" && <SecondPerson account={account} sent={sent} />}
        <Credentials account={account} asked={asked} sent={sent} />
        {account.state !== "disconnected" && <Disconnect account={account} sent={sent} />}
      </div>
    </>
  );
}

interface PartProps {
  account: AccountLine;
  sent: ConnectReply | null;
}

function StateCard({ account, sent }: PartProps) {
  const { t } = useTranslation("networks");
  const { state, posts, waiting } = account;
  const met = useMet(account.trouble);
  const words = useNetworkWords(replyFor(sent?.reply ?? null, "test"));
  return (
    <Card aria-labelledby="etat" className="grid gap-3">
      <div className="flex flex-wrap items-center gap-3">
        <h2 id="etat" className="text-title">
          {t("account.state")}
        </h2>
        <StateBadge state={state} />
      </div>
      {met && (
        <Notice tone={state === "broken" ? "warn" : "plain"}>
          {met} {state === "broken" && t("account.brokenText")}
        </Notice>
      )}
      {state === "disconnected" && <p className="max-w-prose">{t("account.disconnectedText")}</p>}
      <div>
        <p className="text-small text-soft">
          {[
            t("accounts.posts", { count: posts }),
            ...(waiting > 0 ? [t("accounts.waiting", { count: waiting })] : []),
          ].join(" · ")}
        </p>
        <AccountDates account={account} />
      </div>
      {state !== "disconnected" && (
        <AdminForm intent="test" words={words}>
          <div>
            <Button type="submit">{t("account.test")}</Button>
          </div>
        </AdminForm>
      )}
    </Card>
  );
}

function SecondPerson({ account, sent }: PartProps) {
  const { t } = useTranslation("networks");
  const { fourEyes } = account;
  const words = useNetworkWords(replyFor(sent?.reply ?? null, "second-person"));
  return (
    <Card aria-labelledby="a-deux" className="grid gap-3">
      <h2 id="a-deux" className="text-title">
        {t("account.people")}
      </h2>
      <p className="max-w-prose">{t(fourEyes ? "account.peopleOn" : "account.peopleOff")}</p>
      <AdminForm intent="second-person" words={words}>
        <input type="hidden" name="yes" value={fourEyes ? "0" : "1"} />
        <div>
          <Button type="submit">{t(fourEyes ? "account.turnOff" : "account.turnOn")}</Button>
        </div>
      </AdminForm>
    </Card>
  );
}

function Credentials({ account, asked, sent }: AccountPageProps) {
  const { t } = useTranslation("networks");
  const reply = replyFor(sent?.reply ?? null, "replace");
  const gone = account.state === "disconnected";
  return (
    <Card>
      <Disclosure
        // Once they are replaced, the form is closed again.
        key={account.connectedAt.toISOString()}
        summary={<h2 className="text-title">{t(gone ? "account.reconnect" : "account.replace")}</h2>}
        open={reply !== null || account.state !== "connected"}
      >
        {!gone && <p className="mb-3 max-w-prose text-soft">{t("account.replaceText")}</p>}
        <ConnectForm asked={asked} sent={reply && sent} intent="replace" />
      </Disclosure>
    </Card>
  );
}

function Disconnect({ account, sent }: PartProps) {
  const { t } = useTranslation("networks");
  const { waiting } = account;
  const reply = replyFor(sent?.reply ?? null, "disconnect");
  const words = useNetworkWords(reply);
  return (
    <Card>
      <Disclosure summary={<h2 className="text-title">{t("account.disconnect")}</h2>} open={reply !== null}>
        <AdminForm intent="disconnect" words={words}>
          <p className="max-w-prose">
            {t("account.disconnectText")}
            {waiting > 0 && ` ${t("account.disconnectWaiting", { count: waiting })}`}
          </p>
          <div>
            <Button type="submit">
              <Icon name="remove" size={18} />
              {t("account.disconnectSubmit")}
            </Button>
          </div>
        </AdminForm>
      </Disclosure>
    </Card>
  );
}
