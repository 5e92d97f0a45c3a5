import { createHash } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import { eq, ne } from "drizzle-orm";
import { pino } from "pino";
import { afterEach, beforeAll, beforeEach, describe, expect } from "vitest";
import { connectAccount } from "#app/features/networks/connect-account.server.ts";
import { archived } from "#app/features/sending/archive.server.ts";
import { keepDispatching } from "#app/features/sending/keep-dispatching.server.ts";
import { retryDispatch } from "#app/features/sending/retry.server.ts";
import { settleDispatch } from "#app/features/sending/settle.server.ts";
import type { Site } from "#app/server/context.server.ts";
import type { Store } from "#db/store.ts";
import { desk } from "../desk.ts";
import { outboundTo } from "../strict-faults.ts";
import { type Someone, someone } from "./cast.ts";
import { contextOf, env } from "./context.ts";
import {
  accountRow,
  aPost,
  dispatchesOf,
  lastDispatch,
  leaseAt,
  type Posted,
  postRow,
  somethingToTell,
} from "./posts-cast.ts";
import { type Case, casesOf, type Kind } from "./promised-states.ts";
import { describeOnBothEngines, type World } from "./stores.ts";
import { type Described, STRICT_NETWORKS, type StrictNetwork } from "./strict-networks.ts";

/** Who is there, and what there is to tell: the same for every post of a store. */
export interface Around extends Pick<Posted, "threadId" | "answerId" | "adviser"> {
  admin: Someone;
}

export async function around(store: Store): Promise<Around> {
  return { ...(await somethingToTell(store)), admin: await someone(store, { role: "admin" }) };
}

/** A site whose own queue sends to a strict local server, at a time that the test tells. */
export interface Queue extends Around {
  store: Store;
  network: StrictNetwork;
  site: Site;
  accountId: number;
  clock: { at: Date };
  /** Done whenever the site looks at its clock. */
  meanwhile: { act: () => void };
  /** What the site has written into its log. */
  lines: string[];
}

/** Nothing else waits there, and the account has just been connected as an administrator connects it. */
export async function openQueue(store: Store, described: Described, who: Around): Promise<Queue> {
  const { dispatches, posts } = store.tables;
  await store.write(async (tx) => {
    await tx.update(dispatches).set({ state: "cancelled" }).where(eq(dispatches.state, "waiting"));
    await tx.update(posts).set({ state: "cancelled" }).where(ne(posts.state, "cancelled"));
  });
  const network = await described.open();
  const lines: string[] = [];
  // The servers look at their own.
  const clock = { at: new Date() };
  const meanwhile = { act: () => undefined };
  const site = contextOf(store, {
    env: { ...env, gateways: new Map(network.gateway === null ? [] : [[described.network, network.gateway]]) },
    outbound: outboundTo(network),
    now: () => {
      meanwhile.act();
      return clock.at;
    },
    brand: () => Promise.resolve(desk.brand),
    log: pino({ level: "info" }, { write: (line: string) => void lines.push(line) }),
  });
  const queue = { ...who, store, network, site, accountId: 0, clock, meanwhile, lines };
  return { ...queue, accountId: await connect(queue, described.network) };
}

/** The same tests before each of the strict servers, on each engine. */
export function beforeEachNetwork(
  name: string,
  tests: (described: Described, queue: () => Queue, world: World) => void,
): void {
  describeOnBothEngines(name, (world) => {
    const here: { around?: Around; queue?: Queue } = {};
    beforeAll(async () => void (here.around = await around(world.store)));
    describe.each(STRICT_NETWORKS)("before $said", (described) => {
      beforeEach(async () => {
        if (here.around) here.queue = await openQueue(world.store, described, here.around);
      });
      afterEach(async () => {
        if (here.queue) await closeQueue(here.queue);
      });
      const queue = () => {
        if (!here.queue) throw new Error("the queue is open inside tests only");
        return here.queue;
      };
      tests(described, queue, world);
    });
  });
}

/** Every fault at every step of such a kind. */
export function casesFor({ steps }: Described, kind: Kind): Case[] {
  return steps[kind].flatMap((step) => casesOf(kind, step));
}

/** The queue looks once, and meets it. */
export async function meet(queue: Queue, postId: number, { step, fault, name }: Case): Promise<void> {
  const { network } = queue;
  if (fault) network.fail(step.route, fault, name);
  else await network.close();
  await run(queue, postId);
  if (!fault) await network.up();
}

/** What every test ends with: nothing that the documentation forbids, no fault of the site, no secret in its log. */
export async function closeQueue({ network, lines }: Queue): Promise<void> {
  await network.close();
  expect(network.complaints).toEqual([]);
  expect(lines.filter((line) => line.includes('"level":50'))).toEqual([]);
  const secrets = Object.entries(network.credentials).filter(([name]) => /secret|token/i.test(name));
  for (const [, secret] of [...secrets, ["", TEXT], ["", CORRECTED]]) expect(lines.join("")).not.toContain(secret);
}

const LINK = "https://etvous.example/questions/1?r=k3x9";
export const TEXT = `Pourquoi des frais (2 %) ? La réponse de R&D : ${LINK}`;
export const CORRECTED = `Corrigé : plus de frais. ${LINK}`;

/** What somebody does on the page of the networks. */
export async function connect({ site, network, admin }: Omit<Queue, "accountId">, name: Described["network"]) {
  const { credentials } = network;
  const connected = await connectAccount(site, { network: name, credentials, accountId: null, actor: admin });
  if (!connected.connected) throw new Error(`the account was not connected: ${connected.refusal}`);
  return connected.id;
}

