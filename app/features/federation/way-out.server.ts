import { AsyncLocalStorage } from "node:async_hooks";
import { Dispatcher, getGlobalDispatcher, setGlobalDispatcher } from "undici";
import type { Outbound } from "#app/server/outbound.server.ts";

const inside = new AsyncLocalStorage<Dispatcher>();

/**
 * Fedify fetches by itself and takes no other way to do it: it looks at the addresses of documents, but neither at those
 * that it delivers to nor at the size of what comes. Inside `throughOutbound` every fetch goes out by the site's one
 * door; outside, as ever.
 */
class ByTheDoor extends Dispatcher {
  readonly #otherwise = getGlobalDispatcher();

  override dispatch(options: Dispatcher.DispatchOptions, handler: Dispatcher.DispatchHandler): boolean {
    return (inside.getStore() ?? this.#otherwise).dispatch(options, handler);
  }

  override close(): Promise<void> {
    return Promise.resolve();
  }

  override destroy(): Promise<void> {
    return Promise.resolve();
  }
}

export function throughOutbound<Result>({ dispatcher }: Outbound, run: () => Promise<Result>): Promise<Result> {
  if (!(getGlobalDispatcher() instanceof ByTheDoor)) setGlobalDispatcher(new ByTheDoor());
  return inside.run(dispatcher, run);
}
