import { type ServerType, serve } from "@hono/node-server";
import type { ServerBuild } from "@remix-run/node";
import type { Site } from "#app/server/context.server.ts";
import { createApp } from "#app/server/http.server.ts";
import { StartRefusal } from "#db/start-refusal.ts";

export interface Running {
  /** The port the system gave, where 0 was asked for. */
  port: number;
  close(): Promise<void>;
}

/** Listens, or refuses in one sentence. Closing waits for the requests under way, then closes the database. */
export async function listen(site: Site, build: ServerBuild): Promise<Running> {
  const { host, port } = site.env;
  const app = createApp(site, build);
  const server = serve({ fetch: app.fetch, hostname: host, port, overrideGlobalObjects: false });
  await new Promise<void>((resolve, reject) => {
    server.once("listening", resolve);
    server.once("error", (error: NodeJS.ErrnoException) => reject(plainRefusal(error, host, port)));
  });
  const address = server.address();
  return {
    port: typeof address === "object" && address ? address.port : port,
    close: () => closeGently(server, site),
  };
}

async function closeGently(server: ServerType, site: Site): Promise<void> {
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    if ("closeIdleConnections" in server) server.closeIdleConnections();
  });
  await site.store.close();
}

function plainRefusal(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code === "EADDRINUSE")
    return new StartRefusal(`Port ${port} is busy: stop what listens there, or choose another with PORT.`);
  if (error.code === "EACCES")
    return new StartRefusal(`Port ${port} needs rights this user does not have: choose one above 1023 with PORT.`);
  if (error.code === "EADDRNOTAVAIL" || error.code === "ENOTFOUND")
    return new StartRefusal(`This machine has no address ${host}: mend HOST.`);
  return error;
}
