import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { fileURLToPath } from "node:url";
import { generateCryptoKeyPair, signRequest } from "@fedify/fedify";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, inject, test, vi } from "vitest";
import { listFollowed, listFollowedNotes } from "#app/features/federation/following.server.ts";
import { openMemory } from "#app/features/federation/memory.server.ts";
import { openStore } from "#db/open-store.ts";
import type { Store } from "#db/store.ts";
import { type Peer, openPeer } from "../fediverse-peer.ts";
import { freePort } from "../free-port.ts";
import { type Site, startSite } from "../site.ts";
import { found, mainOf, wordsOf } from "./page.ts";
import { newMember, signedIn } from "./people.ts";
import { openBrowser } from "./plain-browser.ts";
import { answer, ask, idOf } from "./writing.ts";

const ACTIVITY = { Accept: "application/activity+json" };
const SOON = { timeout: 25_000, interval: 200 };
const PATIENCE = 90_000;
const admin = fileURLToPath(new URL("../../commands/admin.ts", import.meta.url));
const now = () => new Date();

interface Here {
  site: Site;
  store: Store;
}
const state: { a?: Here; b?: Here; peer?: Peer; path?: string; note?: string } = {};
const a = () => found(state.a, "the first site");
const b = () => found(state.b, "the second site");
const peer = () => found(state.peer, "the peer");
const actorOf = ({ site }: Here, name = "officiel") => `${site.url}/federation/actors/${name}`;

async function open(): Promise<Here> {
  const port = String(await freePort());
  const settings = { PORT: port, PUBLIC_URL: `http://127.0.0.1:${port}` };
  const site = await startSite({ settings, copyOf: inject("community") });
  return { site, store: await openStore(site.database) };
}

beforeAll(async () => {
  [state.a, state.b, state.peer] = await Promise.all([open(), open(), openPeer()]);
}, PATIENCE);

afterAll(async () => {
  await state.peer?.close();
  for (const here of [state.a, state.b]) {
    await here?.store.close();
    await here?.site.stop();
    expect(here?.site.errors()).toEqual([]);
  }
});

/** What the second site knows of a note of the first. */
async function known(uri: string) {
  const value = await openMemory({ store: b().store, now }).get<Record<string, unknown>>(["followed-notes", uri]);
  return found(value, `note ${uri}`);
}

async function get(path: string, { site }: Here, headers: Record<string, string> = ACTIVITY) {
  return fetch(site.url + path, { headers, redirect: "manual" });
}

