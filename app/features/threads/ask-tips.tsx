import { useTranslation } from "react-i18next";
import { Card } from "#app/ui/card.tsx";
import type { ThreadKind } from "./cards.ts";

const TIPS = {
  question: [
    ["question", "questionText"],
    ["personal", "personalText"],
  ],
  idea: [
    ["idea", "ideaText"],
    ["status", "statusText"],
  ],
} as const;

/** Beside the form: how to be answered well, and what to leave out. */
export function AskTips({ kind }: { kind: ThreadKind }) {
  const { t } = useTranslation("writing");
  return (
    <>
      {TIPS[kind].map(([title, text]) => (
        <Card key={title} className="text-small">
          <h2 className="mb-1.5 text-title">{t(`ask.tips.${title}`)}</h2>
          <p>{t(`ask.tips.${text}`)}</p>
        </Card>
      ))}
    </>
  );
}
