import { handleOf, OFFICIAL } from "#app/features/federation/actors.ts";
import { noteNameIn, notePath } from "#app/features/federation/addresses.ts";
import { deliverReply } from "#app/features/federation/deliver-reply.server.ts";
import type { NoteRow } from "#app/features/federation/note-row.server.ts";
import type { Federated } from "#app/features/federation/open-federation.server.ts";
import { openedFederation } from "#app/features/federation/opened.server.ts";
import { changeReply, findReply, keepReply, replyNamed } from "#app/features/federation/reply-rows.server.ts";
import type { Site } from "#app/server/context.server.ts";
import type { Adapter, Connection, Identity, Piece, Remote } from "../port.ts";
import type { Answer, TroubleKind } from "../trouble.ts";

/**
 * The site itself, where somebody on another server is answered. What the bank says on its own pages goes out by
 * itself (features/federation/reconcile.server.ts) and is never a post; what others say comes to the inbox.
 */
export const federationAdapter: Adapter = {
  network: "federation",
  fields: [],
  serverOf: () => null,
  open: ({ outbound, now }) => {
    const federated = openedFederation(outbound);
    return federated ? connection(federated, now) : switchedOff();
  },
};

function connection(federated: Federated, now: () => Date): Connection {
  const { store, env, brand } = federated.context().data;
  const remoteOf = (row: NoteRow): Remote => {
    const id = new URL(notePath(row), env.publicUrl).href;
    return { id, revision: null, url: id };
  };
  const standing = (remote: Remote) => replyNamed(store, noteNameIn(URL.parse(remote.id)?.pathname ?? "") ?? "");
  const tell = async (row: NoteRow, act: "create" | "update" | "delete"): Promise<Answer<Remote>> => {
    const reached = await federated.run(() => deliverReply(federated.context(), row, act));
    return reached ? done(remoteOf(row)) : trouble("unreachable", "author");
  };
  return {
    check: async () => done(await identityOf({ env, brand })),
    async publish({ key, text, at, replyTo }: Piece) {
      if (!replyTo) return trouble("refused", "no-reply");
      return tell(await keepReply(store, { key, text, replyTo: replyTo.parent.id, at }), "create");
    },
    async find({ key }) {
      const row = await findReply(store, key);
      return done(row ? { found: true, remote: remoteOf(row) } : { found: false });
    },
    async replace(remote, { text }) {
      const row = await standing(remote);
      if (!row) return trouble("missing", "gone");
      return tell(await changeReply(store, row, { text, updatedAt: now() }), "update");
    },
    async remove(remote) {
      const row = await standing(remote);
      // Told first: once it is gone here, nobody would try again.
      const told = row && (await tell(row, "delete"));
      if (told && !told.ok) return told;
      if (row) await changeReply(store, row, { deletedAt: now() });
      return done(null);
    },
    hear: null,
    measure: null,
  };
}

async function identityOf({ env, brand }: Pick<Site, "env" | "brand">): Promise<Identity> {
  const { origin } = env.publicUrl;
  const { name } = await brand();
  return { remoteId: OFFICIAL, handle: handleOf(OFFICIAL, env.publicUrl), name, url: origin, limits: null };
}

function switchedOff(): Connection {
  const off = () => Promise.resolve(trouble("unreachable", "off"));
  return { check: off, publish: off, find: off, replace: off, remove: off, hear: null, measure: null };
}

function done<Value>(value: Value): Answer<Value> {
  return { ok: true, value };
}

function trouble(kind: TroubleKind, said: string): Extract<Answer<never>, { ok: false }> {
  return { ok: false, trouble: { kind, perhapsDone: false, retryAt: null, said } };
}
