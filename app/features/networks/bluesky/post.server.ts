import { type Agent, AppBskyEmbedImages, type AppBskyFeedPost, type BlobRef } from "@atproto/api";
import type { Connection, Found, Piece, Remote } from "../port.ts";
import { strange } from "../trouble-of.server.ts";
import type { Answer } from "../trouble.ts";
import { postOf } from "./record.server.ts";
import { recordKey, recordKeyOf } from "./record-key.server.ts";
import type { BankSession } from "./session.server.ts";
import { answerOf } from "./trouble.server.ts";

const COLLECTION = "app.bsky.feed.post";

export interface Account {
  session: BankSession;
  agent: Agent;
  now: () => Date;
}

interface Kept {
  remote: Remote;
  record: Record<string, unknown>;
}

/** What is written: the record's name comes from the request, so that whoever repeats it finds what stands there. */
export function posting(account: Account): Required<Pick<Connection, "publish" | "find" | "replace" | "remove">> {
  return {
    publish: (piece) => publish(account, piece),
    find: (piece) => find(account, recordKey(piece)),
    replace: (remote, to) => replace(account, remote, to),
    remove: (remote) => remove(account, remote),
  };
}

async function publish(account: Account, piece: Piece): Promise<Answer<Remote>> {
  const key = recordKey(piece);
  const found = await find(account, key);
  if (!found.ok) return found;
  if (found.value.found) return { ok: true, value: found.value.remote };
  const written = await write(account, { key, piece, kept: null });
  // Another process was faster with the same request: its record is the one.
  if (written.ok || !written.trouble.said.endsWith(" InvalidSwap")) return written;
  const there = await find(account, key);
  if (!there.ok) return { ok: false, trouble: { ...there.trouble, perhapsDone: true } };
  return there.value.found ? { ok: true, value: there.value.remote } : written;
}

async function find(account: Account, key: string): Promise<Answer<Found>> {
  const kept = await read(account, key);
  if (kept.ok) return { ok: true, value: { found: true, remote: kept.value.remote } };
  return kept.trouble.kind === "missing" ? { ok: true, value: { found: false } } : kept;
}

/** The words change; when it was said and what it answers do not. */
async function replace(account: Account, remote: Remote, to: Piece): Promise<Answer<Remote>> {
  const key = recordKeyOf(remote.id);
  const kept = await read(account, key);
  if (!kept.ok) return kept;
  if (kept.value.remote.id !== remote.id) return elsewhere();
  return write(account, { key, piece: to, kept: kept.value });
}

async function remove({ agent, session, now }: Account, remote: Remote): Promise<Answer<null>> {
  const removed = await answerOf(now, { writes: true }, async () => {
    const repo = await session.opened();
    if (!remote.id.startsWith(`at://${repo}/${COLLECTION}/`)) return false;
    // The network says yes to what is gone already.
    await agent.com.atproto.repo.deleteRecord({ repo, collection: COLLECTION, rkey: recordKeyOf(remote.id) });
    return true;
  });
  if (!removed.ok) return removed.trouble.kind === "missing" ? { ok: true, value: null } : removed;
  return removed.value ? { ok: true, value: null } : elsewhere();
}

/** A post of another account than the one that is open. */
function elsewhere(): { ok: false; trouble: { kind: "forbidden"; perhapsDone: false; retryAt: null; said: string } } {
  return { ok: false, trouble: { kind: "forbidden", perhapsDone: false, retryAt: null, said: "another account" } };
}

function read({ agent, session, now }: Account, rkey: string): Promise<Answer<Kept>> {
  return answerOf(now, { writes: false }, async () => {
    const repo = await session.opened();
    const { data } = await agent.com.atproto.repo.getRecord({ repo, collection: COLLECTION, rkey });
    return { remote: remoteOf(data.uri, data.cid ?? null), record: data.value };
  });
}

interface Writing {
  key: string;
  piece: Piece;
  /** What stands there and is to be changed; null: nothing may stand there. */
  kept: Kept | null;
}

async function write({ agent, session, now }: Account, { key, piece, kept }: Writing): Promise<Answer<Remote>> {
  // A picture without a post is nothing that anybody sees.
  const prepared = await answerOf(now, { writes: false }, async () => {
    const picture = piece.picture ? await upload(agent, piece.picture.png) : null;
    const post = await postOf(agent, piece, picture);
    return { repo: await session.opened(), record: kept ? corrected(kept.record, post) : { ...post } };
  });
  if (!prepared.ok) return prepared;
  const { repo, record } = prepared.value;
  const written = await answerOf(now, { writes: true }, async () => {
    const place = { repo, collection: COLLECTION, rkey: key, ...(!kept && { swapRecord: null }) };
    const { data } = await agent.com.atproto.repo.putRecord({ ...place, record });
    return data;
  });
  if (!written.ok) return written;
  const { uri, cid } = written.value;
  const asked = `at://${repo}/${COLLECTION}/${key}`;
  if (uri !== asked) return { ok: false, trouble: strange({ writes: true, said: "no post" }) };
  return { ok: true, value: remoteOf(uri, cid) };
}

/** What a correction does not change: the date, what is answered, and the picture where none is given anew. */
function corrected(before: Record<string, unknown>, post: AppBskyFeedPost.Record): Record<string, unknown> {
  const { createdAt, reply, embed } = before;
  const keepsPicture = AppBskyEmbedImages.isMain(embed) && !AppBskyEmbedImages.isMain(post.embed);
  return { ...post, createdAt, reply, ...(keepsPicture && { embed }) };
}

async function upload(agent: Agent, png: Uint8Array): Promise<BlobRef> {
  const { data } = await agent.com.atproto.repo.uploadBlob(png, { encoding: "image/png" });
  return data.blob;
}

/** As the network's own site shows it: at://did:plc:abc/app.bsky.feed.post/3k... */
export function remoteOf(uri: string, cid: string | null): Remote {
  const [, , did = "", , key = ""] = uri.split("/");
  return { id: uri, revision: cid, url: `${profileOf(did)}/post/${key}` };
}

export function profileOf(did: string): string {
  return `https://bsky.app/profile/${did}`;
}
