/** Where a post is, in one word: what lists, pages and the panel beside a thread say of it. */
export type Phase =
  | "approval"
  | "scheduled"
  | "waiting"
  | "sent"
  | "uncertain"
  | "failed"
  | "deleting"
  | "delete-failed"
  | "deleted"
  | "cancelled";

interface Dispatch {
  act: "publish" | "replace" | "reply" | "delete";
  state: "approval" | "waiting" | "done" | "uncertain" | "failed" | "cancelled";
  sendAt: Date;
}

interface Post {
  state: "waiting" | "sent" | "uncertain" | "failed" | "deleted" | "cancelled";
}

export function phaseOf({ state }: Post, dispatches: Dispatch[], now: Date): Phase {
  const removal = dispatches.findLast(({ act }) => act === "delete");
  if (removal?.state === "waiting" && state !== "deleted") return "deleting";
  if (removal?.state === "failed" && state !== "deleted") return "delete-failed";
  if (state !== "waiting") return state;
  const publishing = dispatches.find(({ act }) => act === "publish");
  return publishing ? phaseOfDispatch(publishing, now) : "waiting";
}

/** The same of one thing that was asked for, whatever it is about. */
export function phaseOfDispatch({ act, state, sendAt }: Dispatch, now: Date): Phase {
  if (state === "waiting") return act === "delete" ? "deleting" : +sendAt > +now ? "scheduled" : "waiting";
  if (state === "done") return act === "delete" ? "deleted" : "sent";
  if (state === "failed") return act === "delete" ? "delete-failed" : "failed";
  return state;
}
