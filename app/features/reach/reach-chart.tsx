import { useTranslation } from "react-i18next";
import { PlotBlock, PlotLegend } from "#app/ui/plot-block.tsx";
import { topOfScale } from "#app/features/register/scale.ts";
import { Disclosure } from "#app/ui/disclosure.tsx";
import type { Bar, Summary } from "./board.ts";

const WIDTH = 480;
const HEIGHT = 130;
const LEFT = 34;
const TOP = 8;
const KINDS = ["visits", "reactions"] as const;

/** Visits and reactions over time, side by side; a table says the same in numbers. */
export function ReachChart({ bars, step }: Pick<Summary, "bars" | "step">) {
  const { t } = useTranslation("reach");
  const name = useDayName();
  return (
    <figure>
      <figcaption className="mb-2 flex flex-wrap items-baseline gap-x-6 gap-y-1">
        <h2 className="text-title">{t(step === 1 ? "chart.byDay" : "chart.byWeek")}</h2>
        <PlotLegend labels={[t("chart.visits"), t("chart.reactions")]} />
      </figcaption>
      <Drawing bars={bars} />
      <Disclosure summary={t("chart.table")} className="mt-2">
        <div className="overflow-x-auto">
          <table className="w-full max-w-md text-small tabular-nums">
            <thead>
              <tr className="border-b border-line">
                <th scope="col" className="py-1.5 text-start font-semibold">
                  {t(step === 1 ? "chart.day" : "chart.week")}
                </th>
                {KINDS.map((kind) => (
                  <th key={kind} scope="col" className="px-3 text-end font-semibold">
                    {t(`chart.${kind}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {bars.map((bar) => (
                <tr key={+bar.from} className="border-b border-line">
                  <th scope="row" className="py-1.5 text-start font-normal">
                    {name(bar.from)}
                  </th>
                  <td className="px-3 text-end">{bar.visits}</td>
                  <td className="px-3 text-end">{bar.reactions}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </Disclosure>
    </figure>
  );
}

function Drawing({ bars }: { bars: Bar[] }) {
  const name = useDayName();
  const top = topOfScale(Math.max(1, ...bars.flatMap(({ visits, reactions }) => [visits, reactions])));
  const slot = (WIDTH - LEFT) / bars.length;
  const width = Math.min(12, slot * 0.4);
  const bottom = TOP + HEIGHT;
  return (
    <svg aria-hidden="true" viewBox={`0 0 ${WIDTH} ${bottom + 20}`} className="h-auto w-full text-ink">
      {[0, 0.5, 1].map((part) => {
        const y = TOP + HEIGHT * (1 - part);
        return (
          <g key={part}>
            <line x1={LEFT} x2={WIDTH} y1={y} y2={y} stroke="currentColor" strokeOpacity={part === 0 ? 0.5 : 0.15} />
            <text x={LEFT - 5} y={y + 4} textAnchor="end" className="fill-current text-[18px] sm:text-[8px]">
              {top * part}
            </text>
          </g>
        );
      })}
      {bars.map((bar, place) => {
        const middle = LEFT + (place + 0.5) * slot;
        return KINDS.map((kind) => {
          const height = (bar[kind] / top) * HEIGHT;
          const x = kind === "visits" ? middle - width : middle;
          const box = { x, y: bottom - height, width, height };
          return height > 0 && <PlotBlock key={`${+bar.from} ${kind}`} {...box} hollow={kind === "reactions"} />;
        });
      })}
      {[bars[0], bars.at(-1)].map(
        (bar, end) =>
          bar && (
            <text
              key={end}
              x={end === 0 ? LEFT : WIDTH}
              y={bottom + 15}
              textAnchor={end === 0 ? "start" : "end"}
              className="fill-current text-[18px] sm:text-[8px]"
            >
              {name(bar.from)}
            </text>
          ),
      )}
    </svg>
  );
}

function useDayName(): (day: Date) => string {
  const { i18n } = useTranslation();
  const locale = i18n.language === "en" ? "en-GB" : "fr-FR";
  return (day) => new Intl.DateTimeFormat(locale, { timeZone: "UTC", day: "numeric", month: "short" }).format(day);
}
