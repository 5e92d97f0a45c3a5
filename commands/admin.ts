import { parseArgs } from "node:util";
import { z } from "zod";
import { email } from "#app/features/forms/fields.ts";
import { createStaff } from "#app/features/members/create-staff.server.ts";
import { displayName } from "#app/features/sessions/forms.ts";
import { commandDatabaseUrl } from "#app/server/env.server.ts";
import { migrate } from "#db/migrate.ts";
import { openStore } from "#db/open-store.ts";
import { StartRefusal } from "#db/start-refusal.ts";
import { run } from "./run.ts";

const HELP = `npm run admin -- create-staff --email ADDRESS --name NAME --role moderator|adviser|admin
Opens a team account on the database of DATABASE_URL (or else the demonstration's) and prints its password, once.`;

const Staff = z.object({ email, name: displayName, role: z.enum(["moderator", "adviser", "admin"]) });

run(HELP, async () => {
  const { values, positionals } = parseArgs({
    args: process.argv.slice(2),
    allowPositionals: true,
    options: { email: { type: "string" }, name: { type: "string" }, role: { type: "string" } },
  });
  if (positionals[0] !== "create-staff") throw new StartRefusal(HELP);
  const asked = Staff.safeParse(values);
  if (!asked.success)
    throw new StartRefusal(`--${String(asked.error.issues[0]?.path[0])} is missing or not usable.\n${HELP}`);
  const url = commandDatabaseUrl();
  await migrate(url);
  const store = await openStore(url);
  const outcome = await createStaff(store, { ...asked.data, at: new Date() });
  await store.close();
  if (!outcome.created)
    throw new StartRefusal(`${asked.data.email} has an account already: invite it into the team on /admin/personnes.`);
  console.log(`${asked.data.email} may sign in with the password ${outcome.password}`);
});
