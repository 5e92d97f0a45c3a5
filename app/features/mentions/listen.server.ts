import { and, type Column, eq, isNull, lte, or } from "drizzle-orm";
import { openAccount, type Opener, type StoredAccount } from "#app/features/networks/open-account.server.ts";
import type { Connection, Heard } from "#app/features/networks/port.ts";
import { passes, type Trouble } from "#app/features/networks/trouble.ts";
import type { Site } from "#app/server/context.server.ts";
import type { Store, Writer } from "#db/store.ts";
import { cleanAll, type HeardCount, hearingOf, keepHeard } from "./hear.server.ts";

/** Between two times that an account is listened to. */
const LISTEN_EVERY_MS = 60_000;
/** Longer than a turn takes: a crash costs at most this long. */
const LEASE_MS = 5 * 60_000;
/** Of what an account has missed, as many pages in one turn: the others have theirs too. */
const MOST_PAGES = 10;
/** How long an account rests that a network will not have, or when it does not say for how long. */
const REST_MS = 5 * 60_000;

export type Listening = Opener & Pick<Site, "log">;

export type Open = (site: Opener, account: StoredAccount) => Connection | null;

/** What else is done on an account while one has it: the figures of its posts. */
export type AlsoDo = (turn: Turn) => Promise<void>;

export interface Turn {
  accountId: number;
  connection: Connection;
  stop: AbortSignal;
}

export type Heed =
  /** Another node has it, or its time has not come. */
  { listened: false } | ({ listened: true; trouble: Trouble | null } & HeardCount);

interface Hold {
  account: Awaited<ReturnType<typeof takeAccount>>;
  until: Date;
}

/** One turn of one account: what was said since the last, kept with the place from which to go on. */
export async function listenTo(
  site: Listening,
  accountId: number,
  { open = openAccount, also, stop }: { open?: Open; also?: AlsoDo; stop: AbortSignal },
): Promise<Heed> {
  const { store, now } = site;
  const until = new Date(+now() + LEASE_MS);
  const account = await takeAccount(store, { accountId, until, at: now() });
  if (!account) return { listened: false };
  const heed = { listened: true, trouble: null, fresh: 0, dropped: 0 } as const;
  try {
    const connection = open(site, account);
    if (!connection) return heed;
    const heard = await hearPages(site, { account, until }, connection, stop);
    if (!heard.trouble && !stop.aborted) await also?.({ accountId, connection, stop });
    return { ...heed, ...heard };
  } finally {
    await letGo(store, { accountId, until, at: now() });
  }
}

/** The account, ours alone until `until`; undefined when it is not its turn. */
async function takeAccount(store: Store, { accountId, until, at }: { accountId: number; until: Date; at: Date }) {
  const { networkAccounts } = store.tables;
  return store.write(
    async (tx) => {
      const past = (column: Column, limit: Date) => or(isNull(column), lte(column, limit));
      const [account] = await tx
        .update(networkAccounts)
        .set({ hearingUntil: until })
        .where(
          and(
            eq(networkAccounts.id, accountId),
            eq(networkAccounts.state, "connected"),
            past(networkAccounts.restsUntil, at),
            past(networkAccounts.hearingUntil, at),
            past(networkAccounts.heardAt, new Date(+at - LISTEN_EVERY_MS)),
          ),
        )
        .returning();
      return account;
    },
    { guard: [hearingOf(accountId)] },
  );
}

function isOurs({ tables: { networkAccounts } }: Store, accountId: number, until: Date) {
  return and(eq(networkAccounts.id, accountId), eq(networkAccounts.hearingUntil, until));
}

async function letGo(store: Store, { accountId, until, at }: { accountId: number; until: Date; at: Date }) {
  const { networkAccounts } = store.tables;
  await store.write((tx) =>
    tx
      .update(networkAccounts)
      .set({ hearingUntil: null, heardAt: at })
      .where(isOurs(store, accountId, until)),
  );
}

async function hearPages(site: Listening, hold: Hold, { hear }: Connection, stop: AbortSignal) {
  const { store, now } = site;
  const { account, until } = hold;
  const count = { fresh: 0, dropped: 0 };
  if (!account || !hear) return { ...count, trouble: null };
  let since = account.heardUpTo;
  for (let page = 0; page < MOST_PAGES && !stop.aborted; page++) {
    const answer = await hear(since);
    if (!answer.ok) {
      await noteTrouble(store, { accountId: account.id, trouble: answer.trouble, at: now() });
      return { ...count, trouble: answer.trouble };
    }
    const { heard, upTo, more } = answer.value;
    const kept = await keepPage(site, { accountId: account.id, until, heard, upTo: upTo ?? since });
    // Somebody else has it by now, and hears the same.
    if (!kept) break;
    count.fresh += kept.fresh;
    count.dropped += kept.dropped;
    if (!more || upTo === null || upTo === since) break;
    since = upTo;
  }
  return { ...count, trouble: null };
}

interface HeardPage {
  accountId: number;
  until: Date;
  heard: Heard[];
  upTo: string | null;
}

/** The words and the place from which to go on are one write: whatever happens, nothing is heard twice or missed. */
function keepPage({ store, env, now }: Listening, page: HeardPage): Promise<HeardCount | null> {
  const { networkAccounts } = store.tables;
  const { accountId, until, heard, upTo } = page;
  const at = now();
  const clean = cleanAll({ heard, shielding: { lang: "fr", spare: env.publicContacts }, at });
  return store.write(
    async (tx) => {
      const moved = await tx
        .update(networkAccounts)
        .set({ heardUpTo: upTo, heardAt: at, trouble: null })
        .where(isOurs(store, accountId, until))
        .returning({ id: networkAccounts.id });
      return moved.length === 0 ? null : keepHeard(tx, store, { accountId, clean, at });
    },
    { guard: [hearingOf(accountId)] },
  );
}

/** Refused credentials end it until somebody connects it anew; anything else is a rest. */
export function noteTrouble(
  store: Store,
  { accountId, trouble, at }: { accountId: number; trouble: Trouble; at: Date },
): Promise<void> {
  const { networkAccounts } = store.tables;
  const connected = and(eq(networkAccounts.id, accountId), eq(networkAccounts.state, "connected"));
  return store.write(async (tx: Writer) => {
    await tx
      .update(networkAccounts)
      .set({ trouble: trouble.kind, ...afterTrouble(trouble, at) })
      .where(connected);
  });
}

function afterTrouble(trouble: Trouble, at: Date): { state?: "broken"; restsUntil?: Date } {
  if (trouble.kind === "unauthorized") return { state: "broken" };
  if (trouble.kind === "limited") return { restsUntil: trouble.retryAt ?? new Date(+at + REST_MS) };
  // Sending has patience of its own: only what the network asks for keeps it waiting too.
  return trouble.retryAt && passes(trouble) ? { restsUntil: trouble.retryAt } : {};
}
