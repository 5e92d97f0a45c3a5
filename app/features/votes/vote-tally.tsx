import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { Votes } from "#app/features/threads/cards.ts";

/** The one total first; then, of it, the visitors'; then how they count. */
export function VoteTally({ votes }: { votes: Pick<Votes, "total" | "visitors"> }) {
  const { t } = useTranslation("threads");
  const { total, visitors } = votes;
  return (
    <div className="grid gap-0.5 text-small">
      <p className="font-semibold">{t("vote.tally.votes", { count: total })}</p>
      {visitors > 0 && <p className="text-soft">{t("vote.tally.visitors", { count: visitors })}</p>}
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
