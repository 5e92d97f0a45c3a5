import { may } from "#app/features/access/table.ts";
import { mayChange } from "#app/features/contributions/rules.ts";
import type { Subject } from "#app/features/contributions/subjects.ts";
import { refusalToJudge } from "#app/features/votes/rules.ts";
import type { Actor } from "#app/server/context.server.ts";
import { signedBy, toPerson } from "./select-person.server.ts";
import type { AnswerRow, CommentRow, DecisionRow } from "./select-replies.server.ts";
import type { Acts, AnswerView, CommentView, DecisionView } from "./thread-view.ts";

/** What the person looking may do with what someone wrote. */
export function actsOn(actor: Actor, subject: Subject, authorId: number, official: boolean): Acts {
  const asked = { subject, authorId, official };
  return { edit: mayChange(actor, asked, "edit", may), withdraw: mayChange(actor, asked, "withdraw", may) };
}

export function viewComment({ comment, author }: CommentRow, actor: Actor): CommentView {
  const acts = actsOn(actor, "comment", comment.authorId, false);
  return {
    id: comment.id,
    author: signedBy(author, comment, actor),
    html: comment.bodyHtml,
    createdAt: comment.createdAt,
    editedAt: comment.editedAt,
    acts,
  };
}

export interface AnswerSetting {
  actor: Actor;
  thread: { authorId: number; acceptedAnswerId: number | null; lockedAt: Date | null };
  judgements: Map<number, boolean>;
  comments: CommentRow[];
}

export function viewAnswer({ answer, author, spokesperson }: AnswerRow, setting: AnswerSetting): AnswerView {
  const { actor, thread, judgements, comments } = setting;
  const judged = judgements.get(answer.id);
  return {
    id: answer.id,
    author: signedBy(author, answer, actor),
    html: answer.bodyHtml,
    createdAt: answer.createdAt,
    editedAt: answer.editedAt,
    useful: answer.importedVotes + answer.usefulVotes,
    notUseful: answer.notUsefulVotes,
    mine: judged === undefined ? null : judged ? "useful" : "not-useful",
    voteRefusal: refusalToJudge(actor, answer, may(actor.role, "answer.vote")),
    accepted: thread.acceptedAnswerId === answer.id,
    official:
      answer.official && answer.officialAt && spokesperson
        ? { kind: answer.official, by: toPerson(spokesperson), at: answer.officialAt }
        : null,
    comments: comments
      .filter(({ comment }) => comment.answerId === answer.id)
      .map((comment) => viewComment(comment, actor)),
    acts: {
      ...actsOn(actor, "answer", answer.authorId, answer.official === "written"),
      accept: may(actor.role, "answer.accept", { own: actor.memberId === thread.authorId }),
      comment: may(actor.role, "comment.write") && thread.lockedAt === null,
      confirm: may(actor.role, "official.speak") && answer.official === null && answer.authorId !== actor.memberId,
      unconfirm: may(actor.role, "official.speak") && answer.official === "confirmed",
    },
  };
}

export function viewDecision({ decision, author }: DecisionRow, actor: Actor): DecisionView {
  return {
    id: decision.id,
    status: decision.status,
    reason: decision.reason,
    html: decision.bodyHtml,
    by: toPerson(author),
    at: decision.createdAt,
    nextNewsAt: decision.nextNewsAt,
    editedAt: decision.editedAt,
    acts: actsOn(actor, "decision", decision.authorId, true),
  };
}
