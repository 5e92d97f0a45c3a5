import { useTranslation } from "react-i18next";
import { AdminForm } from "#app/features/admin/admin-form.tsx";
import { type FormReply, typed } from "#app/features/forms/reply.ts";
import { useHydrated } from "#app/features/forms/use-hydrated.ts";
import { Button } from "#app/ui/button.tsx";
import { Field } from "#app/ui/field.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { TextInput } from "#app/ui/text-input.tsx";
import type { Network } from "./networks.ts";
import type { CredentialField } from "./port.ts";
import { inputName, LONGEST_CREDENTIAL } from "./read-credentials.ts";
import { useFieldWords, useNetworkWords } from "./use-network-words.ts";

/** What it takes to connect an account of a network. */
export interface Asked {
  network: Exclude<Network, "federation">;
  fields: readonly CredentialField[];
  /** The bank's own way out to this network. */
  gateway: string | null;
  /** Where the account is, when it is known: nobody types that twice. */
  server: string | null;
}

/** The server's reply, with what the network said, in its own code. */
export interface ConnectReply {
  reply: FormReply;
  said?: string | null;
}

export interface ConnectFormProps {
  asked: Asked;
  sent: ConnectReply | null;
  /** connect: any account; replace: this very one. */
  intent: "connect" | "replace";
}

/** Credentials, tried when they are sent. What is secret is never shown again, not even to whoever has just typed it. */
export function ConnectForm({ asked, sent, intent }: ConnectFormProps) {
  const { t } = useTranslation("networks");
  const { network, fields, gateway, server } = asked;
  const hydrated = useHydrated();
  const reply = sent?.reply ?? null;
  const words = useNetworkWords(reply, fields);
  return (
    <div className="grid max-w-prose gap-4">
      <p>{t(`how.${network}`)}</p>
      {gateway && <p className="text-small break-words text-soft">{t("connect.gateway", { gateway })}</p>}
      <AdminForm intent={intent} words={words}>
        {reply && (
          <Notice>
            {sent?.said && `${t("connect.said", { said: sent.said })} `}
            {t("connect.again")}
            {/* A script leaves them as they were typed; the server gives none back. */}
            {!hydrated && ` ${t("connect.secretsAgain")}`}
          </Notice>
        )}
        {fields.map((field) => (
          <CredentialInput
            key={field.name}
            field={field}
            value={typed(reply, inputName(field), field.name === "server" ? (server ?? "") : "")}
            error={words.error(inputName(field))}
          />
        ))}
        <div>
          <Button type="submit" tone="main">
            {t(intent === "connect" ? "connect.submit" : "connect.submitReplace")}
          </Button>
        </div>
      </AdminForm>
    </div>
  );
}

interface CredentialInputProps {
  field: CredentialField;
  value: string;
  error: string | null;
}

function CredentialInput({ field, value, error }: CredentialInputProps) {
  const { t } = useTranslation("networks");
  const { label, hint } = useFieldWords()(field);
  const name = inputName(field);
  const optional = field.optional || field.fallback !== null;
  return (
    <Field name={name} label={label} hint={hint} error={error} {...(optional && { optional: t("connect.optional") })}>
      <TextInput
        type={field.secret ? "password" : "text"}
        defaultValue={field.secret ? undefined : value}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={LONGEST_CREDENTIAL}
      />
    </Field>
  );
}
