import { useTranslation } from "react-i18next";
import { PostForm } from "#app/features/sessions/viewer.tsx";
import { Button } from "#app/ui/button.tsx";
import { AccountSection } from "./account-section.tsx";
import type { ComposePageProps } from "./compose-page.tsx";
import { ReplyNotices } from "./reply-notices.tsx";
import { WhenFields } from "./when-fields.tsx";

/** One section for each account, when, and the button. What was typed stays here whatever the server answers. */
export function ComposeForm({ view, reply }: ComposePageProps) {
  const { t } = useTranslation("republish");
  return (
    <PostForm className="grid gap-6" noValidate>
      <ReplyNotices view={view} reply={reply} />
      <input type="hidden" name="told" value={view.told.hash} />
      <div className="grid gap-5">
        {view.accounts.map((account) => (
          <AccountSection key={account.id} account={account} view={view} reply={reply} />
        ))}
      </div>
      <WhenFields reply={reply} />
      <div className="flex flex-wrap items-center gap-2.5">
        <Button type="submit" tone="main" name="intent" value="send">
          {t("send")}
        </Button>
        <Button type="submit" name="intent" value="preview">
          {t("preview")}
        </Button>
      </div>
    </PostForm>
  );
}
