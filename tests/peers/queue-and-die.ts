// Runs the site's queue on the database of its first argument, at the time of its second, and is killed (SIGKILL) once
// the PDS has said yes to a post and before anything of that is written down.
import { openAccount } from "../../app/features/networks/open-account.server.ts";
import { openStore } from "../../db/open-store.ts";
import { runQueue, siteOn } from "./bank-site.ts";

const [url = "", at = ""] = process.argv.slice(2);
const store = await openStore(url);
await runQueue(siteOn(store, new Date(at)), (site, account) => {
  const connection = openAccount(site, account);
  return (
    connection && {
      ...connection,
      publish: async (piece) => {
        const answer = await connection.publish(piece);
        if (answer.ok) process.kill(process.pid, "SIGKILL");
        return answer;
      },
    }
  );
});
await store.close();
