import { expect, test } from "vitest";
import { readEnv } from "#app/server/env.server.ts";
import { claimLink, readClaimToken } from "./claim-link.server.ts";

const env = readEnv("demonstration", {});
const sent = new Date("2026-03-14T09:30:00.000Z");
const daysLater = (days: number) => new Date(sent.getTime() + days * 24 * 3600 * 1000);
const token = (guestId = 12) => claimLink(guestId, sent, env).split("/lien/")[1] ?? "";

test("a link is an address of this site, and opens for the guest it was made for", () => {
  expect(claimLink(12, sent, env)).toMatch(/^http:\/\/localhost:3000\/lien\/12-\d+-[\w-]{43}$/);
  expect(readClaimToken(token(), env, sent)).toEqual({ valid: true, guestId: 12 });
});

test("a link works for seven days, to the millisecond", () => {
  expect(readClaimToken(token(), env, daysLater(7))).toEqual({ valid: true, guestId: 12 });
  const late = new Date(daysLater(7).getTime() + 1);
  expect(readClaimToken(token(), env, late)).toEqual({ valid: false, refusal: "expired" });
});

test("a link changed in any character is forged", () => {
  const whole = token();
  for (let place = 0; place < whole.length; place++) {
    const changed = whole.slice(0, place) + (whole[place] === "1" ? "2" : "1") + whole.slice(place + 1);
    expect(readClaimToken(changed, env, sent), changed).toEqual({ valid: false, refusal: "forged" });
  }
});

test("an expired link that is forged is forged first", () => {
  const late = token().replace(/^12-/, "13-");
  expect(readClaimToken(late, env, daysLater(30))).toEqual({ valid: false, refusal: "forged" });
});

test.each(["", "12", "12-", "12--", "-1-1-x", "12-9999999999999-", "x".repeat(100_000), "12-1-é".repeat(20)])(
  "%j is no link of ours",
  (text) => {
    expect(readClaimToken(text, env, sent)).toEqual({ valid: false, refusal: "forged" });
  },
);

test("a link signed with another secret, or for another purpose, opens nothing", () => {
  const other = { ...env, sessionSecret: "another secret of the right length, at least" };
  const foreign = claimLink(12, sent, other).split("/lien/")[1] ?? "";
  expect(readClaimToken(foreign, env, sent)).toEqual({ valid: false, refusal: "forged" });
});
