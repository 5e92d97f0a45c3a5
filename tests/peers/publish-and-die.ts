// Publishes one piece through the adapter, and is killed (SIGKILL) at the very moment the PDS has said yes to the post:
// nobody is left to write down that it stands.
import { blueskyAdapter } from "../../app/features/networks/bluesky/adapter.server.ts";
import { openOutbound } from "../../app/server/outbound.server.ts";
import { type BankAccount, aPiece } from "./bank-account.ts";

const [words = "{}", key = "", at = ""] = process.argv.slice(2);
const { server, credentials }: BankAccount = JSON.parse(words);
const real = openOutbound({ privatePeers: true });
const outbound = {
  ...real,
  fetch: async (...asked: Parameters<typeof fetch>) => {
    const answer = await real.fetch(...asked);
    const [input] = asked;
    const address = input instanceof Request ? input.url : String(input);
    if (address.includes("putRecord") && answer.ok) process.kill(process.pid, "SIGKILL");
    return answer;
  },
};
const connection = blueskyAdapter.open({
  server,
  credentials,
  outbound,
  now: () => new Date(),
  renewed: async () => {},
});
await connection.publish(aPiece({ key, at: new Date(at) }));
