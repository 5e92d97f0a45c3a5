import { useTranslation } from "react-i18next";
import { type FormReply, replyTo } from "#app/features/forms/reply.ts";
import type { ThreadCard } from "#app/features/threads/cards.ts";
import { MoreActs } from "#app/features/threads/more-acts.tsx";
import { addendumAnchor } from "#app/features/threads/paths.ts";
import type { AddendumView, IdeaPage } from "#app/features/threads/thread-view.ts";
import { Prose } from "#app/ui/prose.tsx";
import { exactly } from "#app/ui/moments.ts";
import { Time } from "#app/ui/time.tsx";
import { AddendumForm } from "./addendum-form.tsx";

export interface AddendaProps {
  page: Pick<IdeaPage, "card" | "addenda" | "mayComplete">;
  reply: FormReply | null;
}

/** Under the words of an idea that its votes have frozen: what its author added since, each with its day. */
export function Addenda({ page: { card, addenda, mayComplete }, reply }: AddendaProps) {
  return (
    <>
      {addenda.map((addendum) => (
        <Addendum key={addendum.id} addendum={addendum} thread={card} />
      ))}
      {(mayComplete || replyTo(reply, "complete")) && <AddendumForm thread={card} reply={reply} />}
    </>
  );
}

function Addendum({ addendum, thread }: { addendum: AddendumView; thread: Pick<ThreadCard, "lang"> }) {
  const { t, i18n } = useTranslation("merges");
  const { id, html, createdAt, acts } = addendum;
  const anchor = addendumAnchor(id);
  return (
    <section
      id={anchor}
      aria-labelledby={`${anchor}-title`}
      className="mt-5 scroll-mt-4 border-s-2 border-idea/40 ps-4 target:bg-sunk"
    >
      <h2 id={`${anchor}-title`} className="font-sans text-small tracking-normal text-soft">
        {t("addendum.of")} <Time at={createdAt} form="day" exact />
      </h2>
      <Prose html={html} lang={thread.lang} className="mt-1" />
      <div className="-ms-2 empty:hidden">
        <MoreActs
          subject="complement"
          id={id}
          acts={acts}
          what={`${t("addendum.of")} ${exactly(createdAt, i18n.language, "day")}`}
          withdraw={t("addendum.withdraw")}
        />
      </div>
    </section>
  );
}
