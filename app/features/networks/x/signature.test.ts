import { describe, expect, it } from "vitest";
import { authorize } from "./signature.server.ts";

describe("the signature of OAuth 1.0a", () => {
  it("is the one that X's documentation computes for its example", () => {
    const url = new URL("https://api.twitter.com/1.1/statuses/update.json");
    url.searchParams.set("status", "Hello Ladies + Gentlemen, a signed OAuth request!");
    url.searchParams.set("include_entities", "true");
    const header = authorize(
      {
        consumerKey: "xvz1evFS4wEEPTGEFPHBog",
        consumerSecret: "kAcSOqF21Fu85e7zjz7ZN2U4ZRhfV3WpwPAoE3Z7kBw",
        accessToken: "370773112-GmHxMAgYyLbNEtIKZeRNFsMKPR9EyMZeS9weJAEb",
        accessTokenSecret: "LswwdoUaIvS8ltyTt5jkRh4J50vUPVVHtR2YPi5kE",
      },
      {
        method: "POST",
        url: url.href,
        nonce: "kYjzVBB8Y0ZFabxSWbWovY3uYSQ2pTgmZeNu2VS4cg",
        at: new Date(1_318_622_958_000),
      },
    );
    expect(header).toContain('oauth_signature="hCtSmYh%2BiHYCEqBWrE7C7hYmtUk%3D"');
    expect(header).toMatch(/^OAuth oauth_consumer_key="xvz1evFS4wEEPTGEFPHBog", oauth_nonce="/);
  });

  it("puts the parameters in the order of their bytes, a name before the names that it begins", () => {
    const keys = { consumerKey: "a", consumerSecret: "b", accessToken: "c", accessTokenSecret: "d" };
    const signed = (query: string) =>
      authorize(keys, { method: "GET", url: `https://api.x.com/2/tweets?${query}`, nonce: "n", at: new Date(0) });
    expect(signed("a=2&a1=1&a=1")).toBe(signed("a1=1&a=1&a=2"));
  });
});
