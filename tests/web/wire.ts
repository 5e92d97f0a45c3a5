import { Agent, type IncomingHttpHeaders, type OutgoingHttpHeaders, request as open } from "node:http";

/** One request as it goes over the wire: nothing is added, no redirect is followed, bytes stay bytes. */
export interface WireRequest {
  method?: string;
  headers?: OutgoingHttpHeaders;
  body?: string | Uint8Array;
}

export interface WireAnswer {
  status: number;
  headers: IncomingHttpHeaders;
  /** Each Set-Cookie header. */
  cookies: string[];
  text: string;
}

const agent = new Agent({ keepAlive: true, maxSockets: 16 });

export function ask(url: string, { method = "GET", headers = {}, body }: WireRequest = {}): Promise<WireAnswer> {
  // Not through new URL(): it would mend the very addresses that a test breaks.
  const [, origin = "", path = "/"] = /^(http:\/\/[^/?#]+)(.*)$/.exec(url) ?? [];
  const { hostname, port } = new URL(origin);
  const told = body !== undefined && !("Transfer-Encoding" in headers);
  const length = told ? { "Content-Length": Buffer.byteLength(body) } : {};
  // A server that refuses a large body closes the connection: nobody else may be about to use it.
  const connection = { agent: Buffer.byteLength(body ?? "") > 100_000 ? false : agent };
  return new Promise((resolve, reject) => {
    const sent = open(
      { ...connection, hostname, port, path: path || "/", method, headers: { ...length, ...headers } },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on("data", (chunk: Buffer) => chunks.push(chunk));
        answer.on("error", reject);
        answer.on("end", () => {
          const { statusCode = 0, headers: answered } = answer;
          const text = Buffer.concat(chunks).toString();
          resolve({ status: statusCode, headers: answered, cookies: answered["set-cookie"] ?? [], text });
        });
      },
    );
    sent.on("error", reject);
    sent.end(body);
  });
}
