import { createHmac } from "node:crypto";
import twitter from "twitter-text";
import { z } from "zod";
import { demand, demandPng, formIn, jsonIn } from "./strict-reading.ts";
import { type Heard, openStrictServer, Refusal, type Reply, type StrictServer } from "./strict-server.ts";

export const X_KEYS = {
  consumerKey: "consumer-key-of-the-app",
  consumerSecret: "consumer&secret=of/the+app",
  accessToken: "2244994945-token-of-the-account",
  accessTokenSecret: "secret of the account's token",
};

const ME = { id: "2244994945", name: "La Banque", username: "labanque" };

export interface XPost {
  id: string;
  text: string;
  parentId: string | null;
  media: string[];
  at: Date;
}

export interface StrictX extends StrictServer {
  posts: XPost[];
  /** Descriptions of pictures, by the picture. */
  alts: Map<string, string>;
  /** Plans of X differ: some may not read. */
  mayRead: boolean;
  revoked: boolean;
}

const NewPost = z.strictObject({
  text: z.string().min(1),
  media: z.strictObject({ media_ids: z.array(z.string()).min(1).max(4) }).optional(),
  reply: z.strictObject({ in_reply_to_tweet_id: z.string().regex(/^\d{1,19}$/) }).optional(),
});

const Metadata = z.strictObject({
  id: z.string().regex(/^\d{1,19}$/),
  metadata: z.strictObject({ alt_text: z.strictObject({ text: z.string().min(1).max(1000) }) }),
});

const LARGEST_PICTURE = 5 * 1024 * 1024;

/**
 * A strict local server written from the public documentation of X's API v2 (docs.x.com): OAuth 1.0a, posts, media, the
 * account's own timeline. It is not X.
 */
export async function openStrictX(): Promise<StrictX> {
  const pictures = new Set<string>();
  const nonces = new Set<string>();
  let lastId = 1_445_880_548_472_328_192n;
  const nextId = () => String(++lastId);

  const signed = (heard: Heard) => {
    if (opened.revoked) throw new Refusal(problem(401, "Unauthorized"));
    demandSignature(heard, nonces);
  };
  const reading = (heard: Heard) => {
    signed(heard);
    if (!opened.mayRead) throw new Refusal(problem(403, "Not on this plan", "client-forbidden"));
  };

  const server = await openStrictServer({
    "GET /2/users/me": (heard) => {
      signed(heard);
      return { status: 200, body: { data: ME } };
    },
    "POST /2/media/upload": async (heard) => {
      signed(heard);
      const { texts, files } = await formIn(heard);
      demand([...files.keys()].join() === "media", "one file, named media");
      demand(texts["media_category"] === "tweet_image", "the picture is for a post");
      demand(texts["media_type"] === "image/png", "the kind of picture is told");
      demand(Object.keys(texts).length === 2, "unknown fields");
      demandPng(new Uint8Array((await files.get("media")?.arrayBuffer()) ?? []), LARGEST_PICTURE);
      const id = nextId();
      pictures.add(id);
      return { status: 200, body: { data: { id, media_key: `3_${id}`, expires_after_secs: 86_400, size: 1 } } };
    },
    "POST /2/media/metadata": (heard) => {
      signed(heard);
      const { id, metadata } = jsonIn(heard, Metadata);
      demand(pictures.has(id), "the picture is not there");
      opened.alts.set(id, metadata.alt_text.text);
      return { status: 200, body: { data: { id, associated_metadata: metadata } } };
    },
    "POST /2/tweets": (heard) => {
      signed(heard);
      const { text, media, reply } = jsonIn(heard, NewPost);
      demand(media?.media_ids.every((id) => pictures.has(id)) ?? true, "the picture is not there");
      const parentId = reply?.in_reply_to_tweet_id ?? null;
      refuseText(opened.posts, text, parentId);
      const post = { id: nextId(), text, parentId, media: media?.media_ids ?? [], at: new Date() };
      opened.posts.push(post);
      return { status: 201, body: { data: { id: post.id, text, edit_history_tweet_ids: [post.id] } } };
    },
    "DELETE /2/tweets/:id": (heard, { id }) => {
      signed(heard);
      const at = opened.posts.findIndex((post) => post.id === id);
      if (at < 0) throw new Refusal(problem(404, "Could not find tweet", "resource-not-found"));
      opened.posts.splice(at, 1);
      return { status: 200, body: { data: { deleted: true } } };
    },
    "GET /2/tweets": (heard) => {
      reading(heard);
      demand(heard.query.get("tweet.fields") === "public_metrics", "figures are asked for by name");
      const ids = heard.query.get("ids")?.split(",") ?? [];
      demand(ids.length >= 1 && ids.length <= 100, "one to a hundred posts");
      const public_metrics = { like_count: 3, reply_count: 2, retweet_count: 1, quote_count: 1, impression_count: 90 };
      const found = opened.posts
        .filter(({ id }) => ids.includes(id))
        .map(({ id }) => ({ id, text: "", public_metrics }));
      const errors = ids
        .filter((id) => !found.some((post) => post.id === id))
        .map((id) => ({ value: id, title: "Not Found Error" }));
      return { status: 200, body: { ...(found.length > 0 && { data: found }), ...(errors.length > 0 && { errors }) } };
    },
    "GET /2/users/:id/tweets": (heard, { id }) => {
      reading(heard);
      demand(id === ME.id, "only our own posts");
      return timeline(opened.posts, heard.query);
    },
  });
  const opened: StrictX = Object.assign(server, {
    posts: [],
    alts: new Map<string, string>(),
    mayRead: true,
    revoked: false,
  });
  return opened;
}

