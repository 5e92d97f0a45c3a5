import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openOutbound } from "#app/server/outbound.server.ts";
import { type MastodonStep, startStrictMastodon, type StrictMastodon } from "../../../../tests/strict-mastodon.ts";
import type { Connection, Piece, Remote } from "../port.ts";
import { mastodonAdapter } from "./adapter.server.ts";

const outbound = openOutbound({ privatePeers: true });
const now = new Date();
const HREF = "https://etvous.banque.fr/questions/12/puis-je-augmenter-mon-plafond?de=k3x9";
const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]);

let server: StrictMastodon;
let connection: Connection;

function open(more: { token?: string } = {}): Connection {
  const credentials = { server: server.url, accessToken: more.token ?? server.token ?? "" };
  return mastodonAdapter.open({ server: server.url, credentials, outbound, now: () => now, renewed: async () => {} });
}

const piece = (changes: Partial<Piece> = {}): Piece => ({
  key: "the key of this request",
  text: `Peut-on relever son plafond ?\n\nOui, dans l’application, « Mes cartes » & c’est immédiat.\n\n${HREF}`,
  lang: "fr",
  link: { href: HREF, title: "Plafond", description: "" },
  picture: null,
  replyTo: null,
  at: now,
  ...changes,
});
const picture = { png: PNG, alt: "La question et le début de la réponse" };

async function published(changes: Partial<Piece> = {}): Promise<Remote> {
  const answer = await connection.publish(piece(changes));
  if (!answer.ok) throw new Error(`not published: ${JSON.stringify(answer.trouble)}`);
  return answer.value;
}
const looked = async (changes: Partial<Piece> = {}) => connection.find?.(piece(changes));

beforeEach(async () => {
  server = await startStrictMastodon();
  connection = open();
});
afterEach(() => server.close());

describe("an account on a strict local Mastodon written from the public documentation", () => {
  it("says who it is and what its server allows", async () => {
    expect(await connection.check()).toEqual({
      ok: true,
      value: {
        remoteId: server.account.id,
        handle: "@banque@mastodon.local.example",
        name: "La Banque",
        url: `${server.url}/@banque`,
        limits: { most: 500, altMost: 1500, edits: true, chains: true, hears: true },
      },
    });
  });

  it("publishes a text with its language, in public, under the key of the request", async () => {
    const remote = await published();

    expect(server.statuses).toMatchObject([
      { id: remote.id, text: piece().text, language: "fr", visibility: "public" },
    ]);
    expect(remote.url).toBe(`${server.url}/@banque/${remote.id}`);
    expect(server.requests).toMatchObject([{ step: "publish", key: "the key of this request" }]);
  });

  it("publishes once what is asked for twice", async () => {
    const [first, second] = [await published(), await published()];

    expect(second).toEqual(first);
    expect(server.statuses).toHaveLength(1);
  });

  it("publishes a picture with its description", async () => {
    await published({ picture });

    const [id = ""] = server.statuses[0]?.mediaIds ?? [];
    expect(server.media.get(id)).toMatchObject({ type: "image/png", bytes: PNG.length, description: picture.alt });
    expect(server.requests.map(({ step }) => step)).toEqual(["media", "publish"]);
  });

  it("answers a text, so that several are a chain", async () => {
    const root = await published();
    const second = await published({ key: "2", text: "La suite.", link: null, replyTo: { parent: root, root } });

    expect(server.statuses).toMatchObject([{ inReplyTo: null }, { id: second.id, inReplyTo: root.id }]);
  });

  it("replaces the words and leaves the picture", async () => {
    const remote = await published({ picture });
    const { mediaIds } = server.statuses[0] ?? {};
    const replaced = await connection.replace?.(remote, piece({ key: "2", text: `Corrigé.\n\n${HREF}` }));

    expect(replaced).toEqual({ ok: true, value: remote });
    expect(server.statuses).toMatchObject([{ text: `Corrigé.\n\n${HREF}`, mediaIds }]);
  });

  it("replaces the picture where there is a new one", async () => {
    const remote = await published({ picture });
    await connection.replace?.(remote, piece({ picture: { png: PNG, alt: "Une autre carte" } }));

    const [id = ""] = server.statuses[0]?.mediaIds ?? [];
    expect(server.media.get(id)).toMatchObject({ description: "Une autre carte" });
  });

  it("removes, and counts as removed what is gone", async () => {
    const remote = await published();

    expect(await connection.remove(remote)).toEqual({ ok: true, value: null });
    expect(server.statuses).toEqual([]);
    expect(await connection.remove(remote)).toEqual({ ok: true, value: null });
  });

  it("measures, one that is gone included", async () => {
    const remote = await published();
    server.hear({ text: "@banque Merci", inReplyTo: remote.id });
    Object.assign(server.statuses[0] ?? {}, { favourites: 7, reblogs: 2 });

    const gone = { id: "99", revision: null, url: null };
    expect(await connection.measure?.([gone, remote])).toEqual({
      ok: true,
      value: [null, { likes: 7, reposts: 2, replies: 1 }],
    });
  });
});

