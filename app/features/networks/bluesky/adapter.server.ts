import { Agent } from "@atproto/api";
import { LIMITS } from "../limits.ts";
import type { Adapter, Connection, Identity } from "../port.ts";
import { hearing } from "./hear.server.ts";
import { measuring } from "./measure.server.ts";
import { type Account, posting, profileOf } from "./post.server.ts";
import { sessionOf } from "./session.server.ts";
import { answerOf, hasNoAppView } from "./trouble.server.ts";

const SERVER = "https://bsky.social";

/** Bluesky, or any other server of the AT protocol; opened with an application's password. */
export const blueskyAdapter: Adapter = {
  network: "bluesky",
  fields: [
    { name: "server", secret: false, fallback: SERVER, optional: true },
    { name: "identifier", secret: false, fallback: null, optional: false },
    { name: "password", secret: true, fallback: null, optional: false },
  ],
  serverOf: ({ server }) => originOf(server?.trim() || SERVER),
  open: ({ server, credentials, outbound, now }) => {
    const { identifier = "", password = "" } = credentials;
    // People write their name as they read it: @bank.example.
    const login = { server, identifier: identifier.trim().replace(/^@/, ""), password: password.trim() };
    const session = sessionOf(login, outbound, now);
    return connectionOf({ session, agent: new Agent(session), now });
  },
};

function connectionOf(account: Account): Connection {
  return {
    ...posting(account),
    check: () => answerOf(account.now, { writes: false }, () => identityOf(account)),
    hear: hearing(account),
    measure: measuring(account),
  };
}

async function identityOf({ session, agent }: Account): Promise<Identity> {
  await session.renewed();
  const did = await session.opened();
  const handle = session.session?.handle ?? did;
  const known = { remoteId: did, handle, url: profileOf(did) };
  try {
    const { data } = await agent.app.bsky.actor.getProfile({ actor: did });
    return { ...known, name: data.displayName || handle, limits: null };
  } catch (error) {
    // The credentials are good: what is missing is a name.
    return { ...known, name: handle, limits: hasNoAppView(error) ? { ...LIMITS.bluesky, hears: false } : null };
  }
}

/** An application's password goes over http to this very machine only. */
function originOf(text: string): string | null {
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) return null;
  const { protocol, hostname, origin } = new URL(address);
  const here = protocol === "http:" && /^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname);
  return protocol === "https:" || here ? origin : null;
}
