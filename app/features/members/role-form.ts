import { z } from "zod";
import { ROLES } from "#db/schema/members.ts";

/** Those an account may be given. A guest has no account yet: only their own link gives them one. */
export const GIVEN_ROLES = ["member", "moderator", "adviser", "admin"] as const satisfies readonly (typeof ROLES)[number][];
export type GivenRole = (typeof GIVEN_ROLES)[number];

export const RoleForm = z.object({
  id: z.coerce.number("gone").int("gone").positive("gone").max(2_147_483_647, "gone"),
  role: z.enum(GIVEN_ROLES, { error: "missing" }),
});
