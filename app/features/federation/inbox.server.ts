import type { Federation } from "@fedify/fedify";
import { Accept, Announce, Create, Delete, Follow, Like, Reject, Undo, Update } from "@fedify/fedify/vocab";
import type { Site } from "#app/server/context.server.ts";
import { OFFICIAL } from "./actors.ts";
import { ADDRESS } from "./addresses.ts";
import { takeReply } from "./follow-others.server.ts";
import { forgetActor, takeDelete, takeUpdate } from "./take-delete.server.ts";
import { takeFollow } from "./take-follow.server.ts";
import { sayingOf, takeNote } from "./take-note.server.ts";
import { takeReaction } from "./take-reaction.server.ts";
import { takeUndo } from "./take-undo.server.ts";

/** What comes from other servers, once Fedify has seen that it comes from whom it says. */
export function listenToInboxes(federation: Federation<Site>): void {
  federation
    .setInboxListeners(ADDRESS.inbox, ADDRESS.sharedInbox)
    .setSharedKeyDispatcher(() => ({ identifier: OFFICIAL }))
    .on(Follow, takeFollow)
    .on(Undo, takeUndo)
    .on(Accept, (ctx, accept) => takeReply(ctx, accept, "accepted"))
    .on(Reject, (ctx, reject) => takeReply(ctx, reject, "refused"))
    .on(Create, async (ctx, create) => {
      const saying = await sayingOf(ctx, create);
      if (saying) await takeNote(ctx, saying);
    })
    .on(Update, takeUpdate)
    .on(Like, takeReaction)
    .on(Announce, takeReaction)
    .on(Delete, takeDelete)
    .onError((ctx, error) => ctx.data.log.debug({ err: error }, "an activity could not be taken"))
    // Whoever is gone can no longer sign that they are: their own server says so, where their key was.
    .onUnverifiedActivity(async (ctx, activity, reason) => {
      if (!(activity instanceof Delete) || reason.type !== "keyFetchError" || !("status" in reason.result)) return;
      const { actorId, objectId } = activity;
      const gone = reason.result.status === 410 && reason.keyId.href.replace(/#.*$/, "") === actorId?.href;
      if (!gone || objectId?.href !== actorId.href) return;
      await forgetActor(ctx.data, actorId.href);
      return new Response(null, { status: 202 });
    });
}
