import { and, count, desc, eq, inArray, isNull, lt } from "drizzle-orm";
import type { Page, Person } from "#app/features/threads/cards.ts";
import { answerAnchor, listPath, threadPath } from "#app/features/threads/paths.ts";
import { personColumns, toPerson } from "#app/features/threads/select-person.server.ts";
import { NEWS_KINDS, TRUST_KINDS } from "#db/schema/outbox.ts";
import type { Store } from "#db/store.ts";
import { anonymousColumns, isAnonymous } from "./shown-actor.server.ts";
import type { NewsKind } from "./tell.server.ts";
import type { TrustKind } from "./tell-trust.server.ts";
import { trustPath } from "./trust-path.ts";

const MESSAGES_PER_PAGE = 30;
const SHOWN_KINDS = [...NEWS_KINDS, ...TRUST_KINDS];

export interface Message {
  id: number;
  kind: NewsKind | TrustKind;
  lang: "fr" | "en";
  createdAt: Date;
  read: boolean;
  /** Of the thread it is about; the number of a report or of an appeal; null for what the kind says alone. */
  title: string | null;
  /** It was about a thread that is off the site by now. */
  gone: boolean;
  path: string;
  actor: Person | null;
}

/** How many messages someone has not seen yet; what concerns an account is only ever a mail. */
export async function countUnread(store: Store, memberId: number): Promise<number> {
  const { outbox } = store.tables;
  const [row] = await store.read
    .select({ total: count() })
    .from(outbox)
    .where(and(eq(outbox.recipientId, memberId), isNull(outbox.readAt), inArray(outbox.kind, SHOWN_KINDS)));
  return row?.total ?? 0;
}

export type MessageListing = { listed: true; page: Page<Message> } | { listed: false; refusal: "bad-cursor" };

/** What someone has been told, the latest first. */
export async function listMessages(store: Store, memberId: number, after: string | null): Promise<MessageListing> {
  if (after !== null && !/^\d{1,9}$/.test(after)) return { listed: false, refusal: "bad-cursor" };
  const { outbox } = store.tables;
  const rows = await messageRows(store)
    .where(
      and(
        eq(outbox.recipientId, memberId),
        inArray(outbox.kind, SHOWN_KINDS),
        after === null ? undefined : lt(outbox.id, Number(after)),
      ),
    )
    .orderBy(desc(outbox.id))
    .limit(MESSAGES_PER_PAGE + 1);
  const items = rows.slice(0, MESSAGES_PER_PAGE).map(toMessage);
  const last = items.at(-1);
  return { listed: true, page: { items, next: rows.length > MESSAGES_PER_PAGE && last ? String(last.id) : null } };
}

/** Seen: the number in the header goes. */
export function markAllRead(store: Store, memberId: number, at: Date): Promise<void> {
  const { outbox } = store.tables;
  return store.write(async (tx) => {
    await tx
      .update(outbox)
      .set({ readAt: at })
      .where(and(eq(outbox.recipientId, memberId), isNull(outbox.readAt)));
  });
}

function messageRows(store: Store) {
  const { outbox, threads, answers, members, reports, appeals } = store.tables;
  return store.read
    .select({
      message: outbox,
      thread: { id: threads.id, kind: threads.kind, slug: threads.slug, title: threads.title, state: threads.state },
      report: reports.number,
      appeal: appeals.number,
      actor: personColumns(members),
      signed: anonymousColumns(store.read, store),
    })
    .from(outbox)
    .leftJoin(threads, eq(threads.id, outbox.threadId))
    .leftJoin(reports, eq(reports.id, outbox.reportId))
    .leftJoin(appeals, eq(appeals.id, outbox.appealId))
    .leftJoin(answers, eq(answers.id, outbox.answerId))
    .leftJoin(members, eq(members.id, outbox.actorId))
    .$dynamic();
}

type MessageRow = Awaited<ReturnType<typeof messageRows>>[number];

/** What is listed is of one of these kinds. */
function kindOf({ kind }: MessageRow["message"]): Message["kind"] {
  const known = SHOWN_KINDS.find((one) => one === kind);
  if (!known) throw new Error(`a mail of the kind ${kind} is listed nowhere`);
  return known;
}

function toMessage(row: MessageRow): Message {
  const { message, actor, signed } = row;
  return {
    id: message.id,
    kind: kindOf(message),
    lang: message.lang,
    createdAt: message.createdAt,
    read: message.readAt !== null,
    ...leadOf(row),
    actor: actor && !isAnonymous(message.kind, signed) ? toPerson(actor) : null,
  };
}

/** Where it leads, and by what name. */
function leadOf({ message, thread, report, appeal }: MessageRow): Pick<Message, "title" | "gone" | "path"> {
  const path = trustPath(message, report);
  if (path !== null) return { title: message.kind.startsWith("appeal-") ? appeal : report, gone: false, path };
  const anchor = message.answerId === null ? "" : `#${answerAnchor(message.answerId)}`;
  if (!thread) return { title: null, gone: false, path: "/moi/moderation" };
  // What is off the site since is not read here either: its page says that it is gone.
  if (thread.state !== "live" && thread.state !== "merged")
    return { title: null, gone: true, path: `${listPath(thread.kind)}/${thread.id}` };
  return { title: thread.title, gone: false, path: `${threadPath(thread)}${anchor}` };
}
