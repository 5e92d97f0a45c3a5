import { z } from "zod";
import { unescapeHtml } from "#app/features/markdown/escape-html.ts";
import { read } from "../ask.server.ts";
import type { Found, Piece } from "../port.ts";
import { lookFor, since, type Standing, unsure } from "../look-for.ts";
import type { Answer } from "../trouble.ts";
import type { Api } from "./api.server.ts";
import { remoteOf } from "./publish.server.ts";

const Me = z.object({ data: z.object({ id: z.string().min(1) }) });

const Link = z.object({ url: z.string(), expanded_url: z.string().optional(), media_key: z.string().optional() });

const Post = z.object({
  id: z.string().min(1),
  text: z.string(),
  created_at: z.iso.datetime().optional(),
  entities: z.object({ urls: z.array(Link).default([]) }).optional(),
  referenced_tweets: z.array(z.object({ type: z.string(), id: z.string() })).default([]),
});

const Timeline = z.object({
  data: z.array(Post).default([]),
  meta: z.object({ next_token: z.string().optional() }),
});

/** So many pages of a hundred: no bank says more between a request and a look for it. */
const MOST_PAGES = 5;

/** Reads the account's own posts, where its plan allows that; elsewhere X answers that it is forbidden. */
export async function findOnX(api: Api, piece: Piece): Promise<Answer<Found>> {
  const me = read(await api({ method: "GET", path: "/2/users/me" }), Me, { writes: false });
  if (!me.ok) return me;
  const query = {
    max_results: "100",
    // X wants whole seconds.
    start_time: since(piece)
      .toISOString()
      .replace(/\.\d+Z$/, "Z"),
    exclude: "retweets",
    "tweet.fields": "created_at,entities,referenced_tweets",
  };
  const path = `/2/users/${me.value.data.id}/tweets`;
  let next: string | undefined;
  for (let page = 0; page < MOST_PAGES; page++) {
    const token = next && { pagination_token: next };
    const told = await api({ method: "GET", path, query: { ...query, ...token } });
    const timeline = read(told, Timeline, { writes: false });
    if (!timeline.ok) return timeline;
    const looked = lookFor(piece, timeline.value.data.map(standingOf));
    if (!looked.ok || looked.value.found) return looked;
    next = timeline.value.meta.next_token;
    if (!next) return looked;
  }
  return unsure("too many posts");
}

function standingOf({ id, text, created_at, entities, referenced_tweets }: z.infer<typeof Post>): Standing {
  const answered = referenced_tweets.find(({ type }) => type === "replied_to");
  return {
    remote: remoteOf(id),
    text: unescapeHtml(entities?.urls.reduce(expand, text) ?? text),
    parentId: answered?.id ?? null,
    at: created_at ? new Date(created_at) : null,
  };
}

/** As it was written: every address has become one of t.co, and a picture has brought one of its own. */
function expand(text: string, { url, expanded_url, media_key }: z.infer<typeof Link>): string {
  const picture = media_key !== undefined || /\/status\/\d+\/photo\/\d+$/.test(expanded_url ?? "");
  return text.replace(url, () => (picture ? "" : (expanded_url ?? url)));
}
