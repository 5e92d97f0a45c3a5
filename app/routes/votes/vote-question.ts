import type { ActionFunctionArgs } from "@remix-run/node";
import { notFound } from "#app/server/reply.server.ts";
import { voteOnThreadForm } from "#app/server/vote-thread.server.ts";

export function loader() {
  throw notFound();
}

export function action(args: ActionFunctionArgs) {
  return voteOnThreadForm("question", args);
}
