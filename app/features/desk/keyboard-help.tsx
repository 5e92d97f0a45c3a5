import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { useHydrated } from "#app/features/forms/use-hydrated.ts";
import { Button } from "#app/ui/button.tsx";
import { switchKeys, useKeysOn } from "./keys-on.ts";
import { type Shortcuts, useShortcuts } from "./use-shortcuts.ts";

export interface KeyboardHelpProps {
  shortcuts: Shortcuts;
  /** Of these, the ones worth a line on this page. */
  shown: readonly ShownKey[];
}

const KEYS = {
  move: ["j", "k"],
  open: ["Enter"],
  publish: ["p"],
  hide: ["m"],
  remove: ["r"],
  select: ["x"],
  undo: ["u"],
  help: ["?"],
} as const;
export type ShownKey = keyof typeof KEYS;

/** Said in fewer words on the one line; the list behind it says all. */
const BRIEF = { move: "moveBrief", publish: "publishBrief" } as const;

/** One line that says which keys do what, the whole list behind it, and the switch. Without a script there are none. */
export function KeyboardHelp({ shortcuts, shown }: KeyboardHelpProps) {
  const { t } = useTranslation("desk");
  const dialog = useRef<HTMLDialogElement>(null);
  const on = useKeysOn();
  const open = () => dialog.current?.showModal();
  useShortcuts({ ...shortcuts, "?": open });
  if (!useHydrated()) return null;
  return (
    <>
      <div className="no-print -my-2 flex flex-wrap items-center justify-between gap-x-4 text-small text-soft pointer-coarse:hidden">
        {on && <Line shown={shown} />}
        <Button tone="quiet" size="small" className="-ms-3 lg:ms-auto" onClick={open}>
          {t("keys.all")}
        </Button>
      </div>
      <dialog
        ref={dialog}
        aria-labelledby="keys-title"
        className="m-auto w-[min(32rem,calc(100vw-2rem))] rounded-panel border border-line bg-sheet p-6 text-ink backdrop:bg-black/50"
      >
        <h2 id="keys-title" className="text-title">
          {t("keys.label")}
        </h2>
        <dl className="mt-4 grid grid-cols-[auto_1fr] items-center gap-x-4 gap-y-2.5">
          {Object.keys(KEYS)
            .filter(isShown)
            .map((key) => (
              <Entry key={key} name={key} />
            ))}
        </dl>
        <p className="mt-4 text-small text-soft">
          {t("keys.inFields")} {t("keys.onHint")}
        </p>
        <form method="dialog" className="mt-5 flex flex-wrap gap-2.5">
          <Button type="submit">{t("keys.close")}</Button>
          <Button aria-pressed={on} onClick={() => switchKeys(!on)} type="button">
            {t("keys.on")}
          </Button>
        </form>
      </dialog>
    </>
  );
}

function isShown(name: string): name is ShownKey {
  return name in KEYS;
}

function Line({ shown }: Pick<KeyboardHelpProps, "shown">) {
  const { t } = useTranslation("desk");
  return (
    <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1 max-lg:hidden">
      <span className="sr-only">{t("keys.hint")}</span>
      {shown.map((name) => (
        <span key={name} className="inline-flex items-center gap-1.5">
          <Caps name={name} /> {t(`keys.${name === "move" || name === "publish" ? BRIEF[name] : name}`)}
        </span>
      ))}
    </p>
  );
}

function Entry({ name }: { name: ShownKey }) {
  const { t } = useTranslation("desk");
  return (
    <>
      <dt>
        <Caps name={name} />
      </dt>
      <dd>{t(`keys.${name}`)}</dd>
    </>
  );
}

function Caps({ name }: { name: ShownKey }) {
  const { t } = useTranslation("desk");
  return (
    <span className="inline-flex gap-1">
      {KEYS[name].map((cap) => (
        <kbd
          key={cap}
          className="min-w-7 rounded-md border border-edge bg-paper px-1.5 py-0.5 text-center font-sans text-fine font-semibold text-ink"
        >
          {cap === "Enter" ? t("keys.enter") : cap}
        </kbd>
      ))}
    </span>
  );
}
