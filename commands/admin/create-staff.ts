import { parseArgs } from "node:util";
import { z } from "zod";
import { email } from "#app/features/forms/fields.ts";
import { createStaff } from "#app/features/members/create-staff.server.ts";
import { displayName } from "#app/features/sessions/forms.ts";
import { holdsPersonalData } from "#app/features/shield/door.ts";
import { StartRefusal } from "#db/start-refusal.ts";
import { withStore } from "./with-store.ts";

const USAGE = "Write: npm run admin -- create-staff --email ADDRESS --name NAME --role moderator|adviser|admin";

const Staff = z.object({ email, name: displayName, role: z.enum(["moderator", "adviser", "admin"]) });

/** Opens a team account and prints its password, once. */
export async function createStaffCommand(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { email: { type: "string" }, name: { type: "string" }, role: { type: "string" } },
  });
  const asked = Staff.safeParse(values);
  if (!asked.success)
    throw new StartRefusal(`--${String(asked.error.issues[0]?.path[0])} is missing or not usable.\n${USAGE}`);
  // As on the forms: the name is shown to everybody.
  if (holdsPersonalData(asked.data.name))
    throw new StartRefusal(`--name holds an address, a number or a code that nobody should read.\n${USAGE}`);
  const outcome = await withStore((store) => createStaff(store, { ...asked.data, at: new Date() }));
  if (!outcome.created)
    throw new StartRefusal(`${asked.data.email} has an account already: invite it into the team on /admin/personnes.`);
  console.log(`${asked.data.email} may sign in with the password ${outcome.password}`);
}
