import { useSearchParams } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { moderatePath } from "#app/features/desk/desk-paths.ts";
import { ReportLink } from "#app/features/reports/report-link.tsx";
import { useViewer } from "#app/features/sessions/viewer.tsx";
import { OneColumn } from "#app/features/site/page-layout.tsx";
import { changed } from "#app/features/threads/list-address.ts";
import { PersonBadges } from "#app/features/threads/person-badges.tsx";
import { PersonFace } from "#app/features/threads/person-face.tsx";
import { ThreadCard } from "#app/features/threads/thread-card.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { LinkTabs } from "#app/ui/link-tabs.tsx";
import { Pager } from "#app/ui/pager.tsx";
import { Seal } from "#app/ui/seal.tsx";
import { Time } from "#app/ui/time.tsx";
import { AnswerLines } from "./answer-lines.tsx";
import type { MemberView } from "./read-member.server.ts";

/** What someone has brought here, for everyone to read. */
export function MemberPage({ view }: { view: MemberView }) {
  return (
    <OneColumn>
      <Identity view={view} />
      <div className="mt-6 grid gap-5">
        <Tabs view={view} />
        <Contributions view={view} />
      </div>
    </OneColumn>
  );
}

function Identity({ view: { person, moderatedId, joinedAt, useful, solved } }: { view: MemberView }) {
  const { t } = useTranslation("account");
  const { viewer, brand } = useViewer();
  return (
    <header className="flex flex-wrap items-center gap-4">
      <PersonFace person={person} size={64} />
      <div className="min-w-0 flex-1 basis-60">
        <h1 className="text-page">
          <bdi>{person.name}</bdi>
        </h1>
        <p className="mt-0.5 flex flex-wrap items-center gap-x-3 text-small text-soft">
          {person.team ? <Seal>{t("member.team", { brand: brand.name })}</Seal> : <PersonBadges person={person} />}
          <span>
            {t("member.since")} <Time at={joinedAt} form="day" exact />
          </span>
          {solved > 0 && <span>{t("member.solved", { count: solved })}</span>}
          {useful > 0 && <span>{t("member.useful", { count: useful })}</span>}
        </p>
      </div>
      {moderatedId !== null && <ButtonLink to={moderatePath("membre", moderatedId)}>{t("member.moderate")}</ButtonLink>}
      {viewer?.handle === person.handle ? (
        <ButtonLink to="/moi">{t("member.account")}</ButtonLink>
      ) : (
        !person.gone && (
          <ReportLink name="membre" id={person.handle} what={person.name} toModerators={moderatedId === null} />
        )
      )}
    </header>
  );
}

const KEYS = { questions: "member.questions", idees: "member.ideas", reponses: "member.answers" } as const;
const TABS = ["questions", "idees", "reponses"] as const;

function Tabs({ view: { counts, tab, person } }: { view: MemberView }) {
  const { t } = useTranslation("account");
  const tabs = TABS.map((one) => ({
    to: `/membres/${person.handle}?onglet=${one}`,
    label: t(KEYS[one], { count: counts[one] }),
    current: one === tab,
  }));
  return <LinkTabs label={t("member.contributions")} tabs={tabs} />;
}

function Contributions({ view: { threads, answers } }: { view: MemberView }) {
  const { t } = useTranslation("account");
  const [params] = useSearchParams();
  const next = threads?.next ?? answers?.next ?? null;
  if ((threads?.items.length ?? 0) + (answers?.items.length ?? 0) === 0)
    return (
      <EmptyState icon="comment" title={t("member.none")}>
        {t("member.noneText")}
      </EmptyState>
    );
  return (
    <>
      {threads && (
        <ul className="grid gap-3">
          {threads.items.map((card) => (
            <li key={card.id}>
              <ThreadCard card={card} />
            </li>
          ))}
        </ul>
      )}
      {answers && <AnswerLines lines={answers.items} />}
      <Pager
        label={t("member.pages")}
        next={next ? { to: changed(params, { apres: next }), label: t("member.next") } : null}
        first={params.has("apres") ? { to: changed(params, {}), label: t("member.first") } : null}
      />
    </>
  );
}
