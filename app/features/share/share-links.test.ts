import { expect, test } from "vitest";
import { type ShareLink, shareLinks } from "./share-links.ts";

const cheque = {
  title: "Comment déposer 1 250 € & un chèque ?",
  url: "https://etvous.example/questions/12/comment-deposer#reponse-3",
};

function hrefOf(network: ShareLink["network"], shared = cheque): URL {
  const link = shareLinks(shared).find((one) => one.network === network);
  return new URL(link?.href ?? "", "https://etvous.example");
}

test("X gets the title and the address apart", () => {
  const { origin, pathname, searchParams } = hrefOf("x");
  expect(origin + pathname).toBe("https://x.com/intent/post");
  expect(searchParams.get("text")).toBe(cheque.title);
  expect(searchParams.get("url")).toBe(cheque.url);
});

test("Facebook and LinkedIn get the address alone", () => {
  expect(hrefOf("facebook").searchParams.get("u")).toBe(cheque.url);
  expect(hrefOf("linkedin").searchParams.get("url")).toBe(cheque.url);
});

test("WhatsApp gets one text with the address inside", () => {
  expect(hrefOf("whatsapp").searchParams.get("text")).toBe(`${cheque.title} ${cheque.url}`);
});

test("Mastodon goes through our own page, which asks for the server", () => {
  const { origin, pathname, searchParams } = hrefOf("mastodon");
  expect(origin + pathname).toBe("https://etvous.example/partager/mastodon");
  expect(searchParams.get("texte")).toBe(`${cheque.title} ${cheque.url}`);
});

test("an e-mail has the title as subject, and an ampersand does not cut it", () => {
  const { protocol, search } = hrefOf("email");
  const fields = new URLSearchParams(search);
  expect(protocol).toBe("mailto:");
  expect(fields.get("subject")).toBe(cheque.title);
  expect(fields.get("body")).toBe(`${cheque.title}\r\n\r\n${cheque.url}`);
  expect(search).not.toContain("+");
});

test("Bluesky keeps the whole address and shortens a title that is too long, without splitting an emoji", () => {
  const text = hrefOf("bluesky", { title: "👩‍👩‍👧".repeat(320), url: cheque.url }).searchParams.get("text") ?? "";
  const graphemes = Array.from(new Intl.Segmenter("fr").segment(text));
  expect(graphemes).toHaveLength(300);
  expect(text.endsWith(`👩‍👩‍👧… ${cheque.url}`)).toBe(true);
});

test("only the networks open beside the site", () => {
  const here = shareLinks(cheque).filter((link) => !link.away);
  expect(here.map((link) => link.network)).toEqual(["mastodon", "email"]);
});