function timeline(posts: XPost[], query: URLSearchParams): Reply {
  const start = query.get("start_time") ?? "";
  demand(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(start), "start_time in whole seconds");
  const size = Number(query.get("max_results"));
  demand(size >= 5 && size <= 100, "five to a hundred posts");
  const from = Number(query.get("pagination_token") ?? 0);
  const newest = posts.filter(({ at }) => at >= new Date(start)).reverse();
  const data = newest.slice(from, from + size).map(asTold);
  const more = newest.length > from + size && { next_token: String(from + size) };
  return {
    status: 200,
    body: { ...(data.length > 0 && { data }), meta: { result_count: data.length, ...more } },
  };
}

/** As X gives a text back: signs of HTML written otherwise, every address one of t.co, a picture an address more. */
function asTold({ id, text, parentId, media, at }: XPost) {
  const escaped = text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
  const links = twitter.extractUrls(text).map((expanded, index) => ({ url: `https://t.co/${id}${index}`, expanded }));
  const shown = links.reduce((told, { url, expanded }) => told.replace(expanded.replace(/&/g, "&amp;"), url), escaped);
  const urls = links.map(({ url, expanded }) => ({
    start: 0,
    end: 23,
    url,
    expanded_url: /^https?:/.test(expanded) ? expanded : `https://${expanded}`,
    display_url: expanded.slice(0, 20),
  }));
  const pictures = media.map((key) => ({
    start: 0,
    end: 23,
    url: `https://t.co/p${key}`,
    expanded_url: `https://x.com/${ME.username}/status/${id}/photo/1`,
    display_url: "pic.x.com/p",
    media_key: `3_${key}`,
  }));
  return {
    id,
    text: [shown, ...pictures.map(({ url }) => url)].join(" "),
    created_at: at.toISOString(),
    edit_history_tweet_ids: [id],
    ...(urls.length + pictures.length > 0 && { entities: { urls: [...urls, ...pictures] } }),
    ...(parentId && { referenced_tweets: [{ type: "replied_to", id: parentId }] }),
  };
}

function refuseText(posts: XPost[], text: string, parentId: string | null): void {
  if (twitter.parseTweet(text).weightedLength > 280)
    throw new Refusal(
      problem(
        403,
        "Your Tweet text is too long. For more information on how Twitter determines text length see the documentation.",
      ),
    );
  if (parentId && !posts.some(({ id }) => id === parentId))
    throw new Refusal(problem(403, "You attempted to reply to a Tweet that is deleted or not visible to you."));
  if (posts.some((post) => post.text === text))
    throw new Refusal(problem(403, "You are not allowed to create a Tweet with duplicate content."));
}

function problem(status: number, detail: string, code?: string): Reply {
  const type = code ? `https://api.twitter.com/2/problems/${code}` : "about:blank";
  return { status, body: { title: "Problem", detail, type, status } };
}

/** Makes the signature anew, for X's own address, from what the header and the query say. */
function demandSignature({ method, path, query, headers }: Heard, nonces: Set<string>): void {
  const [scheme, list = ""] = (headers.get("authorization") ?? "").split(/ (.*)/s);
  demand(scheme === "OAuth", "the header is of OAuth 1.0a");
  const said = new Map(
    list.split(", ").map((pair) => {
      const [, name = "", value = ""] = /^(\w+)="([^"]*)"$/.exec(pair) ?? [];
      return [name, decodeURIComponent(value)] as const;
    }),
  );
  const nonce = said.get("oauth_nonce") ?? "";
  demand(nonce.length >= 16 && !nonces.has(nonce), "a nonce serves once");
  nonces.add(nonce);
  demand(Math.abs(Date.now() / 1000 - Number(said.get("oauth_timestamp"))) < 300, "the time is now");
  demand(
    said.get("oauth_consumer_key") === X_KEYS.consumerKey && said.get("oauth_token") === X_KEYS.accessToken,
    "our keys",
  );
  const signature = said.get("oauth_signature");
  said.delete("oauth_signature");
  const strict = (text: string) =>
    new URLSearchParams({ t: text })
      .toString()
      .slice(2)
      .replace(/\+/g, "%20")
      .replace(/\*/g, "%2A")
      .replace(/%7E/g, "~");
  const params = [...said, ...query].map(([name, value]) => `${strict(name)}=${strict(value)}`).sort();
  const base = `${method}&${strict(`https://api.x.com${path}`)}&${strict(params.join("&"))}`;
  const key = `${strict(X_KEYS.consumerSecret)}&${strict(X_KEYS.accessTokenSecret)}`;
  demand(signature === createHmac("sha1", key).update(base).digest("base64"), "the signature is another");
}
