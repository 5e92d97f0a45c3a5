import { describe, expect, it } from "vitest";
import type { Trouble } from "#app/features/networks/trouble.ts";
import { waitAfter } from "#app/features/mail/backoff.ts";
import { afterTrouble, breaksAccount, LOOK_AFTER_MS, type Met, MOST_TRIES, restOf } from "./after-trouble.ts";

const at = new Date("2026-03-14T09:30:00Z");
const trouble = (given: Partial<Trouble>): Trouble => ({
  kind: "broken",
  perhapsDone: false,
  retryAt: null,
  said: "503",
  ...given,
});
const met = (given: Partial<Met> = {}): Met => ({
  ...{ step: "asked", trouble: trouble({}), tries: 1, mayLook: true, at, wait: 5000 },
  ...given,
});
const later = (ms: number, unknown = false) => ({ state: "waiting", nextTryAt: new Date(+at + ms), unknown });

describe("what becomes of a dispatch that met a trouble", () => {
  it("is another try when it passes by itself, and none when it does not", () => {
    expect(afterTrouble(met())).toEqual(later(5000));
    for (const kind of ["refused", "unauthorized", "forbidden", "missing", "private"] as const)
      expect(afterTrouble(met({ trouble: trouble({ kind }) }))).toEqual({ state: "failed" });
  });

  it("is a look before another try, not at once, when the answer was lost", () => {
    expect(afterTrouble(met({ trouble: trouble({ perhapsDone: true }) }))).toEqual(later(LOOK_AFTER_MS, true));
    const lost = trouble({ perhapsDone: true });
    expect(afterTrouble(met({ trouble: lost, mayLook: false }))).toEqual({ state: "uncertain" });
    expect(afterTrouble(met({ trouble: lost, tries: MOST_TRIES }))).toEqual({ state: "uncertain" });
  });

  it("is left to a person when looking fails for good, and to the next time when it passes", () => {
    expect(afterTrouble(met({ step: "looked" }))).toEqual(later(LOOK_AFTER_MS, true));
    expect(afterTrouble(met({ step: "looked", trouble: trouble({ kind: "forbidden" }) }))).toEqual({
      state: "uncertain",
    });
    expect(afterTrouble(met({ step: "looked", tries: MOST_TRIES }))).toEqual({ state: "uncertain" });
    const gone = trouble({ kind: "unauthorized" });
    expect(afterTrouble(met({ step: "looked", trouble: gone }))).toEqual(later(LOOK_AFTER_MS, true));
  });

  it("is the same again for an edit whose answer was lost: it changes nothing twice", () => {
    const lost = trouble({ kind: "slow", perhapsDone: true });
    expect(afterTrouble(met({ step: "changed", trouble: lost, mayLook: false }))).toEqual(later(5000));
  });

  it("is given up after a day of tries", () => {
    expect(afterTrouble(met({ tries: MOST_TRIES }))).toEqual({ state: "failed" });
    const waits = Array.from({ length: MOST_TRIES - 1 }, (_, tried) => waitAfter(tried + 1, 0.5));
    const hours = waits.reduce((sum, wait) => sum + wait, 0) / 3600_000;
    expect([hours > 18, hours < 30]).toEqual([true, true]);
  });

  it("waits as long as the network asks for, a day at most", () => {
    const limited = (ms: number) => trouble({ kind: "limited", retryAt: new Date(+at + ms) });
    expect(afterTrouble(met({ trouble: limited(90_000) }))).toEqual(later(90_000));
    expect(afterTrouble(met({ trouble: limited(-1) }))).toEqual(later(5000));
    expect(restOf(limited(90 * 24 * 3600_000), at)).toEqual(new Date(+at + 24 * 3600_000));
    expect(restOf(trouble({ kind: "limited", retryAt: new Date(NaN) }), at)).toBeNull();
  });

  it("breaks the account when it is no longer let in, not when it may not look", () => {
    expect(breaksAccount(trouble({ kind: "unauthorized" }), "looked")).toBe(true);
    expect(breaksAccount(trouble({ kind: "forbidden" }), "asked")).toBe(true);
    expect(breaksAccount(trouble({ kind: "forbidden" }), "looked")).toBe(false);
    expect(breaksAccount(trouble({ kind: "broken" }), "asked")).toBe(false);
  });
});
