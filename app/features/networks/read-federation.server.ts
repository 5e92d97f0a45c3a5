import type { Site } from "#app/server/context.server.ts";
import type { FederationView } from "./federation-card.tsx";

/** Of the actors that are always there; each theme has one too. */
const ACTORS = ["questions", "idees", "officiel"];

/** Under which addresses the site is followed, and by how many. */
export async function readFederation({ store, env }: Pick<Site, "store" | "env">): Promise<FederationView> {
  const { followers } = store.tables;
  const addresses = ACTORS.map((actor) => `@${actor}@${env.publicUrl.host}`);
  return { on: env.federation, addresses, followers: await store.read.$count(followers) };
}
