import { z } from "zod";
import { read } from "../ask.server.ts";
import type { Piece, Remote } from "../port.ts";
import { strange } from "../trouble-of.server.ts";
import type { Answer } from "../trouble.ts";
import type { Api } from "./api.server.ts";
import { toLittleText } from "./little-text.ts";

const writes = true;

/** The picture first, then the post that everybody sees. */
export async function publishOnLinkedIn(
  api: Api,
  { author, server }: { author: string; server: string },
  piece: Piece,
): Promise<Answer<Remote>> {
  const image = piece.picture && (await upload(api, { owner: author, server, png: piece.picture.png }));
  if (image && !image.ok) return image;
  const json = {
    author,
    commentary: toLittleText(piece.text),
    visibility: "PUBLIC",
    distribution: { feedDistribution: "MAIN_FEED", targetEntities: [], thirdPartyDistributionChannels: [] },
    lifecycleState: "PUBLISHED",
    isReshareDisabledByAuthor: false,
    ...contentOf(piece, image && image.value),
  };
  const answer = await api({ method: "POST", to: "/rest/posts", json, writes });
  if (!answer.ok) return answer;
  const id = answer.value.headers.get("x-restli-id");
  if (!id || !/^urn:li:(share|ugcPost):/.test(id))
    return { ok: false, trouble: strange({ writes, said: "incomplete" }) };
  return { ok: true, value: remoteOf(id) };
}

/** What stands there keeps its picture: only the words can be changed. */
export async function replaceOnLinkedIn(api: Api, remote: Remote, { text }: Piece): Promise<Answer<Remote>> {
  const json = { patch: { $set: { commentary: toLittleText(text) } } };
  const answer = await api({ method: "POST", to: pathOf(remote), restli: "PARTIAL_UPDATE", json, writes });
  return answer.ok ? { ok: true, value: remote } : answer;
}

export async function removeFromLinkedIn(api: Api, remote: Remote): Promise<Answer<null>> {
  const answer = await api({ method: "DELETE", to: pathOf(remote), restli: "DELETE", writes });
  if (answer.ok || answer.trouble.kind === "missing") return { ok: true, value: null };
  return answer;
}

export function remoteOf(id: string): Remote {
  return { id, revision: null, url: `https://www.linkedin.com/feed/update/${id}` };
}

function pathOf({ id }: Remote): string {
  return `/rest/posts/${encodeURIComponent(id)}`;
}

/** LinkedIn fetches no card by itself: a post with a link bears our picture, or what is said of the page. */
function contentOf({ picture, link }: Piece, image: string | null) {
  if (picture && image) return { content: { media: { id: image, altText: picture.alt } } };
  if (!link) return {};
  return { content: { article: { source: link.href, title: link.title, description: link.description } } };
}

const Begun = z.object({ value: z.object({ uploadUrl: z.url(), image: z.string().startsWith("urn:li:image:") }) });

interface Upload {
  owner: string;
  server: string;
  png: Uint8Array;
}

async function upload(api: Api, { owner, server, png }: Upload): Promise<Answer<string>> {
  const begin = { initializeUploadRequest: { owner } };
  const told = await api({ method: "POST", to: "/rest/images?action=initializeUpload", json: begin });
  const begun = read(told, Begun, { writes: false });
  if (!begun.ok) return begun;
  const { uploadUrl, image } = begun.value.value;
  // Our token goes along: to nobody else.
  if (!belongs(new URL(uploadUrl), server))
    return { ok: false, trouble: strange({ writes: false, said: "foreign host" }) };
  const sent = await api({ method: "PUT", to: uploadUrl, bytes: new Uint8Array(png) });
  return sent.ok ? { ok: true, value: image } : sent;
}

function belongs({ origin, protocol, hostname }: URL, server: string): boolean {
  return origin === server || (protocol === "https:" && /(^|\.)linkedin\.com$/.test(hostname));
}
