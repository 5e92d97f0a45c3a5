import { asc, desc, eq, type SQL, sql } from "drizzle-orm";
import { alias } from "#db/alias.ts";
import type { Store } from "#db/store.ts";
import { archived } from "./archive.server.ts";
import { readContent } from "./content.ts";
import type { DispatchLine } from "./dispatch-line.ts";
import type { DispatchRow } from "./lease-dispatches.server.ts";
import { phaseOfDispatch } from "./phase.ts";
import { isStale } from "./stale.ts";
import { mayBeTakenUp } from "./take-up.server.ts";

export interface Wanted {
  where: SQL | undefined;
  most: number;
  oldestFirst?: boolean;
}

export interface Reading {
  viewerId: number;
  now: Date;
}

/** Why nothing leaves from an account until somebody mends it; null while it does. */
export function brokenBy({ state, trouble }: Store["tables"]["networkAccounts"]) {
  return sql<string | null>`case when ${state} = 'broken' then ${trouble} end`;
}

/** What was asked for, with who, where and what became of it; the latest first. */
export async function describeDispatches(
  store: Store,
  { where, most, oldestFirst = false }: Wanted,
  reading: Reading,
): Promise<DispatchLine[]> {
  const { dispatches } = store.tables;
  const rows = await dispatchRows(store)
    .where(where)
    .orderBy(oldestFirst ? asc(dispatches.id) : desc(dispatches.id))
    .limit(most);
  return rows.map((row) => lineOf(row, reading));
}

function dispatchRows(store: Store) {
  const { tables, read } = store;
  const { dispatches, networkAccounts, posts, threads, mentions, members } = tables;
  const approver = alias(members, "approver");
  return read
    .select({
      dispatch: dispatches,
      account: { network: networkAccounts.network, handle: networkAccounts.handle },
      ...{ broken: brokenBy(networkAccounts), accountState: networkAccounts.state },
      post: { state: posts.state, staleAt: posts.staleAt },
      thread: { id: threads.id, kind: threads.kind, slug: threads.slug, title: threads.title, lang: threads.lang },
      answers: { mentionId: mentions.id, handle: mentions.authorHandle },
      by: members.name,
      approvedBy: approver.name,
      takeUp: sql<boolean | null>`${mayBeTakenUp(store)}`.mapWith(Boolean),
    })
    .from(dispatches)
    .innerJoin(networkAccounts, eq(networkAccounts.id, dispatches.accountId))
    .leftJoin(posts, eq(posts.id, dispatches.postId))
    .leftJoin(threads, eq(threads.id, posts.threadId))
    .leftJoin(mentions, eq(mentions.id, dispatches.mentionId))
    .leftJoin(members, eq(members.id, dispatches.requestedById))
    .leftJoin(approver, eq(approver.id, dispatches.approvedById));
}

type Row = Awaited<ReturnType<ReturnType<typeof dispatchRows>["execute"]>>[number];

function lineOf(
  { dispatch, account, broken, accountState, post, thread, answers, by, approvedBy, takeUp }: Row,
  { viewerId, now }: Reading,
): DispatchLine {
  const { id, act, state, postId, sendAt, tries, doneAt } = dispatch;
  const trouble = dispatch.trouble ?? (state === "waiting" ? broken : null);
  const { parts: texts, alt, lang } = readContent(dispatch.content);
  const sent = dispatch.sent === null ? [] : archived(dispatch.sent).parts;
  return {
    ...{ id, act, account, postId, thread, answers, lang, texts, alt, by, sendAt, tries, trouble, doneAt },
    phase: phaseOfDispatch(dispatch, now),
    // Only the site takes things off for nobody.
    bySite: act === "delete" && dispatch.requestedById === null,
    at: dispatch.requestedAt,
    approval: dispatch.approvedAt && { by: approvedBy, at: dispatch.approvedAt },
    nextTryAt: state === "waiting" && tries > 0 ? dispatch.nextTryAt : null,
    hash: sent.length === 0 ? null : dispatch.sentHash,
    url: sent[0]?.url ?? null,
    stale: act === "publish" && post !== null && isStale(post),
    acts: actsOn(dispatch, { viewerId, connected: accountState !== "disconnected", takeUp: takeUp === true }),
  };
}

/** As the commands decide: nothing is offered that would be refused. */
function actsOn(
  { act, state, askedAt, requestedById }: DispatchRow,
  { viewerId, connected, takeUp }: { viewerId: number; connected: boolean; takeUp: boolean },
): DispatchLine["acts"] {
  const own = requestedById === viewerId;
  return {
    approve: state === "approval" && !own,
    ownApproval: state === "approval" && own,
    cancel: (state === "approval" || state === "waiting") && askedAt === null,
    giveUp: state === "failed",
    retry: state === "failed" && connected,
    settle: state === "uncertain",
    takeUp: act === "publish" && takeUp,
  };
}
