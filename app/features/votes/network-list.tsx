import { useTranslation } from "react-i18next";
import { PostForm } from "#app/features/sessions/viewer.tsx";
import { Badge } from "#app/ui/badge.tsx";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { Time } from "#app/ui/time.tsx";
import { networkName } from "./network-name.ts";
import type { NetworkLine, VotesPage } from "./read-votes.server.ts";

const MINUTE = 60_000;

/** Where the votes of the last thirty days came from, and what becomes of them, network by network. */
export function NetworkList({ page }: { page: VotesPage }) {
  const { t } = useTranslation("review");
  return (
    <Card aria-labelledby="networks-title">
      <h2 id="networks-title" className="text-title">
        {t("networks.title")}
      </h2>
      <p className="mt-1 text-small text-soft">{t("networks.intro")}</p>
      {page.networks.length + page.more === 0 && <p className="mt-3">{t("networks.none")}</p>}
      <ul className="mt-2">
        {page.networks.map((line) => (
          <Line key={line.network} line={line} page={page} />
        ))}
      </ul>
      {page.more > 0 && <p className="mt-2 text-small text-soft">{t("networks.more", { count: page.more })}</p>}
    </Card>
  );
}

function Line({ line, page }: { line: NetworkLine; page: VotesPage }) {
  const { t, i18n } = useTranslation("review");
  const { tally, browsers, first, last } = line;
  const share = new Intl.NumberFormat(i18n.language, { style: "percent" }).format(line.share);
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-line py-3.5 first:border-0">
      <div className="min-w-0 flex-1 basis-72">
        <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1 font-semibold">
          {t("network", { name: networkName(line.network) })}
          {tally.review > 0 && <Badge tone="idea">{t("networks.review", { count: tally.review })}</Badge>}
          {tally.discarded > 0 && <Badge>{t("networks.discarded", { count: tally.discarded })}</Badge>}
        </p>
        <p className="facts text-small text-soft">
          <span>{t("networks.votes", { count: line.votes })}</span>
          <span>{t("networks.share", { share })}</span>
          <span>{t("networks.browsers", { count: browsers })}</span>
        </p>
        <p className="text-small text-soft">
          <Time at={first} exact />
          {+last - +first >= MINUTE && (
            <>
              {" – "}
              <Time at={last} exact />
            </>
          )}
        </p>
      </div>
      {!page.own && <LineActs line={line} caseId={page.caseId} />}
    </li>
  );
}

/** What waits is decided; where nothing waits, what was decided may be decided otherwise. */
function LineActs({ line: { network, tally }, caseId }: { line: NetworkLine; caseId: number | null }) {
  const name = networkName(network);
  if (tally.review > 0)
    return <VerdictForm network={network} name={name} from="review" caseId={caseId} acts={["count", "discard"]} />;
  return (
    <div className="flex flex-wrap gap-2">
      {tally.discarded > 0 && <VerdictForm network={network} name={name} from="discarded" acts={["count"]} />}
      {tally.counted > 0 && <VerdictForm network={network} name={name} from="counted" acts={["discard"]} />}
    </div>
  );
}

export interface VerdictFormProps {
  from: "review" | "counted" | "discarded";
  acts: ("count" | "discard")[];
  caseId?: number | null;
  /** All networks without. */
  network?: string;
  name?: string;
  /** How many votes, on the button. */
  count?: number;
}

export function VerdictForm({ from, acts, caseId = null, network, name, count }: VerdictFormProps) {
  const { t } = useTranslation("review");
  return (
    <PostForm className="flex flex-wrap gap-2">
      <input type="hidden" name="intent" value="review" />
      <input type="hidden" name="from" value={from} />
      {caseId !== null && <input type="hidden" name="case" value={caseId} />}
      {network !== undefined && <input type="hidden" name="network" value={network} />}
      {acts.map((act) => (
        <Button
          key={act}
          type="submit"
          name="verdict"
          value={act}
          size={network === undefined ? "normal" : "small"}
          aria-label={name && t(`acts.${act}Of`, { name })}
        >
          {count === undefined ? t(`acts.${act}`) : t(`acts.${act}All`, { count })}
        </Button>
      ))}
    </PostForm>
  );
}
