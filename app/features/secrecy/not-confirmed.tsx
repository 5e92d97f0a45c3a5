import { useTranslation } from "react-i18next";
import { ButtonLink } from "#app/ui/button.tsx";
import { SecrecyNotice } from "./secrecy-notice.tsx";
import type { Told } from "./told.ts";

/** Instead of a confirmation by the bank: what the answer tells of a person, and the way back to it. */
export function NotConfirmed({ error: { data } }: { error: { data: unknown } }) {
  return isRefusal(data) ? <Refused refusal={data} /> : null;
}

/** Apart: other pages of errors have not loaded these texts, and would wait for them. */
function Refused({ refusal: { told, back } }: { refusal: Refusal }) {
  const { t } = useTranslation("shield");
  return (
    <div className="grid gap-4">
      <SecrecyNotice told={told} />
      <div>
        <ButtonLink to={back} tone="main">
          {t("secrecy.back")}
        </ButtonLink>
      </div>
    </div>
  );
}

interface Refusal {
  told: Told[];
  back: string;
}

function isRefusal(data: unknown): data is Refusal {
  if (typeof data !== "object" || data === null || !("told" in data) || !("back" in data)) return false;
  return typeof data.back === "string" && Array.isArray(data.told) && data.told.every(isTold);
}

function isTold(one: unknown): one is Told {
  if (typeof one !== "object" || one === null || !("kind" in one) || !("words" in one)) return false;
  return typeof one.words === "string" && typeof one.kind === "string";
}
