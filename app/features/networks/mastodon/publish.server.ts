import { z } from "zod";
import type { Piece, Remote } from "../port.ts";
import type { Answer } from "../trouble.ts";
import { Status } from "./answers.ts";
import { ask, type Server } from "./ask.server.ts";
import { upload } from "./upload.server.ts";

/** The key makes a second request of the same hour answer with the first one's post. */
export async function publish(server: Server, piece: Piece): Promise<Answer<Remote>> {
  const media = await upload(server, piece.picture);
  if (!media.ok) return media;
  return remoteOf(
    await ask(server, {
      expect: Status,
      writes: true,
      act: (masto) =>
        masto.v1.statuses.create(
          {
            status: piece.text,
            language: piece.lang,
            visibility: "public",
            ...(media.value.length > 0 && { mediaIds: media.value }),
            ...(piece.replyTo && { inReplyToId: piece.replyTo.parent.id }),
          },
          { requestInit: { headers: { "Idempotency-Key": piece.key } } },
        ),
    }),
  );
}

/** A piece without a picture leaves there the one that stands there. */
export async function replace(server: Server, remote: Remote, to: Piece): Promise<Answer<Remote>> {
  const media = to.picture ? await upload(server, to.picture) : await standing(server, remote);
  if (!media.ok) return media;
  return remoteOf(
    await ask(server, {
      expect: Status,
      writes: true,
      act: (masto) =>
        masto.v1.statuses.$select(remote.id).update({ status: to.text, language: to.lang, mediaIds: media.value }),
    }),
  );
}

async function standing(server: Server, { id }: Remote): Promise<Answer<string[]>> {
  const status = await ask(server, {
    expect: Status,
    writes: false,
    act: (masto) => masto.v1.statuses.$select(id).fetch(),
  });
  return status.ok ? { ok: true, value: (status.value.mediaAttachments ?? []).map((media) => media.id) } : status;
}

function remoteOf(answer: Answer<Status>): Answer<Remote> {
  return answer.ok ? { ok: true, value: asRemote(answer.value) } : answer;
}

export function asRemote({ id, url, uri }: Pick<Status, "id" | "url" | "uri">): Remote {
  return { id, revision: null, url: url ?? uri };
}

export async function remove(server: Server, { id }: Remote): Promise<Answer<null>> {
  const gone = await ask(server, {
    // Some servers answer with nothing in it; a page of HTML is no yes.
    expect: z.object({}),
    writes: true,
    act: (masto) => masto.v1.statuses.$select(id).remove(),
  });
  return gone.ok || gone.trouble.kind === "missing" ? { ok: true, value: null } : gone;
}
