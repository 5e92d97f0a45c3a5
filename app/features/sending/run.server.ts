import type { Connection } from "#app/features/networks/port.ts";
import type { Trouble } from "#app/features/networks/trouble.ts";
import type { Site } from "#app/server/context.server.ts";
import { type Sent, type SentPart } from "./archive.server.ts";
import type { Step } from "./after-trouble.ts";
import type { Content } from "./content.ts";
import type { AccountRow, Leased } from "./lease-dispatches.server.ts";
import { markAsked, type PartDone, recordPart } from "./record-part.server.ts";
import { giveBack, recordTrouble } from "./record-trouble.server.ts";

export type Sending = Pick<Site, "store" | "brand" | "now" | "log"> & {
  /** Null when nothing opens it. Once `shut` is aborted, nothing more is asked of the network. */
  open: (account: AccountRow, shut: AbortSignal) => Connection | null;
};

/** A dispatch under way. */
export interface Run {
  site: Sending;
  leased: Leased;
  connection: Connection;
  /** Shuts the way to the network, once nobody waits for its answer any more. */
  door: AbortController;
  content: Content;
  sent: Sent;
  stop: AbortSignal;
}

/** lost: somebody else decided meanwhile, or has it now; back: given back, it has time. */
export type Outcome =
  | { done: true }
  | { done: false; why: "lost" | "back" | "closed" }
  | { done: false; trouble: Trouble };

export type Stepped = { run: Run } | { outcome: Outcome };

const LOST: Stepped = { outcome: { done: false, why: "lost" } };

/** From here on nobody can say that the network was not asked. */
export async function beforeAsking(run: Run, perhaps: Done | null = null): Promise<Stepped> {
  const { site, leased, sent, content } = run;
  const at = site.now();
  const done = perhaps && { ...perhaps, sent: withPart(sent, perhaps.part), at };
  const asked = await markAsked(site.store, leased, { sent, at, told: content.told, perhaps: done });
  return asked.kept ? { run: { ...run, leased: { ...leased, until: asked.until } } } : LOST;
}

/** A part, and where it stands. */
export type Done = Pick<PartDone, "part" | "position" | "last">;

/** One more stands there. */
export async function afterPart(run: Run, { part, position, last }: Done): Promise<Stepped> {
  const { site, leased } = run;
  const sent = withPart(run.sent, part);
  const recorded = await recordPart(site.store, leased, { sent, part, position, last, at: site.now() });
  if (!recorded.kept) return LOST;
  return last ? { outcome: { done: true } } : { run: { ...run, sent } };
}

function withPart(sent: Sent, part: SentPart): Sent {
  return { ...sent, parts: [...sent.parts, part] };
}

export async function stopped(run: Run, step: Step, trouble: Trouble): Promise<{ outcome: Outcome }> {
  const { site, leased, connection } = run;
  const mayLook = connection.find !== null;
  await recordTrouble(site.store, leased, { step, trouble, mayLook, at: site.now() });
  return { outcome: { done: false, trouble } };
}

/** Not done to its end, and not refused: whoever comes next goes on. */
export async function back({ site, leased }: Run): Promise<Stepped> {
  await giveBack(site.store, leased);
  return { outcome: { done: false, why: "back" } };
}
