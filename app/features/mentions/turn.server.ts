import type { Shielding } from "#app/features/shield/door.ts";
import { guardOfThread, putThread, readyToPublish } from "#app/features/threads/publish.server.ts";
import type { Language } from "#app/i18n/catalogue.ts";
import type { Store } from "#db/store.ts";
import { type Deciding, markDecided, mentionGuard, type MentionRefusal, refusalToDecide } from "./decide.server.ts";

export interface Turning extends Deciding {
  title: string;
  body: string;
  themeSlug: string;
  lang: Language;
  /** The person agreed that it be public, without their name. */
  agreed: boolean;
  shielding: Shielding;
}

export type TurnOutcome =
  | { turned: true; id: number; slug: string }
  | { turned: false; refusal: MentionRefusal | "consent-missing" | "unknown-theme" | "awaiting-reading" };

/**
 * Makes a public question of a mention. The public reads "Anonyme" and nothing leads to the person; whoever of the team
 * published it is its author, as the site records it.
 */
export async function turnMention(store: Store, turning: Turning): Promise<TurnOutcome> {
  const { mentionId, actor, title, body, themeSlug, lang, agreed, shielding, at } = turning;
  if (!agreed) return { turned: false, refusal: "consent-missing" };
  const author = { memberId: actor.id };
  const thread = readyToPublish({
    ...{ kind: "question", title, body, themeSlug, lang, author, anonymous: true, shielding, at },
  });
  return store.write(
    async (tx): Promise<TurnOutcome> => {
      const refusal = await refusalToDecide(tx, store, turning);
      if (refusal) return { turned: false, refusal };
      const outcome = await putThread(tx, store, thread);
      if (!outcome.published) return { turned: false, refusal: outcome.refusal };
      const { id, slug } = outcome;
      await markDecided(tx, store, turning, { state: "turned", threadId: id });
      return { turned: true, id, slug };
    },
    { guard: [mentionGuard(mentionId), ...guardOfThread(thread)] },
  );
}