describe("two instances of this site on loopback", () => {
  test("the second asks to follow the bank's voice of the first, which agrees", { timeout: PATIENCE }, async () => {
    const env = { ...process.env, DATABASE_URL: b().site.database };
    await promisify(execFile)(process.execPath, [admin, "follow", actorOf(a())], { env });
    await vi.waitFor(async () => {
      expect(await listFollowed({ store: b().store, now })).toMatchObject([{ state: "accepted", uri: actorOf(a()) }]);
    }, SOON);
    const { followers } = a().store.tables;
    expect(await a().store.read.select().from(followers)).toMatchObject([
      { actor: "officiel", uri: actorOf(b()), sharedInbox: `${b().site.url}/federation/inbox` },
    ]);
    const said = await (await get("/federation/actors/officiel/followers", a())).text();
    expect(said).toContain('"totalItems":1');
    expect(said, "who follows is theirs").not.toContain(b().site.url);
  });

  test("a new official answer arrives, without the name of who asked", { timeout: PATIENCE }, async () => {
    const asker = await newMember(a().site.url, "Philomène");
    state.path = await ask(asker, "Comment suivre mes virements ?");
    const { members } = a().store.tables;
    const [{ handle = "" } = {}] = await a().store.read.select().from(members).where(eq(members.name, "Philomène"));
    await answer(
      await signedIn(a().site.url, "camille"),
      state.path,
      `Bonjour Mme. Philomène,\n\nDans l’appli, rubrique **Virements**. Voilà @${handle}.`,
    );
    await vi.waitFor(async () => {
      const [note] = await listFollowedNotes({ store: b().store, now }, 5);
      state.note = found(note, "a note").uri;
    }, SOON);
    const { text } = await known(found(state.note, "note"));
    expect(text).toContain("Comment suivre mes virements ?");
    expect(text).toContain("Dans l’appli, rubrique Virements.");
    expect(text).not.toContain("Philomène");
    expect(handle).not.toBe("");
    expect(text).not.toContain(handle);
    expect(text).toContain("Voilà un membre.");
    const shown = await openBrowser(b().site.url).visit("/fediverse");
    expect(wordsOf(mainOf(shown))).toContain("Dans l’appli, rubrique Virements.");
    expect(
      await listFollowedNotes({ store: b().store, now }, 5),
      "what was there before is not poured out",
    ).toHaveLength(1);
  });

  test("its page leads machines to the note, and people stay on the page", async () => {
    const path = found(state.path, "path");
    const machine = await get(path, a());
    expect([machine.status, machine.headers.get("Location")]).toEqual([
      302,
      new URL(found(state.note, "note")).pathname,
    ]);
    expect(machine.headers.get("Vary")).toContain("Accept");
    const person = await get(path, a(), { Accept: "text/html" });
    expect([person.status, person.headers.get("Vary")]).toEqual([200, expect.stringMatching(/Accept(,|$)/)]);
    const back = await get(new URL(found(state.note, "note")).pathname, a(), { Accept: "text/html" });
    expect([back.status, back.headers.get("Location")]).toEqual([302, path]);
  });

  test("a corrected answer is corrected there", { timeout: PATIENCE }, async () => {
    const camille = await signedIn(a().site.url, "camille");
    const page = await camille.visit(`/contributions/reponse/${await answerId()}/modifier`);
    await camille.submit(page, { fill: { body: "Dans l’appli, rubrique Comptes." } });
    await vi.waitFor(async () => {
      expect((await known(found(state.note, "note")))["text"]).toContain("rubrique Comptes");
    }, SOON);
  });

  test("a withdrawn answer is deleted there, and its address says that it is gone", { timeout: PATIENCE }, async () => {
    const camille = await signedIn(a().site.url, "camille");
    await camille.post(`/contributions/reponse/${await answerId()}/retirer`, {});
    const uri = found(state.note, "note");
    await vi.waitFor(async () => expect(await known(uri)).toMatchObject({ text: "" }), SOON);
    const gone = await get(new URL(uri).pathname, a());
    expect([gone.status, await gone.json()]).toEqual([410, expect.objectContaining({ type: "Tombstone", id: uri })]);
  });

  test("put back, it is said again under another address", { timeout: PATIENCE }, async () => {
    const camille = await signedIn(a().site.url, "camille");
    await camille.post(`/contributions/reponse/${await answerId()}/retablir`, {});
    await vi.waitFor(async () => {
      const [note] = await listFollowedNotes({ store: b().store, now }, 5);
      expect(note?.text).toContain("rubrique Comptes");
      expect(note?.uri).not.toBe(state.note);
    }, SOON);
  });

  test("who signs with another key than the actor's own is refused, and so is who signs nothing", async () => {
    const forger = await generateCryptoKeyPair("RSASSA-PKCS1-v1_5");
    const follow = {
      id: `${actorOf(b(), "idees")}#f`,
      type: "Follow",
      actor: actorOf(b(), "idees"),
      object: actorOf(a()),
    };
    const body = JSON.stringify({ "@context": "https://www.w3.org/ns/activitystreams", ...follow });
    const headers = { "Content-Type": "application/activity+json" };
    const bare = () => new Request(`${a().site.url}/federation/inbox`, { method: "POST", body, headers });
    const key = new URL(`${actorOf(b(), "idees")}#main-key`);
    const forged = await signRequest(bare(), forger.privateKey, key);
    expect([(await fetch(forged)).status, (await fetch(bare())).status]).toEqual([401, 401]);
    const { followers } = a().store.tables;
    expect(await a().store.read.$count(followers, eq(followers.uri, actorOf(b(), "idees")))).toBe(0);
  });

  test("who stops following is told nothing more", { timeout: PATIENCE }, async () => {
    const env = { ...process.env, DATABASE_URL: b().site.database };
    await promisify(execFile)(process.execPath, [admin, "unfollow", actorOf(a())], { env });
    await vi.waitFor(async () => expect(await a().store.read.$count(a().store.tables.followers)).toBe(0), SOON);
    expect(await listFollowed({ store: b().store, now })).toEqual([]);
  });
});

