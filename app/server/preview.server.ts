import { renderMarkdown } from "#app/features/markdown/render.server.ts";
import { passShield } from "#app/features/shield/door.ts";
import type { RequestContext } from "./context.server.ts";
import { textOf } from "./form.server.ts";
import { shieldingOf } from "./review.server.ts";

/** No text may be longer: the rest would be refused when it is sent. */
const LONGEST = 10_000;

/** What the text of a form will look like. Nothing is kept. */
export function previewOf(form: FormData, context: Pick<RequestContext, "lang" | "env">): string {
  return renderMarkdown(passShield((textOf(form, "body") ?? "").slice(0, LONGEST), shieldingOf(context)).text).html;
}
