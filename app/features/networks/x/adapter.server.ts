import { z } from "zod";
import { read } from "../ask.server.ts";
import type { Adapter, Connection, CredentialField, Figures, Identity, Remote } from "../port.ts";
import type { Answer } from "../trouble.ts";
import { strange } from "../trouble-of.server.ts";
import { type Api, openApi, ORIGIN } from "./api.server.ts";
import { findOnX } from "./find.server.ts";
import { publishOnX } from "./publish.server.ts";

const secret = (name: string): CredentialField => ({ name, secret: true, fallback: null, optional: false });

/**
 * X, API v2, with the four keys of OAuth 1.0a: they do not expire. A token of OAuth 2.0 would have to be renewed every
 * two hours, and its refresh token works once: a process killed between X's answer and our database would lose the
 * account until a person signs in again.
 */
export const xAdapter: Adapter = {
  network: "x",
  fields: ["consumerKey", "consumerSecret", "accessToken", "accessTokenSecret"].map(secret),
  serverOf: (_credentials, gateway) => gateway ?? ORIGIN,
  open(opening): Connection {
    const api = openApi(opening);
    return {
      check: () => whoIs(api),
      publish: (piece) => publishOnX(api, piece),
      find: (piece) => findOnX(api, piece),
      replace: null,
      remove: (remote) => removeFrom(api, remote),
      hear: null,
      measure: (remotes) => measureOn(api, remotes),
    };
  },
};

const Me = z.object({ data: z.object({ id: z.string().min(1), name: z.string(), username: z.string() }) });

async function whoIs(api: Api): Promise<Answer<Identity>> {
  const answer = read(await api({ method: "GET", path: "/2/users/me" }), Me, { writes: false });
  if (!answer.ok) return answer;
  const { id, name, username } = answer.value.data;
  return {
    ok: true,
    value: { remoteId: id, handle: username, name, url: `https://x.com/${username}`, limits: null },
  };
}

const Deleted = z.object({ data: z.object({ deleted: z.boolean() }) });

async function removeFrom(api: Api, { id }: Remote): Promise<Answer<null>> {
  const told = await api({ method: "DELETE", path: `/2/tweets/${encodeURIComponent(id)}`, writes: true });
  if (!told.ok && told.trouble.kind === "missing") return { ok: true, value: null };
  const answer = read(told, Deleted, { writes: true });
  if (!answer.ok) return answer;
  if (!answer.value.data.deleted) return { ok: false, trouble: strange({ writes: true, said: "not deleted" }) };
  return { ok: true, value: null };
}

/** So many posts are looked up at once. */
const AT_ONCE = 100;

const Measured = z.object({
  data: z
    .array(
      z.object({
        id: z.string(),
        public_metrics: z.object({
          like_count: z.number(),
          reply_count: z.number(),
          retweet_count: z.number(),
          quote_count: z.number(),
        }),
      }),
    )
    .default([]),
});

async function measureOn(api: Api, remotes: Remote[]): Promise<Answer<(Figures | null)[]>> {
  const figures = new Map<string, Figures>();
  for (let from = 0; from < remotes.length; from += AT_ONCE) {
    const ids = remotes.slice(from, from + AT_ONCE).map(({ id }) => id);
    const query = { ids: ids.join(","), "tweet.fields": "public_metrics" };
    const answer = read(await api({ method: "GET", path: "/2/tweets", query }), Measured, { writes: false });
    if (!answer.ok) return answer;
    for (const { id, public_metrics: counts } of answer.value.data)
      figures.set(id, {
        likes: counts.like_count,
        reposts: counts.retweet_count + counts.quote_count,
        replies: counts.reply_count,
      });
  }
  return { ok: true, value: remotes.map(({ id }) => figures.get(id) ?? null) };
}
