import { Link } from "@remix-run/react";
import { Trans, useTranslation } from "react-i18next";
import { Card } from "#app/ui/card.tsx";
import type { Figures } from "./figures.ts";
import { CountTable } from "./count-table.tsx";
import { MonthBars } from "./month-bars.tsx";
import { useDelayWords } from "./use-delay-words.ts";

/** The last twelve months: four figures, the months, the acts and the grounds. */
export function RegisterFigures({ figures }: { figures: Figures }) {
  const { t } = useTranslation(["register", "reports"]);
  return (
    <section aria-labelledby="chiffres" className="grid gap-5">
      <h2 id="chiffres" className="text-section">
        {t("figures.title")}
      </h2>
      {figures.total === 0 ? <p className="text-soft">{t("figures.none")}</p> : <Drawn figures={figures} />}
    </section>
  );
}

function Drawn({ figures }: { figures: Figures }) {
  const { t } = useTranslation(["register", "reports"]);
  return (
    <>
      <FourFigures figures={figures} />
      <Card>
        <MonthBars months={figures.months} />
      </Card>
      <div className="grid gap-5 sm:grid-cols-2">
        <Card>
          <CountTable
            title={t("acts.title")}
            heads={[t("acts.name"), t("acts.count")]}
            rows={figures.acts.map(({ name, count }) => ({ name, count, words: t(`reports:acts.${name}`) }))}
          />
        </Card>
        <Card>
          <CountTable
            title={t("grounds.title")}
            heads={[t("grounds.name"), t("grounds.count")]}
            rows={figures.grounds.map(({ name, count }) => ({ name, count, words: t(`reports:grounds.${name}`) }))}
          />
          <p className="mt-3 text-small text-soft">
            <Trans
              t={t}
              i18nKey="grounds.text"
              components={[<Link key="0" to="/regles#motifs" className="underline" />]}
            />
          </p>
        </Card>
      </div>
    </>
  );
}

function FourFigures({ figures }: { figures: Figures }) {
  const { t, i18n } = useTranslation("register");
  const delay = useDelayWords();
  const { total, automatic, medianDelay, judged, overturned } = figures;
  const number = (count: number) => count.toLocaleString(i18n.language === "en" ? "en-GB" : "fr-FR");
  const judgedWords = [t("figures.judged", { count: judged })];
  if (judged > 0)
    judgedWords.push(overturned > 0 ? t("figures.overturned", { count: overturned }) : t("figures.noneOverturned"));
  const share = (part: number, whole: number) => t("figures.automaticShare", { share: part / whole });
  return (
    <dl className="grid grid-cols-2 gap-x-6 gap-y-5 sm:grid-cols-4">
      <Figure value={number(total)} words={t("figures.total", { count: total })} />
      <Figure value={share(automatic, total)} words={t("figures.automatic")} />
      {medianDelay === null ? (
        <Figure value="–" words={t("figures.noDelay")} />
      ) : (
        <Figure value={delay(medianDelay)} words={t("figures.delay")} />
      )}
      <Figure value={number(judged)} words={judgedWords.join(", ")} />
    </dl>
  );
}

/** What it is comes first for those who hear the page, under the figure for those who see it. */
function Figure({ value, words }: { value: string; words: string }) {
  return (
    <div className="flex flex-col-reverse justify-end">
      <dt className="text-small text-soft">{words}</dt>
      <dd className="font-serif text-section font-bold">{value}</dd>
    </div>
  );
}
