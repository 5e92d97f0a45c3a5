import { z } from "zod";
import { email } from "#app/features/forms/fields.ts";
import { TEAM_ROLES } from "#app/features/members/given-roles.ts";
import { displayName, newPassword } from "#app/features/sessions/forms.ts";

export const InviteForm = z.object({ email, name: displayName, role: z.enum(TEAM_ROLES, { error: "missing" }) });

/** Of the list of invitations that wait. */
export const PendingForm = z.object({
  id: z.coerce.number("gone").int("gone").positive("gone").max(2_147_483_647, "gone"),
});

/** Without a password, one comes in by a code sent to the address. */
export const AcceptForm = z.object({ name: displayName, newPassword: newPassword.optional() });
