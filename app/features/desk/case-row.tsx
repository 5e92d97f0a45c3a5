import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { PostForm } from "#app/features/sessions/viewer.tsx";
import type { CaseKind } from "#app/features/moderation/words.ts";
import { Badge } from "#app/ui/badge.tsx";
import { Button } from "#app/ui/button.tsx";
import { classes } from "#app/ui/classes.ts";
import { Time } from "#app/ui/time.tsx";
import type { CaseLine } from "./case-line.ts";
import { casePath, votesPath } from "./desk-paths.ts";
import { KnownName } from "./known-name.tsx";
import { TakenLine } from "./taken-line.tsx";
import { useLabels } from "./use-labels.ts";
import { WhyHere } from "./why-here.tsx";

export interface CaseRowProps {
  line: CaseLine;
  kind: CaseKind | null;
  /** The form that its box belongs to; none where nothing is chosen. */
  form?: string;
}

/** One thing that waits: what it is, whose, why it is here, who is on it. The whole row opens it. */
export function CaseRow({ line, kind, form }: CaseRowProps) {
  const { t } = useTranslation("desk");
  const together = form !== undefined && !line.own && (line.kind === "held" || line.kind === "reported");
  return (
    <li className="relative grid grid-cols-[auto_minmax(0,1fr)] items-start border-t border-line px-4 py-4 first:border-0 hover:bg-sunk sm:grid-cols-[auto_minmax(0,1fr)_auto] sm:px-5">
      <div className={classes(form !== undefined && "-ms-2.5 me-3 w-11")}>
        {together && <Box line={line} form={form} />}
      </div>
      <div className="grid min-w-0 gap-1.5">
        <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1 text-small text-soft">
          <Badge tone={line.kind === "held" ? "plain" : "accent"}>{t(`kinds.${line.kind}`)}</Badge>
          <Time at={line.openedAt} />
          {line.taken && <TakenLine taken={line.taken} />}
        </p>
        <Subject line={line} kind={kind} />
        <WhyHere of={line} />
        {line.own && <p className="text-small font-semibold">{t("row.own")}</p>}
      </div>
      {together && (
        <div className="max-sm:col-start-2 max-sm:mt-2 sm:ms-3">
          <QuickAct line={line} kind={kind} />
        </div>
      )}
    </li>
  );
}

function Box({ line, form }: { line: CaseLine; form: string }) {
  const { t } = useTranslation("desk");
  const what = useWhat(line);
  return (
    <label className="relative z-10 grid size-11 cursor-pointer place-items-center">
      <span className="sr-only">{t("row.select", { what })}</span>
      <input type="checkbox" name="cas" value={line.id} form={form} className="size-5 accent-accent" />
    </label>
  );
}

function useWhat({ about, person }: CaseLine): string {
  const { t } = useTranslation("desk");
  const { label } = useLabels();
  return about ? label(about, person) : t("row.gone");
}

function Subject({ line: { id, kind: own, about, person }, kind }: CaseRowProps) {
  const { t } = useTranslation("desk");
  const { kindOf } = useLabels();
  const to = own === "votes" && about ? votesPath(about.subjectId) : casePath(id, kind);
  const words = about?.title || about?.excerpt || t("row.gone");
  return (
    <>
      <h2 className="text-body leading-snug">
        <Link to={to} data-case={id} className="font-semibold after:absolute after:inset-0">
          <span lang={about?.lang ?? undefined} className="line-clamp-2">
            {words}
          </span>
        </Link>
      </h2>
      {about?.subject === "thread" && about.excerpt && (
        <p lang={about.lang ?? undefined} className="line-clamp-1 text-small text-soft">
          {about.excerpt}
        </p>
      )}
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-small text-soft">
        {about && <span>{kindOf(about)}</span>}
        {own !== "votes" && <KnownName person={person} anonymous={about?.anonymous} />}
        {about?.thread && about.subject !== "thread" && (
          <span className="min-w-0">
            {t("row.in")} <span className="text-ink">{about.thread.title}</span>
          </span>
        )}
      </p>
    </>
  );
}

/** The one decision that needs no reasons. */
function QuickAct({ line, kind }: CaseRowProps) {
  const { t } = useTranslation("desk");
  const what = useWhat(line);
  const act = line.about?.state === "held" ? "release" : "dismiss";
  const name = act === "release" ? "publish" : "dismiss";
  return (
    <PostForm action={casePath(line.id, kind)} className="relative z-10 w-fit">
      <input type="hidden" name="intent" value="rule" />
      <input type="hidden" name="act" value={act} />
      <input type="hidden" name="back" value="queue" />
      <Button type="submit" size="small" data-quick={line.id} aria-label={t(`row.${name}What`, { what })}>
        {t(`row.${name}`)}
      </Button>
    </PostForm>
  );
}
