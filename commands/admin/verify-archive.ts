import { existsSync } from "node:fs";
import { verifyArchive } from "#app/features/sending/verify-archive.server.ts";
import { commandDatabaseUrl } from "#app/server/env.server.ts";
import { isPostgres, sqliteFile } from "#db/open-store.ts";
import { StartRefusal } from "#db/start-refusal.ts";
import { withStore } from "./with-store.ts";

/** Says whether what left for the networks is still kept as it left; exit code 1 and the first that is not otherwise. */
export async function verifyArchiveCommand(args: string[]): Promise<void> {
  if (args.length > 0) throw new StartRefusal("Write: npm run admin -- verify-archive");
  const url = commandDatabaseUrl();
  // An empty archive that was made just now would be found intact.
  if (!isPostgres(url) && !existsSync(sqliteFile(url)))
    throw new StartRefusal("There is no database at DATABASE_URL: nothing was verified.");
  const verdict = await withStore(verifyArchive);
  if (!verdict.intact)
    throw new StartRefusal(
      `The archive of the networks is not intact. What left as number ${verdict.changed} was changed: its hash is not that of its content.`,
    );
  console.log(`The archive of the networks is intact: ${verdict.read.toLocaleString("en")} read.`);
}
