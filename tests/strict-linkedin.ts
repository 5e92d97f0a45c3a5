import { z } from "zod";
import { demand, demandPng, formIn, jsonIn } from "./strict-reading.ts";
import { Complaint, type Heard, openStrictServer, Refusal, type Reply, type StrictServer } from "./strict-server.ts";

export const LINKEDIN_CREDENTIALS = {
  organizationId: "2414183",
  accessToken: "AQX-first-token-of-the-page",
  refreshToken: "AQW-refresh-token",
  clientId: "client-of-the-bank",
  clientSecret: "secret-of-the-client",
};

const AUTHOR = "urn:li:organization:2414183";

export interface LinkedInPost {
  id: string;
  /** In little text, as it came. */
  commentary: string;
  content: z.infer<typeof NewPost>["content"];
  at: Date;
  lifecycleState: string;
}

export interface StrictLinkedIn extends StrictServer {
  posts: LinkedInPost[];
  /** Those that are taken at this moment; the first of them at the beginning. */
  tokens: Set<string>;
  /** Where it tells clients to send pictures; null: to itself. */
  uploadHost: string | null;
  mayRead: boolean;
}

/** Every sign that the format reserves is escaped, and nothing else is. */
const Little = z
  .string()
  .min(1)
  .regex(/^(?:[^\\|{}@[\]()<>#*_~]|\\[\\|{}@[\]()<>#*_~])*$/, "a reserved sign is not escaped");

const NewPost = z.strictObject({
  author: z.literal(AUTHOR),
  commentary: Little,
  visibility: z.enum(["PUBLIC", "CONNECTIONS", "LOGGED_IN", "CONTAINER"]),
  distribution: z.strictObject({
    feedDistribution: z.enum(["MAIN_FEED", "NONE"]),
    targetEntities: z.array(z.never()),
    thirdPartyDistributionChannels: z.array(z.never()),
  }),
  lifecycleState: z.literal("PUBLISHED"),
  isReshareDisabledByAuthor: z.boolean(),
  content: z
    .union([
      z.strictObject({
        media: z.strictObject({ id: z.string().startsWith("urn:li:image:"), altText: z.string().max(4086) }),
      }),
      z.strictObject({
        article: z.strictObject({ source: z.url(), title: z.string().max(400), description: z.string().max(4086) }),
      }),
    ])
    .optional(),
});

const Begin = z.strictObject({ initializeUploadRequest: z.strictObject({ owner: z.literal(AUTHOR) }) });
const Patch = z.strictObject({ patch: z.strictObject({ $set: z.strictObject({ commentary: Little }) }) });

/** Pictures of up to 36 million pixels; ours are cards. */
const LARGEST_PICTURE = 8 * 1024 * 1024;
const LONGEST = 3000;

/**
 * A strict local server written from the public documentation of LinkedIn's versioned interface (learn.microsoft.com,
 * Posts, Images, Organizations, Social Metadata, little text, programmatic refresh tokens). It is not LinkedIn.
 */
export async function openStrictLinkedIn(): Promise<StrictLinkedIn> {
  const images = new Map<string, boolean>();
  let lastId = 6_844_785_523_593_134_080n;
  const nextId = () => String(++lastId);
  const pass = (heard: Heard, restli: string | null = null) => {
    demand(/^20\d{4}$/.test(heard.headers.get("linkedin-version") ?? ""), "a version, by year and month");
    demand(heard.headers.get("x-restli-protocol-version") === "2.0.0", "the protocol is 2.0.0");
    demand(heard.headers.get("x-restli-method") === restli, `the method of Rest.li is ${restli}`);
    demandToken(heard, opened.tokens);
  };
  const reading = (heard: Heard, restli: string | null = null) => {
    pass(heard, restli);
    if (!opened.mayRead)
      throw new Refusal(problem(403, "ACCESS_DENIED", "Not enough permissions to access: posts.FINDER-author"));
  };
  const standing = (id: string) => {
    const post = opened.posts.find((one) => one.id === id);
    if (!post) throw new Refusal(problem(404, "NOT_FOUND", "Entity not found"));
    return post;
  };

  const server = await openStrictServer({
    "GET /rest/organizations/:id": (heard, { id }) => {
      reading(heard);
      demand(id === LINKEDIN_CREDENTIALS.organizationId, "our own page");
      return { status: 200, body: { id: Number(id), localizedName: "La Banque", vanityName: "la-banque" } };
    },
    "POST /rest/images": (heard) => {
      pass(heard);
      demand(heard.query.toString() === "action=initializeUpload", "the action begins an upload");
      jsonIn(heard, Begin);
      const image = `urn:li:image:C4E${nextId()}`;
      images.set(image, false);
      const uploadUrl = `${opened.uploadHost ?? opened.origin}/dms-uploads/${image}?ca=vector&e=1`;
      return { status: 200, body: { value: { uploadUrlExpiresAt: Date.now() + 86_400_000, uploadUrl, image } } };
    },
    "PUT /dms-uploads/:image": (heard, { image = "" }) => {
      demandToken(heard, opened.tokens);
      demand(images.has(image), "an upload that has begun");
      demandPng(heard.body, LARGEST_PICTURE);
      images.set(image, true);
      return { status: 201 };
    },
    "POST /rest/posts": (heard) => {
      pass(heard);
      const { commentary, content } = jsonIn(heard, NewPost);
      if (content && "media" in content) demand(images.get(content.media.id), "a picture that has been sent");
      refuseText(opened.posts, commentary);
      const id = `urn:li:share:${nextId()}`;
      opened.posts.push({ id, commentary, content, at: new Date(), lifecycleState: "PUBLISHED" });
      return { status: 201, headers: { "x-restli-id": id } };
    },
    "POST /rest/posts/:id": (heard, { id = "" }) => {
      pass(heard, "PARTIAL_UPDATE");
      const post = standing(id);
      const { commentary } = jsonIn(heard, Patch).patch.$set;
      refuseText([], commentary);
      post.commentary = commentary;
      return { status: 204 };
    },
    "DELETE /rest/posts/:id": (heard, { id = "" }) => {
      pass(heard, "DELETE");
      opened.posts = opened.posts.filter((post) => post.id !== id);
      return { status: 204 };
    },
    "GET /rest/posts": (heard) => {
      reading(heard, "FINDER");
      return postsOf(opened.posts, heard.query);
    },
    "GET /rest/socialMetadata": (heard) => {
      reading(heard, "BATCH_GET");
      return figuresOf(opened.posts, heard.query.get("ids") ?? "");
    },
    "POST /oauth/v2/accessToken": (heard) => renew(heard, opened.tokens),
  });
  const tokens = new Set([LINKEDIN_CREDENTIALS.accessToken]);
  const opened: StrictLinkedIn = Object.assign(server, { posts: [], tokens, uploadHost: null, mayRead: true });
  return opened;
}

function postsOf(posts: LinkedInPost[], query: URLSearchParams): Reply {
  demand(query.get("q") === "author" && query.get("author") === AUTHOR, "posts of our own page");
  demand(query.get("sortBy") === "CREATED", "the newest first");
  const [count, start] = [Number(query.get("count")), Number(query.get("start"))];
  demand(count >= 1 && count <= 100, "one to a hundred posts");
  const elements = posts
    .toReversed()
    .slice(start, start + count)
    .map(({ id, commentary, at, lifecycleState, content }) => ({
      id,
      author: AUTHOR,
      commentary,
      content,
      visibility: "PUBLIC",
      lifecycleState,
      createdAt: at.getTime(),
      publishedAt: at.getTime(),
    }));
  return { status: 200, body: { paging: { start, count, links: [] }, elements } };
}

function figuresOf(posts: LinkedInPost[], list: string): Reply {
  const ids = /^List\((.+)\)$/.exec(list)?.[1]?.split(",") ?? [];
  demand(ids.length > 0, "a list of Rest.li");
  const results: Record<string, unknown> = {};
  const errors: Record<string, unknown> = {};
  for (const id of ids) {
    if (!posts.some((post) => post.id === id)) errors[id] = { status: 404, message: "not found" };
    else
      results[id] = {
        reactionSummaries: { LIKE: { reactionType: "LIKE", count: 4 }, PRAISE: { reactionType: "PRAISE", count: 1 } },
        commentsState: "OPEN",
        commentSummary: { count: 2, topLevelCount: 1 },
        entity: id,
      };
  }
  return { status: 200, body: { results, statuses: {}, errors } };
}

function refuseText(posts: LinkedInPost[], commentary: string): void {
  const twin = posts.find((post) => post.commentary === commentary);
  if (twin) throw new Refusal(problem(422, "DUPLICATE_POST", `Content is a duplicate of ${twin.id}`));
  // As it is read: the signs of the format do not count.
  if (commentary.replace(/\\(.)/g, "$1").length > LONGEST)
    throw new Refusal(
      problem(400, "FIELD_LENGTH_TOO_LONG", "ShareCommentary text length exceeded the maximum allowed"),
    );
}

function demandToken({ headers }: Heard, tokens: Set<string>): void {
  const token = /^Bearer (.+)$/.exec(headers.get("authorization") ?? "")?.[1];
  demand(token, "a token is shown");
  if (!tokens.has(token))
    throw new Refusal(
      problem(401, "REVOKED_ACCESS_TOKEN", "The token used in the request has been revoked by the user"),
    );
}

/** The programmatic refresh of LinkedIn: the same refresh token serves until it has run out. */
async function renew(heard: Heard, tokens: Set<string>): Promise<Reply> {
  const { texts } = await formIn(heard);
  const { refreshToken, clientId, clientSecret } = LINKEDIN_CREDENTIALS;
  if (texts["grant_type"] !== "refresh_token") throw new Complaint("another grant");
  if (texts["client_id"] !== clientId || texts["client_secret"] !== clientSecret)
    return { status: 401, body: { error: "invalid_client", error_description: "Client authentication failed" } };
  if (texts["refresh_token"] !== refreshToken)
    return {
      status: 400,
      body: { error: "invalid_grant", error_description: "The provided refresh token is revoked" },
    };
  const token = `AQX-token-${tokens.size + 2}`;
  tokens.add(token);
  return {
    status: 200,
    body: {
      access_token: token,
      expires_in: 5_183_999,
      refresh_token: refreshToken,
      refresh_token_expires_in: 439_200,
    },
  };
}

function problem(status: number, code: string, message: string): Reply {
  const errorDetails = { inputErrors: [{ description: message, code }] };
  return status === 400 || status === 422
    ? { status, body: { status, errorDetailType: "com.linkedin.common.error.BadRequest", message, errorDetails } }
    : { status, body: { status, code, serviceErrorCode: 100, message } };
}
