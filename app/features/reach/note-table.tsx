import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Time } from "#app/ui/time.tsx";
import { Head, MetricCells, MetricHeads } from "./reach-tables.tsx";
import type { NoteLine } from "./reach-view.ts";

/** What goes out by itself to those who follow the site, with what came back. */
export function NoteTable({ notes }: { notes: NoteLine[] }) {
  const { t } = useTranslation("reach");
  return (
    <div className="overflow-x-auto">
      <table className="w-full text-small tabular-nums max-sm:block">
        <caption className="mb-2 text-start max-sm:block">
          <span className="block font-serif text-title font-bold">{t("notes.title")}</span>
          <span className="text-soft">{t("notes.intro")}</span>
        </caption>
        <thead className="max-sm:sr-only">
          <tr className="border-b border-edge align-bottom">
            <Head>{t("notes.note")}</Head>
            <MetricHeads />
          </tr>
        </thead>
        <tbody className="max-sm:block">
          {notes.map(({ id, title, path, publishedAt, ...figures }) => (
            <tr key={id} className="border-b border-line align-top max-sm:block max-sm:py-2">
              <th scope="row" className="py-2 pe-3 text-start font-normal max-sm:block max-sm:pe-0 sm:min-w-52">
                <Link to={path} className="block font-semibold wrap-anywhere">
                  {title}
                </Link>
                <Time at={publishedAt} form="short" className="text-soft" />
              </th>
              <MetricCells figures={figures} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
