import { useFetcher } from "@remix-run/react";
import { useEffect, useRef } from "react";
import type { ThreadCard, ThreadKind } from "./cards.ts";
import { TITLE } from "./limits.ts";
import { listPath } from "./paths.ts";

const PAUSE_MS = 500;

/** Threads like the one being written: from the server at first, then again as the title is typed. */
export function useSimilar(kind: ThreadKind, first: ThreadCard[]) {
  const fetcher = useFetcher<{ similar: ThreadCard[] }>();
  const pause = useRef<ReturnType<typeof setTimeout>>();
  useEffect(() => () => clearTimeout(pause.current), []);

  function onType(title: string) {
    clearTimeout(pause.current);
    if (title.trim().length < TITLE.min) return;
    const asked = `${listPath(kind)}/nouvelle?${new URLSearchParams({ title }).toString()}`;
    pause.current = setTimeout(() => fetcher.load(asked), PAUSE_MS);
  }

  return { similar: fetcher.data?.similar ?? first, onType };
}
