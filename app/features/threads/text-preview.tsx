import { useTranslation } from "react-i18next";
import { useHydrated } from "#app/features/forms/use-hydrated.ts";
import { Button } from "#app/ui/button.tsx";
import { Prose } from "#app/ui/prose.tsx";

/** The text as it will look: asked for with a button where there is no script. */
export function TextPreview({ html }: { html: string }) {
  const { t } = useTranslation("writing");
  return (
    <section aria-labelledby="preview-title" className="rounded-card border border-dashed border-edge px-5 py-4">
      <h2 id="preview-title" className="mb-2 font-sans text-small tracking-normal text-soft">
        {t("ask.previewTitle")} · {t("ask.draft")}
      </h2>
      {html ? <Prose html={html} /> : <p className="text-soft">{t("editor.empty")}</p>}
    </section>
  );
}

/** Never the first button of a form; with a script, the editor's own tab does it. */
export function PreviewButton() {
  const { t } = useTranslation("writing");
  if (useHydrated()) return null;
  return (
    <Button type="submit" name="intent" value="preview">
      {t("ask.preview")}
    </Button>
  );
}
