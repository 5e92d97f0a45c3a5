import { useTranslation } from "react-i18next";
import { ButtonLink } from "#app/ui/button.tsx";
import { SecrecyNotice } from "./secrecy-notice.tsx";
import type { Told } from "./told.ts";

/** Instead of a confirmation by the bank: what the answer tells of a person, and the way back to it. */
export function NotConfirmed({ error: { data } }: { error: { data: unknown } }) {
  const { t } = useTranslation("shield");
  if (!isRefusal(data)) return null;
  return (
    <div className="grid gap-4">
      <SecrecyNotice told={data.told} />
      <div>
        <ButtonLink to={data.back} tone="main">
          {t("secrecy.back")}
        </ButtonLink>
      </div>
    </div>
  );
}

function isRefusal(data: unknown): data is { told: Told[]; back: string } {
  if (typeof data !== "object" || data === null || !("told" in data) || !("back" in data)) return false;
  return typeof data.back === "string" && Array.isArray(data.told) && data.told.every(isTold);
}

function isTold(one: unknown): one is Told {
  if (typeof one !== "object" || one === null || !("kind" in one) || !("words" in one)) return false;
  return typeof one.words === "string" && typeof one.kind === "string";
}
