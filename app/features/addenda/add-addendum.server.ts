import { and, count, eq, gte, sql } from "drizzle-orm";
import { may, type Role } from "#app/features/access/table.ts";
import { SAME_THING_MS } from "#app/features/contributions/same-thing.ts";
import { renderMarkdown } from "#app/features/markdown/render.server.ts";
import { indexThread } from "#app/features/search/index-thread.server.ts";
import { shield } from "#app/features/shield/shield.ts";
import type { Language } from "#app/i18n/catalogue.ts";
import type { Store, Writer } from "#db/store.ts";
import { type AddendumRefusal, isFrozen, refusalToComplete } from "./rules.ts";

export interface NewAddendum {
  threadId: number;
  actor: { id: number; role: Role };
  body: string;
  /** Of the words that stand for what the shield masks. */
  lang?: Language;
  at: Date;
}

export type AddendumOutcome = { added: true; id: number } | { added: false; refusal: AddendumRefusal };

/** Adds under an idea whose words its votes have frozen. Nobody is told: it is a precision, not news. */
export function addAddendum(store: Store, written: NewAddendum): Promise<AddendumOutcome> {
  const addendum = { ...written, body: shield(written.body, { lang: written.lang ?? "fr" }).text };
  const { threads } = store.tables;
  const { threadId, actor } = addendum;
  const { html } = renderMarkdown(addendum.body);
  return store.write(
    async (tx) => {
      const [idea] = await tx.select().from(threads).where(eq(threads.id, threadId));
      if (!idea) return { added: false, refusal: "not-found" };
      const before = await alreadyAdded(tx, store, addendum);
      if (before) return { added: true, id: before.id };
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

      const id = await insertAddendum(tx, store, { ...addendum, html });
      await tx
        .update(threads)
        .set({ version: sql`${threads.version} + 1` })
        .where(eq(threads.id, threadId));
      await indexThread(tx, store, threadId);
      return { added: true, id };
    },
    { guard: [`thread:${threadId}`] },
  );
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
    .select({ id: addenda.id })
    .from(addenda)
    .where(
      and(
        eq(addenda.threadId, threadId),
        eq(addenda.authorId, actor.id),
        eq(addenda.body, body),
        eq(addenda.state, "live"),
        gte(addenda.createdAt, new Date(at.getTime() - SAME_THING_MS)),
      ),
    );
  return same;
}

async function insertAddendum(tx: Writer, store: Store, addendum: NewAddendum & { html: string }): Promise<number> {
  const { addenda } = store.tables;
  const { threadId, actor, body, html, at } = addendum;
  const [inserted] = await tx
    .insert(addenda)
    .values({ threadId, authorId: actor.id, body, bodyHtml: html, createdAt: at })
    .returning({ id: addenda.id });
  if (!inserted) throw new Error("the database returned no id for a new addendum");
  return inserted.id;
}
