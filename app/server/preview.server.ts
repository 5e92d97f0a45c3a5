import { renderMarkdown } from "#app/features/markdown/render.server.ts";
import { textOf } from "./form.server.ts";

/** No text may be longer: the rest would be refused when it is sent. */
const LONGEST = 10_000;

/** What the text of a form will look like. Nothing is kept. */
export function previewOf(form: FormData): string {
  return renderMarkdown((textOf(form, "body") ?? "").slice(0, LONGEST)).html;
}
