import type { ActionFunctionArgs } from "@remix-run/node";
import { judgeAnswer } from "#app/features/votes/judge-answer.server.ts";
import { actorOf } from "#app/server/context.server.ts";
import { readForm } from "#app/server/form.server.ts";
import { badRequest, notFound, readId } from "#app/server/reply.server.ts";
import { voteCounted, voteRefused } from "#app/server/vote-reply.server.ts";

export function loader() {
  throw notFound();
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { form, stale } = await readForm(request, context);
  if (stale) return voteRefused(form, "stale");
  const vote = form.get("vote");
  if (vote !== "useful" && vote !== "not-useful" && vote !== "withdraw") throw badRequest();
  const answerId = readId(params["id"]);
  const { viewer, network, limits } = context;
  const wait = await limits.count("vote", viewer ? `m${viewer.id}` : network);
  if (wait !== null) return voteRefused(form, "too-many", wait);

  const outcome = await judgeAnswer(context.store, { answerId, actor: actorOf(context), vote, at: context.now() });
  if (!outcome.voted) return voteRefused(form, outcome.refusal);
  return voteCounted(form, vote === "withdraw" ? "unvoted" : "voted", new Headers());
}
