import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Remaining } from "#app/features/forms/remaining.tsx";
import { useHydrated } from "#app/features/forms/use-hydrated.ts";
import type { MaskCounts } from "#app/features/shield/mask-counts.ts";
import { MaskNotice } from "#app/features/shield/mask-notice.tsx";
import { classes } from "#app/ui/classes.ts";
import { Field, useFieldControl } from "#app/ui/field.tsx";
import { PreviewPanel } from "./preview-panel.tsx";
import { Toolbar } from "./toolbar.tsx";
import { usePreview } from "./use-preview.ts";
import { type View, ViewTabs } from "./view-tabs.tsx";

interface WritingProps {
  defaultValue?: string;
  max: number;
  placeholder?: string;
  rows?: number;
  /** What this page has shown already of what will be masked. */
  masks: MaskCounts;
}

export interface EditorProps extends WritingProps {
  label: string;
  /** When the page has several texts to write. */
  id?: string;
  hint?: string;
  error: string | null;
  /** The word that says one may leave it empty. */
  optional?: string;
}

/** A text in Markdown, field `body`. Without a script it is a plain textarea; with one, tools and a preview come. */
export function Editor({ label, id, hint, error, optional, ...writing }: EditorProps) {
  return (
    <Field label={label} name="body" id={id} hint={hint} error={error} optional={optional}>
      <Writing {...writing} />
    </Field>
  );
}

/** Counted aloud only when it begins to matter. */
const TELL_FROM = 1000;

function Writing({ defaultValue = "", max, placeholder, rows = 6, masks }: WritingProps) {
  const { "aria-describedby": described, ...control } = useFieldControl();
  const area = useRef<HTMLTextAreaElement>(null);
  const panels = useId();
  const hydrated = useHydrated();
  const { preview, show } = usePreview();
  const [view, setView] = useState<View>("write");
  const [length, setLength] = useState(defaultValue.length);

  function choose(next: View) {
    setView(next);
    if (next === "preview") void show(area.current?.value ?? "");
  }

  const limitId = `${control.id}-limit`;
  return (
    <div className="grid gap-1.5">
      <div>
        <EditorBar hydrated={hydrated}>
          <ViewTabs panels={panels} view={view} onChoose={choose} />
          <div className={classes("sm:ms-auto", view !== "write" && "invisible")}>
            <Toolbar area={area} />
          </div>
        </EditorBar>
        <div
          id={`${panels}-write`}
          role={hydrated ? "tabpanel" : undefined}
          aria-labelledby={hydrated ? `${panels}-write-tab` : undefined}
          hidden={view !== "write"}
        >
          <textarea
            {...control}
            ref={area}
            rows={rows}
            defaultValue={defaultValue}
            placeholder={placeholder}
            aria-describedby={[described, limitId].filter(Boolean).join(" ")}
            className="control rounded-t-none"
            onInput={({ currentTarget }) => setLength(currentTarget.value.trim().length)}
            onKeyDown={sendOnCtrlEnter}
          />
        </div>
        <PreviewPanel
          id={`${panels}-preview`}
          labelledBy={`${panels}-preview-tab`}
          shown={view === "preview"}
          preview={preview}
        />
      </div>
      <Remaining id={limitId} max={max} length={length} from={Math.min(TELL_FROM, max)} />
      <MaskNotice field="body" shown={masks} onChange={() => setView("write")} />
    </div>
  );
}

/** Takes its room before the script comes, so that nothing moves; until then it says how to do without it. */
function EditorBar({ hydrated, children }: { hydrated: boolean; children: ReactNode }) {
  const { t } = useTranslation("writing");
  return (
    <div className="relative rounded-t-xl border-[1.5px] border-b-0 border-edge bg-sunk px-1.5 py-1">
      <noscript>
        <p className="absolute inset-0 flex items-center px-3 text-small text-soft">{t("editor.help")}</p>
      </noscript>
      <div className={classes("flex flex-wrap items-center", !hydrated && "invisible")}>{children}</div>
    </div>
  );
}

function sendOnCtrlEnter(event: KeyboardEvent<HTMLTextAreaElement>) {
  if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  event.currentTarget.form?.requestSubmit();
}
