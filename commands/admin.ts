import { createStaffCommand } from "./admin/create-staff.ts";
import { followCommand, followedCommand, unfollowCommand } from "./admin/follow.ts";
import { resealCommand } from "./admin/reseal.ts";
import { verifyArchiveCommand } from "./admin/verify-archive.ts";
import { verifyLogCommand } from "./admin/verify-log.ts";
import { StartRefusal } from "#db/start-refusal.ts";
import { run } from "./run.ts";

const HELP = `npm run admin -- COMMAND, on the database of DATABASE_URL (or else the demonstration's):

create-staff --email ADDRESS --name NAME --role moderator|adviser|admin
  Opens a team account and prints its password, once.

follow @name@server, unfollow @name@server
  Has the bank's own voice follow an account of another server, or stop: another site of the same group, say. What it
  says in public is shown on /fediverse. On this machine, write the account's address instead.

followed
  Says whom the site follows, and whether they have agreed.

verify-log [--head HASH] [--place N]
  Reads the moderation log from its first line to its last: exit code 1, and the first place that is wrong, when a line
  was changed, taken out or added by another way than the site's. HASH and N are what /transparence showed one day as its last
  line: they say whether the log is still the same up to there, and whether its end was cut off.

verify-archive
  Reads all that left for the networks: exit code 1, and the first that is wrong, when its content is not that of its hash.

reseal
  Opens all that is sealed with any of the keys of ENCRYPTION_KEY and seals it with the first: afterwards the others can be
  forgotten. All of it or nothing: exit code 1 when something does not open, and nothing is changed.`;

const COMMANDS = new Map([
  ["create-staff", createStaffCommand],
  ["follow", followCommand],
  ["unfollow", unfollowCommand],
  ["followed", followedCommand],
  ["verify-log", verifyLogCommand],
  ["verify-archive", verifyArchiveCommand],
  ["reseal", resealCommand],
]);

run(HELP, async () => {
  const [name = "", ...args] = process.argv.slice(2);
  const command = COMMANDS.get(name);
  if (!command) throw new StartRefusal(HELP);
  await command(args);
});
