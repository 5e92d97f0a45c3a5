import { useTranslation } from "react-i18next";
import { Card } from "#app/ui/card.tsx";
import { Fact, FactList } from "#app/features/statements/fact-list.tsx";
import { Time } from "#app/ui/time.tsx";

export interface AppealOutcomeProps {
  appeal: {
    number: string;
    state: "open" | "upheld" | "overturned";
    /** Their own words, where only they read them. */
    text?: string;
    reply: string;
    createdAt: Date;
    judgedAt: Date | null;
  };
  /** What was reported waits for a fresh decision. */
  again?: boolean;
}

/** What has become of an appeal. */
export function AppealOutcome({ appeal, again = false }: AppealOutcomeProps) {
  const { t } = useTranslation("reports");
  const { number, state, text, reply, createdAt, judgedAt } = appeal;
  return (
    <Card aria-labelledby="appeal-title" className="grid gap-4">
      <h2 id="appeal-title" className="text-title">
        {t("appeal.number", { number })}
      </h2>
      <p className="font-semibold">
        {t(`appeal.state.${state}`)}
        {again && <span className="block font-normal">{t("appeal.again")}</span>}
      </p>
      <FactList>
        <Fact name={t("appeal.sent")}>
          <Time at={createdAt} />
        </Fact>
        {text && (
          <Fact name={t("appeal.yours")}>
            <p className="whitespace-pre-line">{text}</p>
          </Fact>
        )}
        {judgedAt && (
          <Fact name={t("appeal.judged")}>
            <Time at={judgedAt} />
          </Fact>
        )}
        {reply && (
          <Fact name={t("appeal.reply")}>
            <p className="whitespace-pre-line">{reply}</p>
          </Fact>
        )}
      </FactList>
      {judgedAt && !again && <p className="text-small text-soft">{t("appeal.last")}</p>}
    </Card>
  );
}
