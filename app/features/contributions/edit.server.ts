import { and, eq, sql } from "drizzle-orm";
import { may, type Role } from "#app/features/access/table.ts";
import { renderMarkdown } from "#app/features/markdown/render.server.ts";
import { LOG } from "#app/features/moderation/record-ruling.server.ts";
import { indexThread } from "#app/features/search/index-thread.server.ts";
import { toldIn, type Told } from "#app/features/secrecy/told.ts";
import { passShield, type Safe, type Shielding } from "#app/features/shield/door.ts";
import { retitle } from "#app/features/members/retitle.server.ts";
import type { Origin } from "#app/features/spam/judge.server.ts";
import { findThemeId } from "#app/features/themes/find-theme.server.ts";
import { recountThread } from "#app/features/threads/recount-thread.server.ts";
import { slugOf } from "#app/features/threads/slug.ts";
import type { Store, Writer } from "#db/store.ts";
import { type Contribution, findContribution } from "./find-contribution.server.ts";
import { holdEdit, judgeEdit } from "./hold-edit.server.ts";
import { mayChange } from "./rules.ts";
import { type EditableName, SUBJECTS } from "./subjects.ts";

export interface Edit {
  name: EditableName;
  id: number;
  actor: { id: number; role: Role };
  /** Threads only. */
  title: string | null;
  themeSlug: string | null;
  body: string;
  shielding?: Shielding;
  origin?: Origin;
  at: Date;
}

export type EditOutcome =
  /** `changed`: false when the same words were sent again. */
  | { edited: true; changed: boolean; held: boolean; thread: Contribution["thread"] }
  | { edited: false; refusal: "not-found" | "not-allowed" | "frozen" | "unknown-theme" | "awaiting-reading" }
  /** What the bank may not say of a person, in the words that say it. */
  | { edited: false; refusal: "secrecy"; told: Told[] };

/** Replaces a text, and keeps what it said before for everyone to read. */
export async function editContribution(store: Store, written: Edit): Promise<EditOutcome> {
  const outcome = await editOnce(store, withoutSecrets(written));
  return outcome === "look-again" ? editContribution(store, written) : outcome;
}

async function editOnce(store: Store, edit: SafeEdit): Promise<EditOutcome | "look-again"> {
  const { name, id, actor } = edit;
  const before = await findContribution(store.read, store, name, id);
  if (!before) return { edited: false, refusal: "not-found" };
  return store.write(
    async (tx) => {
      const found = await findContribution(tx, store, name, id);
      // A merge may have moved it meanwhile to a thread that is not ours alone.
      if (found && found.thread.id !== before.thread.id) return "look-again";
      if (!found || found.state !== "live" || found.thread.state !== "live")
        return { edited: false, refusal: "not-found" };
      const asked = { subject: SUBJECTS[name], authorId: found.authorId, official: found.official };
      if (!mayChange({ memberId: actor.id, role: actor.role }, asked, "edit", may))
        return { edited: false, refusal: "not-allowed" };
      const theme = edit.themeSlug === null ? undefined : await findThemeId(tx, store, edit.themeSlug);
      if (theme === null) return { edited: false, refusal: "unknown-theme" };

      const told = found.official ? toldIn(edit.body) : [];
      if (told.length > 0) return { edited: false, refusal: "secrecy", told };

      const changed = found.body !== edit.body || (edit.title !== null && found.title !== edit.title);
      // Its theme may still change: where an idea stands is not what people voted for.
      if (changed && found.frozen) return { edited: false, refusal: "frozen" };
      const judged = changed ? await judgeEdit(tx, store, edit) : null;
      const held = judged?.score.held ?? false;
      if (judged?.awaiting) return { edited: false, refusal: "awaiting-reading" };
      if (changed) await keepRevision(tx, store, found, edit);
      const thread = await replaceText(tx, store, found, { ...edit, themeId: theme, changed });
      if (changed && SUBJECTS[name] === "answer") await takeBackConfirmation(tx, store, found);
      await indexThread(tx, store, found.thread.id);
      const moved = edit.themeSlug !== null && edit.themeSlug !== found.themeSlug;
      if (judged?.score.held) await holdEdit(tx, store, edit, judged.score);
      return { edited: true, changed: changed || moved, held, thread };
    },
    {
      guard: [
        LOG,
        `thread:${before.thread.id}`,
        ...(edit.themeSlug === null ? [] : [`theme:${edit.themeSlug}` as const]),
      ],
    },
  );
}

interface SafeEdit extends Edit {
  title: Safe | null;
  body: Safe;
}

function withoutSecrets(written: Edit): SafeEdit {
  const { title, body, shielding } = written;
  return {
    ...written,
    title: title === null ? null : passShield(title, shielding).text,
    body: passShield(body, shielding).text,
  };
}

/** The bank confirmed other words than these: its name goes from an answer whose author changes it. */
async function takeBackConfirmation(tx: Writer, store: Store, { id, authorId, thread }: Contribution): Promise<void> {
  const { answers } = store.tables;
  const unconfirmed = await tx
    .update(answers)
    .set({ official: null, officialById: null, officialAt: null })
    .where(and(eq(answers.id, id), eq(answers.official, "confirmed")))
    .returning({ id: answers.id });
  if (unconfirmed.length === 0) return;
  await recountThread(tx, store, thread.id);
  await retitle(tx, store, [authorId]);
}

async function keepRevision(tx: Writer, store: Store, found: Contribution, { name, actor, at }: Edit): Promise<void> {
  await tx.insert(store.tables.revisions).values({
    threadId: found.thread.id,
    subject: SUBJECTS[name],
    subjectId: found.id,
    title: found.title,
    body: found.body,
    editorId: actor.id,
    replacedAt: at,
  });
}

async function replaceText(
  tx: Writer,
  store: Store,
  found: Contribution,
  { name, title, body, at, themeId: theme, changed }: SafeEdit & { themeId: number | undefined; changed: boolean },
): Promise<Contribution["thread"]> {
  const { threads, answers, comments, decisions } = store.tables;
  const { html, excerpt } = renderMarkdown(body);
  const text = { body, bodyHtml: html, ...(changed && { editedAt: at }) };
  const newer = { version: sql`${threads.version} + 1` };
  const subject = SUBJECTS[name];
  if (subject === "thread") {
    const slug = title === null ? found.thread.slug : slugOf(title, name);
    await tx
      .update(threads)
      .set({ ...text, excerpt, slug, ...newer, ...(title !== null && { title }), ...(theme && { themeId: theme }) })
      .where(eq(threads.id, found.id));
    return { ...found.thread, slug };
  }
  if (subject === "answer")
    await tx
      .update(answers)
      .set({ ...text, excerpt })
      .where(eq(answers.id, found.id));
  if (subject === "comment") await tx.update(comments).set(text).where(eq(comments.id, found.id));
  if (subject === "decision") await tx.update(decisions).set(text).where(eq(decisions.id, found.id));
  await tx.update(threads).set(newer).where(eq(threads.id, found.thread.id));
  return found.thread;
}
