import type { Connection, Piece, Remote } from "#app/features/networks/port.ts";
import type { Trouble } from "#app/features/networks/trouble.ts";
import { openOutbound, type Outbound } from "#app/server/outbound.server.ts";
import type { Fault, Reply, StrictServer } from "./strict-server.ts";

/** When the tests happen: the counterparts look at their clock. */
export const NOW = new Date();

interface Row {
  name: string;
  fault: Fault;
  kind: Trouble["kind"];
  /** Whether, of a step that everybody sees, it may be done all the same. */
  perhaps: boolean;
  retryAt?: Date;
}

const HTML = "<!doctype html><title>Maintenance</title><p>We will be back soon.</p>";
const later = (seconds: number) => new Date(NOW.getTime() + seconds * 1000);
const reply = (status: number, { headers, body = {} }: Omit<Reply, "status"> = {}): Fault => ({
  kind: "reply",
  reply: { status, body, headers },
});
const html = (status: number): Reply => ({ status, body: HTML, headers: { "content-type": "text/html" } });

/** What goes wrong with one request to a network, and what has to be said of it. */
export const FAULTS: readonly Row[] = [
  { name: "is reset", fault: { kind: "reset" }, kind: "unreachable", perhaps: true },
  { name: "is done, then reset", fault: { kind: "reset", done: true }, kind: "unreachable", perhaps: true },
  { name: "hangs", fault: { kind: "hang" }, kind: "slow", perhaps: true },
  { name: "is done, then hangs", fault: { kind: "hang", done: true }, kind: "slow", perhaps: true },
  { name: "meets a 401: revoked meanwhile", fault: reply(401), kind: "unauthorized", perhaps: false },
  { name: "meets a 403", fault: reply(403), kind: "forbidden", perhaps: false },
  { name: "meets a 404", fault: reply(404), kind: "missing", perhaps: false },
  { name: "meets a 422: the words are refused", fault: reply(422), kind: "refused", perhaps: false },
  { name: "meets a 429", fault: reply(429), kind: "limited", perhaps: false },
  {
    name: "meets a 429 with Retry-After",
    fault: reply(429, { headers: { "retry-after": "120" } }),
    kind: "limited",
    perhaps: false,
    retryAt: later(120),
  },
  { name: "meets a 500", fault: reply(500), kind: "broken", perhaps: true },
  {
    name: "is done, then meets a 503 with Retry-After",
    fault: { ...reply(503, { headers: { "retry-after": "60" } }), done: true },
    kind: "broken",
    perhaps: true,
    retryAt: later(60),
  },
  { name: "meets a 502 in HTML", fault: { kind: "reply", reply: html(502) }, kind: "broken", perhaps: true },
  {
    name: "is done, then answers HTML",
    fault: { kind: "reply", reply: html(200), done: true },
    kind: "strange",
    perhaps: true,
  },
  {
    name: "is sent elsewhere",
    fault: reply(302, { headers: { location: "https://elsewhere.example/" } }),
    kind: "strange",
    perhaps: true,
  },
];

/** For steps whose answer bears something: without it, it is none. */
export const INCOMPLETE: Row = {
  name: "is done, then answers without what it should hold",
  fault: { ...reply(200), done: true },
  kind: "strange",
  perhaps: true,
};

/** The site's own way out, whose patience ends as soon as the server hangs. */
export function outboundTo(server: Pick<StrictServer, "patience">): Outbound {
  const outbound = openOutbound({ privatePeers: true });
  return {
    fetch: (input, init) => outbound.fetch(input, { ...init, signal: server.patience() }),
    dispatcher: outbound.dispatcher.compose((dispatch) => (options, handler) => {
      const patience = server.patience();
      return dispatch(options, {
        onRequestStart: (controller, context) => {
          patience.addEventListener("abort", () => controller.abort(asError(patience.reason)));
          handler.onRequestStart?.(controller, context);
        },
        onResponseStart: (...given) => handler.onResponseStart?.(...given),
        onResponseData: (...given) => handler.onResponseData?.(...given),
        onResponseEnd: (...given) => handler.onResponseEnd?.(...given),
        onResponseError: (...given) => handler.onResponseError?.(...given),
      });
    }),
  };
}

function asError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error("no reason was given");
}

/** Goes on as whoever sends must: where it may be done, it looks before it sends again. */
export async function settle(connection: Connection, piece: Piece, met: Trouble): Promise<Remote> {
  let perhaps = met.perhapsDone;
  for (let turn = 0; turn < 3; turn++) {
    if (perhaps) {
      const looked = await connection.find?.(piece);
      if (looked?.ok && looked.value.found) return looked.value.remote;
    }
    const sent = await connection.publish(piece);
    if (sent.ok) return sent.value;
    perhaps = sent.trouble.perhapsDone;
  }
  throw new Error("nothing came of it");
}

export function aPiece(changes: Partial<Piece> = {}): Piece {
  const href = "https://etvous.example/questions/12/frais?r=k3x9";
  return {
    key: "5f1c",
    text: `Pourquoi des frais (2 %) sur les découverts ? La réponse <officielle> de R&D : ${href}`,
    lang: "fr",
    link: { href, title: "Pourquoi des frais ?", description: "La réponse officielle" },
    picture: { png: PNG, alt: "Carte de la question : « Pourquoi des frais ? »" },
    replyTo: null,
    at: NOW,
    ...changes,
  };
}

/** The smallest there is. */
const PNG = new Uint8Array(
  Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    "base64",
  ),
);
