import { z } from "zod";
import { read, type Told } from "../ask.server.ts";
import type { Adapter, Connection, CredentialField, Figures, Found, Identity, Piece, Remote } from "../port.ts";
import { lookFor, since, type Standing, unsure } from "../look-for.ts";
import type { Answer } from "../trouble.ts";
import { type Graph, openGraph, ORIGIN } from "./graph.server.ts";

const given: CredentialField = { name: "", secret: false, fallback: null, optional: false };
const writes = true;

/** A page of Facebook, through the Graph API, with the token of the page: it does not expire. */
export const facebookAdapter: Adapter = {
  network: "facebook",
  fields: [
    { ...given, name: "pageId" },
    { ...given, name: "accessToken", secret: true },
    // Where the app demands that requests prove that they come from its own servers.
    { ...given, name: "appSecret", secret: true, optional: true },
    { ...given, name: "version", optional: true },
  ],
  serverOf: (_credentials, gateway) => gateway ?? ORIGIN,
  open(opening): Connection {
    const graph = openGraph(opening);
    const page = encodeURIComponent(opening.credentials["pageId"] ?? "");
    return {
      check: () => pageOf(graph, page),
      publish: (piece) => publishOn(graph, page, piece),
      find: (piece) => findOn(graph, page, piece),
      replace: (remote, to) => replaceOn(graph, remote, to),
      remove: (remote) => removeFrom(graph, remote),
      hear: null,
      measure: (remotes) => measureOn(graph, remotes),
    };
  },
};

const Page = z.object({
  id: z.string().min(1),
  name: z.string(),
  link: z.url().optional(),
  username: z.string().optional(),
});

async function pageOf(graph: Graph, page: string): Promise<Answer<Identity>> {
  const told = await graph({ method: "GET", path: page, query: { fields: "id,name,link,username" } });
  const answer = read(told, Page, { writes: false });
  if (!answer.ok) return answer;
  const { id, name, link, username } = answer.value;
  return { ok: true, value: { remoteId: id, handle: username ?? id, name, url: link ?? null, limits: null } };
}

const Posted = z.object({ id: z.string().min(1) });
/** `id` is that of the photo. */
const PhotoPosted = z.object({ post_id: z.string().min(1) });

async function publishOn(graph: Graph, page: string, { text, link, picture }: Piece): Promise<Answer<Remote>> {
  if (!picture) {
    const form = new URLSearchParams({ message: text, ...(link && { link: link.href }) });
    const posted = read(await graph({ method: "POST", path: `${page}/feed`, form, writes }), Posted, { writes });
    return posted.ok ? { ok: true, value: remoteOf(posted.value.id) } : posted;
  }
  const form = new FormData();
  form.set("source", new Blob([new Uint8Array(picture.png)], { type: "image/png" }), "card.png");
  form.set("caption", text);
  form.set("alt_text_custom", picture.alt);
  form.set("published", "true");
  const posted = read(await graph({ method: "POST", path: `${page}/photos`, form, writes }), PhotoPosted, { writes });
  return posted.ok ? { ok: true, value: remoteOf(posted.value.post_id) } : posted;
}

function remoteOf(id: string, url = `https://www.facebook.com/${id}`): Remote {
  return { id, revision: null, url };
}

async function replaceOn(graph: Graph, remote: Remote, { text }: Piece): Promise<Answer<Remote>> {
  const form = new URLSearchParams({ message: text });
  const answer = done(await graph({ method: "POST", path: encodeURIComponent(remote.id), form, writes }));
  return answer.ok ? { ok: true, value: remote } : answer;
}

async function removeFrom(graph: Graph, { id }: Remote): Promise<Answer<null>> {
  const answer = done(await graph({ method: "DELETE", path: encodeURIComponent(id), writes }));
  return !answer.ok && answer.trouble.kind === "missing" ? { ok: true, value: null } : answer;
}

const Success = z.object({ success: z.literal(true) });

function done(told: Answer<Told>): Answer<null> {
  const answer = read(told, Success, { writes });
  return answer.ok ? { ok: true, value: null } : answer;
}

const MOST_PAGES = 5;

const Post = z.object({
  id: z.string().min(1),
  message: z.string().default(""),
  created_time: z.coerce.date(),
  permalink_url: z.url().optional(),
});
const Posts = z.object({
  data: z.array(Post),
  paging: z
    .object({ cursors: z.object({ after: z.string().optional() }).optional(), next: z.string().optional() })
    .optional(),
});

async function findOn(graph: Graph, page: string, piece: Piece): Promise<Answer<Found>> {
  const query = {
    fields: "id,message,created_time,permalink_url",
    since: String(Math.floor(since(piece).getTime() / 1000)),
    limit: "100",
  };
  let after: string | undefined;
  for (let turn = 0; turn < MOST_PAGES; turn++) {
    const told = await graph({ method: "GET", path: `${page}/posts`, query: { ...query, ...(after && { after }) } });
    const posts = read(told, Posts, { writes: false });
    if (!posts.ok) return posts;
    const looked = lookFor(piece, posts.value.data.map(standingOf));
    if (!looked.ok || looked.value.found) return looked;
    // `next` is an address that bears the token: only its cursor is taken.
    after = posts.value.paging?.next && posts.value.paging.cursors?.after;
    if (!after) return looked;
  }
  return unsure("too many posts");
}

function standingOf({ id, message, created_time, permalink_url }: z.infer<typeof Post>): Standing {
  return { remote: remoteOf(id, permalink_url), text: message, parentId: null, at: created_time };
}

const Count = z.object({ summary: z.object({ total_count: z.number() }) });
const Measured = z.object({
  reactions: Count,
  comments: Count,
  /** Not there before the first. */
  shares: z.object({ count: z.number() }).optional(),
});

/** One by one: asked for together, one that is gone would hide all the others. */
async function measureOn(graph: Graph, remotes: Remote[]): Promise<Answer<(Figures | null)[]>> {
  const fields = "reactions.limit(0).summary(true),comments.limit(0).summary(true),shares";
  const figures: (Figures | null)[] = [];
  for (const { id } of remotes) {
    const told = await graph({ method: "GET", path: encodeURIComponent(id), query: { fields } });
    const answer = read(told, Measured, { writes: false });
    if (!answer.ok && answer.trouble.kind !== "missing") return answer;
    figures.push(answer.ok ? figuresOf(answer.value) : null);
  }
  return { ok: true, value: figures };
}

function figuresOf({ reactions, comments, shares }: z.infer<typeof Measured>): Figures {
  return {
    likes: reactions.summary.total_count,
    reposts: shares?.count ?? 0,
    replies: comments.summary.total_count,
  };
}
