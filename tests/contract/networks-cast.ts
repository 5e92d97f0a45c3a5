import { eq } from "drizzle-orm";
import { recordHeard } from "#app/features/mentions/hear.server.ts";
import type { Connection, Heard } from "#app/features/networks/port.ts";
import type { Network } from "#app/features/networks/networks.ts";
import type { Answer } from "#app/features/networks/trouble.ts";
import type { Store } from "#db/store.ts";
import { credentialsOfNobody } from "../republishing.ts";
import { now } from "./cast.ts";

let made = 0;

/** An account of the bank, as if an administrator had connected it; its network never answers. */
export async function account(
  store: Store,
  given: Partial<Store["tables"]["networkAccounts"]["$inferInsert"]> & { network?: Network } = {},
): Promise<number> {
  const { networkAccounts } = store.tables;
  made += 1;
  const row = {
    ...{ network: "mastodon" as const, server: `https://social-${made}.example`, remoteId: `bank-${made}` },
    ...{ handle: "banque", name: "La banque", state: "connected" as const, connectedAt: now },
    ...{ credentials: credentialsOfNobody(), ...given },
  };
  return store.write(async (tx) => {
    const [inserted] = await tx.insert(networkAccounts).values(row).returning({ id: networkAccounts.id });
    if (!inserted) throw new Error("no account was made");
    return inserted.id;
  });
}

export async function accountRow(store: Store, id: number) {
  const { networkAccounts } = store.tables;
  const [row] = await store.read.select().from(networkAccounts).where(eq(networkAccounts.id, id));
  if (!row) throw new Error(`there is no account ${id}`);
  return row;
}

/** A post of the bank that stands on its network, in as many parts as it has. */
export async function sentPost(
  store: Store,
  { accountId, threadId, parts, sentAt = now }: { accountId: number; threadId: number; parts: string[]; sentAt?: Date },
): Promise<{ id: number; ref: string }> {
  const { posts, postParts } = store.tables;
  made += 1;
  const ref = `ref-${made}`;
  return store.write(async (tx) => {
    const [post] = await tx
      .insert(posts)
      .values({
        ...{ ref, accountId, threadId, subject: "answer", subjectId: 1, lang: "fr", state: "sent" },
        ...{ toldHash: "-", seenVersion: 1, createdAt: sentAt, sentAt, url: "https://social.example/1" },
      })
      .returning({ id: posts.id });
    if (!post) throw new Error("no post was made");
    for (const [position, remoteId] of parts.entries())
      await tx.insert(postParts).values({ postId: post.id, position, remoteId, text: `Partie ${position}`, sentAt });
    return { id: post.id, ref };
  });
}

export function heard(id: string, given: Partial<Heard> = {}): Heard {
  return {
    remote: { id, revision: null, url: `https://social.example/${encodeURIComponent(id)}` },
    kind: "mention",
    parentId: null,
    root: null,
    author: { id: `author-of-${id}`, handle: "lea@social.example", name: "Léa", url: null, reach: 120 },
    text: "Bonjour, à quelle heure ouvre l’agence ?",
    lang: "fr",
    at: now,
    ...given,
  };
}

export async function mentionsOf(store: Store, accountId: number) {
  const { mentions } = store.tables;
  return store.read.select().from(mentions).where(eq(mentions.accountId, accountId)).orderBy(mentions.id);
}

/** One thing said to the bank, heard and kept. */
export async function mention(store: Store, accountId: number, given: Partial<Heard> = {}): Promise<number> {
  made += 1;
  await recordHeard(store, { accountId, heard: [heard(`said-${made}`, given)], shielding: { lang: "fr" }, at: now });
  const id = (await mentionsOf(store, accountId)).at(-1)?.id;
  if (id === undefined) throw new Error("nothing was heard");
  return id;
}

type Pages = NonNullable<Connection["hear"]>;
type Measure = NonNullable<Connection["measure"]>;

/** A network that answers as a test has written it, and does nothing else: no server stands behind it. */
export function scriptedNetwork({ hear = null, measure = null }: { hear?: Pages | null; measure?: Measure | null }) {
  const never = (): Promise<Answer<never>> => Promise.reject(new Error("nothing is sent in this test"));
  const connection: Connection = {
    ...{ check: never, publish: never, find: null, replace: null, remove: never },
    ...{ hear, measure },
  };
  return () => connection;
}
