import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useViewer } from "#app/features/sessions/viewer.tsx";
import { Avatar } from "#app/ui/avatar.tsx";
import { Icon } from "#app/ui/icon.tsx";

/** Who speaks: the bank, unless one chooses otherwise. Each choice shows how the answer will be signed. */
export function VoiceChoice({ defaultValue }: { defaultValue: string }) {
  const { t } = useTranslation("writing");
  const { viewer, brand } = useViewer();
  const name = viewer?.name ?? "";
  const self = defaultValue === "self";
  return (
    <fieldset>
      <legend className="mb-1.5 font-semibold">{t("answer.voice")}</legend>
      <div className="grid gap-2 sm:grid-cols-2">
        <Voice
          value="bank"
          checked={!self}
          title={t("answer.bank")}
          signed={t("answer.bankSigned", { name, brand: brand.name })}
        >
          <Icon name="seal" size={22} className="text-official" />
        </Voice>
        <Voice value="self" checked={self} title={t("answer.self")} signed={t("answer.selfSigned", { name })}>
          <Avatar handle={viewer?.handle ?? ""} name={name} picture={viewer?.avatar ?? null} size={24} />
        </Voice>
      </div>
    </fieldset>
  );
}

interface VoiceProps {
  value: "bank" | "self";
  checked: boolean;
  title: string;
  /** How the answer will be signed. */
  signed: string;
  children: ReactNode;
}

const CHOSEN = {
  bank: "has-checked:border-official has-checked:bg-official-wash",
  self: "has-checked:border-ink has-checked:bg-sunk",
} as const;

function Voice({ value, checked, title, signed, children }: VoiceProps) {
  return (
    <label
      className={`flex cursor-pointer items-start gap-3 rounded-card border-[1.5px] border-line bg-sheet p-3.5 hover:border-edge has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent ${CHOSEN[value]}`}
    >
      <input
        type="radio"
        name="voice"
        value={value}
        defaultChecked={checked}
        aria-labelledby={`voice-${value}`}
        aria-describedby={`voice-${value}-signed`}
        className="mt-1 size-4.5 shrink-0 outline-none"
      />
      <span className="grid flex-1 gap-0.5">
        <b id={`voice-${value}`}>{title}</b>
        <span id={`voice-${value}-signed`} className="text-small text-soft">
          {signed}
        </span>
      </span>
      {children}
    </label>
  );
}
