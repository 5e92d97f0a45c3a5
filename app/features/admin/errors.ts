import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { FormReply } from "#app/features/forms/reply.ts";
import type french from "#app/i18n/fr/team.ts";

type ErrorKey = keyof typeof french.errors;

/** Every reason a form of the administration may come back: each has its sentence in team:errors. */
const ERRORS = [
  "missing",
  "too-large",
  "invalid-text",
  "session-ended",
  "not-allowed",
  "gone",
  "name-taken",
  "same-theme",
  "own-role",
  "last-admin",
  "guest",
  "same-role",
  "not-in-team",
  "already-team",
  "too-many",
  "email-missing",
  "email-invalid",
  "name-too-short",
  "name-too-long",
  "name-invisible",
  "name-symbols",
  "name-marks",
  "name-no-letter",
  "name-alphabets",
  "logo-empty",
  "logo-too-large",
  "logo-unreadable",
  "logo-unsafe",
  "colour-invalid",
  "paper-too-dark",
  "paper-too-light",
] as const satisfies readonly ErrorKey[];

export interface ErrorWords {
  /** What to mend in this field, in a sentence; null when it is fine. */
  error: (name: string) => string | null;
  /** What concerns the form as a whole. */
  form: string | null;
  /** What to mend in each field. `field` is the id of its control. */
  summary: { field: string; message: string }[];
}

interface Saying {
  /** Under which id the page shows each field. */
  idOf?: (name: string) => string;
  /** What the text of the error alone cannot say. */
  told?: (name: string, key: string) => string | null;
  /** Where the summary has to say which field it speaks of. */
  labelOf?: (name: string) => string;
}

/** The server's reply in sentences. */
export function useErrorWords(reply: FormReply | null, { idOf, told, labelOf }: Saying = {}): ErrorWords {
  const { t } = useTranslation("team");
  return useMemo(() => {
    const say = (key: string) => t(`errors.${ERRORS.find((known) => known === key) ?? "unknown"}`);
    const error = (name: string) => {
      const key = reply?.errors[name]?.[0];
      return key === undefined ? null : (told?.(name, key) ?? say(key));
    };
    const summary = Object.keys(reply?.errors ?? {}).map((name) => {
      const message = error(name) ?? "";
      const labelled = labelOf ? t("labelled", { label: labelOf(name), message }) : message;
      return { field: idOf?.(name) ?? name, message: labelled };
    });
    return { error, form: reply?.form ? say(reply.form) : null, summary };
    // A new reply is what brings new words: the others only say how.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [reply, t]);
}

/** The reply, when it is to this form: pages of the administration have many, told apart by what they do and to what. */
export function replyFor(reply: FormReply | null, intent: string, id?: number): FormReply | null {
  if (reply?.values["intent"] !== intent) return null;
  return id === undefined || reply.values["id"] === String(id) ? reply : null;
}
