import { readBrand } from "#app/features/brand/read-brand.server.ts";
import { openProvider } from "#app/features/provider/open-provider.server.ts";
import { openSessions } from "#app/features/sessions/lucia.server.ts";
import { openStore } from "#db/open-store.ts";
import type { Site } from "./context.server.ts";
import type { Env } from "./env.server.ts";
import { openLimits } from "./limits.server.ts";
import { openLog } from "./log.server.ts";
import { openOutbound } from "./outbound.server.ts";

/** Opens what lives as long as the process: the only door to db/. */
export async function openSite(env: Env): Promise<Site> {
  const store = await openStore(env.databaseUrl);
  const now = () => new Date();
  return {
    env,
    store,
    sessions: openSessions(store, env, now),
    provider: openProvider(env),
    limits: openLimits(env.mode),
    outbound: openOutbound(env),
    log: openLog(env.logLevel),
    brand: () => readBrand(store, env),
    now,
  };
}