describe("looking for a text on a strict local Mastodon", () => {
  it("finds it by its words, whatever its HTML", async () => {
    const remote = await published({ text: `@lea@far.example <Oui> & "non" :\n${HREF}` });

    expect(await looked({ text: `@lea@far.example <Oui> & "non" :\n${HREF}` })).toEqual({
      ok: true,
      value: { found: true, remote },
    });
  });

  it("finds it after the hour for which a server keeps the key", async () => {
    server.fault("publish", "reset-after");
    await connection.publish(piece());
    server.forgetKeys();

    expect(await looked()).toMatchObject({ value: { found: true, remote: { id: server.statuses[0]?.id } } });
  });

  it("finds it behind a hundred others", async () => {
    const { id } = await published();
    for (let count = 0; count < 100; count += 1) await published({ key: `${count}`, text: `Autre chose, ${count}` });

    expect(await looked()).toMatchObject({ value: { found: true, remote: { id } } });
  });

  it("does not say that it is not there when more than it reads stands before it", async () => {
    const { id } = await published();
    const [own] = server.statuses;
    if (!own) throw new Error("nothing stands there");
    for (let count = 1; count <= 200; count += 1)
      server.statuses.push({ ...own, id: String(BigInt(id) + BigInt(count)), text: `Autre chose, ${count}` });

    expect(await looked()).toMatchObject({ ok: false, trouble: { kind: "missing", perhapsDone: true } });
  });

  it("takes no other text for it: other words, another answer, another time", async () => {
    const root = await published({ key: "1", text: "Merci beaucoup", link: null });
    const old = await published({ key: "2", text: "Merci bien", link: null });
    Object.assign(server.statuses.find(({ id }) => id === old.id) ?? {}, { at: new Date(+now - 3_600_000) });
    const reply = { parent: root, root };

    expect(await looked({ text: "Merci", link: null })).toEqual({ ok: true, value: { found: false } });
    expect(await looked({ text: "Merci bien", link: null })).toEqual({ ok: true, value: { found: false } });
    expect(await looked({ text: "Merci beaucoup", link: null, replyTo: reply })).toEqual({
      ok: true,
      value: { found: false },
    });
  });

  it("does not say that nothing is there when it could not look", async () => {
    for (const step of ["verify", "list"] satisfies MastodonStep[]) {
      server.fault(step, 500);
      expect(await looked()).toMatchObject({ ok: false, trouble: { kind: "broken", perhapsDone: false } });
    }
  });
});

describe("listening to a strict local Mastodon", () => {
  it("tells replies and mentions as plain text, the oldest first, with who and how many follow them", async () => {
    const { id } = await published();
    server.hear({ text: "@banque Et à l’étranger ?\nhttps://a.fr/<b>", inReplyTo: id });
    server.hear({ text: "@banque bonjour", from: "sami" });

    expect(await connection.hear?.(null)).toMatchObject({
      ok: true,
      value: {
        more: false,
        heard: [
          {
            kind: "reply",
            parentId: id,
            root: null,
            text: "@banque Et à l’étranger ?\nhttps://a.fr/<b>",
            author: { handle: "@lea@far.example", url: "https://far.example/@lea", reach: 42 },
            lang: "fr",
          },
          { kind: "mention", parentId: null, author: { handle: `@sami@${new URL(server.url).host}` } },
        ],
      },
    });
  });

  it("goes on from where it was, forty at a time, and counts nothing twice", async () => {
    server.hear({ text: "@banque 0" });
    const first = await connection.hear?.(null);
    for (let count = 1; count <= 50; count += 1) server.hear({ text: `@banque ${count}` });
    const texts: string[] = [];
    let since = first?.ok ? first.value.upTo : null;
    for (let more = true; more; ) {
      const answer = await connection.hear?.(since);
      if (!answer?.ok) throw new Error("it did not hear");
      texts.push(...answer.value.heard.map(({ text }) => text));
      ({ more, upTo: since } = answer.value);
    }

    expect(texts).toEqual(Array.from({ length: 50 }, (_, count) => `@banque ${count + 1}`));
  });

  it("leaves private messages where they are", async () => {
    server.hear({ text: "@banque mon numéro de carte", visibility: "direct" });
    const answer = await connection.hear?.(null);

    expect(answer).toMatchObject({ ok: true, value: { heard: [] } });
    expect(answer?.ok && answer.value.upTo).not.toBeNull();
  });
});

describe("what a strict local Mastodon tells of people", () => {
  it("passes over what cannot be read, and goes on", async () => {
    const strange = server.hear({ text: "@banque 1" });
    Object.assign(strange, { id: "" });
    server.hear({ text: "@banque 2" });

    expect(await connection.hear?.(null)).toMatchObject({ ok: true, value: { heard: [{ text: "@banque 2" }] } });
  });
});
