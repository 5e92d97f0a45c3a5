import { useLocation } from "@remix-run/react";
import { useEffect } from "react";
import { dropDraft } from "./draft-store.ts";

/** What `?fait=` says when a text was published: only then may its draft go. Signing in, voting and the like say something else. */
const PUBLISHED = new Set([
  "asked",
  "asked-guest",
  "proposed",
  "answered",
  "answered-official",
  "commented",
  "decided",
  "edited",
  "held",
]);

/** The draft of this tab that was sent and not yet acknowledged. */
let sent: string | null = null;

export function markSent(key: string): void {
  sent = key;
}

export function sentDraft(): string | null {
  return sent;
}

export function wasPublished(search: string): boolean {
  return PUBLISHED.has(new URLSearchParams(search).get("fait") ?? "");
}

/** Drops the draft that was sent: the server has said that it is published. */
export function forgetSent(): void {
  if (sent !== null) dropDraft(sent);
  sent = null;
}

/** On the pages where people land after publishing. */
export function useForgetPublished(): void {
  const location = useLocation();
  useEffect(() => {
    if (wasPublished(location.search)) forgetSent();
  }, [location]);
}
