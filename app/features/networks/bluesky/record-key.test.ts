import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { recordKey, recordKeyOf } from "./record-key.server.ts";

const at = new Date("2026-03-02T09:00:00.000Z");

describe("the name of a piece's record", () => {
  it("is the same at every try, and the network's kind of name", () => {
    const key = recordKey({ key: "post-1", at });
    expect(recordKey({ key: "post-1", at: new Date(at) })).toBe(key);
    expect(key).toBe("3mg2vbwjy4u4u");
  });

  it("is a valid TID for any key and instant", () => {
    const instants = fc.date({ min: new Date("2020-01-01"), max: new Date("2200-01-01"), noInvalidDate: true });
    fc.assert(
      fc.property(fc.string(), instants, (key, instant) => {
        expect(recordKey({ key, at: instant })).toMatch(/^[234567abcdefghij][234567abcdefghijklmnopqrstuvwxyz]{12}$/);
      }),
    );
  });

  it("tells an instant within the second before", () => {
    const digits = "234567abcdefghijklmnopqrstuvwxyz";
    const bits = [...recordKey({ key: "post-1", at })].reduce(
      (sum, one) => sum * 32n + BigInt(digits.indexOf(one)),
      0n,
    );
    const early = at.getTime() - Number((bits >> 10n) / 1000n);
    expect(early).toBeGreaterThanOrEqual(0);
    expect(early).toBeLessThan(1050);
  });

  it("keeps two thousand keys of one instant apart", () => {
    const keys = Array.from({ length: 2000 }, (_, index) => recordKey({ key: `post-${index}`, at }));
    expect(new Set(keys).size).toBe(2000);
  });

  it("is read from the end of an address", () => {
    expect(recordKeyOf("at://did:plc:abc/app.bsky.feed.post/3kabc")).toBe("3kabc");
  });
});
