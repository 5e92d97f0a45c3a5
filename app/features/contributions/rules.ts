import type { Act, Role } from "#app/features/access/table.ts";
import type { Subject } from "./subjects.ts";

interface Asked {
  subject: Subject;
  authorId: number;
  /** Said in the bank's name. */
  official: boolean;
}

type May = (role: Role, act: Act, of: { own: boolean }) => boolean;

/** Whoever wrote it may; what the bank said, anyone of its team may correct or withdraw. */
export function mayChange(
  actor: { memberId: number | null; role: Role },
  { subject, authorId, official }: Asked,
  change: "edit" | "withdraw",
  may: May,
): boolean {
  const own = actor.memberId !== null && actor.memberId === authorId;
  if (subject === "decision" || official) return may(actor.role, "official.correct", { own });
  // What is added under a frozen idea stays as it was read; its author may take it back.
  if (subject === "addendum") return change === "withdraw" && may(actor.role, "idea.complete", { own });
  return may(actor.role, `${subject}.${change}`, { own });
}
