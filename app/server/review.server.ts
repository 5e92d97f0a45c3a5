import { renderMarkdown } from "#app/features/markdown/render.server.ts";
import type { FormReply } from "#app/features/forms/reply.ts";
import { passShield, type Shielding } from "#app/features/shield/door.ts";
import type { Origin } from "#app/features/spam/judge.server.ts";
import { countMasks, readCounts, wereShown } from "#app/features/shield/mask-counts.ts";
import type { RequestContext } from "./context.server.ts";
import { refuse } from "./form.server.ts";

/** How many times faster than usual one may write and vote: the whole public of the demonstration is one machine. */
export function paceOf({ mode }: RequestContext["env"]): number {
  return mode === "demonstration" ? 10 : 1;
}

/** What the spam score has to know of the request; of its network only how much came from it lately. */
export async function originOf({ env, limits, network }: RequestContext): Promise<Origin> {
  const fromNetwork = await limits.tally("posts-network", network);
  return { fromNetwork, host: env.publicUrl.host, pace: paceOf(env) };
}

type Shielded = Pick<RequestContext, "lang" | "env">;

/** How the shield masks what this person sends: in the language they read, sparing the bank's own numbers. */
export function shieldingOf({ lang, env }: Shielded): Shielding {
  return { lang, spare: env.publicContacts };
}

/**
 * The form again, once, when it holds secrets that its page had not shown: with what would be published, for its author
 * to rewrite or to send as it stands. Null when nothing keeps it from being published.
 */
export function reviewOf(
  form: FormData,
  context: Shielded,
  { title = null, body }: { title?: string | null; body: string },
): FormReply | null {
  const shielding = shieldingOf(context);
  const [heading, text] = [passShield(title ?? "", shielding), passShield(body, shielding)];
  const counts = countMasks([...heading.masks, ...text.masks]);
  const shown = readCounts(form.getAll("masked").filter((value) => typeof value === "string"));
  if (wereShown(counts, shown)) return null;
  const review = {
    title: title === null ? null : heading.text,
    html: renderMarkdown(text.text).html,
    fields: { title: countMasks(heading.masks), body: countMasks(text.masks) },
    counts,
  };
  return { ...refuse(form, ""), form: null, review };
}
