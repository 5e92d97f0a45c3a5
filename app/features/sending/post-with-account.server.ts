import { eq } from "drizzle-orm";
import type { Reader, Store } from "#db/store.ts";

export async function postWithAccount(reader: Reader, { tables: { posts, networkAccounts } }: Store, postId: number) {
  const [row] = await reader
    .select({ post: posts, account: networkAccounts })
    .from(posts)
    .innerJoin(networkAccounts, eq(networkAccounts.id, posts.accountId))
    .where(eq(posts.id, postId));
  return row;
}
