import { and, eq, gte, inArray, ne } from "drizzle-orm";
import type { Heard } from "#app/features/networks/port.ts";
import type { Shielding } from "#app/features/shield/door.ts";
import type { Store, Writer } from "#db/store.ts";
import { cleanHeard, type CleanHeard } from "./clean-heard.ts";

/** From one author, waiting to be read and heard within a day: whoever writes more is only filling the team's page. */
export const MOST_OF_ONE_AUTHOR = 50;
const DAY_MS = 24 * 3600_000;
/** Rows of one statement. */
const AT_ONCE = 200;

export interface Hearing {
  accountId: number;
  heard: Heard[];
  shielding: Shielding;
  at: Date;
  /** Threads that the caller knows by what was answered, where it is no post of the queue. */
  threadOf?: ReadonlyMap<string, number>;
}

export interface HeardCount {
  fresh: number;
  /** Left out: their author has said too much already. */
  dropped: number;
}

/** Keeps what somebody said, once however often it comes. */
export function recordHeard(store: Store, hearing: Hearing): Promise<HeardCount> {
  const clean = cleanAll(hearing);
  const { accountId } = hearing;
  return store.write((tx) => keepHeard(tx, store, { ...hearing, clean }), { guard: [hearingOf(accountId)] });
}

/** Whoever keeps what an account hears is alone with it. */
export function hearingOf(accountId: number): `hearing:${number}` {
  return `hearing:${accountId}`;
}

/** The shield takes its time: outside the transaction. */
export function cleanAll({ heard, shielding, at }: Pick<Hearing, "heard" | "shielding" | "at">): CleanHeard[] {
  const byId = new Map<string, CleanHeard>();
  for (const one of heard) {
    const clean = cleanHeard(one, shielding, at);
    if (clean) byId.set(clean.remote.id, clean);
  }
  return [...byId.values()];
}

type Keeping = Pick<Hearing, "accountId" | "at" | "threadOf"> & { clean: CleanHeard[] };

export async function keepHeard(tx: Writer, store: Store, keeping: Keeping): Promise<HeardCount> {
  store.requireAlone(hearingOf(keeping.accountId));
  const count = { fresh: 0, dropped: 0 };
  for (let from = 0; from < keeping.clean.length; from += AT_ONCE) {
    const some = { ...keeping, clean: keeping.clean.slice(from, from + AT_ONCE) };
    const { fresh, dropped } = await keepSome(tx, store, { ...some, clean: await notOurs(tx, store, some) });
    count.fresh += fresh;
    count.dropped += dropped;
  }
  return count;
}

/** What the bank itself says there comes by too. */
async function notOurs(tx: Writer, store: Store, { accountId, clean }: Keeping): Promise<CleanHeard[]> {
  const { networkAccounts, posts, postParts } = store.tables;
  const [account] = await tx
    .select({ remoteId: networkAccounts.remoteId })
    .from(networkAccounts)
    .where(eq(networkAccounts.id, accountId));
  const ids = clean.map(({ remote }) => remote.id);
  const ours = await tx
    .select({ id: postParts.remoteId })
    .from(postParts)
    .innerJoin(posts, eq(posts.id, postParts.postId))
    .where(and(eq(posts.accountId, accountId), inArray(postParts.remoteId, ids)));
  const said = new Set(ours.map(({ id }) => id));
  return clean.filter(({ remote, author }) => author.id !== account?.remoteId && !said.has(remote.id));
}

async function keepSome(tx: Writer, store: Store, keeping: Keeping): Promise<HeardCount> {
  const { mentions } = store.tables;
  const { accountId, clean } = keeping;
  if (clean.length === 0) return { fresh: 0, dropped: 0 };
  const ids = clean.map(({ remote }) => remote.id);
  const known = await tx
    .select({ remoteId: mentions.remoteId, body: mentions.body, state: mentions.state })
    .from(mentions)
    .where(and(eq(mentions.accountId, accountId), inArray(mentions.remoteId, ids)));
  const before = new Map(known.map((mention) => [mention.remoteId, mention]));
  for (const { remote, body } of clean) {
    const mention = before.get(remote.id);
    // Once handled, it stays what it was when somebody decided about it.
    if (mention?.state !== "new" || mention.body === body) continue;
    await tx
      .update(mentions)
      .set({ body, revision: remote.revision })
      .where(and(eq(mentions.accountId, accountId), eq(mentions.remoteId, remote.id), eq(mentions.state, "new")));
  }
  return insertFresh(tx, store, { ...keeping, clean: clean.filter(({ remote }) => !before.has(remote.id)) });
}

