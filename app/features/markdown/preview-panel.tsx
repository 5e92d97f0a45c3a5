import { useTranslation } from "react-i18next";
import { Prose } from "#app/ui/prose.tsx";
import type { Preview } from "./use-preview.ts";

export interface PreviewPanelProps {
  id: string;
  labelledBy: string;
  shown: boolean;
  preview: Preview;
}

export function PreviewPanel({ id, labelledBy, shown, preview }: PreviewPanelProps) {
  const { t } = useTranslation("writing");
  return (
    <div
      id={id}
      role="tabpanel"
      aria-labelledby={labelledBy}
      aria-live="polite"
      aria-busy={preview.state === "loading"}
      // Nothing inside takes the focus: the panel itself does.
      tabIndex={0}
      hidden={!shown}
      className="min-h-40 rounded-b-xl border-[1.5px] border-edge bg-sheet px-3.5 py-3"
    >
      {preview.state === "ready" ? (
        <Prose html={preview.html} />
      ) : (
        <p className="text-soft">{t(`editor.${preview.state}`)}</p>
      )}
    </div>
  );
}
