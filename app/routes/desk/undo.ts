import type { ActionFunctionArgs } from "@remix-run/node";
import { undoDecision } from "#app/server/desk-queue.server.ts";
import { notFound } from "#app/server/reply.server.ts";

export function loader() {
  throw notFound();
}

export function action(args: ActionFunctionArgs) {
  return undoDecision(args);
}