export async function ask(queue: Queue, { parts = [TEXT], picture = false } = {}): Promise<number> {
  const { store, accountId, clock } = queue;
  const given = { accountId, parts, link: LINK, sendAt: clock.at, about: queue };
  const { postId } = await aPost(store, picture ? { ...given, alt: "Une carte" } : given);
  return postId;
}

/** The answer to it is lost, whether it was made or not; then the time has come to look. */
export async function lose(queue: Queue, { steps }: Described, done: boolean): Promise<number> {
  const postId = await ask(queue);
  const name = done ? "is done, then reset" : "is reset";
  for (const { route } of steps.post.slice(0, 1)) queue.network.fail(route, { kind: "reset", done }, name);
  await run(queue, postId);
  const { state, nextTryAt } = await lastDispatch(queue.store, postId);
  expect(state).toBe("waiting");
  queue.clock.at = nextTryAt;
  return postId;
}

/** The site's own queue, as serve-until-stopped.ts keeps it on each node, until it has asked the network about this post. */
export async function run({ store, site, lines }: Queue, postId: number, nodes = [site]): Promise<void> {
  const before = await standOf(store, postId);
  const kept = nodes.map((node) => keepDispatching(node));
  for (let look = 0; ; look++) {
    // It says in its log what became of most; the rest is seen a little later.
    const said = lines.length;
    for (let turn = 0; turn < 50 && lines.length === said; turn++) await setTimeout(1);
    const after = await standOf(store, postId);
    if (!after.leased && after.told !== before.told) break;
    if (look > 200) throw new Error("nothing became of it");
  }
  await Promise.all(kept.map((queue) => queue.stop()));
}

async function standOf(store: Store, postId: number) {
  const rows = await dispatchesOf(store, postId);
  const told = rows.map(({ state, tries }) => `${state} ${tries}`).join();
  return { told, leased: rows.some(({ leasedUntil }) => leasedUntil !== null) };
}

/** What has left, and its hash: there as soon as something has, and not before. */
export async function sentOf({ store }: Queue, postId: number): Promise<string[]> {
  const { sent, sentHash } = await lastDispatch(store, postId);
  const parts = sent === null ? [] : archived(sent).parts;
  const hash = createHash("sha256")
    .update(sent ?? "")
    .digest("hex");
  expect(sentHash).toBe(parts.length > 0 ? hash : null);
  return parts.map(({ id }) => id);
}

const AT_SOME_TIME: unknown = expect.any(Date);
const STATES = {
  again: { state: "waiting", askedAt: null },
  looks: { state: "waiting", askedAt: AT_SOME_TIME },
  holds: { state: "waiting", askedAt: AT_SOME_TIME },
  unsure: { state: "uncertain", askedAt: AT_SOME_TIME },
  fails: { state: "failed", askedAt: null, doneAt: null },
  breaks: { state: "failed", askedAt: null, doneAt: null },
  done: { state: "done", trouble: null },
} as const;

/** The state that the issue promises: of what was asked for, of its reason, and of the account. */
export async function expectState(queue: Queue, postId: number, { promised, trouble, rest }: Case): Promise<void> {
  const { store, clock, accountId } = queue;
  const dispatch = await lastDispatch(store, postId);
  expect(dispatch).toMatchObject({ leasedUntil: null, ...(promised !== "done" && { trouble }), ...STATES[promised] });
  const account = await accountRow(store, accountId);
  const broken = promised === "breaks" || promised === "holds";
  expect(account).toMatchObject(broken ? { state: "broken", trouble } : { state: "connected" });
  if (dispatch.state !== "waiting") return;
  const [due, rests] = [dispatch.nextTryAt, account.restsUntil];
  expect(+due - +clock.at).toBeGreaterThan(promised === "again" ? 3000 : 29_999);
  if (rest !== null) expect(due).toEqual(new Date(+clock.at + rest));
  if (trouble === "limited") expect(+(rests ?? 0) - +clock.at).toBeGreaterThanOrEqual(rest ?? 3000);
  else expect(rests).toBeNull();
  expect(await leaseAt(store, new Date(Math.max(+due, +(rests ?? 0)) - 1))).toEqual([]);
}

/** Time passes, or somebody does what is theirs to do; then the queue goes on to the end. */
export async function goOn(queue: Queue, postId: number, { promised }: Pick<Case, "promised">): Promise<void> {
  const { store, clock, adviser, accountId, network } = queue;
  if (promised === "done") return;
  const dispatch = await lastDispatch(store, postId);
  const acting = { dispatchId: dispatch.id, actor: adviser, at: clock.at };
  const { network: name } = await accountRow(store, accountId);
  if (promised === "breaks" || promised === "holds") await connect(queue, name);
  if (promised === "fails" || promised === "breaks")
    expect(await retryDispatch(store, acting)).toEqual({ acted: true });
  if (promised === "unsure") {
    const verdict = network.texts().length > 0 ? "there" : "again";
    expect(await settleDispatch(store, { ...acting, verdict, address: network.address() })).toEqual({ acted: true });
    if (verdict === "there") return;
  }
  const { restsUntil } = await accountRow(store, accountId);
  clock.at = new Date(Math.max(+clock.at, +(await lastDispatch(store, postId)).nextTryAt, +(restsUntil ?? 0)));
  await run(queue, postId);
}

/** Sent, with its link, once, after what was there before, and archived as it left. */
export async function expectSent(queue: Queue, postId: number, texts = [TEXT], before: string[] = []): Promise<void> {
  const { store, network } = queue;
  expect(network.texts()).toEqual([...before, ...texts]);
  expect(await lastDispatch(store, postId)).toMatchObject({ state: "done", trouble: null, askedAt: null });
  const { state, url } = await postRow(store, postId);
  expect(state).toBe("sent");
  expect(url ?? "https://").toMatch(/^https?:\/\//);
  expect(await sentOf(queue, postId)).toHaveLength(texts.length);
}
