import type { Federation, RequestContext } from "@fedify/fedify";
import type { Activity } from "@fedify/fedify/vocab";
import type { Site } from "#app/server/context.server.ts";
import { ADDRESS } from "./addresses.ts";
import { announceOf, createOf } from "./deliver.server.ts";
import { countNotes, listNotes } from "./list-notes.server.ts";
import { noteObject } from "./note-object.server.ts";
import { standingNote } from "./note-row.server.ts";
import { countFollowers, readActor } from "./read-actor.server.ts";

const PAGE = 20;

/** What others may read of an actor: all that it said; of those who follow it, how many. */
export function openCollections(federation: Federation<Site>): void {
  federation
    .setOutboxDispatcher(ADDRESS.outbox, async (ctx, actor, cursor) => {
      if (cursor === null || !(await readActor(ctx.data.store, actor))) return null;
      return pageOf(ctx, actor, /^[1-9]\d{0,9}$/.test(cursor) ? Number(cursor) : null);
    })
    .setFirstCursor(async (ctx, actor) => ((await readActor(ctx.data.store, actor)) ? "first" : null))
    .setCounter(async (ctx, actor) =>
      (await readActor(ctx.data.store, actor)) ? countNotes(ctx.data.store, actor) : null,
    );
  federation
    .setFollowersDispatcher(ADDRESS.followers, async (ctx, actor) => {
      // Who they are is theirs: deliveries ask the table itself.
      return (await readActor(ctx.data.store, actor)) ? { items: [] } : null;
    })
    .setCounter(async (ctx, actor) => (await countFollowers(ctx.data.store)).get(actor) ?? 0);
}

async function pageOf(ctx: RequestContext<Site>, actor: string, before: number | null) {
  const rows = await listNotes(ctx.data.store, actor, { before, most: PAGE + 1 });
  const items: Activity[] = [];
  for (const row of rows.slice(0, PAGE)) {
    const standing = await standingNote(ctx.data.store, row);
    if (!standing) continue;
    items.push(row.actor === actor ? createOf(ctx, row, await noteObject(ctx, standing)) : announceOf(ctx, row, actor));
  }
  const last = rows.at(PAGE - 1);
  return { items, nextCursor: rows.length > PAGE && last ? String(last.id) : null };
}
