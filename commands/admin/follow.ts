import { askToFollow, askToStop, listFollowed } from "#app/features/federation/following.server.ts";
import type { Store } from "#db/store.ts";
import { StartRefusal } from "#db/start-refusal.ts";
import { withStore } from "./with-store.ts";

const HANDLE = /^@?[\w.-]+@[\w.-]+(?::\d+)?$/;

/** Asks the site to follow an account of another server in the bank's name. */
export async function followCommand(args: string[]): Promise<void> {
  const asked = readAsked(args, "follow");
  await withStore((store) => askToFollow({ store, now }, asked));
  console.log(`The site will ask to follow ${asked} within seconds of running; see npm run admin -- followed.`);
}

export async function unfollowCommand(args: string[]): Promise<void> {
  const asked = readAsked(args, "unfollow");
  const followed = await withStore((store) => askToStop({ store, now }, asked));
  if (!followed) throw new StartRefusal(`The site does not follow ${asked}: see npm run admin -- followed.`);
  console.log(`The site will stop following ${asked} within seconds of running.`);
}

/** Says whom the site follows, and how far each request has come. */
export async function followedCommand(args: string[]): Promise<void> {
  if (args.length > 0) throw new StartRefusal("Write: npm run admin -- followed");
  const followed = await withStore((store: Store) => listFollowed({ store, now }));
  if (followed.length === 0) console.log("The site follows nobody.");
  for (const { asked, state } of followed) console.log(`${asked}  ${state}`);
}

const now = () => new Date();

function readAsked(args: string[], command: string): string {
  const [asked = "", ...more] = args;
  const url = URL.parse(asked);
  const known = HANDLE.test(asked) || (url !== null && /^https?:$/.test(url.protocol));
  if (!known || more.length > 0)
    throw new StartRefusal(`Write: npm run admin -- ${command} @name@server (or the account's address)`);
  return url ? url.href : asked.replace(/^@?/, "@");
}
