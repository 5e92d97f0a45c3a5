import { useLocation } from "@remix-run/react";
import { type RefObject, useEffect, useRef, useState } from "react";
import { useViewer } from "#app/features/sessions/viewer.tsx";
import { dropDraft, isBlank, keepDraft, readDraft } from "./draft-store.ts";
import { emptyForm, fillForm, keptFields, tellTyped, typedFields } from "./form-fields.ts";
import { forgetSent, markSent, sentDraft, wasPublished } from "./sent-draft.ts";

const PAUSE_MS = 400;

export interface KeptDraft {
  /** Goes on any element inside the form. */
  spot: RefObject<HTMLParagraphElement>;
  state: "none" | "kept" | "dropped";
  drop: (form: HTMLFormElement) => void;
  undo: (form: HTMLFormElement) => void;
}

/**
 * Keeps what is typed in a form on this device until it is published, and puts it back into an empty form.
 * Works from inside the form, whatever its fields are.
 */
export function useDraft(key: string): KeptDraft {
  const spot = useRef<HTMLParagraphElement>(null);
  const [dropped, setDropped] = useState<Record<string, string>>({});
  const [state, setState] = useState<KeptDraft["state"]>("none");
  const owner = useViewer().viewer?.handle ?? null;
  const location = useLocation();

  useEffect(() => {
    const form = spot.current?.closest("form");
    if (form && sentDraft() === key && wasPublished(location.search)) {
      forgetSent();
      emptyForm(form);
      unfold(form, false);
      setState("none");
    }
  }, [key, location]);

  useEffect(() => {
    const form = spot.current?.closest("form");
    if (!form) return;
    const putBack = restore(form, { key, owner });
    if (putBack) setState("kept");
    const onKept = (kept: boolean) => setState((before) => (kept ? "kept" : before === "dropped" ? before : "none"));
    const stop = watch(form, { key, owner, onKept });
    if (!putBack) tellTyped(form);
    return stop;
  }, [key, owner]);

  function drop(form: HTMLFormElement) {
    setDropped(keptFields(form));
    emptyForm(form);
    dropDraft(key);
    setState("dropped");
  }
  function undo(form: HTMLFormElement) {
    fillForm(form, dropped);
    setState("kept");
  }
  return { spot, state, drop, undo };
}

/** Puts the draft back, if there is one, into an empty form. */
function restore(form: HTMLFormElement, { key, owner }: Pick<Watch, "key" | "owner">): boolean {
  const draft = isBlank(typedFields(form)) ? readDraft(key, { owner, now: Date.now() }) : null;
  if (!draft) return false;
  fillForm(form, draft.fields);
  unfold(form, true);
  return true;
}

/** A draft put back into a folded form would stay unseen; a form that has done its work folds again. */
function unfold(form: HTMLFormElement, open: boolean): void {
  const fold = form.closest("details");
  if (fold) fold.open = open;
}

interface Watch {
  key: string;
  owner: string | null;
  onKept: (kept: boolean) => void;
}

function watch(form: HTMLFormElement, { key, owner, onKept }: Watch): () => void {
  let pause: ReturnType<typeof setTimeout> | undefined;
  const keep = () => {
    clearTimeout(pause);
    pause = undefined;
    if (isBlank(typedFields(form))) {
      dropDraft(key);
      return onKept(false);
    }
    onKept(keepDraft(key, { owner, keptAt: Date.now(), fields: keptFields(form) }));
  };
  const keepSoon = () => {
    clearTimeout(pause);
    pause = setTimeout(keep, PAUSE_MS);
  };
  const keepNow = () => pause !== undefined && keep();
  const send = () => {
    keep();
    markSent(key);
  };
  form.addEventListener("input", keepSoon);
  form.addEventListener("submit", send);
  window.addEventListener("pagehide", keepNow);
  return () => {
    keepNow();
    form.removeEventListener("input", keepSoon);
    form.removeEventListener("submit", send);
    window.removeEventListener("pagehide", keepNow);
  };
}
