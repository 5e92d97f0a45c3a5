import { useTranslation } from "react-i18next";
import { classes } from "#app/ui/classes.ts";
import { Card } from "#app/ui/card.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { Time } from "#app/ui/time.tsx";
import { networkName } from "./network-name.ts";
import type { Bar, Series, Tally, VotesChart as Chart } from "./votes-over-time.ts";

/** A colour a series: five networks, the others, votes that keep none. */
const FILLS = ["fill-accent", "fill-question", "fill-idea", "fill-official", "fill-ink"];
const SWATCHES = ["bg-accent", "bg-question", "bg-idea", "bg-official", "bg-ink"];

function dressOf(series: Series, place: number): { fill: string; swatch: string } {
  if (series === "others") return { fill: "fill-edge", swatch: "bg-edge" };
  if (series === "unknown") return { fill: "fill-line", swatch: "bg-line" };
  return { fill: FILLS[place] ?? "fill-edge", swatch: SWATCHES[place] ?? "bg-edge" };
}

/** Votes over time, a bar stacked by network. The table says the same, for whoever does not see the drawing. */
export function VotesChart({ chart }: { chart: Chart }) {
  const { t } = useTranslation("review");
  const [first, last] = [chart.bars[0], chart.bars.at(-1)];
  if (!first || !last) return null;
  return (
    <Card aria-labelledby="chart-title">
      <h2 id="chart-title" className="text-title">
        {t("chart.title")}
      </h2>
      <p className="mt-1 text-small text-soft">
        {t("chart.step", { count: chart.minutes })} {t("chart.highest", { count: chart.highest })}
      </p>
      <Drawing chart={chart} />
      <p className="mt-1.5 flex flex-wrap justify-between gap-x-4 text-small text-soft">
        <Time at={first.from} exact />
        <Time at={last.from} exact />
      </p>
      <Legend chart={chart} />
      <Disclosure summary={t("chart.table")} className="mt-2">
        <Table chart={chart} />
      </Disclosure>
    </Card>
  );
}

const WIDTH = 480;
const HEIGHT = 150;
const GAP = 0.18;

function Drawing({ chart: { bars, series, highest } }: { chart: Chart }) {
  const width = WIDTH / Math.max(bars.length, 12);
  const heightOf = (votes: number) => (votes / highest) * (HEIGHT - 4);
  return (
    <svg aria-hidden="true" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className="mt-4 h-auto w-full">
      <defs>
        <pattern id="under-review" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="3" height="6" className="fill-sheet" />
        </pattern>
      </defs>
      {bars.map((bar, place) => {
        let top = HEIGHT - 1;
        return bar.parts.flatMap((part, number) => {
          const { fill } = dressOf(series[number] ?? "others", number);
          return (["counted", "review", "discarded"] as const).map((standing) => {
            const height = heightOf(part[standing]);
            top -= height;
            if (height === 0) return null;
            const box = { x: (place + GAP / 2) * width, y: top, width: width * (1 - GAP), height };
            return <Block key={`${place} ${number} ${standing}`} box={box} fill={fill} standing={standing} />;
          });
        });
      })}
      <line x2={WIDTH} y1={HEIGHT - 0.5} y2={HEIGHT - 0.5} className="stroke-edge" />
    </svg>
  );
}

interface BlockProps {
  box: { x: number; y: number; width: number; height: number };
  fill: string;
  standing: keyof Tally;
}

/** Whole: counted. Hatched: under review. Faint: discarded. */
function Block({ box, fill, standing }: BlockProps) {
  return (
    <>
      <rect {...box} className={fill} fillOpacity={standing === "discarded" ? 0.3 : 1} />
      {standing === "review" && <rect {...box} fill="url(#under-review)" fillOpacity="0.72" />}
    </>
  );
}

function Legend({ chart: { series } }: { chart: Chart }) {
  const { t } = useTranslation("review");
  return (
    <ul className="mt-3 flex flex-wrap gap-x-5 gap-y-1.5 text-small">
      {series.map((one, place) => (
        <li key={nameOf(one)} className="flex items-center gap-2">
          <span
            aria-hidden="true"
            className={classes("size-3.5 rounded-sm border border-edge", dressOf(one, place).swatch)}
          />
          {seriesName(one, t)}
        </li>
      ))}
      <li className="basis-full text-soft">{t("chart.legend")}</li>
    </ul>
  );
}

function Table({ chart: { bars, series } }: { chart: Chart }) {
  const { t } = useTranslation("review");
  const filled = bars.filter(({ total }) => total > 0);
  return (
    <table className="w-full text-small tabular-nums">
      <thead>
        <tr className="border-b border-edge align-bottom">
          <Head>{t("chart.moment")}</Head>
          <Head>{t("chart.votes")}</Head>
          <Head>{t("chart.review")}</Head>
          <Head>{t("chart.parts")}</Head>
        </tr>
      </thead>
      <tbody>
        {filled.map((bar) => (
          <Row key={+bar.from} bar={bar} series={series} />
        ))}
      </tbody>
    </table>
  );
}

function Head({ children }: { children: string }) {
  return (
    <th scope="col" className="py-2 pe-3 text-start">
      {children}
    </th>
  );
}

function Row({ bar, series }: { bar: Bar; series: Series[] }) {
  const { t } = useTranslation("review");
  const parts = bar.parts.flatMap(({ counted, review, discarded }, place) => {
    const one = series[place];
    const votes = counted + review + discarded;
    return one && votes > 0 ? [t("chart.part", { name: seriesName(one, t), count: votes })] : [];
  });
  return (
    <tr className="border-b border-line align-top">
      <th scope="row" className="py-2 pe-3 text-start font-normal">
        <Time at={bar.from} exact />
      </th>
      <td className="py-2 pe-3">{bar.total}</td>
      <td className="py-2 pe-3">{bar.review}</td>
      <td className="py-2">{parts.join(", ")}</td>
    </tr>
  );
}

function nameOf(series: Series): string {
  return typeof series === "string" ? series : series.network;
}

function seriesName(
  series: Series,
  t: (key: "network" | "others" | "unknown", named?: { name: string }) => string,
): string {
  return typeof series === "string" ? t(series) : t("network", { name: networkName(series.network) });
}
