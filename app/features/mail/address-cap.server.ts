import { and, count, eq, gt, gte, inArray, isNull, lt, notInArray, or } from "drizzle-orm";
import { NEWS_KINDS, TRUST_KINDS } from "#db/schema/outbox.ts";
import type { Store, Writer } from "#db/store.ts";
import { ASKED, isAsked, isNews, isTrust } from "./rules.ts";
import type { MailKind, MailRow } from "./mail-rows.server.ts";

const HOUR = 3600_000;
const DAY = 24 * HOUR;

/**
 * Most mails to one address. What anybody can have sent by typing it is counted apart: a stranger is not flooded, and
 * whoever floods cannot keep the alarms of an account from leaving.
 */
const CAPS = {
  asked: [
    { most: 6, within: HOUR },
    { most: 20, within: DAY },
  ],
  account: [{ most: 20, within: HOUR }],
  news: [{ most: 30, within: DAY }],
  // Many decisions may fall on one person at once, and each is owed its reasons.
  trust: [{ most: 100, within: HOUR }],
} as const;

/** Whether this address has had enough mails of this sort. Asked about mails under lease, by one node at a time. */
export async function isTooMany(
  tx: Writer,
  store: Store,
  { id, kind, address, at }: Pick<MailRow["mail"], "id" | "kind"> & { address: string; at: Date },
): Promise<boolean> {
  const { outbox } = store.tables;
  for (const { most, within } of CAPS[sortOf(kind)]) {
    const gone = gte(outbox.sentAt, new Date(+at - within));
    // Those before it in the same lease are about to go.
    const going = and(isNull(outbox.sentAt), isNull(outbox.skipped), gt(outbox.leasedUntil, at), lt(outbox.id, id));
    const [row] = await tx
      .select({ total: count() })
      .from(outbox)
      .where(and(isTo(tx, store, address), isOfSort(store, kind), or(gone, going)));
    if ((row?.total ?? 0) >= most) return true;
  }
  return false;
}

function sortOf(kind: MailKind): keyof typeof CAPS {
  if (isNews(kind)) return "news";
  if (isAsked(kind)) return "asked";
  return isTrust(kind) ? "trust" : "account";
}

function isOfSort({ tables: { outbox } }: Store, kind: MailKind) {
  if (isNews(kind)) return inArray(outbox.kind, NEWS_KINDS);
  if (isAsked(kind)) return inArray(outbox.kind, ASKED);
  if (isTrust(kind)) return and(inArray(outbox.kind, TRUST_KINDS), notInArray(outbox.kind, [...ASKED]));
  return notInArray(outbox.kind, [...NEWS_KINDS, ...TRUST_KINDS, ...ASKED]);
}

/** Several guests may have left the same address. */
function isTo(tx: Writer, { tables: { outbox, members } }: Store, address: string) {
  const owners = tx
    .select({ id: members.id })
    .from(members)
    .where(or(eq(members.email, address), eq(members.unprovedEmail, address)));
  return or(eq(outbox.address, address), and(isNull(outbox.address), inArray(outbox.recipientId, owners)));
}
