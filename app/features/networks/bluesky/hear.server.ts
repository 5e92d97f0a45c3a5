import { createHash } from "node:crypto";
import type { Agent, AppBskyNotificationListNotifications } from "@atproto/api";
import { z } from "zod";
import type { Connection, Heard } from "../port.ts";
import { atTheFloor, hasHeard, type Mark, markOf, withFewNames, wordsOf } from "./mark.ts";
import { type Account, profileOf, remoteOf } from "./post.server.ts";
import { answerOf, hasNoAppView } from "./trouble.server.ts";

type Notification = AppBskyNotificationListNotifications.Notification;

const PAGE = 100;
/** What is left over is heard the next time. */
const MOST_PAGES = 5;
/** As many as the network tells about at once. */
export const BATCH = 25;
/** The lexicon's limit of bytes; an AppView that does not hold it cannot fill ours. */
const MOST_LETTERS = 3000;

/** Others write these records: only what is as it should be is believed. */
const Said = z.object({
  text: z.string().catch(""),
  langs: z.array(z.string()).catch([]),
  reply: z
    .object({ root: z.object({ uri: z.string(), cid: z.string() }), parent: z.object({ uri: z.string() }) })
    .nullish()
    .catch(null),
});

export function hearing(account: Account): NonNullable<Connection["hear"]> {
  return (since) =>
    answerOf(account.now, { writes: false }, async () => {
      const mark = markOf(since, account.now());
      try {
        return await hear(account, mark);
      } catch (error) {
        // A server that stands alone hears nobody; check() has told so.
        if (hasNoAppView(error)) return { heard: [], upTo: since, more: false };
        throw error;
      }
    });
}

async function hear({ agent, session, now }: Account, before: Mark) {
  const self = await session.opened();
  const fresh: Notification[] = [];
  const mark = { ...before, heard: { ...before.heard } };
  let reached = false;
  for (let page = 0; page < MOST_PAGES && !reached; page++) {
    const { notifications, cursor } = await pageOf(agent, mark.below);
    mark.below = cursor ?? null;
    reached = !cursor || notifications.some((one) => datedAt(one, now()) < mark.floor);
    for (const one of notifications) if (isNews(one, mark, now())) note(one, mark, now(), fresh);
  }
  const heard = fresh
    .filter(({ author }) => author.did !== self)
    .sort((one, other) => datedAt(one, now()) - datedAt(other, now()));
  const reach = await reachOf(agent, heard);
  return {
    heard: heard.map((one) => heardOf(one, reach)),
    upTo: wordsOf(reached ? atTheFloor(withFewNames(mark)) : withFewNames(mark)),
    more: !reached,
  };
}

async function pageOf(agent: Agent, cursor: string | null) {
  const reasons = ["reply", "mention", "quote"];
  const { data } = await agent.app.bsky.notification.listNotifications({
    limit: PAGE,
    reasons,
    ...(cursor !== null && { cursor }),
  });
  return { ...data, notifications: data.notifications.filter(({ reason }) => reasons.includes(reason)) };
}

function isNews(one: Notification, mark: Mark, now: Date): boolean {
  return !hasHeard(mark, nameOf(one), datedAt(one, now));
}

function note(one: Notification, mark: Mark, now: Date, fresh: Notification[]): void {
  const at = datedAt(one, now);
  mark.heard[nameOf(one)] = at;
  mark.newest = Math.max(mark.newest, at);
  fresh.push(one);
}

/** Nothing is dated in the future: it would hide what comes before it. */
function datedAt({ indexedAt }: Notification, now: Date): number {
  return Math.min(Date.parse(indexedAt) || 0, now.getTime());
}

/** One post is heard once, though it may answer and mention at a time. */
function nameOf({ uri }: Notification): string {
  return createHash("sha256").update(uri).digest("base64url").slice(0, 11);
}

/** How many follow each author; best effort: what was said counts without it. */
async function reachOf(agent: Agent, heard: Notification[]): Promise<Map<string, number>> {
  const reach = new Map<string, number>();
  const dids = [...new Set(heard.map(({ author }) => author.did))];
  for (let first = 0; first < dids.length; first += BATCH) {
    const actors = dids.slice(first, first + BATCH);
    const profiles = await agent.app.bsky.actor.getProfiles({ actors }).then(
      ({ data }) => data.profiles,
      () => [],
    );
    for (const { did, followersCount } of profiles) if (followersCount !== undefined) reach.set(did, followersCount);
  }
  return reach;
}

function heardOf(one: Notification, reach: Map<string, number>): Heard {
  const { uri, cid, author, reason, reasonSubject, record, indexedAt } = one;
  const { text, langs, reply } = Said.parse(record);
  return {
    remote: remoteOf(uri, cid),
    kind: reason === "reply" ? "reply" : "mention",
    parentId: reply?.parent.uri ?? (reason === "quote" ? (reasonSubject ?? null) : null),
    root: reply ? { id: reply.root.uri, revision: reply.root.cid } : null,
    author: {
      id: author.did,
      handle: author.handle,
      name: author.displayName || author.handle,
      url: profileOf(author.did),
      reach: reach.get(author.did) ?? null,
    },
    text: text.slice(0, MOST_LETTERS),
    lang: langs[0] ?? null,
    at: new Date(indexedAt),
  };
}
