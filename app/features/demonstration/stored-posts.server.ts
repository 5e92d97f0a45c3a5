import { eq, inArray } from "drizzle-orm";
import { z } from "zod";
import type { Reader, Store, Writer } from "#db/store.ts";

/** In the table of settings: the list without its pictures, and each picture alone. */
const LIST = "demonstration.network";
const pictureKey = (id: string) => `${LIST}.picture.${id}`;

/** Whoever changes the list. */
export const NETWORK_GUARD = "demonstration:network";
const MOST = 50;

const StoredPost = z.object({
  id: z.string(),
  text: z.string(),
  lang: z.enum(["fr", "en"]),
  link: z.object({ href: z.string(), title: z.string(), description: z.string() }).nullable(),
  /** The description of its picture; null: none. */
  alt: z.string().nullable(),
  replyTo: z.string().nullable(),
  at: z.coerce.date(),
  replacedAt: z.coerce.date().nullable(),
  deletedAt: z.coerce.date().nullable(),
});
export type StoredPost = z.infer<typeof StoredPost>;

/** The newest first. */
export async function readPosts(from: Reader, store: Store): Promise<StoredPost[]> {
  const { settings } = store.tables;
  const [row] = await from.select().from(settings).where(eq(settings.key, LIST));
  return row ? z.array(StoredPost).parse(JSON.parse(row.value)) : [];
}

/** Keeps the newest fifty, and the pictures of none of the others. */
export async function savePosts(tx: Writer, store: Store, { posts, at }: { posts: StoredPost[]; at: Date }) {
  const { settings } = store.tables;
  const dropped = posts.slice(MOST).map(({ id }) => pictureKey(id));
  if (dropped.length > 0) await tx.delete(settings).where(inArray(settings.key, dropped));
  await saveSetting(tx, store, { key: LIST, value: JSON.stringify(posts.slice(0, MOST)), changedAt: at });
}

export async function savePicture(tx: Writer, store: Store, { id, png, at }: { id: string; png: string; at: Date }) {
  await saveSetting(tx, store, { key: pictureKey(id), value: png, changedAt: at });
}

/** Null when the post has none, or is gone. */
export async function readPicture(store: Store, id: string): Promise<Buffer | null> {
  const { settings } = store.tables;
  const [row] = await store.read
    .select()
    .from(settings)
    .where(eq(settings.key, pictureKey(id)));
  return row ? Buffer.from(row.value, "base64") : null;
}

export async function saveSetting(tx: Writer, store: Store, row: { key: string; value: string; changedAt: Date }) {
  const { settings } = store.tables;
  const { value, changedAt } = row;
  await tx.insert(settings).values(row).onConflictDoUpdate({ target: settings.key, set: { value, changedAt } });
}
