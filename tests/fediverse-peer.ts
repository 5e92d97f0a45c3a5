import { type IncomingMessage, createServer, type Server } from "node:http";
import { once } from "node:events";
import { exportSpki, generateCryptoKeyPair, signRequest } from "@fedify/fedify";

export interface PeerActivity {
  id: string;
  type: string;
  object: unknown;
}

/**
 * A strict local server written from the public documentation of ActivityPub: it shows its actors with their keys, signs
 * what it sends, and keeps what is sent to it.
 */
export interface Peer {
  url: string;
  actor: (name: string) => string;
  /** What has come to its inbox, the oldest first, when it was signed. */
  received: PeerActivity[];
  /** Every path that it was asked for. */
  asked: string[];
  /** From now on this actor is gone: 410. */
  remove: (name: string) => void;
  sign: (name: string, to: string, activity: object) => Promise<Request>;
  /** Signs and sends; the status of the answer. */
  send: (name: string, to: string, activity: object) => Promise<number>;
  close: () => Promise<void>;
}

const CONTEXT = ["https://www.w3.org/ns/activitystreams", "https://w3id.org/security/v1"];

export async function openPeer(): Promise<Peer> {
  const keys = await generateCryptoKeyPair("RSASSA-PKCS1-v1_5");
  const publicKeyPem = await exportSpki(keys.publicKey);
  const gone = new Set<string>();
  const received: PeerActivity[] = [];
  const asked: string[] = [];
  const here = { url: "" };
  const actor = (name: string) => `${here.url}/users/${name}`;

  const server = createServer((request, response) => {
    void answer(request).then(({ status, body }) => {
      response.writeHead(status, { "Content-Type": "application/activity+json" }).end(body);
    });
  });
  const answer = async (request: IncomingMessage): Promise<{ status: number; body: string }> => {
    const path = request.url ?? "";
    asked.push(path);
    if (request.method === "POST") {
      const signed = request.headers.signature !== undefined;
      const activity = asActivity(JSON.parse(await textOf(request)));
      if (signed && activity) received.push(activity);
      return { status: signed ? 202 : 401, body: "" };
    }
    const name = /^\/users\/([a-z]+)$/.exec(path)?.[1];
    if (name === undefined) return { status: 404, body: "" };
    if (gone.has(name)) return { status: 410, body: "" };
    const id = actor(name);
    const described = { "@context": CONTEXT, id, type: "Person", preferredUsername: name, name: `${name} là-bas` };
    const publicKey = { id: `${id}#main-key`, owner: id, publicKeyPem };
    return { status: 200, body: JSON.stringify({ ...described, inbox: `${id}/inbox`, publicKey }) };
  };
  await listening(server);
  const address = server.address();
  here.url = `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`;

  const sign: Peer["sign"] = (name, to, activity) => {
    const body = JSON.stringify({ "@context": CONTEXT, actor: actor(name), ...activity });
    const request = new Request(to, { method: "POST", body, headers: { "Content-Type": "application/activity+json" } });
    return signRequest(request, keys.privateKey, new URL(`${actor(name)}#main-key`));
  };
  return {
    url: here.url,
    actor,
    received,
    asked,
    remove: (name) => void gone.add(name),
    sign,
    send: async (name, to, activity) => (await fetch(await sign(name, to, activity))).status,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

async function listening(server: Server): Promise<void> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const part of request) text += String(part);
  return text;
}

function asActivity(value: unknown): PeerActivity | null {
  if (typeof value !== "object" || value === null || !("type" in value)) return null;
  return {
    id: "id" in value ? String(value.id) : "",
    type: String(value.type),
    object: "object" in value ? value.object : null,
  };
}
