import { stateBeforeLeaving } from "#app/features/moderation/accepted.server.ts";
import { setState } from "#app/features/moderation/apply.server.ts";
import { findModerated } from "#app/features/moderation/find-moderated.server.ts";
import { hold } from "#app/features/spam/hold.server.ts";
import { judge, type Judgement } from "#app/features/spam/judge.server.ts";
import type { SpamScore } from "#app/features/spam/rules.ts";
import type { Store, Writer } from "#db/store.ts";
import type { Edit } from "./edit.server.ts";
import { SUBJECTS } from "./subjects.ts";

/** What is said anew is read like what is said for the first time. */
export function judgeEdit(tx: Writer, store: Store, edit: Edit): Promise<Judgement> {
  const { name, id, actor, title, body, origin, at } = edit;
  const itself = { subject: SUBJECTS[name], id };
  return judge(tx, store, { author: { memberId: actor.id }, title, body, itself, origin, at });
}

/** Takes it off the site with its new words, until somebody has read them. */
export async function holdEdit(tx: Writer, store: Store, { name, id, at }: Edit, score: SpamScore): Promise<void> {
  const subject = SUBJECTS[name];
  // The bank's own word is never held.
  const on = subject === "decision" ? null : await findModerated(tx, store, { subject, subjectId: id });
  if (!on?.thread) return;
  const stateBefore = stateBeforeLeaving(on);
  await setState(tx, store, on, { state: "held", at });
  const { subject: kind, subjectId, memberId, thread } = on;
  const about = { subject: kind, subjectId, memberId, threadId: thread.id };
  await hold(tx, store, { ...about, guest: false, score, stateBefore, at });
}
