import { Message } from "#app/features/networks/webhook/message.ts";
import { isSigned } from "#app/features/networks/webhook/signature.server.ts";
import type { Store } from "#db/store.ts";
import { NETWORK_SECRET } from "./network.ts";
import { NETWORK_GUARD, readPosts, savePicture, savePosts, type StoredPost } from "./stored-posts.server.ts";

export interface Delivery {
  headers: Pick<Headers, "get">;
  body: string;
  now: Date;
}

/** unsigned: not by whoever knows the secret, or too long ago; unreadable: nothing that a webhook of this site sends. */
export type Reception =
  | { taken: true; id: string | null }
  | { taken: false; refusal: "unsigned" | "unreadable" | "unknown" };

/** As a real receiver does: the signature first, then the message. One that comes again changes nothing. */
export async function receivePost(store: Store, { headers, body, now }: Delivery): Promise<Reception> {
  const id = headers.get("webhook-id") ?? "";
  const timestamp = Number(headers.get("webhook-timestamp") ?? Number.NaN);
  const signature = headers.get("webhook-signature") ?? "";
  if (!isSigned({ id, timestamp, body }, signature, { secret: NETWORK_SECRET, now }))
    return { taken: false, refusal: "unsigned" };
  const message = Message.safeParse(jsonOf(body));
  if (!message.success) return { taken: false, refusal: "unreadable" };
  return message.data.type === "ping" ? { taken: true, id: null } : keep(store, message.data, now);
}

function jsonOf(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}

type PostMessage = Exclude<Message, { type: "ping" }>;

function keep(store: Store, message: PostMessage, now: Date): Promise<Reception> {
  const { id } = message;
  return store.write(
    async (tx): Promise<Reception> => {
      const posts = await readPosts(tx, store);
      const before = posts.find((post) => post.id === id);
      const changed = changedBy(message, before, now);
      // What is gone already counts as deleted; what never came cannot be replaced.
      if (changed === null)
        return message.type === "post.replaced" ? { taken: false, refusal: "unknown" } : { taken: true, id };
      if (message.type !== "post.deleted" && message.picture)
        await savePicture(tx, store, { id, png: message.picture.png, at: now });
      const others = posts.map((post) => (post === before ? changed : post));
      await savePosts(tx, store, { posts: before ? others : [changed, ...posts], at: now });
      return { taken: true, id };
    },
    { guard: [NETWORK_GUARD] },
  );
}

/** How the post stands after it; null when it changes nothing. */
function changedBy(message: PostMessage, before: StoredPost | undefined, now: Date): StoredPost | null {
  if (message.type === "post.deleted") return before && !before.deletedAt ? { ...before, deletedAt: now } : null;
  if (message.type === "post.published" ? before : !before) return null;
  const { id, text, lang, link, picture, replyTo, at } = message;
  const alt = picture?.alt ?? before?.alt ?? null;
  const words = { id, text, lang, link, alt, replyTo };
  if (before) return { ...words, replyTo: before.replyTo, at: before.at, replacedAt: now, deletedAt: before.deletedAt };
  return { ...words, at: new Date(at), replacedAt: null, deletedAt: null };
}
