import { useTranslation } from "react-i18next";
import { classes } from "#app/ui/classes.ts";
import { Time } from "#app/ui/time.tsx";
import { type Step, trackOf, type Travelled } from "./track.ts";

/** Where an idea stands on its road, with dates. */
export function DecisionTrack(travelled: Travelled) {
  const { t } = useTranslation("threads");
  return (
    <ol
      aria-label={t("decision.track")}
      className="grid auto-cols-fr grid-flow-col text-[0.75rem] leading-snug sm:text-fine"
    >
      {trackOf(travelled).map((step) => (
        <TrackStep key={step.status} step={step} />
      ))}
    </ol>
  );
}

const LINES = { past: "border-official", now: "border-official", ahead: "border-line" } as const;

function TrackStep({ step: { status, at, state } }: { step: Step }) {
  const { t } = useTranslation(["threads", "site"]);
  const declined = status === "declined";
  return (
    <li
      aria-current={state === "now" ? "step" : undefined}
      className={classes("grid content-start border-t-[3px] pe-1.5 pt-2", declined ? "border-ink" : LINES[state])}
    >
      <span
        className={classes(
          state === "ahead" ? "text-soft" : "font-semibold",
          state === "now" && !declined && "text-official",
        )}
      >
        {t(`site:status.${status}`)}
        {state !== "ahead" && (
          <span className="sr-only"> ({t(state === "now" ? "decision.now" : "decision.reached")})</span>
        )}
      </span>
      {at && <Time at={at} form="short" exact className="text-soft max-sm:sr-only" />}
    </li>
  );
}
