import { z } from "zod";
import { read } from "../ask.server.ts";
import type { Adapter, Connection, CredentialField, Figures, Found, Identity, Piece, Remote } from "../port.ts";
import { lookFor, since, type Standing, unsure } from "../look-for.ts";
import type { Answer } from "../trouble.ts";
import { type Api, openApi, ORIGIN } from "./api.server.ts";
import { fromLittleText } from "./little-text.ts";
import { publishOnLinkedIn, remoteOf, removeFromLinkedIn, replaceOnLinkedIn } from "./publish.server.ts";

const given: CredentialField = { name: "", secret: false, fallback: null, optional: false };

/** A page of LinkedIn, through its versioned interface (Community Management). */
export const linkedinAdapter: Adapter = {
  network: "linkedin",
  fields: [
    { ...given, name: "organizationId" },
    { ...given, name: "accessToken", secret: true },
    // With these three the token, which lives for sixty days, is renewed without anybody.
    { ...given, name: "refreshToken", secret: true, optional: true },
    { ...given, name: "clientId", optional: true },
    { ...given, name: "clientSecret", secret: true, optional: true },
    { ...given, name: "version", optional: true },
  ],
  serverOf: (_credentials, gateway) => gateway ?? ORIGIN,
  open(opening): Connection {
    const api = openApi(opening);
    const organization = /\d+$/.exec(opening.credentials["organizationId"] ?? "")?.[0] ?? "";
    const author = `urn:li:organization:${organization}`;
    return {
      check: () => pageOf(api, organization),
      publish: (piece) => publishOnLinkedIn(api, { author, server: opening.server }, piece),
      find: (piece) => findOnLinkedIn(api, author, piece),
      replace: (remote, to) => replaceOnLinkedIn(api, remote, to),
      remove: (remote) => removeFromLinkedIn(api, remote),
      hear: null,
      measure: (remotes) => measureOn(api, remotes),
    };
  },
};

const Organization = z.object({ localizedName: z.string(), vanityName: z.string().optional() });

async function pageOf(api: Api, organization: string): Promise<Answer<Identity>> {
  const told = await api({ method: "GET", to: `/rest/organizations/${organization}` });
  const answer = read(told, Organization, { writes: false });
  if (!answer.ok) return answer;
  const { localizedName: name, vanityName } = answer.value;
  return {
    ok: true,
    value: {
      remoteId: organization,
      handle: vanityName ?? organization,
      name,
      url: `https://www.linkedin.com/company/${vanityName ?? organization}`,
      limits: null,
    },
  };
}

const PAGE = 100;
const MOST_PAGES = 5;

const Post = z.object({
  id: z.string().min(1),
  commentary: z.string().default(""),
  lifecycleState: z.string(),
  createdAt: z.number().optional(),
});
const Posts = z.object({ elements: z.array(Post) });

async function findOnLinkedIn(api: Api, author: string, piece: Piece): Promise<Answer<Found>> {
  for (let page = 0; page < MOST_PAGES; page++) {
    const query = `q=author&author=${encodeURIComponent(author)}&count=${PAGE}&start=${page * PAGE}&sortBy=CREATED`;
    const told = await api({ method: "GET", to: `/rest/posts?${query}`, restli: "FINDER" });
    const posts = read(told, Posts, { writes: false });
    if (!posts.ok) return posts;
    const { elements } = posts.value;
    const looked = lookFor(piece, elements.filter(isOrWillBe).map(standingOf));
    if (!looked.ok || looked.value.found) return looked;
    const last = elements.at(-1)?.createdAt ?? Infinity;
    if (elements.length < PAGE || last < since(piece).getTime()) return looked;
  }
  return unsure("too many posts");
}

function isOrWillBe({ lifecycleState }: z.infer<typeof Post>): boolean {
  return lifecycleState === "PUBLISHED" || lifecycleState === "PUBLISH_REQUESTED";
}

function standingOf({ id, commentary, createdAt }: z.infer<typeof Post>): Standing {
  return {
    remote: remoteOf(id),
    text: fromLittleText(commentary),
    parentId: null,
    at: createdAt === undefined ? null : new Date(createdAt),
  };
}

const AT_ONCE = 20;

const Metadata = z.object({
  results: z.record(
    z.string(),
    z.object({
      reactionSummaries: z.record(z.string(), z.object({ count: z.number() })).default({}),
      commentSummary: z.object({ count: z.number() }).optional(),
    }),
  ),
});

async function measureOn(api: Api, remotes: Remote[]): Promise<Answer<(Figures | null)[]>> {
  const figures = new Map<string, Figures>();
  for (let from = 0; from < remotes.length; from += AT_ONCE) {
    const ids = remotes.slice(from, from + AT_ONCE).map(({ id }) => encodeURIComponent(id));
    const to = `/rest/socialMetadata?ids=List(${ids.join(",")})`;
    const answer = read(await api({ method: "GET", to, restli: "BATCH_GET" }), Metadata, { writes: false });
    if (!answer.ok) return answer;
    for (const [id, { reactionSummaries, commentSummary }] of Object.entries(answer.value.results)) {
      const likes = Object.values(reactionSummaries).reduce((sum, { count }) => sum + count, 0);
      figures.set(id, { likes, reposts: null, replies: commentSummary?.count ?? 0 });
    }
  }
  return { ok: true, value: remotes.map(({ id }) => figures.get(id) ?? null) };
}
