import { useTranslation } from "react-i18next";
import { PostForm, useViewer } from "#app/features/sessions/viewer.tsx";
import { OneColumn } from "#app/features/site/page-layout.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";

export interface LinkPageProps {
  /** Whether whoever owns the account of that address is signed in. */
  state: "signed-out" | "other-account" | "ready";
  email: string;
  /** Of this page. */
  path: string;
}

/** An account has the address that the bank gave: the two become one when both are proved. */
export function LinkPage({ state, email, path }: LinkPageProps) {
  const { t } = useTranslation("provider");
  const { viewer, brand } = useViewer();
  return (
    <OneColumn>
      <div className="max-w-xl">
        <h1 className="text-page">{t("link.title")}</h1>
        <p className="mt-2 mb-6 text-read">{t("link.text", { email, brand: brand.name })}</p>
        <Card className="grid gap-4">
          {state === "signed-out" && (
            <>
              <p>{t("link.signInText")}</p>
              <div>
                <ButtonLink to={`/connexion?next=${encodeURIComponent(path)}`} tone="main" className="max-sm:w-full">
                  {t("link.signIn")}
                </ButtonLink>
              </div>
            </>
          )}
          {state === "other-account" && (
            <>
              <p>{t("link.otherText", { name: viewer?.name })}</p>
              <PostForm action="/deconnexion">
                <Button type="submit" tone="main" className="max-sm:w-full">
                  {t("link.signOut")}
                </Button>
              </PostForm>
            </>
          )}
          {state === "ready" && (
            <>
              <p>{t("link.readyText")}</p>
              <PostForm action={path}>
                <Button type="submit" tone="main" className="max-sm:w-full">
                  {t("link.submit")}
                </Button>
              </PostForm>
            </>
          )}
        </Card>
        <p className="mt-4 text-small text-soft">{t("link.notYou")}</p>
      </div>
    </OneColumn>
  );
}
