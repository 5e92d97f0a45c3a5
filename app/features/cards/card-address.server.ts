import { createHash } from "node:crypto";
import { listPath } from "#app/features/threads/paths.ts";
import type { CardView } from "./card-view.ts";

/** Grows with each change of how cards look: those drawn before are then drawn anew. */
const DESIGN = 2;

/** The version of a card: another as soon as anything that it shows has changed. */
export function cardVersion(view: CardView, brandVersion: string): string {
  return createHash("sha256")
    .update(JSON.stringify([DESIGN, brandVersion, view]))
    .digest("base64url")
    .slice(0, 16);
}

/** Where a card is: the language is named, since whoever fetches pictures asks for none. */
export function cardPath(view: CardView, brandVersion: string): string {
  const { kind, id, lang } = view;
  return `/cartes${listPath(kind)}/${id}/${cardVersion(view, brandVersion)}.png?lang=${lang}`;
}
