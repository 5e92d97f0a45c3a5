import { defineContributions } from "./contributions.ts";
import { defineCredentials } from "./credentials.ts";
import { defineFederation } from "./federation.ts";
import type { Kit } from "./kit.postgres.ts";
import { defineMembers } from "./members.ts";
import { defineMerges } from "./merges.ts";
import { defineModeration } from "./moderation.ts";
import { defineNetworks } from "./networks.ts";
import { defineOutbox } from "./outbox.ts";
import { defineParticipation } from "./participation.ts";
import { definePersonalData } from "./personal-data.ts";
import { defineSite } from "./site.ts";
import { defineThreads } from "./threads.ts";

/** Every table, written once; each engine gives its kit. */
export function defineTables(kit: Kit) {
  const people = defineMembers(kit);
  const talk = defineThreads(kit, people);
  const said = defineContributions(kit, { ...people, ...talk });
  const done = defineParticipation(kit, { ...people, ...talk, ...said });
  const proved = defineCredentials(kit, people);
  const ruled = defineModeration(kit, { ...people, ...talk, ...said });
  const merged = defineMerges(kit, { ...people, ...talk, ...ruled });
  const told = defineOutbox(kit, { ...people, ...talk, ...proved, ...ruled });
  const kept = definePersonalData(kit, people);
  const sent = defineNetworks(kit, { ...people, ...talk });
  const federated = defineFederation(kit, talk);
  return {
    ...people,
    ...talk,
    ...said,
    ...done,
    ...proved,
    ...ruled,
    ...merged,
    ...told,
    ...kept,
    ...sent,
    ...federated,
    ...defineSite(kit),
  };
}

export type Tables = ReturnType<typeof defineTables>;
