import { eq } from "drizzle-orm";
import { cardOf } from "#app/features/cards/kept-card.server.ts";
import { officialOf, readOn } from "#app/features/cards/card-words.server.ts";
import { readCard } from "#app/features/cards/read-card.server.ts";
import type { Piece } from "#app/features/networks/port.ts";
import type { Trouble } from "#app/features/networks/trouble.ts";
import { namesIn } from "#app/features/republish/names-in.ts";
import { selectParticipants } from "#app/features/republish/select-participants.server.ts";
import type { Site } from "#app/server/context.server.ts";
import type { Content } from "./content.ts";

/** What goes with the first text of a post: the card of its thread, drawn now, and what its link leads to. */
export type Dressed =
  /** `words`: all that can be read on the picture. */
  { dressed: true; link: Piece["link"]; picture: Piece["picture"]; words: string[] } | { dressed: false };

/** Counted as a try, so that it ends with a reason that somebody reads. */
export const UNDRAWN: Trouble = { kind: "undrawn", perhapsDone: false, retryAt: null, said: "undrawn" };

type Drawing = Pick<Site, "store" | "brand" | "log">;

/**
 * Nothing goes with a text that begins no post (null). Not dressed: too many cards wait to be drawn, or this one could
 * not be; it is tried again later, and not for ever.
 */
export async function dress(site: Drawing, postId: number | null, { link, alt, lang }: Content): Promise<Dressed> {
  const bare: Dressed = { dressed: true, link: null, picture: null, words: [] };
  const thread = postId === null || (link === null && alt === null) ? null : await threadOf(site, postId);
  if (!thread) return bare;
  const reading = await readCard(site.store, { ...thread, lang });
  // Off the site meanwhile: whoever asks the network looks at that.
  if (!reading.found) return bare;
  const description = await describe(site.store, thread.id, officialOf(reading.view) ?? "");
  const card = link === null ? null : { href: link, title: reading.view.title, description };
  if (alt === null) return { ...bare, link: card };
  const drawing = site.brand().then((brand) => cardOf(site.store, brand, reading.view));
  const drawn = await drawing.catch((error: unknown) => {
    site.log.error({ err: error, thread: thread.id }, "a card could not be drawn");
    return { drawn: false } as const;
  });
  if (!drawn.drawn) return { dressed: false };
  return { dressed: true, link: card, picture: { png: drawn.png, alt }, words: readOn(reading.view) };
}

/** Nobody has been warned of these words, as of those of the post: none where they name somebody who takes part. */
async function describe(store: Site["store"], threadId: number, words: string): Promise<string> {
  return namesIn(words, await selectParticipants(store, threadId)).length === 0 ? words : "";
}

async function threadOf({ store }: Drawing, postId: number) {
  const { posts, threads } = store.tables;
  const [thread] = await store.read
    .select({ id: threads.id, kind: threads.kind })
    .from(posts)
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .where(eq(posts.id, postId));
  return thread ?? null;
}
