import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Badge } from "#app/ui/badge.tsx";
import { Card } from "#app/ui/card.tsx";
import { Seal } from "#app/ui/seal.tsx";
import { Time } from "#app/ui/time.tsx";
import type { AnswerLine } from "./read-member.server.ts";

/** Someone's answers, each under the question it answers. */
export function AnswerLines({ lines }: { lines: AnswerLine[] }) {
  return (
    <ul className="grid gap-3">
      {lines.map((line) => (
        <li key={line.id}>
          <Line line={line} />
        </li>
      ))}
    </ul>
  );
}

function Line({ line }: { line: AnswerLine }) {
  const { t } = useTranslation(["account", "threads", "site"]);
  return (
    <Card as="article">
      <h2 className="text-title">
        <Link to={line.path} prefetch="intent" className="inline-flex min-h-9 items-center">
          {line.threadTitle}
        </Link>
      </h2>
      <p className="mt-1">{line.excerpt}</p>
      <p className="mt-2.5 flex flex-wrap items-center gap-x-3.5 gap-y-1 text-small text-soft">
        {line.official && <Seal>{t("member.kinds.official")}</Seal>}
        {line.anonymous && <Badge>{t("site:person.anonymous")}</Badge>}
        {line.accepted && <Badge>{t("threads:card.accepted")}</Badge>}
        {line.useful > 0 && <span>{t("people.useful", { count: line.useful })}</span>}
        <Time at={line.createdAt} form="day" />
      </p>
    </Card>
  );
}
