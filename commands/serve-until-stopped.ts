import type { Site } from "#app/server/context.server.ts";
import { listen } from "../server.ts";
import { loadBuild } from "./build.ts";

/** Listens and says so; ends cleanly on Ctrl+C or SIGTERM. */
export async function serveUntilStopped(site: Site, sentence: (port: number) => string): Promise<void> {
  const build = await loadBuild();
  const running = await listen(site, build);
  console.log(sentence(running.port));
  const sweep = setInterval(
    () => void site.sessions.deleteExpiredSessions().catch((error: unknown) => site.log.error(error)),
    3600_000,
  );
  await new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, resolve);
  });
  clearInterval(sweep);
  await running.close();
}
