import type { Piece, Remote, ReplyTo } from "#app/features/networks/port.ts";
import { sentPart, withDress } from "./archive.server.ts";
import { askNetwork } from "./ask-network.server.ts";
import { keyOf } from "./job.ts";
import { lastPosition, mentionToAnswer, standingParts } from "./parts.server.ts";
import { dress, UNDRAWN } from "./picture.server.ts";
import {
  afterPart,
  back,
  beforeAsking,
  type Done,
  type Outcome,
  type Run,
  type Stepped,
  stopped,
} from "./run.server.ts";

/** Publishes, or replies: each text once, from the first that does not stand there yet. */
export async function sendTexts(begun: Run): Promise<Outcome> {
  let run = begun;
  let unknown = begun.leased.dispatch.askedAt !== null;
  for (;;) {
    const stepped = await sendNext(run, unknown);
    if ("outcome" in stepped) return stepped.outcome;
    ({ run } = stepped);
    unknown = false;
  }
}

async function sendNext(run: Run, unknown: boolean): Promise<Stepped> {
  const { stop } = run;
  if (stop.aborted) return back(run);
  const next = await nextPiece(run);
  if (next === "later") return stopped(run, unknown ? "looked" : "asked", UNDRAWN);
  if (next === "gone")
    return stopped(run, "changed", { kind: "missing", perhapsDone: false, retryAt: null, said: "gone" });
  const { piece, words } = next;
  const pictured = { ...run, sent: withDress(run.sent, piece, words) };
  if (!unknown) return ask(pictured, piece);
  if (run.connection.find === null)
    return stopped(run, "looked", { kind: "strange", perhapsDone: true, retryAt: null, said: "unknown" });
  const { find } = run.connection;
  const looked = await askNetwork(run, () => find(piece));
  if (!looked.ok) return stopped(run, "looked", looked.trouble);
  // What it looked like then was noted before the network was asked.
  if (looked.value.found) return afterPart(run, await doneAs(run, piece, looked.value.remote));
  const { perhaps } = looked.value;
  return ask(pictured, piece, perhaps ? { ...(await doneAs(run, piece, perhaps)), last: true } : null);
}

async function ask(run: Run, piece: Piece, perhaps: Done | null = null): Promise<Stepped> {
  const asking = await beforeAsking(run, perhaps);
  if ("outcome" in asking) return asking;
  const { connection } = asking.run;
  const answer = await askNetwork(asking.run, () => connection.publish(piece));
  if (!answer.ok) return stopped(asking.run, "asked", answer.trouble);
  return afterPart(asking.run, await doneAs(asking.run, piece, answer.value));
}

/** It stands there under this name. */
async function doneAs(run: Run, { key, text }: Piece, remote: Remote): Promise<Done> {
  const { site, sent, content } = run;
  return {
    part: sentPart(remote, { key, text, at: site.now() }),
    position: await nextPosition(run),
    last: sent.parts.length + 1 === content.parts.length,
  };
}

/** Corrections come after all that was said before. */
async function nextPosition({ site, leased, sent }: Run): Promise<number> {
  const { act, postId } = leased.dispatch;
  if (act === "publish" || postId === null) return sent.parts.length + 1;
  return (await lastPosition(site.store.read, site.store, postId)) + 1;
}

async function nextPiece(run: Run): Promise<{ piece: Piece; words: string[] } | "later" | "gone"> {
  const { site, leased, content, sent } = run;
  const { dispatch } = leased;
  const index = sent.parts.length;
  const text = content.parts[index];
  const replyTo = await replyToOf(run);
  if (text === undefined || replyTo === "gone") return "gone";
  const dressed = await dress(site, index === 0 ? dispatch.postId : null, content);
  if (!dressed.dressed) return "later";
  const { link, picture, words } = dressed;
  const key = keyOf(dispatch.key, index + 1);
  // In order, where a network sorts by the date that they bear.
  const at = new Date(+dispatch.sendAt + index);
  return { piece: { key, text, lang: content.lang, link, picture, replyTo, at }, words };
}

async function replyToOf({ site, leased, sent }: Run): Promise<ReplyTo | null | "gone"> {
  const { store } = site;
  const { act, postId, mentionId } = leased.dispatch;
  const [first, last] = [sent.parts[0], sent.parts.at(-1)];
  if (act === "publish") return first && last ? { root: first, parent: last } : null;
  if (mentionId !== null) {
    const answered = await mentionToAnswer(store.read, store, mentionId);
    if (!answered) return "gone";
    return last ? { ...answered, parent: last } : answered;
  }
  const standing = postId === null ? [] : await standingParts(store.read, store, postId);
  const [root, parent] = [standing[0], standing.at(-1)];
  return root && parent ? { root: root.remote, parent: parent.remote } : "gone";
}
