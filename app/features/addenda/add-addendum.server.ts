import { and, count, eq, gte, inArray, sql } from "drizzle-orm";
import { may, type Role } from "#app/features/access/table.ts";
import { SAME_THING_MS } from "#app/features/contributions/same-thing.ts";
import { renderMarkdown } from "#app/features/markdown/render.server.ts";
import { indexThread } from "#app/features/search/index-thread.server.ts";
import { LOG } from "#app/features/moderation/record-ruling.server.ts";
import { passShield, type Safe, type Shielding } from "#app/features/shield/door.ts";
import { hold } from "#app/features/spam/hold.server.ts";
import { judge, type Origin } from "#app/features/spam/judge.server.ts";
import type { SpamScore } from "#app/features/spam/rules.ts";
import type { Store, Writer } from "#db/store.ts";
import { type AddendumRefusal, isFrozen, refusalToComplete } from "./rules.ts";

export interface NewAddendum {
  threadId: number;
  actor: { id: number; role: Role };
  body: string;
  shielding?: Shielding;
  origin?: Origin;
  at: Date;
}

export type AddendumOutcome =
  /** Held: a person reads it first. */
  { added: true; id: number; held: boolean } | { added: false; refusal: AddendumRefusal | "awaiting-reading" };

/** Adds under an idea whose words its votes have frozen. Nobody is told: it is a precision, not news. */
export function addAddendum(store: Store, written: NewAddendum): Promise<AddendumOutcome> {
  const addendum = { ...written, body: passShield(written.body, written.shielding).text };
  const { threads } = store.tables;
  const { threadId, actor } = addendum;
  const { html } = renderMarkdown(addendum.body);
  return store.write(
    async (tx) => {
      const [idea] = await tx.select().from(threads).where(eq(threads.id, threadId));
      if (!idea) return { added: false, refusal: "not-found" };
      const before = await alreadyAdded(tx, store, addendum);
      if (before) return { added: true, id: before.id, held: before.state === "held" };
      const standing = {
        live: idea.state === "live" && idea.kind === "idea",
        locked: idea.lockedAt !== null,
        frozen: isFrozen(idea),
        addenda: await countAddenda(tx, store, threadId),
      };
      const refusal = refusalToComplete(
        standing,
        may(actor.role, "idea.complete", { own: idea.authorId === actor.id }),
      );
      if (refusal) return { added: false, refusal };

      const author = { memberId: actor.id };
      const { score, awaiting } = await judge(tx, store, { ...addendum, author, title: null });
      if (awaiting) return { added: false, refusal: "awaiting-reading" };

      const { held } = score;
      const id = await insertAddendum(tx, store, { ...addendum, html, held });
      if (held) await holdAddendum(tx, store, addendum, { id, score });
      await tx
        .update(threads)
        .set({ version: sql`${threads.version} + 1` })
        .where(eq(threads.id, threadId));
      await indexThread(tx, store, threadId);
      return { added: true, id, held };
    },
    { guard: [`thread:${threadId}`, LOG] },
  );
}

function holdAddendum(
  tx: Writer,
  store: Store,
  { threadId, actor, at }: NewAddendum,
  { id, score }: { id: number; score: SpamScore },
): Promise<void> {
  const about = { subject: "addendum", subjectId: id, threadId, memberId: actor.id } as const;
  return hold(tx, store, { ...about, guest: false, score, stateBefore: null, at });
}

async function countAddenda(tx: Writer, { tables: { addenda } }: Store, threadId: number): Promise<number> {
  const [row] = await tx
    .select({ total: count() })
    .from(addenda)
    .where(and(eq(addenda.threadId, threadId), eq(addenda.state, "live")));
  return row?.total ?? 0;
}

async function alreadyAdded(tx: Writer, { tables: { addenda } }: Store, { threadId, actor, body, at }: NewAddendum) {
  const [same] = await tx
    .select({ id: addenda.id, state: addenda.state })
    .from(addenda)
    .where(
      and(
        eq(addenda.threadId, threadId),
        eq(addenda.authorId, actor.id),
        eq(addenda.body, body),
        inArray(addenda.state, ["live", "held"]),
        gte(addenda.createdAt, new Date(at.getTime() - SAME_THING_MS)),
      ),
    );
  return same;
}

async function insertAddendum(
  tx: Writer,
  store: Store,
  addendum: NewAddendum & { body: Safe; html: string; held: boolean },
): Promise<number> {
  const { addenda } = store.tables;
  const { threadId, actor, body, html, held, at } = addendum;
  const [inserted] = await tx
    .insert(addenda)
    .values({ threadId, authorId: actor.id, body, bodyHtml: html, state: held ? "held" : "live", createdAt: at })
    .returning({ id: addenda.id });
  if (!inserted) throw new Error("the database returned no id for a new addendum");
  return inserted.id;
}
