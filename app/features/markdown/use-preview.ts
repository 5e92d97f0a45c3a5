import { useRef, useState } from "react";
import { useViewer } from "#app/features/sessions/viewer.tsx";

export type Preview = { state: "empty" | "loading" | "failed" } | { state: "ready"; html: string };

/** What a text will look like, made by the server that will publish it. */
export function usePreview() {
  const { csrf } = useViewer();
  const [preview, setPreview] = useState<Preview>({ state: "empty" });
  const latest = useRef(0);

  async function show(body: string): Promise<void> {
    const turn = ++latest.current;
    if (body.trim() === "") return setPreview({ state: "empty" });
    setPreview({ state: "loading" });
    const found = await ask(body, csrf);
    // An older answer must never cover a newer text.
    if (turn === latest.current) setPreview(found);
  }

  return { preview, show };
}

async function ask(body: string, csrf: string | null): Promise<Preview> {
  const form = new URLSearchParams({ body });
  if (csrf) form.set("csrf", csrf);
  try {
    const answer = await fetch("/apercu", { method: "POST", body: form, headers: { Accept: "application/json" } });
    const found: unknown = answer.ok ? await answer.json() : null;
    return hasHtml(found) ? { state: "ready", html: found.html } : { state: "failed" };
  } catch {
    return { state: "failed" };
  }
}

function hasHtml(found: unknown): found is { html: string } {
  return typeof found === "object" && found !== null && "html" in found && typeof found.html === "string";
}
