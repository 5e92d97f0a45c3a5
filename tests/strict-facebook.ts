import { createHmac } from "node:crypto";
import { z } from "zod";
import { demand, demandPng, formIn, shaped } from "./strict-reading.ts";
import { type Heard, openStrictServer, Refusal, type Reply, type StrictServer } from "./strict-server.ts";

export const FACEBOOK_CREDENTIALS = {
  pageId: "104233765432109",
  accessToken: "EAAG-token-of-the-page",
  appSecret: "secret-of-the-app",
};

const PAGE = FACEBOOK_CREDENTIALS.pageId;

export interface FacebookPost {
  id: string;
  message: string;
  link: string | null;
  alt: string | null;
  at: Date;
}

export interface StrictFacebook extends StrictServer {
  posts: FacebookPost[];
  /** The app demands that requests prove where they come from. */
  demandsProof: boolean;
  revoked: boolean;
}

const Feed = z.strictObject({ message: z.string().min(1), link: z.url().optional() });
const Photo = z.strictObject({
  caption: z.string().min(1),
  alt_text_custom: z.string().min(1).max(1000),
  published: z.enum(["true", "false"]),
});
const Edit = z.strictObject({ message: z.string().min(1) });

const LARGEST_PICTURE = 10 * 1024 * 1024;
const LONGEST = 63_206;

/**
 * A strict local server written from the public documentation of Meta's Graph API (developers.facebook.com: Page Feed,
 * Page Photos, Page Post, Handling Errors, Securing Requests). It is not Facebook.
 */
export async function openStrictFacebook(): Promise<StrictFacebook> {
  let lastId = 122_100_000_000_000_000n;
  const nextId = () => String(++lastId);
  const pass = (heard: Heard) => {
    demandToken(heard, opened);
  };
  const post = (message: string, fields: Partial<FacebookPost>) => {
    refuseText(opened.posts, message);
    const made = { id: `${PAGE}_${nextId()}`, message, link: null, alt: null, at: new Date(), ...fields };
    opened.posts.push(made);
    return made;
  };
  const standing = (id: string) => {
    const found = opened.posts.find((one) => one.id === id);
    if (!found) throw new Refusal(graphError(400, { code: 100, error_subcode: 33 }));
    return found;
  };

  const server = await openStrictServer({
    [`GET /v25.0/${PAGE}`]: (heard) => {
      pass(heard);
      demand(heard.query.get("fields") === "id,name,link,username", "fields are asked for by name");
      const link = "https://www.facebook.com/labanque";
      return { status: 200, body: { id: PAGE, name: "La Banque", link, username: "labanque" } };
    },
    [`POST /v25.0/${PAGE}/feed`]: async (heard) => {
      pass(heard);
      const { texts, files } = await formIn(heard);
      demand(files.size === 0, "no file goes with a text");
      const { message, link = null } = shaped(texts, Feed);
      return { status: 200, body: { id: post(message, { link }).id } };
    },
    [`POST /v25.0/${PAGE}/photos`]: async (heard) => {
      pass(heard);
      const { texts, files } = await formIn(heard);
      demand([...files.keys()].join() === "source", "one file, named source");
      demandPng(new Uint8Array((await files.get("source")?.arrayBuffer()) ?? []), LARGEST_PICTURE);
      const { caption, alt_text_custom, published } = shaped(texts, Photo);
      demand(published === "true", "the picture is to be seen");
      return { status: 200, body: { id: nextId(), post_id: post(caption, { alt: alt_text_custom }).id } };
    },
    [`GET /v25.0/${PAGE}/posts`]: (heard) => {
      pass(heard);
      return postsOf(opened.posts, heard.query);
    },
    "POST /v25.0/:id": async (heard, { id = "" }) => {
      pass(heard);
      const { message } = shaped((await formIn(heard)).texts, Edit);
      const found = standing(id);
      refuseText([], message);
      found.message = message;
      return { status: 200, body: { success: true } };
    },
    "DELETE /v25.0/:id": (heard, { id = "" }) => {
      pass(heard);
      const found = standing(id);
      opened.posts = opened.posts.filter((one) => one !== found);
      return { status: 200, body: { success: true } };
    },
    "GET /v25.0/:id": (heard, { id = "" }) => {
      pass(heard);
      const fields = "reactions.limit(0).summary(true),comments.limit(0).summary(true),shares";
      demand(heard.query.get("fields") === fields, "fields are asked for by name");
      return { status: 200, body: figuresOf(standing(id)) };
    },
  });
  const opened: StrictFacebook = Object.assign(server, { posts: [], demandsProof: false, revoked: false });
  return opened;
}

/** An error of the Graph API: its code says what it is, the status next to nothing. */
export function graphError(
  status: number,
  error: { code: number; error_subcode?: number; is_transient?: boolean },
  headers?: Record<string, string>,
): Reply {
  const words = { message: "(#0) Something in words", type: "OAuthException", fbtrace_id: "AbCdEf" };
  return { status, body: { error: { ...words, ...error } }, headers };
}

function postsOf(posts: FacebookPost[], query: URLSearchParams): Reply {
  demand(query.get("fields") === "id,message,created_time,permalink_url", "fields are asked for by name");
  const limit = Number(query.get("limit"));
  demand(limit >= 1 && limit <= 100, "one to a hundred posts");
  const since = new Date(Number(query.get("since")) * 1000);
  const from = Number(query.get("after") ?? 0);
  const newest = posts.filter(({ at }) => at >= since).reverse();
  const data = newest.slice(from, from + limit).map(({ id, message, at }) => ({
    id,
    message,
    created_time: at.toISOString().replace(/\.\d+Z$/, "+0000"),
    permalink_url: `https://www.facebook.com/${PAGE}/posts/${id.split("_")[1]}`,
  }));
  const after = String(from + limit);
  const next = newest.length > from + limit && { next: `https://graph.facebook.com/next?after=${after}` };
  return {
    status: 200,
    body: { data, ...(data.length > 0 && { paging: { cursors: { before: "0", after }, ...next } }) },
  };
}

function figuresOf({ id, alt }: FacebookPost) {
  const summary = (total_count: number) => ({ data: [], summary: { total_count, can_comment: true } });
  // No shares yet: then nothing is said of them.
  return { id, reactions: summary(7), comments: summary(2), ...(alt && { shares: { count: 3 } }) };
}

function refuseText(posts: FacebookPost[], message: string): void {
  if (posts.some((post) => post.message === message)) throw new Refusal(graphError(400, { code: 506 }));
  if (message.length > LONGEST) throw new Refusal(graphError(400, { code: 100 }));
}

function demandToken({ headers, query }: Heard, { revoked, demandsProof }: StrictFacebook): void {
  const { accessToken, appSecret } = FACEBOOK_CREDENTIALS;
  demand(!query.has("access_token"), "an address is written into logs: no token in it");
  demand(headers.get("authorization") === `Bearer ${accessToken}`, "the token of the page");
  if (revoked) throw new Refusal(graphError(400, { code: 190, error_subcode: 460 }));
  const proof = createHmac("sha256", appSecret).update(accessToken).digest("hex");
  const shown = query.get("appsecret_proof");
  demand(shown === null || shown === proof, "the proof is made of the token and the secret of the app");
  if (demandsProof && !shown) throw new Refusal(graphError(400, { code: 100 }));
}
