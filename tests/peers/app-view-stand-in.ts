import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import { verifyJwt } from "@atproto/xrpc-server";
import { type Post, type RecordOf, readRecords } from "./records-of-pds.ts";

export const APP_VIEW_DID = "did:web:appview.test";

export interface AppView {
  url: string;
  close: () => void;
}

interface Opening {
  pdsUrl: string;
  signingKeyOf: (did: string) => string;
}

/**
 * A stand-in for Bluesky's AppView, written from its public lexicons. It makes nothing up: every answer is computed from
 * the records that the accounts have on the real PDS. It is asked by that PDS only, whose signature for the account it
 * verifies.
 */
export async function openAppViewStandIn({ pdsUrl, signingKeyOf }: Opening): Promise<AppView> {
  const server = createServer((request, answer) => {
    const say = (status: number, body: unknown) => {
      answer.writeHead(status, { "content-type": "application/json" });
      answer.end(JSON.stringify(body));
    };
    answerTo(request, pdsUrl, signingKeyOf).then(
      (body) => (body ? say(200, body) : say(501, { error: "MethodNotImplemented" })),
      (error: unknown) => say(401, { error: "BadJwt", message: String(error) }),
    );
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return { url: `http://127.0.0.1:${address.port}`, close: () => server.close() };
}

async function answerTo(request: IncomingMessage, pdsUrl: string, signingKeyOf: Opening["signingKeyOf"]) {
  const { pathname, searchParams } = new URL(request.url ?? "", "http://appview.test");
  const method = pathname.replace("/xrpc/", "");
  const token = request.headers.authorization?.replace("Bearer ", "") ?? "";
  const { iss } = await verifyJwt(token, APP_VIEW_DID, method, async (did) => signingKeyOf(did));
  const records = await readRecords(pdsUrl);
  if (method === "app.bsky.notification.listNotifications") return notificationsOf(iss, records, searchParams);
  if (method === "app.bsky.feed.getPosts") return { posts: postsOf(searchParams.getAll("uris"), records) };
  if (method === "app.bsky.actor.getProfiles")
    return { profiles: searchParams.getAll("actors").map((did) => profileOf(did, records)) };
  if (method === "app.bsky.actor.getProfile") return profileOf(searchParams.get("actor") ?? "", records);
  return null;
}

/** Newest first; the cursor is the instant of the last that was given. */
function notificationsOf(self: string, records: RecordOf[], asked: URLSearchParams) {
  const reasons = asked.getAll("reasons");
  const limit = Number(asked.get("limit") ?? 50);
  const before = asked.get("cursor") ?? "9";
  const found = records
    .filter(({ did }) => did !== self)
    .map((one) => ({ one, reason: reasonOf(one, self) }))
    .filter(({ reason }) => reason !== null && (reasons.length === 0 || reasons.includes(reason)))
    .filter(({ one }) => one.value.createdAt < before)
    .sort(({ one }, { one: other }) => other.value.createdAt.localeCompare(one.value.createdAt));
  const page = found.slice(0, limit);
  const cursor = found.length > limit ? page.at(-1)?.one.value.createdAt : undefined;
  const notifications = page.map(({ one, reason }) => ({
    uri: one.uri,
    cid: one.cid,
    author: profileOf(one.did, records),
    reason,
    reasonSubject: one.value.reply?.parent.uri ?? one.value.embed?.record?.uri ?? one.value.subject?.uri,
    record: one.value,
    isRead: false,
    indexedAt: one.value.createdAt,
  }));
  return { notifications, ...(cursor && { cursor }) };
}

function reasonOf({ collection, value }: RecordOf, self: string): string | null {
  const own = (uri: string | undefined) => uri?.startsWith(`at://${self}/`) ?? false;
  if (collection === "app.bsky.feed.like") return own(value.subject?.uri) ? "like" : null;
  if (collection !== "app.bsky.feed.post") return null;
  if (own(value.reply?.parent.uri) || own(value.reply?.root.uri)) return "reply";
  if (own(value.embed?.record?.uri)) return "quote";
  return mentioned(value).includes(self) ? "mention" : null;
}

function mentioned({ facets = [] }: Post): (string | undefined)[] {
  return facets.flatMap(({ features }) => features.map(({ did }) => did));
}

function postsOf(uris: string[], records: RecordOf[]) {
  return records
    .filter(({ uri }) => uris.includes(uri))
    .map(({ uri, cid, did, value }) => ({
      uri,
      cid,
      author: profileOf(did, records),
      record: value,
      indexedAt: value.createdAt,
      likeCount: subjects("app.bsky.feed.like", records).filter((one) => one === uri).length,
      repostCount: subjects("app.bsky.feed.repost", records).filter((one) => one === uri).length,
      quoteCount: records.filter((one) => one.value.embed?.record?.uri === uri).length,
      replyCount: records.filter((one) => one.value.reply?.parent.uri === uri).length,
    }));
}

function profileOf(did: string, records: RecordOf[]) {
  const own = records.filter((one) => one.did === did);
  const displayName = own.find(({ collection }) => collection === "app.bsky.actor.profile")?.value.displayName;
  const followers = records.filter(
    ({ collection, value }) => collection === "app.bsky.graph.follow" && value.follows === did,
  );
  return { did, handle: own[0]?.handle ?? "handle.invalid", displayName, followersCount: followers.length };
}

function subjects(kind: string, records: RecordOf[]): (string | undefined)[] {
  return records.filter(({ collection }) => collection === kind).map(({ value }) => value.subject?.uri);
}
