import { useNavigate } from "@remix-run/react";
import type { CaseKind } from "#app/features/moderation/words.ts";
import type { CasePageView } from "./case-page-view.ts";
import { casePath } from "./desk-paths.ts";
import { press, type Shortcuts } from "./use-shortcuts.ts";

/** From case to case, and straight to a decision: what needs reasons still asks for them. */
export function useCaseKeys({ case: opened }: CasePageView, kind: CaseKind | null): Shortcuts {
  const navigate = useNavigate();
  const go = (id: number | null | undefined) => {
    if (id) navigate(casePath(id, kind));
  };
  return {
    j: () => go(opened?.next),
    k: () => go(opened?.previous),
    p: () => {
      if (choose("release") || choose("dismiss")) press("#decider button[data-tone=main]");
    },
    m: () => reasonFor("hide"),
    r: () => reasonFor("remove"),
    u: () => press("[data-undo] form button"),
  };
}

function choose(act: string): boolean {
  const radio = document.querySelector<HTMLInputElement>(`#decider input[name=act][value=${act}]`);
  radio?.click();
  return radio !== null;
}

function reasonFor(act: string): void {
  if (!choose(act)) return;
  // The reasons appear once React has drawn them.
  requestAnimationFrame(() => document.getElementById("ground")?.focus());
}