async function answerId(): Promise<number> {
  const { answers } = a().store.tables;
  const [row] = await a()
    .store.read.select({ id: answers.id })
    .from(answers)
    .where(eq(answers.threadId, Number(idOf(found(state.path, "path")))));
  return found(row, "answer").id;
}

describe("what a strict local server sends, written from the public documentation", () => {
  const inbox = () => `${a().site.url}/federation/inbox`;
  const heard = () => a().store.read.select().from(a().store.tables.mentions);
  const say = (name: string, number: number, more: object = {}) => {
    const uri = `${peer().actor(name)}/notes/${number}`;
    const mention = { type: "Mention", href: actorOf(a()), name: "@officiel" };
    const to = "https://www.w3.org/ns/activitystreams#Public";
    const content = "<p>Et <b>chez vous</b> ?<script>alert(1)</script><br>Merci</p>";
    return { type: "Note", id: uri, attributedTo: peer().actor(name), to, content, tag: [mention], ...more };
  };
  const create = (note: { id: string }) => ({ type: "Create", id: `${note.id}#create`, object: note });

  test("a public mention is heard once, as plain words, however often it comes", { timeout: PATIENCE }, async () => {
    const activity = create(say("zoe", 1));
    expect(await peer().send("zoe", inbox(), activity)).toBe(202);
    await vi.waitFor(async () => expect(await heard()).toHaveLength(1), SOON);
    expect(await heard()).toMatchObject([
      {
        kind: "mention",
        body: "Et chez vous ?\nMerci",
        authorId: peer().actor("zoe"),
        state: "new",
        remoteId: say("zoe", 1).id,
      },
    ]);
    const again = await peer().sign("zoe", inbox(), activity);
    expect([(await fetch(again.clone())).status, (await fetch(again)).status]).toEqual([202, 202]);
    await taken(activity.id);
    expect(await heard()).toHaveLength(1);
  });

  test("bombs, private words and words put in the mouth of others are not", { timeout: PATIENCE }, async () => {
    const bomb = Array.from({ length: 21 }, (_, n) => ({
      type: "Mention",
      href: n ? `${peer().url}/u/${n}` : actorOf(a()),
    }));
    const sent = [
      create(say("zoe", 2, { tag: bomb })),
      create(say("zoe", 3, { to: actorOf(a()) })),
      create(say("zoe", 4, { attributedTo: actorOf(b()) })),
    ];
    for (const activity of sent) expect(await peer().send("zoe", inbox(), activity)).toBe(202);
    for (const { id } of sent) await taken(id);
    expect(await heard()).toHaveLength(1);
  });

  test("what is changed is changed here, what is taken back is gone", { timeout: PATIENCE }, async () => {
    const note = say("zoe", 1, { content: "<p>En mieux</p>" });
    await peer().send("zoe", inbox(), { type: "Update", id: `${note.id}#update`, object: note });
    await vi.waitFor(async () => expect(await heard()).toMatchObject([{ body: "En mieux" }]), SOON);
    await peer().send("max", inbox(), { type: "Delete", id: `${note.id}#theirs`, object: note.id });
    await taken(`${note.id}#theirs`);
    expect(await heard(), "by whom it is not").toMatchObject([{ state: "new" }]);
    await peer().send("zoe", inbox(), { type: "Delete", id: `${note.id}#delete`, object: note.id });
    await vi.waitFor(async () => expect(await heard()).toMatchObject([{ state: "gone", body: "" }]), SOON);
  });

  test("a follower is accepted, and dropped once their account is gone", { timeout: PATIENCE }, async () => {
    const follow = { type: "Follow", id: `${peer().actor("gone")}#follow`, object: actorOf(a(), "theme-cartes") };
    await peer().send("gone", `${actorOf(a(), "theme-cartes")}/inbox`, follow);
    await vi.waitFor(() => expect(peer().received.map(({ type }) => type)).toEqual(["Accept"]), SOON);
    const { followers } = a().store.tables;
    expect(await a().store.read.$count(followers)).toBe(1);
    const page = wordsOf(mainOf(await openBrowser(a().site.url).visit("/fediverse")));
    expect(page).toContain("1 abonné");
    peer().remove("gone");
    const { actor } = peer();
    const own = { type: "Delete", id: `${actor("gone")}#delete`, object: actor("gone") };
    expect(await peer().send("gone", inbox(), own)).toBe(202);
    await vi.waitFor(async () => expect(await a().store.read.$count(followers)).toBe(0), SOON);
  });

  test.each([
    ["no JSON", "{", 400],
    ["a list", "[]", 400],
    ["a nest of 100 000 brackets", `{"a":${"[".repeat(50_000)}${"]".repeat(50_000)}}`, 400],
    ["a list of 20 000 values", JSON.stringify({ to: Array.from({ length: 20_000 }, () => 1) }), 400],
    ["10 MB", "x".repeat(10_000_000), 413],
    [
      "a context that would have to be fetched",
      '{"@context":"http://127.0.0.1:1/","type":"Create","actor":"http://127.0.0.1:1/a"}',
      400,
    ],
    [
      "wrong types",
      '{"@context":"https://www.w3.org/ns/activitystreams","type":["Create",7],"actor":{"id":[]},"object":5}',
      400,
    ],
    [
      "an address of ours that is none",
      '{"@context":"https://www.w3.org/ns/activitystreams","type":"Like","actor":"x:y"}',
      401,
    ],
  ])("%s is refused, and nothing breaks", async (_, body, status) => {
    const sent = await fetch(inbox(), {
      method: "POST",
      body,
      headers: { "Content-Type": "application/activity+json" },
    });
    expect(sent.status).toBe(status);
  });

  test.each([
    "/federation/actors/personne",
    "/federation/actors/theme-rien",
    "/federation/notes/999999-zz",
    "/federation/x",
  ])("%s is nobody", async (path) => expect((await get(path, a())).status).toBe(404));

  /** Fedify remembers what it has handled. */
  async function taken(id: string): Promise<void> {
    const memory = openMemory({ store: a().store, now });
    const key = ["_fedify", "activityIdempotence", a().site.url, id] as const;
    await vi.waitFor(async () => expect(await memory.get(key)).toBe(true), SOON);
  }
});

