import { type RefObject, useEffect, useRef, useState } from "react";
import { useViewer } from "#app/features/sessions/viewer.tsx";
import type { Mask, ShieldOptions } from "./shield.ts";

export type ShieldedField = "title" | "body";
type Control = HTMLInputElement | HTMLTextAreaElement;

const PAUSE_MS = 400;

interface FoundMasks {
  /** Goes on an element of the form whose field is watched. */
  spot: RefObject<HTMLInputElement>;
  /** Null until the shield has looked: it comes once somebody writes. */
  masks: Mask[] | null;
  /** Puts the cursor on the first secret. */
  goTo: () => void;
}

/** What will be masked in a field of the form around, looked for while it is typed. */
export function useMasks(field: ShieldedField): FoundMasks {
  const spot = useRef<HTMLInputElement>(null);
  const [masks, setMasks] = useState<Mask[] | null>(null);
  const { lang, contacts } = useViewer();
  useEffect(() => {
    const control = controlBeside(spot.current, field);
    return control ? watch(control, { lang, spare: contacts ?? [] }, setMasks) : undefined;
  }, [field, lang, contacts]);

  function goTo() {
    const control = controlBeside(spot.current, field);
    const first = masks?.[0];
    control?.focus();
    if (control && first) control.setSelectionRange(first.start, first.start + first.length);
  }

  return { spot, masks, goTo };
}

function controlBeside(spot: HTMLInputElement | null, field: ShieldedField): Control | null {
  const control = spot?.form?.elements.namedItem(field);
  return control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement ? control : null;
}

/** A reader never loads the shield: it comes with the first focus or the first word. */
function watch(control: Control, shielding: ShieldOptions, onMasks: (masks: Mask[]) => void): () => void {
  let pause: ReturnType<typeof setTimeout> | undefined;
  let watching = true;
  const look = async () => {
    const found = await loadShield();
    if (watching && found) onMasks(found.shield(control.value, shielding).masks);
  };
  const lookSoon = () => {
    clearTimeout(pause);
    pause = setTimeout(() => void look(), PAUSE_MS);
  };
  const load = () => void loadShield();
  control.addEventListener("focus", load);
  control.addEventListener("input", lookSoon);
  if (control.value !== "") lookSoon();
  return () => {
    watching = false;
    clearTimeout(pause);
    control.removeEventListener("focus", load);
    control.removeEventListener("input", lookSoon);
  };
}

/** Without the network there is no notice: the server shows one page instead. */
function loadShield() {
  return import("./shield.ts").catch(() => null);
}
