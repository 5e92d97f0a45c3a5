import type { Store } from "#db/store.ts";
import { readPicture, readPosts, type StoredPost } from "./stored-posts.server.ts";

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47]);

/** What the demonstration's network was sent, the newest first. */
export function listPosts(store: Store): Promise<StoredPost[]> {
  return readPosts(store.read, store);
}

/** Null when there is none, or when what was sent is no PNG. */
export async function postPicture(store: Store, id: string): Promise<Buffer | null> {
  const bytes = await readPicture(store, id);
  return bytes && bytes.subarray(0, 4).equals(PNG) ? bytes : null;
}
