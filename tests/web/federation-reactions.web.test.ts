import { desc, eq, isNull } from "drizzle-orm";
import { afterAll, beforeAll, expect, inject, test, vi } from "vitest";
import { notePath } from "#app/features/federation/addresses.ts";
import { openMemory } from "#app/features/federation/memory.server.ts";
import { openStore } from "#db/open-store.ts";
import type { Store } from "#db/store.ts";
import { type Peer, openPeer } from "../fediverse-peer.ts";
import { freePort } from "../free-port.ts";
import { type Site, startSite } from "../site.ts";
import { found, mainOf, wordsOf } from "./page.ts";
import { signedIn } from "./people.ts";

const SOON = { timeout: 25_000, interval: 200 };
const state: { site?: Site; store?: Store; peer?: Peer } = {};
const site = () => found(state.site, "site");
const store = () => found(state.store, "store");
const peer = () => found(state.peer, "peer");

beforeAll(async () => {
  const port = String(await freePort());
  const settings = { PORT: port, PUBLIC_URL: `http://127.0.0.1:${port}` };
  [state.site, state.peer] = await Promise.all([startSite({ settings, copyOf: inject("community") }), openPeer()]);
  state.store = await openStore(site().database);
});

afterAll(async () => {
  await state.peer?.close();
  await state.store?.close();
  await state.site?.stop();
  expect(state.site?.errors()).toEqual([]);
});

/** The latest note that stands, and the title of its thread. */
async function latestNote() {
  const { notes, threads } = store().tables;
  return vi.waitFor(async () => {
    const [row] = await store()
      .read.select({ note: notes, title: threads.title })
      .from(notes)
      .innerJoin(threads, eq(threads.id, notes.threadId))
      .where(isNull(notes.deletedAt))
      .orderBy(desc(notes.publishedAt), desc(notes.id));
    return found(row, "note");
  }, SOON);
}

const inbox = () => `${site().url}/federation/inbox`;

function act(name: string, type: string, object: unknown, number = 1) {
  return { id: `${peer().actor(name)}#${type}-${number}`, type, actor: peer().actor(name), object };
}

/** And waits until Fedify remembers that it has handled it. */
async function send(name: string, activity: { id: string }): Promise<void> {
  expect(await peer().send(name, inbox(), activity)).toBe(202);
  const memory = openMemory({ store: store(), now: () => new Date() });
  const key = ["_fedify", "activityIdempotence", site().url, activity.id] as const;
  await vi.waitFor(async () => expect(await memory.get(key)).toBe(true), SOON);
}

async function counted(): Promise<string[]> {
  const rows = await store().read.select().from(store().tables.noteReactions);
  return rows.map(({ kind }) => kind).sort();
}

const title =
  "a strict local server, written from ActivityPub's documentation, likes and boosts: counted once, taken back, forgotten";
test(title, { timeout: 90_000 }, async () => {
  const latest = await latestNote();
  const note = site().url + notePath(latest.note);
  for (const name of ["zoe", "max", "left"]) await send(name, act(name, "Like", note));
  await send("zoe", act("zoe", "Announce", note));
  await send("zoe", act("zoe", "Like", note, 2));
  await send("zoe", act("zoe", "Like", `${peer().url}/notes/9`, 3));
  await send("zoe", act("zoe", "Like", `${site().url}/federation/notes/9-zz`, 4));
  expect(await counted()).toEqual(["announce", "like", "like", "like"]);
  const [{ byHash = "" } = {}] = await store().read.select().from(store().tables.noteReactions);
  expect(byHash, "nobody is named").toMatch(/^[0-9a-f]{64}$/);

  const like = { "@context": "https://www.w3.org/ns/activitystreams", ...act("eva", "Like", note) };
  const headers = { "Content-Type": "application/activity+json" };
  const forged = await fetch(inbox(), { method: "POST", headers, body: JSON.stringify(like) });
  expect(forged.status).toBe(401);
  await send("max", act("max", "Undo", act("zoe", "Like", note)));
  expect(await counted(), "by whom it is not").toHaveLength(4);
  await send("zoe", act("zoe", "Undo", act("zoe", "Announce", note), 2));
  peer().remove("left");
  expect(await peer().send("left", inbox(), act("left", "Delete", peer().actor("left")))).toBe(202);
  await vi.waitFor(async () => expect(await counted()).toEqual(["like", "like"]), SOON);

  const board = wordsOf(mainOf(await (await signedIn(site().url, "noa")).visit("/equipe/portee")));
  const [, notes = ""] = board.split("Sur Mastodon et ses semblables");
  expect(notes).toContain(latest.title.replace(/\s+/g, " "));
  expect(notes).toMatch(/J’aime\s*2\s*Repartages\s*0\s*Réponses\s*0/);

  const camille = await signedIn(site().url, "camille");
  const { subject, subjectId } = latest.note;
  await camille.post(`/contributions/${subject === "answer" ? "reponse" : "decision"}/${subjectId}/retirer`, {});
  await vi.waitFor(
    async () => expect((await fetch(note, { headers: { Accept: "application/activity+json" } })).status).toBe(410),
    SOON,
  );
  await send("zoe", act("zoe", "Undo", act("zoe", "Like", note), 3));
  expect(await counted(), "taken back from what is gone, too").toEqual(["like"]);
});
