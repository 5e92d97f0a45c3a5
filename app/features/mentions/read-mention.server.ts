import { and, asc, eq, gte, ne } from "drizzle-orm";
import { limitsOf } from "#app/features/networks/limits-of.ts";
import { threadPath } from "#app/features/threads/paths.ts";
import { Content } from "#app/features/sending/content.ts";
import type { Store } from "#db/store.ts";
import { MOST_OF_ONE_AUTHOR } from "./hear.server.ts";
import { authorOf, type MentionRow, mentionRows, threadOf } from "./list-mentions.server.ts";
import type { MentionView, OurPost, OurReply } from "./mention-view.ts";
import { readReason } from "./reasons.ts";
import { isUndoable } from "./rules.ts";

const DAY_MS = 24 * 3600_000;

/** A mention with all that its page shows; null where there is none. */
export async function readMention(store: Store, { id, at }: { id: number; at: Date }): Promise<MentionView | null> {
  const { mentions } = store.tables;
  const [row] = await mentionRows(store.read, store).where(eq(mentions.id, id));
  if (!row) return null;
  const { mention, network, by } = row;
  const [account, post, replies, crowded] = await Promise.all([
    readAccount(store, mention.accountId),
    readPost(store, mention.postId),
    readReplies(store, id),
    isCrowded(store, row, at),
  ]);
  return {
    ...{ id, network, account, post, replies, crowded },
    ...{ kind: mention.kind, state: mention.state, lang: mention.lang, body: mention.body, url: mention.url },
    author: authorOf(mention),
    saidAt: mention.saidAt,
    thread: threadOf(row),
    handled: mention.handledAt ? { by, at: mention.handledAt } : null,
    reason: readReason(mention.reason),
    undoable: isUndoable(mention.state),
    most: account.most,
  };
}

async function readAccount(store: Store, id: number): Promise<MentionView["account"] & { most: number | null }> {
  const { networkAccounts } = store.tables;
  const [account] = await store.read.select().from(networkAccounts).where(eq(networkAccounts.id, id));
  if (!account) throw new Error(`a mention was heard by no account (${id})`);
  const { name, handle, state, fourEyes } = account;
  return { name, handle, connected: state === "connected", fourEyes, most: limitsOf(account).most };
}

async function readPost(store: Store, id: number | null): Promise<OurPost | null> {
  if (id === null) return null;
  const { posts, postParts, threads } = store.tables;
  const rows = await store.read
    .select({ text: postParts.text, url: posts.url, sentAt: posts.sentAt, lang: posts.lang, thread: threads })
    .from(posts)
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .leftJoin(postParts, eq(postParts.postId, posts.id))
    .where(eq(posts.id, id))
    .orderBy(asc(postParts.position));
  const [first] = rows;
  if (!first) return null;
  const { url, sentAt, lang, thread } = first;
  const live = thread.state === "live" ? { title: thread.title, path: threadPath(thread) } : null;
  return { url, sentAt, lang, text: rows.flatMap(({ text }) => text ?? []).join("\n\n"), thread: live };
}

async function readReplies(store: Store, mentionId: number): Promise<OurReply[]> {
  const { dispatches, members } = store.tables;
  const rows = await store.read
    .select({ dispatch: dispatches, by: members.name })
    .from(dispatches)
    .leftJoin(members, eq(members.id, dispatches.requestedById))
    .where(and(eq(dispatches.mentionId, mentionId), eq(dispatches.act, "reply"), ne(dispatches.state, "cancelled")))
    .orderBy(asc(dispatches.id));
  return rows.map(({ dispatch, by }) => {
    const { id, state, trouble, requestedAt, doneAt, requestedById: byId } = dispatch;
    const content = Content.safeParse(JSON.parse(dispatch.content));
    const text = content.success ? content.data.parts.join("\n\n") : "";
    return { id, state, trouble, by, byId, at: doneAt ?? requestedAt, text };
  });
}

/** Its author has said as much as anybody may in a day: there may be more that was not kept. */
async function isCrowded(store: Store, { mention }: MentionRow, at: Date): Promise<boolean> {
  if (mention.state !== "new") return false;
  const { mentions } = store.tables;
  const waiting = await store.read.$count(
    mentions,
    and(
      eq(mentions.state, "new"),
      eq(mentions.accountId, mention.accountId),
      eq(mentions.authorId, mention.authorId),
      gte(mentions.heardAt, new Date(+at - DAY_MS)),
    ),
  );
  return waiting >= MOST_OF_ONE_AUTHOR;
}
