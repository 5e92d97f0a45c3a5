import { redirect } from "@remix-run/node";
import { done, localPath } from "./reply.server.ts";

/** Why a vote was not counted, as HTTP says it. */
const STATUS = {
  "not-found": 404,
  own: 403,
  suspended: 403,
  "not-allowed": 403,
  closed: 409,
  "signed-out": 401,
  "too-many": 429,
  stale: 403,
} as const;
export type VoteFailure = keyof typeof STATUS;

/** A form sent by a page says where to go back to; one sent by a script does not, and is answered in JSON. */
export function voteCounted(form: FormData, key: "voted" | "vote-under-review" | "unvoted", headers: Headers) {
  const back = form.get("back");
  return back === null ? Response.json({ voted: true }, { headers }) : done(localPath(back), key, headers);
}

export function voteRefused(form: FormData, refusal: VoteFailure, retryAfter?: number) {
  const status = STATUS[refusal];
  const headers = new Headers(retryAfter === undefined ? {} : { "Retry-After": String(retryAfter) });
  const back = form.get("back");
  if (back === null) return Response.json({ voted: false, refusal }, { status, headers });
  if (refusal === "signed-out") return redirect(`/connexion?next=${encodeURIComponent(localPath(back))}`, 303);
  throw new Response(null, { status, headers });
}
