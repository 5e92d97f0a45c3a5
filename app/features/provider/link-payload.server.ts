import { z } from "zod";
import { TEAM_ROLES } from "#app/features/members/given-roles.ts";

/** What a proof of purpose "provider-link" keeps: who someone is at the bank, already proved. */
const Payload = z.object({
  issuer: z.string(),
  subject: z.string(),
  session: z.string().nullable(),
  client: z.boolean(),
  role: z.enum(TEAM_ROLES).nullable(),
  /** Of the browser in which it was proved. */
  browser: z.string(),
  next: z.string(),
});
export type LinkPayload = z.infer<typeof Payload>;

export function readLinkPayload(payload: string | null): LinkPayload {
  return Payload.parse(JSON.parse(payload ?? ""));
}
