import { lookup as resolve, type LookupAddress } from "node:dns";
import type { LookupFunction } from "node:net";
import ipaddr from "ipaddr.js";
import { Agent, type Dispatcher, fetch as plainFetch } from "undici";
import type { Env } from "./env.server.ts";

/** No answer within so long: it is not coming. */
const SILENCE_MS = 15_000;
const CONNECT_MS = 10_000;
/** Nothing that a network has to tell us is longer. */
const LARGEST_ANSWER = 4 * 1024 * 1024;

/** Where this site goes by itself, at addresses that others have typed or sent. */
export interface Outbound {
  /** Follows no redirection: a credential never goes where it was not given for. */
  fetch: typeof globalThis.fetch;
  /** For libraries that fetch by themselves. */
  dispatcher: Dispatcher;
}

/** Thrown instead of going to an address inside: SSRF, DNS that changes its mind. Its code is "EPRIVATE". */
export class PrivateAddress extends Error {
  readonly code = "EPRIVATE";
}

/** The one door for requests to addresses that are not ours: none to private networks, bounded in time and in size. */
export function openOutbound({ privatePeers }: Pick<Env, "privatePeers">): Outbound {
  const agent = new Agent({
    connect: { timeout: CONNECT_MS, ...(!privatePeers && { lookup: publicLookup }) },
    headersTimeout: SILENCE_MS,
    bodyTimeout: SILENCE_MS,
    maxResponseSize: LARGEST_ANSWER,
  });
  const dispatcher = privatePeers ? agent : agent.compose(refusePrivate);
  return { dispatcher, fetch: fetchThrough(dispatcher) };
}

function fetchThrough(dispatcher: Dispatcher): typeof globalThis.fetch {
  return async (input, init) => {
    // undici types its own Request and Response, which are those of the platform.
    const request = new Request(input, init);
    const answer = await plainFetch(request.url, {
      dispatcher,
      method: request.method,
      headers: Object.fromEntries(request.headers),
      body: request.body ? new Uint8Array(await request.arrayBuffer()) : null,
      redirect: "manual",
      signal: AbortSignal.any([request.signal, AbortSignal.timeout(2 * SILENCE_MS)]),
    });
    const body = await answer.arrayBuffer();
    const empty = [101, 204, 205, 304].includes(answer.status);
    return new Response(empty ? null : body, { status: answer.status, headers: Object.fromEntries(answer.headers) });
  };
}

/** An address in figures is never looked up. */
const refusePrivate: Dispatcher.DispatcherComposeInterceptor = (dispatch) => (options, handler) => {
  const host = new URL(String(options.origin)).hostname.replace(/^\[|\]$/g, "");
  if (ipaddr.isValid(host) && isPrivate(host)) throw new PrivateAddress("an address of a private network");
  return dispatch(options, handler);
};

/** Looks at the very address that is connected to: a name that answers otherwise the second time changes nothing. */
const publicLookup: LookupFunction = (hostname, options, callback) => {
  resolve(hostname, { ...options, all: true }, (error, found: LookupAddress[]) => {
    if (error) return callback(error, "", 0);
    const outside = found.filter(({ address }) => !isPrivate(address));
    const [first] = outside;
    if (!first) return callback(new PrivateAddress("a name of a private network"), "", 0);
    if (options.all) return callback(null, outside);
    callback(null, first.address, first.family);
  });
};

/** Everything that is not plainly on the public network: loopback, private, link-local, carrier, documentation. */
export function isPrivate(address: string): boolean {
  return ipaddr.process(address).range() !== "unicast";
}
