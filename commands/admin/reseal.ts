import { existsSync } from "node:fs";
import { resealAll } from "#app/features/sealing/reseal.server.ts";
import { commandDatabaseUrl, commandEncryptionKeys } from "#app/server/env.server.ts";
import { isPostgres, sqliteFile } from "#db/open-store.ts";
import { StartRefusal } from "#db/start-refusal.ts";
import { withStore } from "./with-store.ts";

/** Of what does not open, so many are named. */
const NAMED = 5;

/** Seals with the first key of ENCRYPTION_KEY whatever any of them opens; all of it, or nothing. */
export async function resealCommand(args: string[]): Promise<void> {
  if (args.length > 0) throw new StartRefusal("Write: npm run admin -- reseal");
  const keys = commandEncryptionKeys();
  if (keys.length === 0)
    throw new StartRefusal(
      "ENCRYPTION_KEY is missing or not usable: give the new key, then those that it replaces, each 32 bytes in base64, separated by commas.",
    );
  const url = commandDatabaseUrl();
  if (!isPostgres(url) && !existsSync(sqliteFile(url)))
    throw new StartRefusal("There is no database at DATABASE_URL: nothing was sealed.");
  const outcome = await withStore((store) => resealAll(store, keys));
  if (outcome.resealed === null) throw new StartRefusal(complaint(outcome.unopened));
  const { resealed, total } = outcome;
  console.log(
    `${resealed.toLocaleString("en")} sealed anew with the first key, ${(total - resealed).toLocaleString("en")} were so already.`,
  );
}

function complaint(unopened: string[]): string {
  const more = unopened.length - NAMED;
  const named = [...unopened.slice(0, NAMED), ...(more > 0 ? [`${more.toLocaleString("en")} more`] : [])].join(", ");
  return `Nothing was changed: no key of ENCRYPTION_KEY opens ${named}.`;
}
