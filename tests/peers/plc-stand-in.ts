import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";

/** What a DID says of an account, as the PDS signed it. */
interface Operation {
  alsoKnownAs: string[];
  verificationMethods: { atproto: string };
  services: { atproto_pds: { endpoint: string } };
}

export interface Plc {
  url: string;
  /** The public key with which the account's server signs for it. */
  signingKeyOf: (did: string) => string;
  close: () => void;
}

/**
 * A stand-in for plc.directory, written from its public documentation: it keeps in memory the operations that the PDS
 * sends and answers with DID documents. It checks no signature: who owns a DID is not what these tests are about.
 */
export async function openPlcStandIn(): Promise<Plc> {
  const logs = new Map<string, Operation[]>();
  const server = createServer((request, answer) => {
    const [did = "", ...what] = decodeURIComponent(request.url ?? "")
      .slice(1)
      .split("/");
    void take(request, logs, did).then(() => {
      const body = bodyOf(did, what.join("/"), logs.get(did) ?? []);
      answer.writeHead(body ? 200 : 404, { "content-type": "application/json" });
      answer.end(JSON.stringify(body ?? { message: `DID not registered: ${did}` }));
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return {
    // The PDS goes to no address in figures.
    url: `http://localhost:${address.port}`,
    signingKeyOf: (did) => last(logs.get(did) ?? []).verificationMethods.atproto,
    close: () => server.close(),
  };
}

async function take(request: IncomingMessage, logs: Map<string, Operation[]>, did: string): Promise<void> {
  if (request.method !== "POST") return;
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  logs.set(did, [...(logs.get(did) ?? []), JSON.parse(Buffer.concat(parts).toString())]);
}

function bodyOf(did: string, what: string, log: Operation[]): unknown {
  if (did === "_health") return { version: "stand-in" };
  if (log.length === 0) return null;
  const operation = last(log);
  if (what === "log/last") return operation;
  if (what === "log") return log;
  if (what === "data") return { did, ...operation };
  return documentOf(did, operation);
}

function documentOf(id: string, { alsoKnownAs, verificationMethods, services }: Operation) {
  const publicKeyMultibase = verificationMethods.atproto.replace("did:key:", "");
  return {
    "@context": ["https://www.w3.org/ns/did/v1", "https://w3id.org/security/multikey/v1"],
    id,
    alsoKnownAs,
    verificationMethod: [{ id: `${id}#atproto`, type: "Multikey", controller: id, publicKeyMultibase }],
    service: [
      { id: "#atproto_pds", type: "AtprotoPersonalDataServer", serviceEndpoint: services.atproto_pds.endpoint },
    ],
  };
}

function last(log: Operation[]): Operation {
  const operation = log.at(-1);
  if (!operation) throw new Error("no such DID");
  return operation;
}
