import { describe, expect, it } from "vitest";
import { blueskyAdapter } from "./adapter.server.ts";

describe("the server that Bluesky's credentials are for", () => {
  it.each([
    ["", "https://bsky.social"],
    ["  ", "https://bsky.social"],
    ["https://bsky.social", "https://bsky.social"],
    ["pds.bank.example", "https://pds.bank.example"],
    [" https://pds.bank.example/xrpc?x=1 ", "https://pds.bank.example"],
    ["http://localhost:2583", "http://localhost:2583"],
    ["http://127.0.0.1:2583/", "http://127.0.0.1:2583"],
  ])("%j is %s", (server, origin) => {
    expect(blueskyAdapter.serverOf({ server }, null)).toBe(origin);
  });

  it("is Bluesky's own where none is given", () => {
    expect(blueskyAdapter.serverOf({}, null)).toBe("https://bsky.social");
  });

  it.each(["http://pds.bank.example", "https://", "https://a b", "ftp://pds.bank.example", "javascript:alert(1)"])(
    "%j is none that a password goes to",
    (server) => {
      expect(blueskyAdapter.serverOf({ server }, null)).toBeNull();
    },
  );

  it("asks for one secret", () => {
    expect(blueskyAdapter.fields.filter(({ secret }) => secret).map(({ name }) => name)).toEqual(["password"]);
  });
});
