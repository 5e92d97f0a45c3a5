import { useTranslation } from "react-i18next";
import { PostForm } from "#app/features/sessions/viewer.tsx";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Time } from "#app/ui/time.tsx";
import type { CasePageView, OpenedCase } from "./case-page-view.ts";
import { RulingItem } from "./ruling-item.tsx";
import { useTakenWords } from "./taken-line.tsx";

/** Whether the case is decided already, or somebody is on it. */
export function CaseState({ page, action }: { page: CasePageView; action: string }) {
  const { t } = useTranslation("desk");
  const say = useTakenWords();
  const { case: opened } = page;
  if (!opened) return null;
  if (opened.closed) return <Closed closed={opened.closed} />;
  if (!opened.taken) return null;
  const { mine } = opened.taken;
  return (
    <Notice
      tone={mine ? "plain" : "warn"}
      action={
        <PostForm action={action}>
          <input type="hidden" name="intent" value={mine ? "leave" : "take"} />
          <Button type="submit" size="small">
            {t(mine ? "taken.leave" : "taken.over")}
          </Button>
        </PostForm>
      }
    >
      <span className="font-semibold">{say(opened.taken)}.</span>
      {mine && <span className="text-small text-soft"> {t("taken.why")}</span>}
    </Notice>
  );
}

function Closed({ closed: { at, by, rulings } }: { closed: NonNullable<OpenedCase["closed"]> }) {
  const { t } = useTranslation("desk");
  return (
    <Card aria-labelledby="closed-title" className="grid gap-3">
      <h2 id="closed-title" className="text-title">
        {by === null ? t("closed.nobody") : t("closed.by", { name: by })} <Time at={at} exact />
      </h2>
      <ul className="grid gap-3">
        {rulings.map((ruling) => (
          <li key={ruling.id}>
            <RulingItem ruling={ruling} full />
          </li>
        ))}
      </ul>
    </Card>
  );
}
