import type { Kit } from "./kit.postgres.ts";
import { LANGUAGES, type defineMembers } from "./members.ts";
import type { defineThreads } from "./threads.ts";

/** Where the bank has accounts. "federation": this site itself, among the servers of ActivityPub. */
export const NETWORKS = ["bluesky", "mastodon", "x", "linkedin", "facebook", "webhook", "federation"] as const;
/** broken: the network no longer takes our credentials, or says that the account is gone. */
const ACCOUNT_STATES = ["connected", "broken", "disconnected"] as const;

/** What of the bank's a post tells. */
const TOLD_SUBJECTS = ["answer", "decision"] as const;
/** As a post stands on its network. uncertain: the network was asked and its answer was lost. */
const POST_STATES = ["waiting", "sent", "uncertain", "failed", "deleted", "cancelled"] as const;

const DISPATCH_ACTS = ["publish", "replace", "reply", "delete"] as const;
/** approval: another person must agree first. uncertain: only a person can say whether the network did it. */
const DISPATCH_STATES = ["approval", "waiting", "done", "uncertain", "failed", "cancelled"] as const;

export const MENTION_KINDS = ["reply", "mention"] as const;
/** gone: its author took it back. */
export const MENTION_STATES = ["new", "answered", "turned", "linked", "dismissed", "gone"] as const;

type Before = ReturnType<typeof defineMembers> & ReturnType<typeof defineThreads>;

