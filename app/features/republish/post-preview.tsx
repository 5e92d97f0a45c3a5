import { useTranslation } from "react-i18next";
import type { SectionProps } from "./account-section.tsx";
import type { AccountView, ComposeView } from "./compose-view.ts";
import { type Draft, partsOf } from "./drafts.ts";
import { shownText } from "./shown-link.ts";

export interface PostPreviewProps extends SectionProps {
  mode: Draft["mode"];
  view: Pick<ComposeView, "card" | "thread">;
}

/** How it will look, or nearly: every network dresses it in its own way. */
export function PostPreview({ account, draft, link, mode, view }: PostPreviewProps) {
  const { t } = useTranslation("republish");
  const parts = partsOf({ ...draft, mode }, link);
  const id = `preview-${mode}-${account.id}`;
  return (
    <div role="group" aria-labelledby={id}>
      <h3 id={id} className="mb-1.5 font-sans text-body font-semibold tracking-normal">
        {t("look.title")}
      </h3>
      {parts.length === 0 && <p className="text-soft">{t("look.empty")}</p>}
      <ol className="grid gap-2">
        {parts.map((text, index) => (
          <li key={index} className="min-w-0 rounded-card border border-line bg-paper px-4 py-3.5">
            <Author account={account} place={parts.length > 1 ? { index: index + 1, count: parts.length } : null} />
            <p className="mt-2 break-words whitespace-pre-wrap" lang={view.thread.lang} dir="auto">
              {shownText(text, account.network).map((stretch, place) =>
                stretch.link ? (
                  <span key={place} className="text-question underline underline-offset-2">
                    {stretch.text}
                  </span>
                ) : (
                  stretch.text
                ),
              )}
            </p>
            {index === 0 && draft.picture && <Picture alt={draft.alt} path={view.card.path} />}
          </li>
        ))}
      </ol>
    </div>
  );
}

interface AuthorProps {
  account: AccountView;
  place: { index: number; count: number } | null;
}

function Author({ account: { name, handle }, place }: AuthorProps) {
  const { t } = useTranslation("republish");
  return (
    <div className="flex items-center gap-2.5">
      <span
        aria-hidden="true"
        className="grid size-9 shrink-0 place-items-center rounded-full bg-official font-semibold text-paper"
      >
        {Array.from(name)[0]?.toLocaleUpperCase()}
      </span>
      <p className="min-w-0 flex-1 text-small leading-snug break-words">
        <b className="block font-semibold">{name}</b>
        <span className="text-soft">{handle}</span>
      </p>
      {place && <span className="text-small text-soft tabular-nums">{t("look.place", place)}</span>}
    </div>
  );
}

function Picture({ alt, path }: { alt: string; path: string }) {
  return (
    <img
      src={path}
      alt={alt}
      width={1200}
      height={630}
      loading="lazy"
      className="mt-3 h-auto w-full rounded-[10px] border border-line"
    />
  );
}
