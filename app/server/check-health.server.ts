import type { Site } from "./context.server.ts";

export type Health = { healthy: true } | { healthy: false; reason: "cannot read" | "cannot write" };

/** Whether the site can read and write its database, tried for real. */
export async function checkHealth({ store, now, log }: Site): Promise<Health> {
  const { settings } = store.tables;
  try {
    await store.read.select({ key: settings.key }).from(settings).limit(1);
  } catch (error) {
    log.error(error, "the database cannot be read");
    return { healthy: false, reason: "cannot read" };
  }
  const beat = { key: "health", value: "ok", changedAt: now() };
  try {
    await store.write(async (tx) => {
      await tx.insert(settings).values(beat).onConflictDoUpdate({ target: settings.key, set: beat });
    });
  } catch (error) {
    log.error(error, "the database cannot be written");
    return { healthy: false, reason: "cannot write" };
  }
  return { healthy: true };
}
