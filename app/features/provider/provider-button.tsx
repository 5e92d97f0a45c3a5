import { useTranslation } from "react-i18next";
import { PostForm, useViewer } from "#app/features/sessions/viewer.tsx";
import { Button } from "#app/ui/button.tsx";
import { Icon } from "#app/ui/icon.tsx";
import type { JourneyIntent } from "./intents.ts";

export interface ProviderButtonProps {
  /** A path of this site, already checked. */
  next: string;
  /** confirm: proves again who one is; link: to the account signed in. */
  intent?: JourneyIntent;
  tone?: "main" | "plain";
}

/** Leads to the bank's own page of signing in; nothing where the site has no provider. Its route asks for the texts "provider". */
export function ProviderButton({ next, intent = "sign-in", tone = "plain" }: ProviderButtonProps) {
  const { t } = useTranslation("provider");
  const { provider } = useViewer();
  if (!provider) return null;
  return (
    // The whole page goes: the answer leads to another site.
    <PostForm action="/connexion/banque" reloadDocument>
      <input type="hidden" name="next" value={next} />
      <input type="hidden" name="intent" value={intent} />
      <Button type="submit" tone={tone} className="max-sm:w-full">
        <Icon name="link" size={18} />
        {t(`button.${intent}`)}
      </Button>
    </PostForm>
  );
}
