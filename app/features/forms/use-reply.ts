import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { asErrorKey } from "./error-keys.ts";
import { ERROR_LIMITS } from "./error-limits.ts";
import type { FormReply, Review } from "./reply.ts";

export interface ReplyWords {
  /** What to mend in this field, in a sentence; null when it is fine. */
  error: (name: string) => string | null;
  /** Everything to mend, the form as a whole first. `field` is the id of its control. */
  summary: { field?: string; message: string }[];
  /** The session ended meanwhile: what was typed is still there, the person has to come back in. */
  signedOut: boolean;
  /** What would be published, when the form came back to show it. */
  review: Review | null;
  /** What the shield masks in each text, as far as this page has shown it. */
  masks: Review["fields"];
  told: NonNullable<FormReply["told"]>;
}

const UNMASKED: Review["fields"] = { title: {}, body: {} };

/** The server's reply in sentences. The id of a control is the name of its field, after the form's own prefix. */
export function useReply(reply: FormReply | null, prefix = ""): ReplyWords {
  const { t } = useTranslation("writing");
  return useMemo(() => {
    const say = (key: string) => t(`errors.${asErrorKey(key)}`, ERROR_LIMITS);
    const error = (name: string) => {
      const key = reply?.errors[name]?.[0];
      return key === undefined ? null : say(key);
    };
    const summary: ReplyWords["summary"] = reply?.form ? [{ message: say(reply.form) }] : [];
    for (const [name, keys] of Object.entries(reply?.errors ?? {}))
      for (const key of keys) summary.push({ field: prefix + name, message: say(key) });
    return { error, summary, signedOut: reply?.form === "session-ended", ...shieldedIn(reply) };
  }, [reply, t, prefix]);
}

/** What the shield and the guard on secrecy said of the texts. */
export function shieldedIn(reply: FormReply | null): Pick<ReplyWords, "review" | "masks" | "told"> {
  const review = reply?.review ?? null;
  return { review, masks: review?.fields ?? UNMASKED, told: reply?.told ?? [] };
}
