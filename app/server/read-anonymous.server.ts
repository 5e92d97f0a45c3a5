import { may } from "#app/features/access/table.ts";
import type { RequestContext } from "./context.server.ts";

/** Whether a form asks to be signed "Anonyme", and whether whoever sends it may. */
export function readAnonymous(form: FormData, { viewer }: Pick<RequestContext, "viewer">) {
  const anonymous = form.get("anonymous") === "1";
  return { anonymous, allowed: !anonymous || may(viewer?.role ?? "visitor", "anonymous.write") };
}
