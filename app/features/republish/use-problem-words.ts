import { useTranslation } from "react-i18next";
import type { Problem } from "./check-draft.ts";
import type { ComposeReply } from "./compose-reply.ts";

/** What is to be mended, in sentences: of one field, and of all of them with the account's name. */
export function useProblemWords(reply: ComposeReply | null) {
  const { t } = useTranslation("republish");
  const say = ({ key, length = 0, most = 0, part = 0 }: Problem) =>
    t(`problems.${key}`, { length, most, part, count: Math.max(0, length - most) });
  return {
    error: (field: string) => {
      const found = reply?.problems.filter((problem) => problem.field === field) ?? [];
      return found.length === 0 ? null : found.map(say).join(" ");
    },
    say,
  };
}
