import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { OneColumn } from "#app/features/site/page-layout.tsx";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { Field } from "#app/ui/field.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { TextInput } from "#app/ui/text-input.tsx";

export interface MastodonPageProps {
  /** What will be shared, address included. */
  text: string;
  server: string;
  /** Ready once the server is named. */
  link: string | null;
  error: "missing" | "invalid" | null;
}

/** Mastodon has no centre: the reader names their server, and gets a plain link to it. */
export function MastodonPage({ text, server, link, error }: MastodonPageProps) {
  const { t } = useTranslation("threads");
  return (
    <OneColumn>
      <h1 className="text-page">{t("share.mastodon.title")}</h1>
      <p className="mt-2 mb-6 text-soft">{t("share.mastodon.intro")}</p>
      {link && <ReadyLink link={link} server={server} />}
      <Form action="/partager/mastodon" className="grid gap-5">
        <input type="hidden" name="texte" value={text} />
        <figure>
          <figcaption className="mb-1.5 font-semibold">{t("share.mastodon.text")}</figcaption>
          <blockquote className="rounded-card border border-line bg-sunk px-4 py-3 break-words">{text}</blockquote>
        </figure>
        <Field
          label={t("share.mastodon.server")}
          name="serveur"
          hint={t("share.mastodon.hint")}
          error={error && t(`share.mastodon.errors.${error}`)}
        >
          <TextInput defaultValue={server} autoCapitalize="none" autoCorrect="off" spellCheck={false} inputMode="url" />
        </Field>
        <div>
          <Button type="submit" tone={link ? "plain" : "main"}>
            {t("share.mastodon.submit")}
          </Button>
        </div>
      </Form>
    </OneColumn>
  );
}

function ReadyLink({ link, server }: { link: string; server: string }) {
  const { t } = useTranslation("threads");
  return (
    <Card className="mb-7 grid justify-items-start gap-3">
      <h2 className="text-title">{t("share.mastodon.ready")}</h2>
      <a href={link} rel="noopener noreferrer" className="button" data-tone="main">
        {t("share.mastodon.go", { server })}
        <Icon name="external" size={18} />
      </a>
    </Card>
  );
}
