import { z } from "zod";
import { LIMITS, type Limits } from "../limits.ts";
import type { Identity } from "../port.ts";
import type { Answer } from "../trouble.ts";
import { Account, Instance } from "./answers.ts";
import { ask, type Server } from "./ask.server.ts";

/** What this site counts for a link, and Mastodon too (count.ts). */
const LINK = 23;

/** Whose the token is. */
export function whoAmI(server: Server): Promise<Answer<z.infer<typeof Account>>> {
  return ask(server, { expect: Account, writes: false, act: (masto) => masto.v1.accounts.verifyCredentials() });
}

export async function check(server: Server): Promise<Answer<Identity>> {
  const who = await whoAmI(server);
  if (!who.ok) return who;
  const instance = await instanceOf(server);
  if (!instance.ok) return instance;
  const { id, username, displayName, url } = who.value;
  return {
    ok: true,
    value: {
      remoteId: id,
      handle: `@${username}@${instance.value.domain ?? new URL(server.server).host}`,
      name: displayName || username,
      url,
      limits: limitsOf(instance.value),
    },
  };
}

/** Compatible servers that have neither are taken with what Mastodon allows by default. */
async function instanceOf(server: Server): Promise<Answer<Instance>> {
  const told = await ask(server, { expect: Instance, writes: false, act: (masto) => masto.v2.instance.fetch() });
  if (told.ok || told.trouble.kind !== "missing") return told;
  const first = await ask(server, { expect: Instance, writes: false, act: (masto) => masto.v1.instance.fetch() });
  return first.ok || first.trouble.kind !== "missing" ? first : { ok: true, value: {} };
}

function limitsOf({ configuration, maxTootChars, descriptionLimit }: Instance): Limits {
  const { most, altMost, ...rest } = LIMITS.mastodon;
  const statuses = configuration?.statuses;
  const allowed = statuses?.maxCharacters ?? maxTootChars ?? most ?? 0;
  // Every post bears one link: what this server counts for it beyond ours is taken off.
  const beyond = Math.max(0, (statuses?.charactersReservedPerUrl ?? LINK) - LINK);
  return {
    ...rest,
    most: Math.max(1, allowed - beyond),
    altMost: configuration?.mediaAttachments?.descriptionLimit ?? descriptionLimit ?? altMost,
  };
}
