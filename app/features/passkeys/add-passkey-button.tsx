import { useFetcher } from "@remix-run/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useViewer } from "#app/features/sessions/viewer.tsx";
import { Button } from "#app/ui/button.tsx";
import { FieldError } from "#app/ui/field.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { newPasskey } from "./browser.ts";
import { PasskeyImpossible } from "./passkey-impossible.tsx";
import type { PasskeyTrouble } from "./trouble.ts";
import { usePasskeys } from "./use-passkeys.ts";

export interface AddPasskeyButtonProps {
  /** Where to go once it is kept, when that is not the page of one's security. */
  next?: string;
  tone?: "main" | "plain";
}

/** Makes a passkey on this device. Where that cannot be, says why. */
export function AddPasskeyButton({ next, tone }: AddPasskeyButtonProps) {
  const { t } = useTranslation("factors");
  const possibility = usePasskeys();
  const { add, busy, trouble } = useAddPasskey(next);
  if (possibility !== "possible") return <PasskeyImpossible />;
  return (
    <div className="grid justify-items-start gap-2">
      <Button type="button" tone={tone} onClick={add} aria-disabled={busy}>
        <Icon name="key" />
        {t("passkey.add")}
      </Button>
      <div role="status">{trouble && <FieldError>{t(`trouble.${trouble}`)}</FieldError>}</div>
    </div>
  );
}

function useAddPasskey(next: string | undefined) {
  const { csrf } = useViewer();
  const fetcher = useFetcher<{ trouble: PasskeyTrouble }>();
  const [asking, setAsking] = useState(false);
  const [trouble, setTrouble] = useState<PasskeyTrouble | null>(null);
  const busy = asking || fetcher.state !== "idle";

  async function add() {
    if (busy) return;
    setTrouble(null);
    setAsking(true);
    const answer = await newPasskey(csrf);
    setAsking(false);
    if ("ref" in answer) {
      const fields = { intent: "add", ...answer, ...(next && { next }), ...(csrf && { csrf }) };
      return fetcher.submit(fields, { method: "post", action: "/moi/cles" });
    }
    // Asked to say again who one is: the page itself leads there.
    if (answer.trouble === "led-away") return window.location.reload();
    setTrouble(answer.trouble);
  }

  return { add: () => void add(), busy, trouble: trouble ?? fetcher.data?.trouble ?? null };
}
