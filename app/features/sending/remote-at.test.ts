import { describe, expect, it } from "vitest";
import { remoteAt } from "./remote-at.ts";

const bluesky = {
  network: "bluesky",
  server: "https://pds.example",
  remoteId: "did:plc:abc",
  handle: "banque.example",
} as const;
const mastodon = { network: "mastodon", server: "https://mastodon.example", remoteId: "7", handle: "@banque" } as const;
const x = { network: "x", server: "https://api.x.com", remoteId: "9", handle: "banque" } as const;
const linkedin = {
  network: "linkedin",
  server: "https://api.linkedin.com",
  remoteId: "urn:li:organization:5",
  handle: "banque",
} as const;
const facebook = {
  network: "facebook",
  server: "https://graph.facebook.com",
  remoteId: "33",
  handle: "banque",
} as const;
const webhook = { network: "webhook", server: "https://recepteur.example", remoteId: "w", handle: "w" } as const;

describe("the address of a text that somebody has found on a network", () => {
  it.each([
    [bluesky, "https://bsky.app/profile/banque.example/post/3kabc", "at://did:plc:abc/app.bsky.feed.post/3kabc"],
    [bluesky, "https://bsky.app/profile/did:plc:abc/post/3kabc", "at://did:plc:abc/app.bsky.feed.post/3kabc"],
    [mastodon, "https://mastodon.example/@banque/1234567", "1234567"],
    [x, " https://x.com/banque/status/1234567 ", "1234567"],
    [x, "https://mobile.twitter.com/banque/status/1234567", "1234567"],
    [linkedin, "https://www.linkedin.com/feed/update/urn:li:share:7000/", "urn:li:share:7000"],
    [linkedin, "https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A7000", "urn:li:share:7000"],
    [facebook, "https://www.facebook.com/33_44", "33_44"],
    [facebook, "https://www.facebook.com/banque/posts/44", "33_44"],
    [webhook, "https://recepteur.example/anything", "key-1"],
  ])("tells what the network calls it", (account, address, id) => {
    expect(remoteAt(address, account, "key-1")?.id).toBe(id);
  });

  it.each([
    [bluesky, "https://bsky.app/profile/autre.example/post/3kabc"],
    [bluesky, "https://elsewhere.example/profile/banque.example/post/3kabc"],
    [mastodon, "https://autre.example/@banque/1234567"],
    [mastodon, "https://mastodon.example/@banque"],
    [x, "https://x.com.elsewhere.example/banque/status/1"],
    [x, "http://x.com/banque/status/1"],
    [x, "https://user:secret@x.com/banque/status/1"],
    [x, "javascript:alert(1)"],
    [linkedin, "https://www.linkedin.com/company/banque"],
    [facebook, "https://www.facebook.com/99_44"],
    [facebook, "https://www.facebook.com/%E0%A4%A"],
    [x, ""],
  ])("is none where it is of another network, another account or no post", (account, address) => {
    expect(remoteAt(address, account, "key-1")).toBeNull();
  });
});
