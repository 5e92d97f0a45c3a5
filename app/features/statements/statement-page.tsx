import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { AppealForm, RefusedAppeal } from "#app/features/appeals/appeal-form.tsx";
import { AppealOutcome } from "#app/features/appeals/appeal-outcome.tsx";
import { useSigns } from "#app/features/desk/use-signs.ts";
import type { FormReply } from "#app/features/forms/reply.ts";
import { OneColumn } from "#app/features/site/page-layout.tsx";
import { Card } from "#app/ui/card.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Prose } from "#app/ui/prose.tsx";
import { Time } from "#app/ui/time.tsx";
import { Fact, FactList } from "./fact-list.tsx";
import { GroundLine } from "./ground-line.tsx";
import type { Statement } from "./read-statement.server.ts";
import { Remedies } from "./remedies.tsx";

export interface StatementPageProps {
  statement: Statement;
  reply: FormReply | null;
}

/** Why something was done to one's words or account, and what one can do about it (DSA, article 17). */
export function StatementPage({ statement, reply }: StatementPageProps) {
  const { t } = useTranslation("reports");
  const { name, undone, appeal, appealUntil } = statement;
  return (
    <OneColumn>
      <h1 className="text-page">{t("statement.title", { what: t(`yours.${name}`) })}</h1>
      <p className="mt-1.5 text-soft">{t("statement.intro")}</p>
      <div className="mt-6 grid gap-5">
        {undone && <Notice tone="done">{t("statement.undone")}</Notice>}
        <Reasons statement={statement} />
        {statement.words && <Words words={statement.words} />}
        {appeal && <AppealOutcome appeal={appeal} />}
        {appealUntil ? <AppealForm until={appealUntil} reply={reply} /> : <RefusedAppeal reply={reply} />}
        <Remedies statement={statement} />
        <Link to="/moi/moderation" className="inline-flex min-h-11 w-fit items-center underline underline-offset-2">
          {t("statement.all")}
        </Link>
      </div>
    </OneColumn>
  );
}

function Reasons({ statement }: Pick<StatementPageProps, "statement">) {
  const { t } = useTranslation("reports");
  const { act, ground, facts, createdAt, place, other } = statement;
  return (
    <Card>
      <FactList>
        <Fact name={t("statement.what")}>
          <p className="font-semibold">{t(`acts.${act}`)}</p>
          <p className="text-small text-soft">
            <Time at={createdAt} exact />
          </p>
          {place && <PlaceLink {...place} />}
        </Fact>
        {other && (
          <Fact name={t("statement.other")}>
            <PlaceLink {...other} />
          </Fact>
        )}
        <Fact name={t("statement.facts")}>
          <p className="whitespace-pre-line">{facts || t("statement.noFacts")}</p>
        </Fact>
        {ground && (
          <Fact name={t("statement.ground")}>
            <GroundLine ground={ground} />
          </Fact>
        )}
        <Fact name={t("statement.how")}>
          <How statement={statement} />
        </Fact>
        {statement.automated && <Machine statement={statement} />}
        <Fact name={t("statement.length")}>
          <Length statement={statement} />
        </Fact>
      </FactList>
    </Card>
  );
}

function PlaceLink({ title, path }: { title: string; path: string }) {
  return (
    <Link to={path} className="inline-flex min-h-11 items-center text-small underline underline-offset-2">
      {title}
    </Link>
  );
}

/** A machine or a person, and what made them look. */
function How({ statement: { automated, after } }: Pick<StatementPageProps, "statement">) {
  const { t } = useTranslation("reports");
  if (automated) return <p>{t("statement.bySite")}</p>;
  return (
    <p>
      {t("statement.byPerson")} {after ? t(`statement.after.${after}`) : t("statement.unasked")}
    </p>
  );
}

/** What the machine saw, that nobody has read it, and what happens next. */
function Machine({ statement: { act, signs, waiting, undone } }: Pick<StatementPageProps, "statement">) {
  const { t } = useTranslation("reports");
  const say = useSigns();
  const next = act === "hold-votes" ? "waitingVotes" : "waiting";
  return (
    <>
      {signs.length > 0 && (
        <Fact name={t("statement.saw")}>
          <ul className="list-disc ps-5">
            {say(signs).map((sign) => (
              <li key={sign}>{sign}</li>
            ))}
          </ul>
        </Fact>
      )}
      {!undone && <Fact name={t("statement.next")}>{t(`statement.${waiting ? next : "read"}`)}</Fact>}
    </>
  );
}

function Length({ statement: { act, until } }: Pick<StatementPageProps, "statement">) {
  const { t } = useTranslation("reports");
  if (until)
    return (
      <p>
        {t("statement.until")} <Time at={until} exact />
      </p>
    );
  return <p>{t(act === "hold" || act === "hold-votes" ? "statement.untilRead" : "statement.forGood")}</p>;
}

function Words({ words: { title, html } }: { words: NonNullable<Statement["words"]> }) {
  const { t } = useTranslation("reports");
  return (
    <Card aria-labelledby="words-title">
      <h2 id="words-title" className="text-title">
        {t("statement.words")}
      </h2>
      {title && <p className="mt-2 font-semibold wrap-anywhere">{title}</p>}
      {html ? (
        <Prose html={html} size="small" className="mt-2" />
      ) : (
        !title && <p className="mt-2 text-soft">{t("statement.wordsGone")}</p>
      )}
    </Card>
  );
}
