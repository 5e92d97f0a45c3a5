import { eq } from "drizzle-orm";
import { may, type Role } from "#app/features/access/table.ts";
import type { Language } from "#app/i18n/catalogue.ts";
import type { Store, Writer } from "#db/store.ts";
import type { Content } from "./content.ts";
import { setAside } from "./take-up.server.ts";
import { toldNow } from "./told-now.server.ts";

export interface AskedPost {
  accountId: number;
  /** Drawn when the page was shown: whoever sends its form twice asks for one post. It stands in the link too. */
  ref: string;
  content: Content;
}

export interface PostRequest {
  threadId: number;
  /** What is told, and its hash as the person composing saw it. */
  told: { subject: "answer" | "decision"; subjectId: number; hash: string };
  lang: Language;
  posts: AskedPost[];
  /** A post that did not leave: what its account says now takes its place. */
  takesUp?: number | null;
  actor: { id: number; role: Role };
  /** Not before; now, when it is past. */
  sendAt: Date;
  at: Date;
}

export type RequestOutcome =
  | { requested: true; postIds: number[] }
  /**
   * changed: the bank says something else since the page was shown; ref-taken: it names a post of another thread or
   * account; taken-up: what was to be taken up has been sent, taken up or given up meanwhile.
   */
  | { requested: false; refusal: "not-allowed" | "not-found" | "not-connected" | "changed" | "ref-taken" | "taken-up" };

/** Puts posts in the queue, all or none: they leave by themselves, after a second person where the account asks for one. */
export function requestPosts(store: Store, request: PostRequest): Promise<RequestOutcome> {
  const { threads } = store.tables;
  const { takesUp = null } = request;
  return store.write(
    async (tx): Promise<RequestOutcome> => {
      if (!may(request.actor.role, "post.send")) return { requested: false, refusal: "not-allowed" };
      const [thread] = await tx
        .select({ state: threads.state, version: threads.version })
        .from(threads)
        .where(eq(threads.id, request.threadId));
      if (thread?.state !== "live") return { requested: false, refusal: "not-found" };
      const before = await askedBefore(tx, store, request);
      if (before === "others") return { requested: false, refusal: "ref-taken" };
      if (before.length > 0 && before.length === request.posts.length) return { requested: true, postIds: before };
      const { subject, subjectId, hash } = request.told;
      const stands = await toldNow(tx, store, { threadId: request.threadId, subject, subjectId });
      if (stands !== hash) return { requested: false, refusal: "changed" };
      const accounts = await connectedAmong(tx, store, request.posts);
      if (accounts === null) return { requested: false, refusal: "not-connected" };
      if (takesUp !== null && !(await setAside(tx, store, takesUp, request.posts)))
        return { requested: false, refusal: "taken-up" };
      const postIds: number[] = [];
      for (const post of request.posts) {
        const fourEyes = accounts.get(post.accountId) ?? true;
        postIds.push(await requestOne(tx, store, request, { ...post, fourEyes, version: thread.version }));
      }
      return { requested: true, postIds };
    },
    { guard: [`thread:${request.threadId}`, ...(takesUp === null ? [] : [`post:${takesUp}` as const])] },
  );
}

/** The posts that this form has asked for already; "others" when one of its references names something else. */
async function askedBefore(tx: Writer, { tables }: Store, request: PostRequest): Promise<number[] | "others"> {
  const { posts } = tables;
  const ids: number[] = [];
  for (const { ref, accountId } of request.posts) {
    const [before] = await tx
      .select({ id: posts.id, accountId: posts.accountId, threadId: posts.threadId })
      .from(posts)
      .where(eq(posts.ref, ref));
    if (!before) continue;
    if (before.accountId !== accountId || before.threadId !== request.threadId) return "others";
    ids.push(before.id);
  }
  return ids;
}

/** Whether each asks for a second person; null when one of them is not connected. */
async function connectedAmong(tx: Writer, store: Store, posts: AskedPost[]): Promise<Map<number, boolean> | null> {
  const { networkAccounts } = store.tables;
  const found = new Map<number, boolean>();
  for (const { accountId } of posts) {
    const [account] = await tx
      .select({ state: networkAccounts.state, fourEyes: networkAccounts.fourEyes })
      .from(networkAccounts)
      .where(eq(networkAccounts.id, accountId));
    if (account?.state !== "connected") return null;
    found.set(accountId, account.fourEyes);
  }
  return found;
}

async function requestOne(
  tx: Writer,
  store: Store,
  { threadId, told, lang, actor, sendAt, at }: PostRequest,
  { accountId, ref, content, fourEyes, version }: AskedPost & { fourEyes: boolean; version: number },
): Promise<number> {
  const { posts, dispatches } = store.tables;
  const [before] = await tx.select({ id: posts.id }).from(posts).where(eq(posts.ref, ref));
  if (before) return before.id;
  const [post] = await tx
    .insert(posts)
    .values({
      ...{ ref, accountId, threadId, subject: told.subject, subjectId: told.subjectId, lang, state: "waiting" },
      ...{ toldHash: told.hash, seenVersion: version, createdAt: at },
    })
    .returning({ id: posts.id });
  if (!post) throw new Error("the database returned no id for a new post");
  const when = +sendAt > +at ? sendAt : at;
  await tx.insert(dispatches).values({
    ...{ accountId, postId: post.id, act: "publish", state: fourEyes ? "approval" : "waiting", key: ref },
    ...{ content: JSON.stringify(content), requestedById: actor.id, requestedAt: at, sendAt: when, nextTryAt: when },
  });
  return post.id;
}
