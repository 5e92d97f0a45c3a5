import { expect, test } from "vitest";
import { DECLINE_REASONS, IDEA_STATUSES } from "#db/schema/threads.ts";
import { refusalToDecide } from "./rules.ts";

test("a refusal without a reason is refused", () => {
  expect(refusalToDecide({ status: "declined", reason: null })).toBe("reason-missing");
});

test.each(DECLINE_REASONS)("a refusal for the reason %s is taken", (reason) => {
  expect(refusalToDecide({ status: "declined", reason })).toBeNull();
});

test("any other status needs no reason", () => {
  for (const status of IDEA_STATUSES.filter((name) => name !== "declined"))
    expect(refusalToDecide({ status, reason: null }), status).toBeNull();
});
