import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { TeamNav } from "#app/features/site/team-nav.tsx";
import { type ActsProps, MentionActs, ProblemNotice } from "./mention-acts.tsx";
import { MENTIONS_PATH } from "./mention-list.ts";
import { MentionState, OurReplies } from "./mention-state.tsx";
import { MentionContext, MentionWords } from "./mention-words.tsx";

/** One thing that was said to the bank, what it is about, and what can be done about it. */
export function MentionPage(props: ActsProps) {
  const { t } = useTranslation("mentions");
  const { mention, sent } = props;
  const name = mention.author.name || mention.author.handle;
  return (
    <div className="page pt-7 lg:pt-9">
      <div className="grid max-w-[46rem] grid-cols-[minmax(0,1fr)] gap-5">
        <div>
          <TeamNav />
          <Link to={MENTIONS_PATH} className="inline-flex min-h-11 items-center underline underline-offset-2">
            {t("one.back")}
          </Link>
          <h1 id="mention-title" className="text-page wrap-anywhere">
            {name ? t("one.title", { name }) : t("one.titleForgotten")}
          </h1>
        </div>
        <ProblemNotice sent={sent} />
        <MentionState mention={mention} />
        <MentionWords mention={mention} />
        <MentionContext mention={mention} />
        <OurReplies replies={mention.replies} />
        <MentionActs {...props} />
      </div>
    </div>
  );
}