async function insertFresh(tx: Writer, store: Store, keeping: Keeping): Promise<HeardCount> {
  const { mentions } = store.tables;
  const { accountId, clean, at, threadOf } = keeping;
  const room = await roomOfAuthors(tx, store, keeping);
  const kept = clean.filter(({ author }) => {
    const left = room.get(author.id) ?? MOST_OF_ONE_AUTHOR;
    room.set(author.id, left - 1);
    return left > 0;
  });
  const dropped = clean.length - kept.length;
  if (kept.length === 0) return { fresh: 0, dropped };
  const ours = await answeredPosts(tx, store, keeping);
  const rows = kept.map((heard) => {
    const post = ours.get(heard.parentId ?? "") ?? ours.get(heard.rootId ?? "");
    const told = threadOf?.get(heard.parentId ?? "") ?? threadOf?.get(heard.rootId ?? "");
    const threadId = post?.threadId ?? told ?? null;
    return { ...rowOf(heard), accountId, postId: post?.id ?? null, threadId, heardAt: at };
  });
  const inserted = await tx.insert(mentions).values(rows).onConflictDoNothing().returning({ id: mentions.id });
  return { fresh: inserted.length, dropped };
}

function rowOf({ remote, author, ...heard }: CleanHeard) {
  return {
    ...{ remoteId: remote.id, revision: remote.revision, url: remote.url },
    ...{ kind: heard.kind, parentId: heard.parentId, rootId: heard.rootId, rootRevision: heard.rootRevision },
    ...{ authorId: author.id, authorHandle: author.handle, authorName: author.name, authorUrl: author.url },
    ...{ reach: author.reach, body: heard.body, lang: heard.lang, saidAt: heard.at },
    state: "new" as const,
  };
}

/** How much each of these authors may still say. */
async function roomOfAuthors(
  tx: Writer,
  store: Store,
  { accountId, clean, at }: Keeping,
): Promise<Map<string, number>> {
  const { mentions } = store.tables;
  const authors = [...new Set(clean.map(({ author }) => author.id))];
  const waiting = await tx
    .select({ authorId: mentions.authorId })
    .from(mentions)
    .where(
      and(
        eq(mentions.state, "new"),
        eq(mentions.accountId, accountId),
        inArray(mentions.authorId, authors),
        gte(mentions.heardAt, new Date(+at - DAY_MS)),
      ),
    );
  const room = new Map<string, number>();
  for (const { authorId } of waiting) room.set(authorId, (room.get(authorId) ?? MOST_OF_ONE_AUTHOR) - 1);
  return room;
}

/** The posts of ours that these answer, by what stands on the network. */
async function answeredPosts(tx: Writer, store: Store, { accountId, clean }: Keeping) {
  const { posts, postParts } = store.tables;
  const ids = [...new Set(clean.flatMap(({ parentId, rootId }) => [parentId, rootId]))].filter((id) => id !== null);
  const parts = await tx
    .select({ remoteId: postParts.remoteId, id: posts.id, threadId: posts.threadId })
    .from(postParts)
    .innerJoin(posts, eq(posts.id, postParts.postId))
    .where(and(eq(posts.accountId, accountId), inArray(postParts.remoteId, ids)));
  return new Map(parts.map(({ remoteId, ...post }) => [remoteId, post]));
}

/** A mention of which nothing is left that leads to anybody. */
export const FORGOTTEN = {
  ...{ body: "", authorId: "", authorHandle: "", authorName: "" },
  ...{ authorUrl: null, url: null, reach: null },
} as const;

/** Its author took it back: what they said goes; that it was there stays, so that it does not come again. */
export function forgetHeard(store: Store, accountId: number, remoteId: string): Promise<void> {
  const { mentions } = store.tables;
  return store.write(
    async (tx) => {
      await tx
        .update(mentions)
        .set({ ...FORGOTTEN, state: "gone" })
        .where(and(eq(mentions.accountId, accountId), eq(mentions.remoteId, remoteId), ne(mentions.state, "gone")));
    },
    { guard: [hearingOf(accountId)] },
  );
}
