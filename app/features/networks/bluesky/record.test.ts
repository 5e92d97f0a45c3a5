import { Agent } from "@atproto/api";
import { describe, expect, it } from "vitest";
import type { Piece } from "../port.ts";
import { postOf } from "./record.server.ts";

const agent = new Agent("http://127.0.0.1:1");
const piece: Piece = {
  key: "post-1",
  text: "Bonjour",
  lang: "fr",
  link: null,
  picture: null,
  replyTo: null,
  at: new Date("2026-03-02T09:00:00.000Z"),
};

/** What stands at the bytes of each facet, and what it is. */
async function facetsIn(text: string) {
  const { facets = [] } = await postOf(agent, { ...piece, text }, null);
  const bytes = Buffer.from(text);
  return facets.map(({ index, features }) => [
    bytes.subarray(index.byteStart, index.byteEnd).toString(),
    features.map((feature) => ("uri" in feature ? feature.uri : "tag" in feature ? feature.tag : "")).join(),
  ]);
}

describe("a post as Bluesky keeps it", () => {
  it.each([
    ["accents", "Réponse à l’été : https://etvous.example/q/12"],
    ["emoji", "👩‍👩‍👧‍👦🇫🇷 https://etvous.example/q/12"],
    ["Chinese", "银行的回答 https://etvous.example/q/12"],
    ["combining marks", "re\u0301ponse https://etvous.example/q/12"],
    ["Arabic", "جواب البنك https://etvous.example/q/12"],
  ])("points at the bytes of a link after %s", async (_, text) => {
    expect(await facetsIn(text)).toEqual([["https://etvous.example/q/12", "https://etvous.example/q/12"]]);
  });

  it("leaves a full stop after the link out of it, and keeps its query", async () => {
    expect(await facetsIn("Voir https://etvous.example/q/12?de=bluesky.")).toEqual([
      ["https://etvous.example/q/12?de=bluesky", "https://etvous.example/q/12?de=bluesky"],
    ]);
  });

  it("marks two links and a tag where each of them stands", async () => {
    expect(await facetsIn("É https://a.example/1 é #épargne é https://b.example/2")).toEqual([
      ["https://a.example/1", "https://a.example/1"],
      ["#épargne", "épargne"],
      ["https://b.example/2", "https://b.example/2"],
    ]);
  });

  it("leaves a handle that nobody can resolve as text", async () => {
    expect(await facetsIn("Bonjour @nobody.example")).toEqual([]);
  });

  it("has the date of the request, its language and nothing that is not there", async () => {
    expect(await postOf(agent, piece, null)).toEqual({
      $type: "app.bsky.feed.post",
      text: "Bonjour",
      langs: ["fr"],
      createdAt: "2026-03-02T09:00:00.000Z",
    });
  });

  it("answers a post and the beginning of its conversation", async () => {
    const remote = (id: string) => ({ id, revision: `cid of ${id}`, url: null });
    const { reply } = await postOf(agent, { ...piece, replyTo: { parent: remote("b"), root: remote("a") } }, null);
    expect(reply).toEqual({ root: { uri: "a", cid: "cid of a" }, parent: { uri: "b", cid: "cid of b" } });
  });
});