test("in production nothing is fetched from inside, and a flood has to wait", { timeout: PATIENCE }, async () => {
  const port = String(await freePort());
  const site = await startSite({
    command: "serve",
    settings: {
      ...{ PORT: port, PUBLIC_URL: `http://127.0.0.1:${port}`, SESSION_SECRET: "k7Qm2xV9pLr4Tz8Wb3Nc6Hd1Js5Gf0Ya" },
      ENCRYPTION_KEY: Buffer.alloc(32, 7).toString("base64"),
    },
  });
  const inside = await openPeer();
  const officiel = `${site.url}/federation/actors/officiel`;
  const follow = { type: "Follow", id: `${inside.actor("zoe")}#follow`, object: officiel };
  expect(await inside.send("zoe", `${site.url}/federation/inbox`, follow)).toBe(401);
  expect(inside.asked).toEqual([]);
  const statuses: number[] = [];
  for (let asked = 0; asked < 600; asked++) statuses.push((await fetch(`${site.url}/federation/x`)).status);
  expect(new Set(statuses.slice(0, 599))).toEqual(new Set([404]));
  expect(statuses[599]).toBe(429);
  const refused = await fetch(`${site.url}/federation/inbox`, { method: "POST", body: "{}" });
  expect([refused.status, Number(refused.headers.get("Retry-After")) > 0]).toEqual([429, true]);
  await inside.close();
  await site.stop();
  expect(site.errors()).toEqual([]);
});
