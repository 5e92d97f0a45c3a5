import { useTranslation } from "react-i18next";
import { ReplySummary } from "#app/features/forms/reply-summary.tsx";
import type { FormReply } from "#app/features/forms/reply.ts";
import { useReply } from "#app/features/forms/use-reply.ts";
import { PostForm } from "#app/features/sessions/viewer.tsx";
import { Avatar } from "#app/ui/avatar.tsx";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { Field } from "#app/ui/field.tsx";
import { TextInput } from "#app/ui/text-input.tsx";
import type { AccountView } from "./account.server.ts";

export interface PortraitCardProps {
  account: Pick<AccountView, "handle" | "name" | "avatar">;
  reply: FormReply | null;
}

/** One's face on the site: drawn from the name, or a picture of one's own. */
export function PortraitCard({ account: { handle, name, avatar }, reply }: PortraitCardProps) {
  const { t } = useTranslation("profile");
  const words = useReply(reply);
  return (
    <Card id="portrait-moi" aria-labelledby="portrait-title">
      <h2 id="portrait-title" className="text-title">
        {t("portrait.title")}
      </h2>
      <div className="mt-4 flex flex-wrap items-start gap-x-6 gap-y-4">
        <Avatar handle={handle} name={name} picture={avatar} size={88} />
        <div className="grid min-w-0 flex-1 basis-64 gap-3">
          <PostForm encType="multipart/form-data" className="grid gap-4">
            <input type="hidden" name="intent" value="portrait" />
            <ReplySummary words={words} />
            <Field
              label={t(avatar ? "portrait.other" : "portrait.choose")}
              name="portrait"
              hint={t("portrait.hint")}
              error={words.error("portrait")}
            >
              <TextInput
                type="file"
                accept="image/jpeg,image/png,image/webp,image/gif,image/avif"
                className="max-w-md"
              />
            </Field>
            <div>
              <Button type="submit">{t("portrait.save")}</Button>
            </div>
          </PostForm>
          {avatar && (
            <PostForm>
              <input type="hidden" name="intent" value="no-portrait" />
              <Button type="submit" tone="quiet" className="-ms-2">
                {t("portrait.remove")}
              </Button>
            </PostForm>
          )}
        </div>
      </div>
    </Card>
  );
}
