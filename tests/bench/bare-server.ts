import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

export interface Reply {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** node:http and nothing else, sending the very bytes that the site sent: what everything is compared with. */
export async function bareServer(reply: Reply): Promise<{ url: string; close: () => void }> {
  const body = Buffer.from(reply.body);
  const headers = { ...reply.headers, "Content-Length": body.length };
  const server: Server = createServer((request, response) => {
    request.resume();
    response.writeHead(reply.status, headers).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port }: Pick<AddressInfo, "port"> = addressOf(server);
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() };
}

function addressOf(server: Server): AddressInfo {
  const address = server.address();
  if (typeof address !== "object" || !address) throw new Error("the bare server has no port");
  return address;
}
