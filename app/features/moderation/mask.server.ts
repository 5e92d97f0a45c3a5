import { and, eq, sql } from "drizzle-orm";
import { may, type Role } from "#app/features/access/table.ts";
import { renderMarkdown } from "#app/features/markdown/render.server.ts";
import { tellTrust } from "#app/features/outbox/tell-trust.server.ts";
import { indexThread } from "#app/features/search/index-thread.server.ts";
import { fromStore } from "#app/features/shield/door.ts";
import { slugOf } from "#app/features/threads/slug.ts";
import type { Reader, Store, Writer } from "#db/store.ts";
import { closeCasesOn, findCaseOn, isReporter } from "./cases.server.ts";
import { decideReports } from "./decide-reports.server.ts";
import { findModerated, type Moderated } from "./find-moderated.server.ts";
import { maskElsewhere } from "./mask-elsewhere.server.ts";
import { recordRuling } from "./record-ruling.server.ts";
import { MASKED, replacePassages } from "./replace-passages.ts";
import { guardOf } from "./rule.server.ts";
import type { Ground, ModeratedSubject } from "./words.ts";

export interface Masking extends ModeratedSubject {
  /** As they stand in the title or the text; neither kept nor logged. */
  passages: string[];
  ground: Ground | null;
  facts: string;
  /** Null when it is masked from the page itself. */
  caseId: number | null;
  actor: { id: number; role: Role };
  at: Date;
}

export type MaskRefusal =
  | "not-found"
  | "not-allowed"
  | "own-case"
  | "ground-missing"
  | "facts-missing"
  | "passage-not-found"
  | "already-decided";

export type MaskOutcome = { masked: true; rulingId: number } | { masked: false; refusal: MaskRefusal };

/** Takes passages out of what somebody wrote, and out of all it said before: nothing of them is left. */
export async function maskPassages(store: Store, masking: Masking): Promise<MaskOutcome> {
  const before = await findModerated(store.read, store, masking);
  if (!before?.thread) return { masked: false, refusal: "not-found" };
  return store.write((tx) => maskInside(tx, store, masking), { guard: guardOf(before) });
}

async function maskInside(tx: Writer, store: Store, masking: Masking): Promise<MaskOutcome> {
  const on = await findModerated(tx, store, masking);
  if (!on?.thread) return { masked: false, refusal: "not-found" };
  const refusal = await refusalToMask(tx, store, on, masking);
  if (refusal) return { masked: false, refusal };
  const word = MASKED[await langOf(tx, store, on.thread.id)];
  const mask = (text: string) => replacePassages(text, masking.passages, word);
  await replaceText(tx, store, on, mask);
  await maskElsewhere(tx, store, on, mask);
  await indexThread(tx, store, on.thread.id);

  const { subject, subjectId, memberId, thread } = on;
  const { ground, facts, caseId, actor, at } = masking;
  const ruling = { act: "mask", ground, facts: mask(facts), caseId, actorId: actor.id, at } as const;
  const rulingId = await recordRuling(tx, store, { subject, subjectId, memberId, threadId: thread.id, ...ruling });
  // What is held still waits to be read whole.
  const caseIds = await closeCasesOn(tx, store, { subject, subjectId, kinds: ["reported"], by: actor.id, at });
  await decideReports(tx, store, { caseIds, rulingId, at });
  await tellTrust(tx, store, { kind: "ruling", recipientId: memberId, threadId: thread.id, rulingId, at });
  return { masked: true, rulingId };
}

async function refusalToMask(
  reader: Reader,
  store: Store,
  on: Moderated,
  { passages, ground, facts, caseId, actor }: Masking,
): Promise<MaskRefusal | null> {
  if (!may(actor.role, "moderation.rule")) return "not-allowed";
  const { subject, subjectId } = on;
  if (on.memberId === actor.id || (await isReporter(reader, store, { subject, subjectId, memberId: actor.id, caseId })))
    return "own-case";
  if (ground === null) return "ground-missing";
  if (facts.trim() === "") return "facts-missing";
  const asked = caseId === null ? null : await findCaseOn(reader, store, { subject, subjectId, caseId });
  if (caseId !== null && asked?.state !== "open") return asked ? "already-decided" : "not-found";
  const texts = [on.title, on.body, ...(await saidBefore(reader, store, on))];
  const isThere = (passage: string) => passage.trim() !== "" && texts.some((text) => text.includes(passage));
  return passages.length > 0 && passages.every(isThere) ? null : "passage-not-found";
}

async function saidBefore(reader: Reader, { tables: { revisions } }: Store, on: Moderated): Promise<string[]> {
  const { subject, subjectId } = on;
  // An addendum is never edited, and a person has no text.
  if (subject === "addendum" || subject === "member") return [];
  const rows = await reader
    .select({ title: revisions.title, body: revisions.body })
    .from(revisions)
    .where(and(eq(revisions.subject, subject), eq(revisions.subjectId, subjectId)));
  return rows.flatMap(({ title, body }) => [title ?? "", body]);
}

async function langOf(reader: Reader, { tables: { threads } }: Store, threadId: number): Promise<"fr" | "en"> {
  const [thread] = await reader.select({ lang: threads.lang }).from(threads).where(eq(threads.id, threadId));
  return thread?.lang ?? "fr";
}

async function replaceText(
  tx: Writer,
  store: Store,
  { subject, subjectId, title: before, body: said, thread }: Moderated,
  mask: (text: string) => string,
): Promise<void> {
  const { threads, answers, comments, addenda } = store.tables;
  const body = fromStore(mask(said));
  const { html: bodyHtml, excerpt } = renderMarkdown(body);
  const newer = { version: sql`${threads.version} + 1` };
  if (subject === "thread" && thread) {
    const title = mask(before);
    // A title is in its address; the old address still leads there.
    const slug = title === before ? thread.slug : slugOf(title, thread.kind === "question" ? "question" : "idee");
    await tx
      .update(threads)
      .set({ title, slug, body, bodyHtml, excerpt, ...newer })
      .where(eq(threads.id, subjectId));
    return;
  }
  if (subject === "answer") await tx.update(answers).set({ body, bodyHtml, excerpt }).where(eq(answers.id, subjectId));
  if (subject === "comment") await tx.update(comments).set({ body, bodyHtml }).where(eq(comments.id, subjectId));
  if (subject === "addendum") await tx.update(addenda).set({ body, bodyHtml }).where(eq(addenda.id, subjectId));
  if (thread) await tx.update(threads).set(newer).where(eq(threads.id, thread.id));
}
