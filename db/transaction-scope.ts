import { AsyncLocalStorage } from "node:async_hooks";
import type { Subject, Writer } from "./store.ts";

/** What the work under way is alone with. */
const insideWrite = new AsyncLocalStorage<readonly Subject[]>();

/** Runs a work that may not open a second transaction: on SQLite it would wait for itself for ever. */
export function inScope<Result>(guard: readonly Subject[], work: () => Promise<Result>): Promise<Result> {
  return insideWrite.run(guard, work);
}

/** Asked through the store: the built site has a copy of this file of its own, which knows of no work under way. */
export function requireAlone(subject: Subject): void {
  if (!insideWrite.getStore()?.includes(subject))
    throw new Error(`this work has to be alone with ${subject}: name it in the guard of its store.write()`);
}

export function refuseNesting(): void {
  if (insideWrite.getStore())
    throw new Error("store.write() was called inside store.write(): pass the transaction on instead");
}

/** A handle that dies with its transaction, so that a forgotten await cannot write outside it. */
export function mortal(writer: Writer): { tx: Writer; end: () => void } {
  let alive = true;
  const tx = new Proxy(writer, {
    get(target, name) {
      if (!alive) throw new Error("this transaction has ended: something inside store.write() was not awaited");
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== "function") return member;
      return (...given: unknown[]): unknown => Reflect.apply(member, target, given);
    },
  });
  return { tx, end: () => (alive = false) };
}
