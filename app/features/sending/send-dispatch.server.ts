import type { Piece } from "#app/features/networks/port.ts";
import { readSent, sentPart } from "./archive.server.ts";
import { askNetwork } from "./ask-network.server.ts";
import { readContent } from "./content.ts";
import { keyOf, type StandingPart } from "./job.ts";
import type { Leased } from "./lease-dispatches.server.ts";
import { standingParts } from "./parts.server.ts";
import { dress, UNDRAWN } from "./picture.server.ts";
import { finish, isOurs } from "./record-part.server.ts";
import { recordClosed } from "./record-trouble.server.ts";
import {
  afterPart,
  back,
  beforeAsking,
  type Outcome,
  type Run,
  type Sending,
  type Stepped,
  stopped,
} from "./run.server.ts";
import { sendTexts } from "./send-texts.server.ts";

/** Does on the network what one dispatch asks for, as far as that goes now. */
export async function sendDispatch(site: Sending, leased: Leased, stop: AbortSignal): Promise<Outcome> {
  const { dispatch, account } = leased;
  const door = new AbortController();
  const connection = site.open(account, door.signal);
  if (!connection) {
    await recordClosed(site.store, leased);
    return { done: false, why: "closed" };
  }
  const content = readContent(dispatch.content);
  const sent = readSent(dispatch.sent, { act: dispatch.act, account, content });
  const run = { site, leased, connection, door, content, sent, stop };
  if (dispatch.act === "publish" || dispatch.act === "reply") return sendTexts(run);
  return changeParts(run);
}

/** Edits or takes off what stands there, part after part. Asking twice changes nothing: there is nothing to look up. */
async function changeParts(begun: Run): Promise<Outcome> {
  const { site, leased, content } = begun;
  const { act, postId } = leased.dispatch;
  const standing = postId === null ? [] : await standingParts(site.store.read, site.store, postId);
  // A chain is taken off from its end: nothing is left that answers what is not there.
  const parts =
    act === "delete"
      ? standing.reverse()
      : standing.filter(({ text, position }) => isNew(content.parts[position - 1], text));
  if (parts.length === 0) return nothingToDo(begun);
  let run = begun;
  for (const [index, part] of parts.entries()) {
    const stepped = await change(run, part, index === parts.length - 1);
    if ("outcome" in stepped) return stepped.outcome;
    ({ run } = stepped);
  }
  return { done: true };
}

function isNew(wanted: string | undefined, standing: string): boolean {
  return wanted !== undefined && wanted !== standing;
}

async function change(run: Run, standing: StandingPart, last: boolean): Promise<Stepped> {
  const { site, leased, content, stop } = run;
  if (stop.aborted) return back(run);
  const { remote, position } = standing;
  if (leased.dispatch.act === "delete") {
    const asking = await beforeAsking(run);
    if ("outcome" in asking) return asking;
    const removed = await askNetwork(run, () => run.connection.remove(remote));
    if (!removed.ok) return stopped(asking.run, "changed", removed.trouble);
    return afterPart(asking.run, { part: sentPart(remote, { key: null, text: null, at: site.now() }), position, last });
  }
  const { replace } = run.connection;
  const piece = await pieceFor(run, standing, content.parts[position - 1]);
  if (piece === null) return stopped(run, "changed", UNDRAWN);
  if (replace === null)
    return stopped(run, "changed", { kind: "refused", perhapsDone: false, retryAt: null, said: "no-edit" });
  const asking = await beforeAsking(run);
  if ("outcome" in asking) return asking;
  const replaced = await askNetwork(run, () => replace(remote, piece));
  if (!replaced.ok) return stopped(asking.run, "changed", replaced.trouble);
  const part = sentPart(replaced.value, { key: piece.key, text: piece.text, at: site.now() });
  return afterPart(asking.run, { part, position, last });
}

/** Null while its card cannot be drawn. */
async function pieceFor(
  { site, leased, content }: Run,
  { position, text: standing }: StandingPart,
  text = standing,
): Promise<Piece | null> {
  const { dispatch } = leased;
  const dressed = await dress(site, position === 1 ? dispatch.postId : null, content);
  if (!dressed.dressed) return null;
  const { link, picture } = dressed;
  const key = keyOf(dispatch.key, position);
  return { key, text, lang: content.lang, link, picture, replyTo: null, at: dispatch.sendAt };
}

/** Nothing stands there, or it already says so. */
async function nothingToDo({ site, leased, sent }: Run): Promise<Outcome> {
  const { store, now } = site;
  const { dispatch, until } = leased;
  await store.write(async (tx) => {
    const { dispatches } = store.tables;
    const [ours] = await tx
      .select({ id: dispatches.id })
      .from(dispatches)
      .where(isOurs(store, dispatch, until));
    if (ours) await finish(tx, store, dispatch, { sent, at: now() });
  });
  return { done: true };
}
