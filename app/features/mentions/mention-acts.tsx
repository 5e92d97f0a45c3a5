import { useTranslation } from "react-i18next";
import type { FormReply } from "#app/features/forms/reply.ts";
import type { ThemeView } from "#app/features/themes/list-themes.server.ts";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { TakesFocus } from "#app/ui/takes-focus.tsx";
import { DismissForm, LinkForm, TurnForm } from "./decide-forms.tsx";
import type { FoundThread } from "./find-threads.server.ts";
import type { MentionView } from "./mention-view.ts";
import type { Problem } from "./problems.ts";
import { ReplyForm } from "./reply-form.tsx";

/** The form that came back, and why. */
export interface SentForm {
  reply: FormReply | null;
  problem: Problem | null;
  /** Passages that must not be public, as they were written. */
  quoted: string[];
}

export interface ActsProps {
  mention: MentionView;
  themes: Pick<ThemeView, "slug" | "name">[];
  search: { words: string; found: FoundThread[] };
  keyOfReply: string;
  drafts: { reply: string; question: { title: string; body: string } };
  sent: SentForm;
}

/** What can be done about it. The reply is in sight; the rest opens, and is open when its form came back. */
export function MentionActs(props: ActsProps) {
  const { t } = useTranslation("mentions");
  const { mention, search, sent } = props;
  const came = sent.reply?.values["intent"];
  if (mention.state === "gone") return null;
  const decidable = mention.state === "new" || (came !== undefined && came !== "reply" && came !== "undo");
  return (
    <div className="grid gap-6">
      <ReplyForm {...props} />
      {decidable && (
        <div className="grid gap-1 border-t border-line pt-4">
          <Disclosure summary={t("turn.title")} open={came === "turn"}>
            <TurnForm {...props} />
          </Disclosure>
          <div id="relier">
            <Disclosure summary={t("link.title")} open={came === "link" || search.words !== ""}>
              <LinkForm {...props} />
            </Disclosure>
          </div>
          <Disclosure summary={t("dismiss.title")} open={came === "dismiss"}>
            <DismissForm {...props} />
          </Disclosure>
        </div>
      )}
    </div>
  );
}

/** Why the page came back, above everything else. */
export function ProblemNotice({ sent }: Pick<ActsProps, "sent">) {
  const { t } = useTranslation("mentions");
  const { problem, quoted } = sent;
  if (!problem) return null;
  return (
    <TakesFocus told={sent}>
      <Notice tone="warn" role="alert">
        <p>{t(`problems.${problem}`)}</p>
        {quoted.length > 0 && (
          <ul className="mt-1 list-disc ps-5 wrap-anywhere">
            {quoted.map((words, place) => (
              <li key={place}>
                <strong>{t("problems.quoted", { words })}</strong>
              </li>
            ))}
          </ul>
        )}
      </Notice>
    </TakesFocus>
  );
}
