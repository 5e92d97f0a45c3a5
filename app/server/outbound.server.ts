import { lookup as resolve, type LookupAddress } from "node:dns";
import type { LookupFunction } from "node:net";
import ipaddr from "ipaddr.js";
import { Agent, type Dispatcher, fetch as plainFetch } from "undici";
import type { Env } from "./env.server.ts";

export interface OutboundLimits {
  connectMs: number;
  /** No answer within so long, or nothing more of it: it is not coming. */
  silenceMs: number;
  /** From the request to the last byte of its answer, however steadily it drips. */
  wholeMs: number;
  /** In bytes, unpacked. */
  largestAnswer: number;
}

/** Nothing that a network has to tell us takes longer or is larger. */
const LIMITS: OutboundLimits = {
  connectMs: 10_000,
  silenceMs: 15_000,
  wholeMs: 30_000,
  largestAnswer: 4 * 1024 * 1024,
};

/** Where this site goes by itself, at addresses that others have typed or sent. */
export interface Outbound {
  /** Follows no redirection: a credential never goes where it was not given for. */
  fetch: typeof globalThis.fetch;
  /** For libraries that fetch by themselves. They get no packed answer: nobody could say how large it unpacks. */
  dispatcher: Dispatcher;
}

/** Thrown instead of going to an address inside: SSRF, DNS that changes its mind. Its code is "EPRIVATE". */
class PrivateAddress extends Error {
  readonly code = "EPRIVATE";
}

/** An answer that is larger than anything we have asked for. Its code is that of undici for the same. */
class TooLarge extends Error {
  readonly code = "UND_ERR_RES_EXCEEDED_MAX_SIZE";
}

/** The one door for requests to addresses that are not ours: none to private networks, bounded in time and in size. */
export function openOutbound({ privatePeers }: Pick<Env, "privatePeers">, limits: OutboundLimits = LIMITS): Outbound {
  const agent = new Agent({
    connect: { timeout: limits.connectMs, ...(!privatePeers && { lookup: publicLookup }) },
    headersTimeout: limits.silenceMs,
    bodyTimeout: limits.silenceMs,
    maxResponseSize: limits.largestAnswer,
  });
  const open = privatePeers ? agent : agent.compose(refusePrivate);
  return { dispatcher: open.compose(refusePacked), fetch: fetchThrough(open, limits) };
}

/** The same door until it is shut: what is under way then ends within its time, and nothing more begins. */
export function openUntil(shut: AbortSignal, { fetch, dispatcher }: Outbound): Outbound {
  return {
    fetch: async (input, init) => {
      shut.throwIfAborted();
      return fetch(input, init);
    },
    dispatcher: dispatcher.compose((dispatch) => (options, handler) => {
      shut.throwIfAborted();
      return dispatch(options, handler);
    }),
  };
}

function fetchThrough(dispatcher: Dispatcher, limits: OutboundLimits): typeof globalThis.fetch {
  return async (input, init) => {
    // undici types its own Request and Response, which are those of the platform.
    const request = new Request(input, init);
    // Others (data:, blob:) are read without going through the door.
    if (!/^https?:/.test(request.url)) throw new PrivateAddress("not an address of the web");
    const answer = await plainFetch(request.url, {
      dispatcher,
      method: request.method,
      headers: Object.fromEntries(request.headers),
      body: request.body ? new Uint8Array(await request.arrayBuffer()) : null,
      redirect: "manual",
      signal: AbortSignal.any([request.signal, AbortSignal.timeout(limits.wholeMs)]),
    });
    const body = await wholeOf(answer.body, limits.largestAnswer);
    const empty = [101, 204, 205, 304].includes(answer.status);
    return new Response(empty ? null : body, { status: answer.status, headers: Object.fromEntries(answer.headers) });
  };
}

/** Counted as it is unpacked: four kilobytes may hold four megabytes. */
async function wholeOf(body: AsyncIterable<Uint8Array> | null, largest: number): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.byteLength;
    if (size > largest) throw new TooLarge("an answer larger than any that is expected");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

type Interceptor = Dispatcher.DispatcherComposeInterceptor;

/** An address in figures is never looked up. */
const refusePrivate: Interceptor = (dispatch) => (options, handler) => {
  const host = new URL(String(options.origin)).hostname.replace(/^\[|\]$/g, "");
  if (ipaddr.isValid(host) && isPrivate(host)) throw new PrivateAddress("an address of a private network");
  return dispatch(options, handler);
};

const refusePacked: Interceptor = (dispatch) => (options, handler) =>
  dispatch(askedPlain(options), {
    onRequestStart: (controller, context) => handler.onRequestStart?.(controller, context),
    onResponseStart: (controller, status, headers, message) => {
      if (/^(identity)?$/i.test(String(headers["content-encoding"] ?? "")))
        handler.onResponseStart?.(controller, status, headers, message);
      else controller.abort(new TooLarge("a packed answer, which was not asked for"));
    },
    onResponseData: (controller, chunk) => handler.onResponseData?.(controller, chunk),
    onResponseEnd: (controller, trailers) => handler.onResponseEnd?.(controller, trailers),
    onResponseError: (controller, error) => handler.onResponseError?.(controller, error),
  });

/** fetch gives the headers of its requests as an object; what gives them otherwise asks for nothing packed. */
function askedPlain(options: Dispatcher.DispatchOptions): Dispatcher.DispatchOptions {
  const { headers } = options;
  if (!headers || Symbol.iterator in headers) return options;
  const others = Object.entries(headers).filter(([name]) => name.toLowerCase() !== "accept-encoding");
  return { ...options, headers: { ...Object.fromEntries(others), "accept-encoding": "identity" } };
}

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

/** The part of IPv6 that is given out; what is elsewhere may hold an IPv4 address, or lead nowhere. */
const GIVEN_OUT = ipaddr.IPv6.parseCIDR("2000::/3");

/** Everything that is not plainly on the public network: loopback, private, link-local, carrier, documentation. */
export function isPrivate(address: string): boolean {
  const parsed = ipaddr.process(address);
  if (parsed.range() !== "unicast") return true;
  return parsed instanceof ipaddr.IPv6 && !parsed.match(GIVEN_OUT);
}
