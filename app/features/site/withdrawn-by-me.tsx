import { useTranslation } from "react-i18next";
import { PostForm } from "#app/features/sessions/viewer.tsx";
import { Button } from "#app/ui/button.tsx";
import { Icon } from "#app/ui/icon.tsx";

/** On the page of a withdrawn thread, for its author alone: puts it back. */
export function WithdrawnByMe({ error: { data } }: { error: { data: unknown } }) {
  const { t } = useTranslation("site");
  if (!isMine(data)) return null;
  return (
    <PostForm action={`/contributions/${data.restore}/retablir`}>
      <Button tone="main">
        <Icon name="undo" size={18} />
        {t("done.undo")}
      </Button>
    </PostForm>
  );
}

function isMine(data: unknown): data is { restore: string } {
  return typeof data === "object" && data !== null && "restore" in data && typeof data.restore === "string";
}