/** What the bank says on other networks, the queue that takes it there, and what comes back (docs/decisions/0031). */
export function defineNetworks(kit: Kit, { members, threads }: Before) {
  const by = () => kit.reference().references(() => members.id, { onDelete: "set null" });

  const networkAccounts = kit.table(
    "network_accounts",
    {
      id: kit.id(),
      network: kit.oneOf(NETWORKS).notNull(),
      /** Origin of the server that answers for it. */
      server: kit.text().notNull(),
      /** As the network knows it; stays when the handle changes. */
      remoteId: kit.text().notNull(),
      handle: kit.text().notNull(),
      name: kit.text().notNull(),
      url: kit.text(),
      /** Sealed (app/server/seal.server.ts); dropped when disconnected. */
      credentials: kit.text(),
      state: kit.oneOf(ACCOUNT_STATES).notNull(),
      /** Why it is broken, or what the last test met: a code, never words of a credential. */
      trouble: kit.text(),
      /** What a server of its own allows, as JSON (features/networks/limits.ts). */
      limits: kit.text(),
      /** Nothing leaves from it before a second person agrees. */
      fourEyes: kit.flag(),
      connectedById: by(),
      connectedAt: kit.instant().notNull(),
      checkedAt: kit.instant(),
      /** The network asked to be left alone until then. */
      restsUntil: kit.instant(),
      /** Where listening goes on from, in the network's own words. */
      heardUpTo: kit.text(),
      heardAt: kit.instant(),
      /** Whoever listens has it until then. */
      hearingUntil: kit.instant(),
    },
    (table) => [kit.uniqueIndex("network_accounts_remote").on(table.network, table.server, table.remoteId)],
  );

  const onAccount = () =>
    kit
      .reference()
      .notNull()
      .references(() => networkAccounts.id);

  const posts = kit.table(
    "posts",
    {
      id: kit.id(),
      /** What its link carries, to know who came by it: it names the post and nobody. */
      ref: kit.text().notNull(),
      accountId: onAccount(),
      threadId: kit
        .reference()
        .notNull()
        .references(() => threads.id),
      subject: kit.oneOf(TOLD_SUBJECTS).notNull(),
      subjectId: kit.reference().notNull(),
      lang: kit.oneOf(LANGUAGES).notNull(),
      state: kit.oneOf(POST_STATES).notNull(),
      /** SHA-256 of what it tells, as that stood on the site when it was written. */
      toldHash: kit.text().notNull(),
      /** The version of the thread that it was last compared with. */
      seenVersion: kit.number().notNull(),
      /** Since then the site says something else: an edit or a reply is proposed. */
      staleAt: kit.instant(),
      url: kit.text(),
      likes: kit.number(),
      reposts: kit.number(),
      replies: kit.number(),
      visits: kit.count(),
      measuredAt: kit.instant(),
      createdAt: kit.instant().notNull(),
      sentAt: kit.instant(),
      deletedAt: kit.instant(),
    },
    (table) => [
      kit.uniqueIndex("posts_ref").on(table.ref),
      kit.index("posts_thread").on(table.threadId, table.id),
      kit.index("posts_state").on(table.state, table.id),
      kit.index("posts_account").on(table.accountId, table.id),
    ],
  );

  /** What stands on the network: one, or several in a chain; replies that correct it come after. */
  const postParts = kit.table(
    "post_parts",
    {
      id: kit.id(),
      postId: kit
        .reference()
        .notNull()
        .references(() => posts.id),
      position: kit.number().notNull(),
      remoteId: kit.text().notNull(),
      /** Which writing of it, where the network names them (a CID on Bluesky). */
      revision: kit.text(),
      url: kit.text(),
      text: kit.text().notNull(),
      sentAt: kit.instant().notNull(),
      deletedAt: kit.instant(),
    },
    (table) => [
      kit.uniqueIndex("post_parts_position").on(table.postId, table.position),
      kit.index("post_parts_remote").on(table.remoteId, table.postId),
    ],
  );

  const mentions = kit.table(
    "mentions",
    {
      id: kit.id(),
      accountId: onAccount(),
      remoteId: kit.text().notNull(),
      revision: kit.text(),
      kind: kit.oneOf(MENTION_KINDS).notNull(),
      /** What it answers, and the beginning of that conversation, as the network knows them. */
      parentId: kit.text(),
      rootId: kit.text(),
      rootRevision: kit.text(),
      authorId: kit.text().notNull(),
      authorHandle: kit.text().notNull(),
      authorName: kit.text().notNull(),
      authorUrl: kit.text(),
      /** How many follow its author, where the network says so. */
      reach: kit.number(),
      /** Plain text that has passed the shield. */
      body: kit.text().notNull(),
      lang: kit.text(),
      url: kit.text(),
      /** The post of ours that it answers. */
      postId: kit.reference().references(() => posts.id),
      /** The thread of that post; or the one that it was linked to, or became. */
      threadId: kit.reference().references(() => threads.id),
      state: kit.oneOf(MENTION_STATES).notNull(),
      saidAt: kit.instant().notNull(),
      heardAt: kit.instant().notNull(),
      handledById: by(),
      handledAt: kit.instant(),
      /** Why it was dismissed. */
      reason: kit.text(),
    },
    (table) => [
      kit.uniqueIndex("mentions_remote").on(table.accountId, table.remoteId),
      kit.index("mentions_state").on(table.state, table.saidAt, table.id),
      kit.index("mentions_thread").on(table.threadId, table.id),
      kit.index("mentions_post").on(table.postId, table.id),
    ],
  );

  /** The queue of what is to be done on a network, and the archive of what was (ACPR 2016-R-01): never deleted. */
  const dispatches = kit.table(
    "dispatches",
    {
      id: kit.id(),
      accountId: onAccount(),
      postId: kit.reference().references(() => posts.id),
      /** What it answers, when that is not a post of ours. */
      mentionId: kit.reference().references(() => mentions.id),
      act: kit.oneOf(DISPATCH_ACTS).notNull(),
      state: kit.oneOf(DISPATCH_STATES).notNull(),
      /** The same at every try, and another for each request: what the network recognises it by. */
      key: kit.text().notNull(),
      /** What is to be sent, as JSON (features/sending/content.ts). */
      content: kit.text().notNull(),
      /** Empty: the site by itself, for a thread that was taken off. */
      requestedById: by(),
      requestedAt: kit.instant().notNull(),
      approvedById: by(),
      approvedAt: kit.instant(),
      sendAt: kit.instant().notNull(),
      tries: kit.count(),
      nextTryAt: kit.instant().notNull(),
      /** Whoever sends it has it until then. */
      leasedUntil: kit.instant(),
      /** The network is being asked, or was when this process ended: what came of it has to be looked up. */
      askedAt: kit.instant(),
      /** What the network said last, as a code (features/networks/trouble.ts). */
      trouble: kit.text(),
      doneAt: kit.instant(),
      /** Exactly what left, as JSON, and its SHA-256. */
      sent: kit.text(),
      sentHash: kit.text(),
    },
    (table) => [
      kit.uniqueIndex("dispatches_key").on(table.key),
      kit.index("dispatches_due").on(table.state, table.nextTryAt, table.id),
      kit.index("dispatches_post").on(table.postId, table.id),
      kit.index("dispatches_mention").on(table.mentionId, table.id),
    ],
  );

  /** What a post had brought by the end of each day (UTC). */
  const postDays = kit.table(
    "post_days",
    {
      postId: kit
        .reference()
        .notNull()
        .references(() => posts.id),
      /** 2026-11-27 */
      day: kit.text().notNull(),
      likes: kit.number(),
      reposts: kit.number(),
      replies: kit.number(),
      /** Of that day alone. */
      visits: kit.count(),
    },
    (table) => [kit.primaryKey({ columns: [table.postId, table.day] }), kit.index("post_days_day").on(table.day)],
  );

  return { networkAccounts, posts, postParts, mentions, dispatches, postDays };
}
