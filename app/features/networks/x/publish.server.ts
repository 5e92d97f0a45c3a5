import { z } from "zod";
import { read } from "../ask.server.ts";
import type { Piece, Remote } from "../port.ts";
import type { Answer } from "../trouble.ts";
import type { Api } from "./api.server.ts";

/** The same form for a picture and for a post. */
const Created = z.object({ data: z.object({ id: z.string().min(1) }) });

/** The picture, its description, then the post: nobody sees anything before the last. */
export async function publishOnX(api: Api, { text, picture, replyTo }: Piece): Promise<Answer<Remote>> {
  const media = picture && (await upload(api, picture));
  if (media && !media.ok) return media;
  const json = {
    text,
    ...(media && { media: { media_ids: [media.value] } }),
    ...(replyTo && { reply: { in_reply_to_tweet_id: replyTo.parent.id } }),
  };
  const writes = true;
  const answer = read(await api({ method: "POST", path: "/2/tweets", json, writes }), Created, { writes });
  return answer.ok ? { ok: true, value: remoteOf(answer.value.data.id) } : answer;
}

/** Without its author: X leads there all the same, whatever handle the account bears then. */
export function remoteOf(id: string): Remote {
  return { id, revision: null, url: `https://x.com/i/status/${id}` };
}

async function upload(api: Api, { png, alt }: { png: Uint8Array; alt: string }): Promise<Answer<string>> {
  const form = new FormData();
  form.set("media", new Blob([new Uint8Array(png)], { type: "image/png" }), "card.png");
  form.set("media_category", "tweet_image");
  form.set("media_type", "image/png");
  const sent = read(await api({ method: "POST", path: "/2/media/upload", form }), Created, { writes: false });
  if (!sent.ok) return sent;
  const { id } = sent.value.data;
  const json = { id, metadata: { alt_text: { text: alt } } };
  const described = await api({ method: "POST", path: "/2/media/metadata", json });
  return described.ok ? { ok: true, value: id } : described;
}
