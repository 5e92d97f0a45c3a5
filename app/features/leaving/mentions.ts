import { GONE_HANDLE } from "#app/features/members/gone.ts";

/** What a text that names someone holds, in lower case: enough to find it, not to be sure of it. */
export function tracesOf(handle: string): string[] {
  return [`@${handle}`, `/membres/${handle}`];
}

/** The same text, naming nobody: "@lea-m" and links to her page go; "@lea-m-2" and "pierre@lea-m.fr" are others. */
export function withoutMentions(text: string, handle: string): string {
  // A handle is made of letters without accents, figures and hyphens: nothing in it means anything to a pattern.
  const named = new RegExp(`(?<![\\p{L}\\p{N}_.+-])@${handle}(?![\\p{L}\\p{N}_-])`, "giu");
  const linked = new RegExp(`(/membres/)${handle}(?![\\p{L}\\p{N}_-])`, "giu");
  return text.replace(named, `@${GONE_HANDLE}`).replace(linked, `$1${GONE_HANDLE}`);
}
