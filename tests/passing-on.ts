import { once } from "node:events";
import { createServer } from "node:http";

/** Stands in front of a server and passes everything on, so that a test can act between its answer and whoever waits for it. */
export interface PassingOn {
  url: string;
  /** Called when the server has answered and nobody has heard it yet. False: the answer is lost. */
  heard: (asked: { method: string; path: string }) => Promise<boolean>;
  close: () => Promise<void>;
}

const SKIPPED = ["connection", "content-length", "expect", "host", "keep-alive", "transfer-encoding"];

export async function startPassingOn(target: () => string): Promise<PassingOn> {
  const server = createServer((request, response) => {
    void (async () => {
      const parts: Buffer[] = [];
      for await (const part of request) if (part instanceof Buffer) parts.push(part);
      const { method = "GET", url: path = "/" } = request;
      const headers = new Headers();
      for (const [name, value] of Object.entries(request.headers))
        if (typeof value === "string" && !SKIPPED.includes(name)) headers.set(name, value);
      const body = Buffer.concat(parts);
      const answer = await fetch(`${target()}${path}`, { method, headers, ...(body.length > 0 && { body }) });
      const said = Buffer.from(await answer.arrayBuffer());
      if (!(await opened.heard({ method, path }))) return void response.destroy();
      const told = [...answer.headers].filter(([name]) => !SKIPPED.includes(name) && name !== "content-encoding");
      response.writeHead(answer.status, Object.fromEntries(told)).end(said);
    })().catch(() => response.destroy());
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no TCP port was given");
  const opened: PassingOn = {
    url: `http://127.0.0.1:${address.port}`,
    heard: () => Promise.resolve(true),
    close: async () => {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
  return opened;
}
