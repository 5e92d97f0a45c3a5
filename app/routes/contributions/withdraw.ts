import type { ActionFunctionArgs } from "@remix-run/node";
import { changeWithdrawal } from "#app/server/change-withdrawal.server.ts";
import { notFound } from "#app/server/reply.server.ts";

export function loader() {
  throw notFound();
}

export function action(args: ActionFunctionArgs) {
  return changeWithdrawal(args, true);
}
