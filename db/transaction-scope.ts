import { AsyncLocalStorage } from "node:async_hooks";
import type { Writer } from "./store.ts";

const insideWrite = new AsyncLocalStorage<true>();

/** Runs a work that may not open a second transaction: on SQLite it would wait for itself for ever. */
export function inScope<Result>(work: () => Promise<Result>): Promise<Result> {
  return insideWrite.run(true, work);
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
