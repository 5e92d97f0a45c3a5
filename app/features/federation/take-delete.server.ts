import type { InboxContext } from "@fedify/fedify";
import { type Actor, type Delete, isActor, type Update } from "@fedify/fedify/vocab";
import { and, eq, ne } from "drizzle-orm";
import { forgetHeard } from "#app/features/mentions/hear.server.ts";
import type { Site } from "#app/server/context.server.ts";
import { federationAccount } from "./account.server.ts";
import { dropFollower, moveFollower } from "./followers.server.ts";
import { forgetFollowedNote } from "./following.server.ts";
import { forgetReactions } from "./note-reactions.server.ts";
import { reachedAt } from "./take-follow.server.ts";
import { sayingOf, takeNote } from "./take-note.server.ts";

type Inbox = InboxContext<Site>;

/** A note is taken back, or its author is no more. */
export async function takeDelete(ctx: Inbox, { actorId, objectId }: Delete): Promise<void> {
  if (actorId === null || objectId === null) return;
  if (objectId.href === actorId.href) return forgetActor(ctx.data, actorId.href);
  await forgetFollowedNote(ctx.data, { uri: objectId.href, actor: actorId.href });
  await forgetWords(ctx.data, { author: actorId.href, remoteId: objectId.href });
}

/** Nobody follows from there any more, what was said is no longer read, and nothing was liked. */
export async function forgetActor(site: Site, uri: string): Promise<void> {
  await dropFollower(site.store, uri);
  await forgetReactions(site.store, uri);
  await forgetWords(site, { author: uri });
}

/** Of what this author has said, nobody else. */
async function forgetWords(site: Site, { author, remoteId }: { author: string; remoteId?: string }): Promise<void> {
  const { mentions } = site.store.tables;
  const accountId = await federationAccount(site);
  const theirs = await site.store.read
    .select({ remoteId: mentions.remoteId })
    .from(mentions)
    .where(
      and(
        eq(mentions.accountId, accountId),
        eq(mentions.authorId, author),
        ne(mentions.state, "gone"),
        remoteId === undefined ? undefined : eq(mentions.remoteId, remoteId),
      ),
    );
  for (const said of theirs) await forgetHeard(site.store, accountId, said.remoteId);
}

export async function takeUpdate(ctx: Inbox, update: Update): Promise<void> {
  const saying = await sayingOf(ctx, update);
  if (saying) return takeNote(ctx, saying);
  const object = await update.getObject(ctx);
  if (!object || !isActor(object) || object.id === null || object.id.href !== update.actorId?.href) return;
  await moved(ctx, object);
}

async function moved({ data: { store } }: Inbox, actor: Actor): Promise<void> {
  const reached = reachedAt(actor);
  if (reached) await moveFollower(store, reached);
}
