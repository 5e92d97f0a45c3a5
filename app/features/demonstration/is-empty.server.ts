import { eq } from "drizzle-orm";
import { StartRefusal } from "#db/start-refusal.ts";
import type { Store } from "#db/store.ts";

/** Nobody and nothing has come in yet. */
export async function isEmpty(store: Store): Promise<boolean> {
  const { members, threads } = store.tables;
  const [person] = await store.read.select({ id: members.id }).from(members).limit(1);
  const [thread] = await store.read.select({ id: threads.id }).from(threads).limit(1);
  return !person && !thread;
}

/** Their password is published: a site that others can reach never opens with one of them inside. */
export async function refuseDemonstrationAccounts(store: Store): Promise<void> {
  const { members } = store.tables;
  const [account] = await store.read
    .select({ id: members.id })
    .from(members)
    .where(eq(members.demonstration, true))
    .limit(1);
  if (account)
    throw new StartRefusal(
      "This database holds demonstration accounts, whose password is published: give production a database of its own in DATABASE_URL.",
    );
}
