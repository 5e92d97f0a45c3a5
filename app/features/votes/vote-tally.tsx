import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { Votes } from "#app/features/threads/cards.ts";
import { Icon } from "#app/ui/icon.tsx";

/** The one total first; then, of it, the visitors'; then what is not in it yet; then how they count. */
export function VoteTally({ votes }: { votes: Pick<Votes, "total" | "visitors" | "underReview"> }) {
  const { t } = useTranslation("threads");
  const { total, visitors, underReview } = votes;
  return (
    <div className="grid gap-0.5 text-small">
      <p className="font-semibold">{t("vote.tally.votes", { count: total })}</p>
      {visitors > 0 && <p className="text-soft">{t("vote.tally.visitors", { count: visitors })}</p>}
      {underReview > 0 && (
        <p className="flex items-baseline gap-1.5 text-soft">
          <Icon name="clock" size={14} className="translate-y-0.5" />
          {t("vote.underReview", { count: underReview })}
        </p>
      )}
      {total > 0 && <SplitBar share={(total - visitors) / total} />}
      <Link to="/classements" className="inline-flex min-h-9 items-center underline underline-offset-2">
        {t("vote.tally.how")}
      </Link>
    </div>
  );
}

const WIDTH = 130;

/** The sentence above says the same: this only lets one see it. */
function SplitBar({ share }: { share: number }) {
  const members = Math.round(WIDTH * share);
  return (
    <svg aria-hidden="true" width={WIDTH} height="7" viewBox={`0 0 ${WIDTH} 7`} className="my-1.5 rounded-full">
      <rect width={WIDTH} height="7" className="fill-line" />
      <rect width={members} height="7" className="fill-idea" />
      {members > 0 && members < WIDTH && <rect x={members} width="2" height="7" className="fill-sheet" />}
    </svg>
  );
}
