import { and, eq } from "drizzle-orm";
import type { Store, Writer } from "#db/store.ts";
import { type Acting, type ActOutcome, type ActRefusal, actOn, refusalToResend, setPost } from "./acting.server.ts";
import { readSent, sentPart } from "./archive.server.ts";
import { readContent } from "./content.ts";
import { keyOf } from "./job.ts";
import type { DispatchRow } from "./lease-dispatches.server.ts";
import { lastPosition, standingParts } from "./parts.server.ts";
import { writePart } from "./record-part.server.ts";
import { remoteAt } from "./remote-at.ts";

export interface Settling extends Acting {
  /** there: it stands at `address`; again: it does not, it is sent again; never: it does not, and is not to. */
  verdict: "there" | "again" | "never";
  address: string;
}

/** Somebody has looked on the network for what no machine can know. */
export function settleDispatch(store: Store, settling: Settling): Promise<ActOutcome> {
  return actOn(store, settling, "post.send", async (tx, dispatch) => {
    if (dispatch.state !== "uncertain") return "moved";
    // An edit or a removal has no address of its own: it is asked for again, or not.
    const sends = dispatch.act === "publish" || dispatch.act === "reply";
    if (settling.verdict === "there" && !sends) return "moved";
    if (settling.verdict === "there") return itIsThere(tx, store, dispatch, settling);
    const again = settling.verdict === "again";
    const refusal = again ? await refusalToResend(tx, store, dispatch) : null;
    if (refusal) return refusal;
    await move(tx, store, dispatch, { state: again ? "waiting" : "cancelled", at: settling.at });
    const { postId } = dispatch;
    const begun = postId !== null && (await standingParts(tx, store, postId)).length > 0;
    await setPost(tx, store, dispatch, again ? "waiting" : begun ? "failed" : "cancelled");
    return null;
  });
}

/** Free again: the network has not been asked for what comes next. */
async function move(
  tx: Writer,
  { tables: { dispatches } }: Store,
  { id }: DispatchRow,
  { state, at }: { state: "waiting" | "cancelled"; at: Date },
): Promise<void> {
  const free = { state, tries: 0, askedAt: null, leasedUntil: null, nextTryAt: at };
  await tx
    .update(dispatches)
    .set(state === "waiting" ? { ...free, trouble: null } : free)
    .where(and(eq(dispatches.id, id), eq(dispatches.state, "uncertain")));
}

/** Written as if the network had said so, with what its address tells; the next part of a chain follows. */
async function itIsThere(
  tx: Writer,
  store: Store,
  dispatch: DispatchRow,
  { address, at }: Settling,
): Promise<ActRefusal | null> {
  const { networkAccounts } = store.tables;
  const [account] = await tx.select().from(networkAccounts).where(eq(networkAccounts.id, dispatch.accountId));
  if (!account) return "not-found";
  const content = readContent(dispatch.content);
  const before = readSent(dispatch.sent, { act: dispatch.act, account, content });
  const index = before.parts.length;
  const key = keyOf(dispatch.key, index + 1);
  const remote = remoteAt(address, account, key);
  if (!remote) return "not-there-address";
  const part = sentPart(remote, { key, text: content.parts[index] ?? null, at });
  const sent = { ...before, parts: [...before.parts, part] };
  const { act, postId } = dispatch;
  const position = act === "publish" || postId === null ? index + 1 : (await lastPosition(tx, store, postId)) + 1;
  const last = sent.parts.length >= content.parts.length;
  await writePart(tx, store, dispatch, { sent, part, position, last, at });
  if (last) return null;
  await move(tx, store, dispatch, { state: "waiting", at });
  await setPost(tx, store, dispatch, "waiting");
  return null;
}
