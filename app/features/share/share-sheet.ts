import type { Shared } from "./share-links.ts";

/** The phone's or the computer's own way to share. */
export function hasShareSheet(): boolean {
  return typeof navigator.share === "function";
}

export async function openShareSheet({ title, url }: Shared): Promise<void> {
  // Refused when the person closes the sheet: the plain links stay there for them.
  await navigator.share({ title, text: title, url }).catch(() => undefined);
}
