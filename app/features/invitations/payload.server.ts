import { z } from "zod";
import { TEAM_ROLES } from "#app/features/members/given-roles.ts";
import { LANGUAGES } from "#app/i18n/catalogue.ts";

/** What a proof of purpose "invitation" keeps. */
const Payload = z.object({
  name: z.string(),
  role: z.enum(TEAM_ROLES),
  lang: z.enum(LANGUAGES),
  /** Who invites. */
  byId: z.number(),
});
export type InvitationPayload = z.infer<typeof Payload>;

export function readInvitation(payload: string | null): InvitationPayload {
  return Payload.parse(JSON.parse(payload ?? ""));
}
