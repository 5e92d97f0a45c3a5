import { z } from "zod";
import { GIVEN_ROLES } from "./given-roles.ts";

export const RoleForm = z.object({
  id: z.coerce.number("gone").int("gone").positive("gone").max(2_147_483_647, "gone"),
  role: z.enum(GIVEN_ROLES, { error: "missing" }),
});
