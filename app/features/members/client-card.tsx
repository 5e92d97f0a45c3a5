import { useTranslation } from "react-i18next";
import { ReplySummary } from "#app/features/forms/reply-summary.tsx";
import type { FormReply } from "#app/features/forms/reply.ts";
import { useReply } from "#app/features/forms/use-reply.ts";
import { PostForm, useViewer } from "#app/features/sessions/viewer.tsx";
import { ClientBadge } from "#app/features/threads/person-badges.tsx";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import type { AccountView } from "./account.server.ts";

export interface ClientCardProps {
  account: Pick<AccountView, "name" | "showsClient">;
  reply: FormReply | null;
}

/** Whether one is seen to be a client: for those whom the bank has named, and theirs alone to say. */
export function ClientCard({ account: { name, showsClient }, reply }: ClientCardProps) {
  const { t } = useTranslation("profile");
  const { brand } = useViewer();
  const words = useReply(reply);
  return (
    <Card aria-labelledby="client-title">
      <h2 id="client-title" className="text-title">
        {t("client.title")}
      </h2>
      <p className="mt-1 max-w-[65ch] text-soft">{t("client.text", { brand: brand.name })}</p>
      <p className="mt-4 flex flex-wrap items-center gap-x-2.5 gap-y-1 text-small text-soft">
        <span>{t(showsClient ? "client.shown" : "client.hidden")}</span>
        <bdi className="font-semibold text-ink">{name}</bdi>
        {showsClient && <ClientBadge />}
      </p>
      <PostForm className="mt-4 grid gap-4">
        <input type="hidden" name="intent" value="client" />
        <input type="hidden" name="yes" value={showsClient ? "0" : "1"} />
        <ReplySummary words={words} />
        <div>
          <Button type="submit">{t(showsClient ? "client.hide" : "client.show")}</Button>
        </div>
      </PostForm>
    </Card>
  );
}
