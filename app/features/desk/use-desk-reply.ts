import { useTranslation } from "react-i18next";
import type french from "#app/i18n/fr/desk.ts";
import { asErrorKey } from "#app/features/forms/error-keys.ts";
import { ERROR_LIMITS } from "#app/features/forms/error-limits.ts";
import type { FormReply } from "#app/features/forms/reply.ts";
import { type ReplyWords, shieldedIn } from "#app/features/forms/use-reply.ts";

type Refusal = Exclude<keyof typeof french.refusals, "title">;

const REFUSALS = [
  "not-found",
  "not-allowed",
  "own-case",
  "official",
  "act-missing",
  "ground-missing",
  "facts-missing",
  "until-missing",
  "nothing-to-change",
  "already-decided",
  "verdict-missing",
  "reply-missing",
  "passages-missing",
  "passage-not-found",
  "cannot-undo",
  "data-gone",
  "changed-since",
  "nothing-chosen",
  "taken",
  "closed",
] as const satisfies readonly Refusal[];

/** Why something was not decided, in a sentence; what forms refuse anywhere on the site is said as there. */
export function useRefusal(): (key: string) => string {
  const { t } = useTranslation(["desk", "writing"]);
  return (key) => {
    const known = REFUSALS.find((refusal) => refusal === key);
    return known ? t(`refusals.${known}`) : t(`writing:errors.${asErrorKey(key)}`, ERROR_LIMITS);
  };
}

/** The server's reply to a form of the desk, in sentences. */
export function useDeskReply(reply: FormReply | null): ReplyWords {
  const say = useRefusal();
  const error = (name: string) => {
    const key = reply?.errors[name]?.[0];
    return key === undefined ? null : say(key);
  };
  const summary: ReplyWords["summary"] = reply?.form ? [{ message: say(reply.form) }] : [];
  for (const [field, keys] of Object.entries(reply?.errors ?? {}))
    for (const key of keys) summary.push({ field, message: say(key) });
  return { error, summary, signedOut: reply?.form === "session-ended", ...shieldedIn(reply) };
}
