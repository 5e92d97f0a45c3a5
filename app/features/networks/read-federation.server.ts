import { handleOf, STANDING_ACTORS } from "#app/features/federation/actors.ts";
import type { Site } from "#app/server/context.server.ts";
import type { FederationView } from "./federation-card.tsx";

/** Under which addresses the site is followed, and by how many. Each theme has one too. */
export async function readFederation({ store, env }: Pick<Site, "store" | "env">): Promise<FederationView> {
  const { followers } = store.tables;
  const addresses = STANDING_ACTORS.map((actor) => handleOf(actor, env.publicUrl));
  return { on: env.federation, addresses, followers: await store.read.$count(followers) };
}
