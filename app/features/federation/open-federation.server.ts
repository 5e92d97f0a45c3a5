import { type Context, createFederation, type Federation } from "@fedify/fedify";
import { Note } from "@fedify/fedify/vocab";
import type { Site } from "#app/server/context.server.ts";
import { actorObject } from "./actor-object.server.ts";
import { ADDRESS } from "./addresses.ts";
import { openDocuments } from "./documents.server.ts";
import { dropUnreachable } from "./followers.server.ts";
import { listenToInboxes } from "./inbox.server.ts";
import { openKeys } from "./keys.server.ts";
import { openMemory } from "./memory.server.ts";
import { noteObject } from "./note-object.server.ts";
import { readNote } from "./note-row.server.ts";
import { openCollections } from "./outbox.server.ts";
import { openQueue } from "./queue.server.ts";
import { listActors, readActor } from "./read-actor.server.ts";
import { throughOutbound } from "./way-out.server.ts";

/** This site among the servers of ActivityPub. */
export interface Federated {
  federation: Federation<Site>;
  context: () => Context<Site>;
  /** Everything that Fedify does goes through here: what it fetches then leaves by the site's own door. */
  run: <Result>(work: () => Promise<Result>) => Promise<Result>;
}

/** A signed request that comes later than this was kept by somebody. */
const SIGNATURE_MINUTES = 60;

export function openFederation(site: Site): Federated {
  const kv = openMemory(site);
  const federation = createFederation<Site>({
    kv,
    queue: openQueue(site),
    manuallyStartQueue: true,
    origin: site.env.publicUrl.origin,
    signatureTimeWindow: { minutes: SIGNATURE_MINUTES },
    ...openDocuments(site.env, kv),
  });
  const keys = openKeys(site);
  federation
    .setActorDispatcher(ADDRESS.actor, async (ctx, name) => {
      const view = await readActor(ctx.data.store, name);
      return view && actorObject(ctx, view);
    })
    .setKeyPairsDispatcher(async (ctx, name) => ((await readActor(ctx.data.store, name)) ? keys(name) : []));
  federation.setObjectDispatcher(Note, ADDRESS.note, async (ctx, { name }) => {
    const reading = await readNote(ctx.data.store, name);
    return reading.state === "standing" ? noteObject(ctx, reading.note) : null;
  });
  listenToInboxes(federation);
  openCollections(federation);
  describeServer(federation);
  federation.setOutboxPermanentFailureHandler((ctx, { actorIds, inbox }) =>
    dropUnreachable(
      ctx.data.store,
      actorIds.map(({ href }) => href),
      inbox.href,
    ),
  );
  return {
    federation,
    context: () => federation.createContext(site.env.publicUrl, site),
    run: (work) => throughOutbound(site.outbound, work),
  };
}

function describeServer(federation: Federation<Site>): void {
  federation.setNodeInfoDispatcher(ADDRESS.nodeInfo, async ({ data: { store, env } }) => ({
    software: { name: "et-vous", version: "0.1.0", homepage: env.publicUrl },
    protocols: ["activitypub"],
    openRegistrations: false,
    usage: {
      users: { total: (await listActors(store)).length },
      localPosts: await store.read.$count(store.tables.notes),
      localComments: 0,
    },
  }));
}
