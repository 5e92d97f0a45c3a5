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

const FRESH_MS = 1000;

/** The same, asked of the database once a second at most: the address is open to all, and each answer is a write. */
export function healthOnceASecond(site: Site): () => Promise<Health> {
  let asked = 0;
  let answer: Promise<Health> | undefined;
  return () => {
    const now = site.now().getTime();
    if (!answer || now - asked >= FRESH_MS) {
      asked = now;
      answer = checkHealth(site);
    }
    return answer;
  };
}
