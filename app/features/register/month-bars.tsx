import { useTranslation } from "react-i18next";
import { PlotBlock, PlotLegend } from "#app/ui/plot-block.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import type { MonthOfRulings } from "./figures.ts";
import { topOfScale } from "./scale.ts";

const WIDTH = 360;
const HEIGHT = 120;
const LEFT = 30;
const TOP = 8;
const SLOT = (WIDTH - LEFT) / 12;
const BAR = 17;

/** Twelve bars, by hand below and by the site above; a table says the same in numbers. */
export function MonthBars({ months }: { months: MonthOfRulings[] }) {
  const { t } = useTranslation("register");
  const name = useMonthName();
  return (
    <figure>
      <figcaption className="mb-2 flex flex-wrap items-baseline gap-x-6 gap-y-1">
        <h3 className="text-title">{t("months.title")}</h3>
        <PlotLegend labels={[t("months.byHand"), t("months.automatic")]} />
      </figcaption>
      <Bars months={months} />
      <Disclosure summary={t("months.table")} className="mt-2">
        <div className="overflow-x-auto">
          <table className="w-full max-w-md text-small">
            <thead>
              <tr className="border-b border-line text-end">
                <th scope="col" className="py-1.5 text-start font-semibold">
                  {t("months.month")}
                </th>
                <th scope="col" className="px-3 text-end font-semibold">
                  {t("months.byHand")}
                </th>
                <th scope="col" className="px-3 text-end font-semibold">
                  {t("months.automatic")}
                </th>
                <th scope="col" className="text-end font-semibold">
                  {t("months.total")}
                </th>
              </tr>
            </thead>
            <tbody>
              {months.map(({ start, byHand, automatic }) => (
                <tr key={+start} className="border-b border-line">
                  <th scope="row" className="py-1.5 text-start font-normal first-letter:uppercase">
                    {name(start, "long")}
                  </th>
                  <td className="px-3 text-end">{byHand}</td>
                  <td className="px-3 text-end">{automatic}</td>
                  <td className="text-end font-semibold">{byHand + automatic}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </Disclosure>
    </figure>
  );
}

function Bars({ months }: { months: MonthOfRulings[] }) {
  const name = useMonthName();
  const top = topOfScale(Math.max(0, ...months.map(({ byHand, automatic }) => byHand + automatic)));
  const tall = (count: number) => (count / top) * HEIGHT;
  return (
    <svg aria-hidden="true" viewBox={`0 0 ${WIDTH} ${TOP + HEIGHT + 18}`} className="w-full max-w-[38rem] text-ink">
      {[0, 0.5, 1].map((part) => {
        const y = TOP + HEIGHT * (1 - part);
        return (
          <g key={part}>
            <line x1={LEFT} x2={WIDTH} y1={y} y2={y} stroke="currentColor" strokeOpacity={part === 0 ? 0.5 : 0.15} />
            <text x={LEFT - 5} y={y + 3} textAnchor="end" className="fill-current text-[13px] sm:text-[9px]">
              {top * part}
            </text>
          </g>
        );
      })}
      {months.map(({ start, byHand, automatic }, index) => {
        const x = LEFT + index * SLOT + (SLOT - BAR) / 2;
        const bottom = TOP + HEIGHT;
        const hand = tall(byHand);
        return (
          <g key={+start}>
            {byHand > 0 && <PlotBlock x={x} y={bottom - hand} width={BAR} height={hand} hollow={false} />}
            {automatic > 0 && (
              <PlotBlock x={x} y={bottom - hand - tall(automatic)} width={BAR} height={tall(automatic)} hollow />
            )}
            {/* A phone has room for an initial. */}
            <text x={x + BAR / 2} y={bottom + 14} textAnchor="middle" className="fill-current text-[13px] sm:hidden">
              {name(start, "narrow")}
            </text>
            <text
              x={x + BAR / 2}
              y={bottom + 12}
              textAnchor="middle"
              className="fill-current text-[8.5px] max-sm:hidden"
            >
              {name(start, "short")}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

function useMonthName(): (start: Date, form: "long" | "short" | "narrow") => string {
  const { i18n } = useTranslation();
  const locale = i18n.language === "en" ? "en-GB" : "fr-FR";
  return (start, form) =>
    new Intl.DateTimeFormat(locale, {
      ...{ timeZone: "Europe/Paris", month: form },
      ...(form === "long" && { year: "numeric" }),
    }).format(start);
}
