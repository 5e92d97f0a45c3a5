import { describe, expect, it } from "vitest";
import { phaseOf, phaseOfDispatch } from "./phase.ts";

const now = new Date("2026-03-14T09:30:00Z");
const tomorrow = new Date("2026-03-15T09:30:00Z");
const publish = (state: "approval" | "waiting" | "done" | "failed", sendAt = now) => ({
  act: "publish" as const,
  state,
  sendAt,
});
const removal = (state: "waiting" | "done" | "failed") => ({ act: "delete" as const, state, sendAt: now });

describe("where a post is", () => {
  it("follows its publication until it stands there", () => {
    expect(phaseOf({ state: "waiting" }, [publish("approval")], now)).toBe("approval");
    expect(phaseOf({ state: "waiting" }, [publish("waiting", tomorrow)], now)).toBe("scheduled");
    expect(phaseOf({ state: "waiting" }, [publish("waiting")], now)).toBe("waiting");
    expect(phaseOf({ state: "sent" }, [publish("done")], now)).toBe("sent");
    expect(phaseOf({ state: "uncertain" }, [publish("done")], now)).toBe("uncertain");
  });

  it("says that it is being taken off, or could not be", () => {
    expect(phaseOf({ state: "sent" }, [publish("done"), removal("waiting")], now)).toBe("deleting");
    expect(phaseOf({ state: "sent" }, [publish("done"), removal("failed")], now)).toBe("delete-failed");
    expect(phaseOf({ state: "deleted" }, [publish("done"), removal("done")], now)).toBe("deleted");
  });

  it("is told of one request by itself too", () => {
    expect(phaseOfDispatch(removal("done"), now)).toBe("deleted");
    expect(phaseOfDispatch(removal("failed"), now)).toBe("delete-failed");
    expect(phaseOfDispatch({ act: "reply", state: "done", sendAt: now }, now)).toBe("sent");
    expect(phaseOfDispatch({ act: "reply", state: "cancelled", sendAt: now }, now)).toBe("cancelled");
  });
});
