import { asc, eq } from "drizzle-orm";
import { LEASE_MS, leaseDispatches, type Leased } from "#app/features/sending/lease-dispatches.server.ts";
import { readTold } from "#app/features/sending/read-told.server.ts";
import { requestPosts } from "#app/features/sending/request-posts.server.ts";
import type { Outcome, Sending } from "#app/features/sending/run.server.ts";
import { sendDispatch } from "#app/features/sending/send-dispatch.server.ts";
import { openLog } from "#app/server/log.server.ts";
import type { Store } from "#db/store.ts";
import { desk } from "../desk.ts";
import { answer, later, now, question, someone, type Someone } from "./cast.ts";
import { account } from "./networks-cast.ts";
import type { ScriptedNetwork } from "./scripted-network.ts";

type AccountGiven = Partial<Store["tables"]["networkAccounts"]["$inferInsert"]>;
let made = 0;

/** An account of the bank, connected. */
export function anAccount(store: Store, given: AccountGiven = {}): Promise<number> {
  return account(store, { server: "https://mastodon.example", handle: "@banque@mastodon.example", ...given });
}

export interface Posted {
  postId: number;
  accountId: number;
  threadId: number;
  answerId: number;
  adviser: Someone;
}

interface Given {
  accountId?: number;
  parts?: string[];
  link?: string;
  /** Of its card; none is sent along without it. */
  alt?: string;
  sendAt?: Date;
  account?: AccountGiven;
  /** Of a post before: it tells the same. */
  about?: Pick<Posted, "threadId" | "answerId" | "adviser">;
}

/** A question with an official answer, and a post about it that has been asked for. */
export async function aPost(store: Store, given: Given = {}): Promise<Posted> {
  const {
    accountId = await anAccount(store, given.account),
    parts = ["Le texte. https://etvous.example/questions/1"],
  } = given;
  const { link = null, alt = null } = given;
  const { threadId, answerId, adviser } = given.about ?? (await somethingToTell(store));
  const told = await readTold(store.read, store, { threadId, subject: "answer", subjectId: answerId });
  made += 1;
  const requested = await requestPosts(store, {
    ...{ threadId, lang: "fr", actor: adviser, at: now, sendAt: given.sendAt ?? now },
    told: { subject: "answer", subjectId: answerId, hash: told?.hash ?? "" },
    posts: [{ accountId, ref: `ref-${made}`, content: { parts, lang: "fr", link, alt } }],
  });
  const [postId] = requested.requested ? requested.postIds : [];
  if (postId === undefined) throw new Error("no post was asked for");
  return { postId, accountId, threadId, answerId, adviser };
}

/** A question with an official answer, and the adviser who gave it. */
export async function somethingToTell(store: Store): Promise<Pick<Posted, "threadId" | "answerId" | "adviser">> {
  const adviser = await someone(store, { role: "adviser" });
  const threadId = await question(store);
  return { threadId, answerId: await answer(store, { threadId, authorId: adviser.id, official: "written" }), adviser };
}

/** The site of a test at that moment, before a scripted network. */
export function sendingTo(store: Store, network: ScriptedNetwork, at: () => Date): Sending {
  const brand = () => Promise.resolve(desk.brand);
  return { store, brand, now: at, log: openLog("silent"), open: () => network.connection() };
}

export function leaseAt(store: Store, at: Date): Promise<Leased[]> {
  return leaseDispatches(store, { limit: 6, at });
}

/** One look at the queue: everything that is due at that moment, once. */
export async function sendDue(
  store: Store,
  network: ScriptedNetwork,
  { at = now, stop = new AbortController().signal }: { at?: Date; stop?: AbortSignal } = {},
): Promise<Outcome[]> {
  const site = sendingTo(store, network, () => at);
  const outcomes: Outcome[] = [];
  for (const leased of await leaseAt(store, at)) outcomes.push(await sendDispatch(site, leased, stop));
  return outcomes;
}

export const AFTER_LEASE = later(LEASE_MS / 60_000 + 1);

export async function postRow(store: Store, id: number) {
  const { posts } = store.tables;
  const [row] = await store.read.select().from(posts).where(eq(posts.id, id));
  if (!row) throw new Error(`there is no post ${id}`);
  return row;
}

export function dispatchesOf(store: Store, postId: number) {
  const { dispatches } = store.tables;
  return store.read.select().from(dispatches).where(eq(dispatches.postId, postId)).orderBy(asc(dispatches.id));
}

export async function lastDispatch(store: Store, postId: number) {
  const row = (await dispatchesOf(store, postId)).at(-1);
  if (!row) throw new Error(`nothing was asked for of the post ${postId}`);
  return row;
}

export function partsOf(store: Store, postId: number) {
  const { postParts } = store.tables;
  return store.read.select().from(postParts).where(eq(postParts.postId, postId)).orderBy(asc(postParts.position));
}

export async function accountRow(store: Store, id: number) {
  const { networkAccounts } = store.tables;
  const [row] = await store.read.select().from(networkAccounts).where(eq(networkAccounts.id, id));
  if (!row) throw new Error(`there is no account ${id}`);
  return row;
}
