import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useHydrated } from "#app/features/forms/use-hydrated.ts";
import { TextInput } from "#app/ui/text-input.tsx";

/** A password, which one may look at: typing blind is where most refusals come from. */
export function PasswordInput({ autoComplete }: { autoComplete: "current-password" | "new-password" }) {
  const { t } = useTranslation("account");
  const hydrated = useHydrated();
  const [shown, setShown] = useState(false);
  return (
    <>
      <TextInput
        type={shown ? "text" : "password"}
        autoComplete={autoComplete}
        autoCapitalize="none"
        spellCheck={false}
      />
      <label className={`inline-flex min-h-11 w-fit items-center gap-2 text-small ${hydrated ? "" : "invisible"}`}>
        <input type="checkbox" className="size-4.5" checked={shown} onChange={() => setShown(!shown)} />
        {t("show")}
      </label>
    </>
  );
}
