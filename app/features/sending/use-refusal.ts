import { useTranslation } from "react-i18next";
import type { FormReply } from "#app/features/forms/reply.ts";
import { shieldedIn, type ReplyWords } from "#app/features/forms/use-reply.ts";
import type french from "#app/i18n/fr/sending.ts";

const REFUSALS = [
  "not-found",
  "not-allowed",
  "own",
  "moved",
  "not-there-address",
  "not-connected",
  "gone",
  "empty",
  "too-long",
  "cannot-edit",
  "personal",
  "session-ended",
] as const satisfies readonly (keyof typeof french.refusals)[];

/** The server's reply to a form of a post's page, in sentences. */
export function useRefusal(reply: FormReply | null): ReplyWords {
  const { t } = useTranslation("sending");
  const say = (key: string) => t(`refusals.${REFUSALS.find((one) => one === key) ?? "other"}`);
  const error = (name: string) => {
    const key = reply?.errors[name]?.[0];
    return key === undefined ? null : say(key);
  };
  // What secrecy forbids is said in full by its own notice.
  const whole = reply?.form && reply.form !== "secrecy" ? [{ message: say(reply.form) }] : [];
  const fields = Object.entries(reply?.errors ?? {}).flatMap(([field, keys]) =>
    keys.map((key) => ({ field, message: say(key) })),
  );
  const quoted = (reply?.quoted ?? []).map((words) => ({ message: t("refusals.quoted", { words }) }));
  const signedOut = reply?.form === "session-ended";
  return { error, summary: [...whole, ...quoted, ...fields], signedOut, ...shieldedIn(reply) };
}
