import { Link } from "@remix-run/react";
import { Trans, useTranslation } from "react-i18next";
import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { exactly } from "#app/ui/moments.ts";
import { Pager } from "#app/ui/pager.tsx";
import type { RegisterLine } from "./line.ts";
import type { LineFilter } from "./lines.server.ts";
import { registerAddress } from "./register-address.ts";
import { RegisterFilters } from "./register-filters.tsx";
import type { RegisterPageProps } from "./register-page.tsx";

/** Every intervention, one line each, the newest first. */
export function RegisterList({ view, filter, later }: RegisterPageProps) {
  const { t } = useTranslation("register");
  const { total, matching, lines, next } = view;
  const filtered = filter.act !== null || filter.ground !== null;
  return (
    <section id="interventions" aria-labelledby="interventions-titre" className="grid gap-5">
      <div>
        <h2 id="interventions-titre" className="text-section">
          {t("list.title")}
        </h2>
        <p className="mt-1 text-soft">
          {filtered ? t("list.matching", { count: matching, total }) : t("list.count", { count: total })}
        </p>
      </div>
      {total > 0 && <RegisterFilters filter={filter} choices={view.choices} />}
      {lines.length === 0 ? (
        <Nothing empty={total === 0} />
      ) : (
        <ol className="border-t border-line">
          {lines.map((line) => (
            <Line key={line.place} line={line} />
          ))}
        </ol>
      )}
      <Pager
        label={t("list.pages")}
        next={next === null ? null : { to: registerAddress(filter, next), label: t("list.next") }}
        first={later ? { to: registerAddress(filter), label: t("list.first") } : null}
      />
    </section>
  );
}

function Nothing({ empty }: { empty: boolean }) {
  const { t } = useTranslation("register");
  return (
    <EmptyState
      icon="history"
      title={t("list.none")}
      action={empty ? undefined : <ButtonLink to={registerAddress(NO_FILTER)}>{t("list.all")}</ButtonLink>}
    >
      {t(empty ? "list.noneYet" : "list.noneMatching")}
    </EmptyState>
  );
}

const NO_FILTER: LineFilter = { act: null, ground: null };

function Line({ line }: { line: RegisterLine }) {
  const { t, i18n } = useTranslation(["register", "reports"]);
  const { place, day, act, ground, automated } = line;
  return (
    <li id={`ligne-${place}`} className="grid gap-x-6 border-b border-line py-3 sm:grid-cols-[8.5rem_minmax(0,1fr)]">
      <p className="text-small text-soft">
        <time dateTime={day}>{exactly(new Date(`${day}T12:00:00Z`), i18n.language, "short")}</time>
        <span className="ms-3 sm:ms-0 sm:block">{t("list.number", { place })}</span>
      </p>
      <div>
        <p className="font-semibold">{t(`reports:acts.${act}`)}</p>
        <p className="facts text-small">
          <span>
            <What line={line} />
          </span>
          {ground && (
            <span>
              <Link to={`/regles#${ground}`} className="underline underline-offset-2">
                {t(`reports:grounds.${ground}`)}
              </Link>
            </span>
          )}
          <span className="text-soft">{t(automated ? "list.automatic" : "list.byHand")}</span>
        </p>
      </div>
    </li>
  );
}

/** The kind of thing; a link where it can be read. */
function What({ line: { kind, thread } }: { line: RegisterLine }) {
  const { t } = useTranslation("register");
  const key = thread && keyOf(kind, thread.kind);
  if (!thread || !key) return t(`kinds.${kind}`);
  const link = <Link key="0" to={thread.path} className="underline underline-offset-2" />;
  return <Trans t={t} i18nKey={key} values={{ id: thread.id }} components={[link]} />;
}

type Where = "where.question.question" | "where.question.answer" | "where.question.comment" | IdeaWhere;
type IdeaWhere = "where.idea.idea" | "where.idea.comment" | "where.idea.addendum";

/** Ideas have no answers and questions no additions. */
function keyOf(kind: RegisterLine["kind"], thread: "question" | "idea"): Where | null {
  if (thread === "idea")
    return kind === "idea" || kind === "comment" || kind === "addendum" ? `where.idea.${kind}` : null;
  return kind === "question" || kind === "answer" || kind === "comment" ? `where.question.${kind}` : null;
}
