import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Card } from "#app/ui/card.tsx";
import { RadioChips } from "#app/ui/radio-chips.tsx";
import { AccountHead } from "./account-head.tsx";
import type { ComposePageProps } from "./compose-page.tsx";
import type { AccountView } from "./compose-view.ts";
import { type Draft, draftOf, fieldName, linkOf } from "./drafts.ts";
import { NamesWarning } from "./names-warning.tsx";
import { PictureFields } from "./picture-fields.tsx";
import { PostPreview } from "./post-preview.tsx";
import { TextField } from "./text-field.tsx";
import { useProblemWords } from "./use-problem-words.ts";

export interface SectionProps {
  account: AccountView;
  draft: Draft;
  link: string;
  error: (name: keyof Draft) => string | null;
  change: (part: Partial<Draft>) => void;
}

/** What leaves from one account, and how it will look there. */
export function AccountSection({ account, view, reply }: ComposePageProps & { account: AccountView }) {
  const { t } = useTranslation(["republish", "networks"]);
  const [draft, setDraft] = useState(() => draftOf(account, reply?.values ?? null, view.card.alt));
  const words = useProblemWords(reply);
  const { id, limits } = account;
  const props: SectionProps = {
    ...{ account, draft, link: linkOf(account, draft) },
    error: (name) => words.error(fieldName(name, id)),
    change: (part) => setDraft((before) => ({ ...before, ...part })),
  };
  return (
    <Card aria-labelledby={`account-${id}`} className="group/post min-w-0">
      <AccountHead {...props} />
      <input type="hidden" name={fieldName("ref", id)} value={draft.ref} />
      <input type="hidden" name={fieldName("before", id)} value={account.before?.id ?? 0} />
      <div className="mt-4 hidden gap-x-8 gap-y-5 group-has-[[data-include]:checked]/post:grid lg:grid-cols-2">
        <div className="grid min-w-0 content-start gap-4">
          {limits.chains ? (
            <RadioChips
              legend={t("mode.legend")}
              name={fieldName("mode", id)}
              look="segments"
              legendHidden
              options={(["one", "chain"] as const).map((value) => ({ value, label: t(`mode.${value}`) }))}
              defaultValue={draft.mode}
              onChoose={(mode) => props.change({ mode: mode === "chain" ? "chain" : "one" })}
              error={props.error("mode")}
            />
          ) : (
            <input type="hidden" name={fieldName("mode", id)} value="one" />
          )}
          <div className="group-has-[input[value=chain]:checked]/post:hidden">
            <TextField {...props} mode="one" lang={view.thread.lang} />
          </div>
          <div className="hidden group-has-[input[value=chain]:checked]/post:block">
            <TextField {...props} mode="chain" lang={view.thread.lang} />
          </div>
          <NamesWarning {...props} people={view.people} />
          <PictureFields {...props} lang={view.thread.lang} />
        </div>
        <div className="min-w-0">
          <div className="group-has-[input[value=chain]:checked]/post:hidden">
            <PostPreview {...props} mode="one" view={view} />
          </div>
          <div className="hidden group-has-[input[value=chain]:checked]/post:block">
            <PostPreview {...props} mode="chain" view={view} />
          </div>
        </div>
      </div>
    </Card>
  );
}
