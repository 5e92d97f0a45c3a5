import { eq } from "drizzle-orm";
import { renderMarkdown } from "#app/features/markdown/render.server.ts";
import { fromStore } from "#app/features/shield/door.ts";
import { GONE_HANDLE } from "#app/features/members/gone.ts";
import { findModerated, type Moderated } from "#app/features/moderation/find-moderated.server.ts";
import type { ModeratedSubject } from "#app/features/moderation/words.ts";
import { answerAnchor, commentAnchor, threadPath } from "#app/features/threads/paths.ts";
import type { Reader, Store } from "#db/store.ts";
import { REPORTED, type ReportedName, reportedName } from "./subjects.ts";

/** What everybody can read, and so report; null for anything else. */
export async function findReportable(reader: Reader, store: Store, asked: ModeratedSubject): Promise<Moderated | null> {
  const on = await findModerated(reader, store, asked);
  if (!on || on.state !== "live") return null;
  if (on.thread) return on.thread.state === "live" && (await standsUnder(reader, store, on)) ? on : null;
  const { members } = store.tables;
  const [person] = await reader
    .select({ handle: members.handle, role: members.role })
    .from(members)
    .where(eq(members.id, asked.subjectId));
  return person && person.role !== "guest" && person.handle !== GONE_HANDLE ? on : null;
}

/** A comment is read under its answer, and goes from the page with it. */
async function standsUnder(reader: Reader, store: Store, { subject, subjectId }: ModeratedSubject): Promise<boolean> {
  if (subject !== "comment") return true;
  const { answers, comments } = store.tables;
  const [above] = await reader
    .select({ state: answers.state })
    .from(comments)
    .innerJoin(answers, eq(answers.id, comments.answerId))
    .where(eq(comments.id, subjectId));
  return above === undefined || above.state === "live";
}

/** What the form to report shows of it. */
export interface Reportable extends ModeratedSubject {
  name: ReportedName;
  /** Of the thread, or of the person. */
  title: string;
  /** The first lines; empty for a person. */
  quote: string;
  /** Its address on the site. */
  place: string;
}

/** By the words of an address; null for what is not public or is called by another name. */
export async function readReportable(
  store: Store,
  { name, id }: { name: ReportedName; id: string },
): Promise<Reportable | null> {
  const subjectId = name === "membre" ? await idOfHandle(store, id) : numberOf(id);
  if (subjectId === null) return null;
  const on = await findReportable(store.read, store, { subject: REPORTED[name], subjectId });
  if (!on || reportedName(on.subject, on.thread?.kind ?? null) !== name) return null;
  const { subject, thread, title, body } = on;
  const quote = body === "" ? "" : renderMarkdown(fromStore(body)).excerpt;
  const place = thread ? `${threadPath(thread)}${anchorOf(on)}` : `/membres/${id}`;
  return { subject, subjectId, name, title: thread?.title ?? title, quote, place };
}

function numberOf(id: string): number | null {
  return /^[1-9]\d{0,9}$/.test(id) && Number(id) <= 2_147_483_647 ? Number(id) : null;
}

async function idOfHandle({ read, tables: { members } }: Store, handle: string): Promise<number | null> {
  const [person] = await read.select({ id: members.id }).from(members).where(eq(members.handle, handle));
  return person?.id ?? null;
}

/** Where on the thread's page it stands. */
export function anchorOf({ subject, subjectId }: ModeratedSubject): string {
  if (subject === "answer") return `#${answerAnchor(subjectId)}`;
  if (subject === "comment") return `#${commentAnchor(subjectId)}`;
  return subject === "addendum" ? `#complement-${subjectId}` : "";
}
