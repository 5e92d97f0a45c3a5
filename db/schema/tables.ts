import { defineContributions } from "./contributions.ts";
import type { Kit } from "./kit.postgres.ts";
import { defineMembers } from "./members.ts";
import { defineParticipation } from "./participation.ts";
import { defineSite } from "./site.ts";
import { defineThreads } from "./threads.ts";

/** Every table, written once; each engine gives its kit. */
export function defineTables(kit: Kit) {
  const people = defineMembers(kit);
  const talk = defineThreads(kit, people);
  const said = defineContributions(kit, { ...people, ...talk });
  const done = defineParticipation(kit, { ...people, ...talk, ...said });
  return { ...people, ...talk, ...said, ...done, ...defineSite(kit) };
}

export type Tables = ReturnType<typeof defineTables>;
