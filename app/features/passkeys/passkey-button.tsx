import { useTranslation } from "react-i18next";
import { Button } from "#app/ui/button.tsx";
import { FieldError } from "#app/ui/field.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { usePasskeySignIn } from "./use-passkey-sign-in.ts";
import { usePasskeys } from "./use-passkeys.ts";

export interface PasskeyButtonProps {
  /** A path of this site, already checked. */
  next: string;
  /** The browser proposes passkeys under the field whose autoComplete ends on "webauthn". */
  autofill?: boolean;
  tone?: "main" | "plain";
  /** What the page asks for: to come in, or to say again who one is. */
  says?: "signIn" | "confirm";
}

/** Comes in with a passkey. Nothing where the browser has none, or has no script. */
export function PasskeyButton({ next, autofill = false, tone = "plain", says = "signIn" }: PasskeyButtonProps) {
  const { t } = useTranslation("factors");
  const { signIn, busy, trouble } = usePasskeySignIn(next, { autofill });
  if (usePasskeys() !== "possible") return null;
  return (
    <div className="grid gap-2">
      <Button type="button" tone={tone} onClick={signIn} aria-disabled={busy}>
        <Icon name="key" />
        {t(`passkey.${says}`)}
      </Button>
      <div role="status">{trouble && <FieldError>{t(`trouble.${trouble}`)}</FieldError>}</div>
    </div>
  );
}
