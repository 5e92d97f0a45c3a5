import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { ErrorWords } from "#app/features/admin/errors.ts";
import type { FormReply } from "#app/features/forms/reply.ts";
import type french from "#app/i18n/fr/networks.ts";
import { type CredentialField } from "./port.ts";
import { inputName } from "./read-credentials.ts";
import { TROUBLES_THERE } from "./trouble.ts";

type ErrorKey = keyof typeof french.errors;

const ERRORS = [
  "missing",
  "too-long",
  "invalid-text",
  "session-ended",
  "not-allowed",
  "disconnected",
  "address",
  "another-account",
  "too-many",
  ...TROUBLES_THERE.map((kind) => `trouble-${kind}` as const),
] as const satisfies readonly ErrorKey[];

const FIELDS = [
  "server",
  "identifier",
  "password",
  "accessToken",
  "accessTokenSecret",
  "consumerKey",
  "consumerSecret",
  "organizationId",
  "refreshToken",
  "clientId",
  "clientSecret",
  "pageId",
  "appSecret",
  "version",
  "url",
  "secret",
] as const satisfies readonly (keyof typeof french.fields)[];

const HINTS = [
  "server",
  "identifier",
  "refreshToken",
  "appSecret",
  "version",
  "secret",
] as const satisfies readonly (keyof typeof french.hints)[];

export interface FieldWords {
  label: string;
  hint: string | null;
}

/** What a field of an adapter is called. One that has no name here is shown under its own. */
export function useFieldWords(): (field: CredentialField) => FieldWords {
  const { t } = useTranslation("networks");
  return ({ name, fallback }) => {
    const [label, hint] = [FIELDS.find((known) => known === name), HINTS.find((known) => known === name)];
    const empty = fallback && t("connect.fallback", { fallback });
    return { label: label ? t(`fields.${label}`) : name, hint: empty ?? (hint ? t(`hints.${hint}`) : null) };
  };
}

/** The server's reply in sentences. */
export function useNetworkWords(reply: FormReply | null, fields: readonly CredentialField[] = []): ErrorWords {
  const { t } = useTranslation("networks");
  const wordsOf = useFieldWords();
  return useMemo(() => {
    const say = (key: string) => t(`errors.${ERRORS.find((known) => known === key) ?? "unknown"}`);
    const error = (name: string) => {
      const key = reply?.errors[name]?.[0];
      return key === undefined ? null : say(key);
    };
    const summary = Object.keys(reply?.errors ?? {}).map((name) => {
      const field = fields.find((one) => inputName(one) === name);
      const message = error(name) ?? "";
      return {
        field: name,
        message: field ? t("connect.labelled", { label: wordsOf(field).label, message }) : message,
      };
    });
    return { error, form: reply?.form ? say(reply.form) : null, summary };
    // A new reply is what brings new words: the others only say how.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [reply, t]);
}
