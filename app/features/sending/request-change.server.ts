import { eq } from "drizzle-orm";
import { may, type Role } from "#app/features/access/table.ts";
import { toldIn, type Told as Secret } from "#app/features/secrecy/told.ts";
import { COUNTS } from "#app/features/networks/count.ts";
import { passShield, type Shielding } from "#app/features/shield/door.ts";
import type { Store, Writer } from "#db/store.ts";
import { type Content, readContent } from "./content.ts";
import { limitsOf } from "#app/features/networks/limits-of.ts";
import { standingParts } from "./parts.server.ts";
import { postWithAccount } from "./post-with-account.server.ts";
import { readTold } from "./read-told.server.ts";

export interface ChangeRequest {
  postId: number;
  /** replace: the texts of all its parts; reply: those that correct it, after its last. */
  act: "replace" | "reply";
  parts: string[];
  /** Drawn when the page was shown: whoever sends its form twice asks for one change. */
  key: string;
  shielding: Shielding;
  actor: { id: number; role: Role };
  at: Date;
}

export type ChangeRefusal =
  | "not-found"
  | "not-allowed"
  | "not-connected"
  | "gone"
  | "empty"
  | "too-long"
  | "cannot-edit";
export type ChangeOutcome =
  | { requested: true }
  | { requested: false; refusal: ChangeRefusal }
  /** What the bank may not say of a person, in the words that say it. */
  | { requested: false; refusal: "secrecy"; told: Secret[] }
  /** Numbers and addresses that must not be public, as they were written. */
  | { requested: false; refusal: "personal"; quoted: string[] };

/** Has what stands on a network edited there, or corrected by an answer to it. */
export async function requestChange(store: Store, request: ChangeRequest): Promise<ChangeOutcome> {
  const secrets = request.parts.flatMap((text) => toldIn(text));
  if (secrets.length > 0) return { requested: false, refusal: "secrecy", told: secrets };
  const quoted = request.parts.flatMap((text) => personalIn(text, request.shielding));
  if (quoted.length > 0) return { requested: false, refusal: "personal", quoted: [...new Set(quoted)] };
  return store.write((tx) => requestInside(tx, store, request), { guard: [`post:${request.postId}`] });
}

function personalIn(text: string, shielding: Shielding): string[] {
  return passShield(text, shielding).masks.map(({ start, length }) => text.slice(start, start + length));
}

async function requestInside(tx: Writer, store: Store, request: ChangeRequest): Promise<ChangeOutcome> {
  const { dispatches } = store.tables;
  const { postId, act, key, actor, at } = request;
  if (!may(actor.role, "post.send")) return { requested: false, refusal: "not-allowed" };
  const [before] = await tx.select({ id: dispatches.id }).from(dispatches).where(eq(dispatches.key, key));
  if (before) return { requested: true };
  const row = await postWithAccount(tx, store, postId);
  if (!row) return { requested: false, refusal: "not-found" };
  const { post, account } = row;
  if (account.state !== "connected") return { requested: false, refusal: "not-connected" };
  const told = await readTold(tx, store, post);
  if (post.state !== "sent" || !told?.standing) return { requested: false, refusal: "gone" };
  const content = await contentOf(tx, store, row, { ...request, told: told.hash });
  if (typeof content === "string") return { requested: false, refusal: content };
  await tx.insert(dispatches).values({
    ...{ accountId: account.id, postId, act, state: account.fourEyes ? "approval" : "waiting", key },
    ...{ content: JSON.stringify(content), requestedById: actor.id, requestedAt: at, sendAt: at, nextTryAt: at },
  });
  return { requested: true };
}

type Row = NonNullable<Awaited<ReturnType<typeof postWithAccount>>>;

/** With the link and the card of what was published, where it is that which is edited. */
async function contentOf(
  tx: Writer,
  store: Store,
  { post, account }: Row,
  { act, parts, told }: { act: "replace" | "reply"; parts: string[]; told: string },
): Promise<Content | ChangeRefusal> {
  const { edits, most, chains } = limitsOf(account);
  const count = COUNTS[account.network];
  if (parts.length === 0 || parts.some((text) => text.trim() === "")) return "empty";
  if (most !== null && parts.some((text) => count(text) > most)) return "too-long";
  if (act === "reply") return chains ? { parts, lang: post.lang, link: null, alt: null, told } : "cannot-edit";
  const standing = await standingParts(tx, store, post.id);
  if (!edits || standing.length !== parts.length) return "cannot-edit";
  const first = await publishedContent(tx, store, post.id);
  return { parts, lang: post.lang, link: first?.link ?? null, alt: first?.alt ?? null, told };
}

async function publishedContent(
  tx: Writer,
  { tables: { dispatches } }: Store,
  postId: number,
): Promise<Content | null> {
  const rows = await tx
    .select({ act: dispatches.act, content: dispatches.content })
    .from(dispatches)
    .where(eq(dispatches.postId, postId))
    .orderBy(dispatches.id);
  const published = rows.find(({ act }) => act === "publish");
  return published ? readContent(published.content) : null;
}
