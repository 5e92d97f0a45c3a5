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
}

/** The server's reply in sentences. */
export function useErrorWords(reply: FormReply | null): ErrorWords {
  const { t } = useTranslation("team");
  const say = (key: string | null | undefined) =>
    key && t(`errors.${ERRORS.find((known) => known === key) ?? "unknown"}`);
  return { error: (name) => say(reply?.errors[name]?.[0]) || null, form: say(reply?.form) || null };
}

/** The reply, when it is to this form: pages of the administration have many, told apart by what they do and to what. */
export function replyFor(reply: FormReply | null, intent: string, id?: number): FormReply | null {
  if (reply?.values["intent"] !== intent) return null;
  return id === undefined || reply.values["id"] === String(id) ? reply : null;
}
