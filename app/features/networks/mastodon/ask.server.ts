import {
  createRestAPIClient,
  type mastodon,
  MastoDeserializeError,
  MastoTimeoutError,
  MastoUnexpectedError,
} from "masto";
import type { Dispatcher } from "undici";
import type { z } from "zod";
import type { Opening } from "../port.ts";
import type { Answer, Trouble } from "../trouble.ts";
import { strange, troubleOfError, troubleOfStatus } from "../trouble-of.server.ts";

/** No request takes longer, however slowly its answer drips. */
const LONGEST_MS = 30_000;

export type Server = Pick<Opening, "credentials" | "outbound" | "now"> & { server: string };

export interface Asking<Schema extends z.ZodType> {
  expect: Schema;
  /** It changes something over there. */
  writes: boolean;
  act: (masto: mastodon.rest.Client) => PromiseLike<unknown>;
}

interface Seen {
  status: number;
  headers: Headers;
}

/** Asks a server one thing. Its answer is read as one that nobody has checked: whatever it is, it is a value. */
export async function ask<Schema extends z.ZodType>(
  server: Server,
  { expect, writes, act }: Asking<Schema>,
): Promise<Answer<z.output<Schema>>> {
  const last: { seen: Seen | null } = { seen: null };
  try {
    const parsed = expect.safeParse(await act(clientOf(server, last)));
    if (parsed.success) return { ok: true, value: parsed.data };
    return { ok: false, trouble: strange({ writes, said: last.seen ? String(last.seen.status) : "empty" }) };
  } catch (error) {
    return { ok: false, trouble: troubleOf(error, { writes, seen: last.seen, now: server.now() }) };
  }
}

/** masto fetches by itself: the dispatcher of the way out holds it to the public network, to its sizes and its times. */
function clientOf({ server, credentials, outbound }: Server, last: { seen: Seen | null }): mastodon.rest.Client {
  const requestInit = { dispatcher: outbound.dispatcher.compose(watch(last)), redirect: "error" } as const;
  return createRestAPIClient({
    url: server,
    accessToken: credentials["accessToken"] ?? "",
    timeout: LONGEST_MS,
    requestInit,
  });
}

/** masto forgets the status of an answer that is no JSON, and the headers of some: they are noted on their way in. */
function watch(last: { seen: Seen | null }): Dispatcher.DispatcherComposeInterceptor {
  return (dispatch) => (options, handler) => {
    last.seen = null;
    const onResponseStart: Dispatcher.DispatchHandler["onResponseStart"] = (controller, status, headers, message) => {
      const pairs = Object.entries(headers).map(([name, value]): [string, string] => [name, String(value ?? "")]);
      last.seen = { status, headers: new Headers(pairs) };
      handler.onResponseStart?.(controller, status, headers, message);
    };
    return dispatch(options, {
      onRequestStart: (controller, context) => handler.onRequestStart?.(controller, context),
      onResponseStart,
      onResponseData: (controller, chunk) => handler.onResponseData?.(controller, chunk),
      onResponseEnd: (controller, trailers) => handler.onResponseEnd?.(controller, trailers),
      onResponseError: (controller, error) => handler.onResponseError?.(controller, error),
    });
  };
}

function troubleOf(error: unknown, { writes, seen, now }: { writes: boolean; seen: Seen | null; now: Date }): Trouble {
  const fine = seen !== null && seen.status >= 200 && seen.status < 300;
  if (seen && !fine) return troubleOfStatus(seen.status, seen.headers, now, { writes });
  if (error instanceof MastoTimeoutError) return { kind: "slow", perhapsDone: writes, retryAt: null, said: "timeout" };
  if (error instanceof MastoDeserializeError || error instanceof MastoUnexpectedError)
    return strange({ writes, said: "no JSON" });
  return troubleOfError(error, { writes });
}
