import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openOutbound } from "#app/server/outbound.server.ts";
import {
  DID,
  openStrictBluesky,
  PASSWORD,
  type StrictBluesky,
  type Told,
} from "../../../../tests/strict-bluesky-server.ts";
import type { Answer } from "../trouble.ts";
import { blueskyAdapter } from "./adapter.server.ts";

const now = new Date("2026-03-02T09:00:00.000Z");
const LIST = "app.bsky.notification.listNotifications";

let server: StrictBluesky;

beforeEach(async () => {
  server = await openStrictBluesky();
});

afterEach(() => {
  server.close();
  expect(server.complaints).toEqual([]);
});

/** By a process that has just started. */
async function hear(since: string | null) {
  const connection = blueskyAdapter.open({
    server: server.url,
    credentials: { identifier: "bank.test", password: PASSWORD },
    outbound: openOutbound({ privatePeers: true }),
    now: () => now,
    renewed: async () => undefined,
  });
  return valueOf(await connection.hear?.(since));
}

function valueOf<Value>(answer: Answer<Value> | undefined): Value {
  if (!answer?.ok) throw new Error(JSON.stringify(answer));
  return answer.value;
}

function told(name: string, secondsAgo: number, more: Partial<Told> = {}): Told {
  const indexedAt = new Date(now.getTime() - secondsAgo * 1000).toISOString();
  return {
    uri: `at://did:plc:somebodysomebodysomebody/app.bsky.feed.post/${name}`,
    reason: "mention",
    indexedAt,
    ...more,
  };
}

const namesOf = ({ heard }: { heard: { remote: { id: string } }[] }) =>
  heard.map(({ remote }) => remote.id.split("/").at(-1));

describe("hearing, on a strict local server written from the public documentation", () => {
  it("hears what is new, oldest first, and each once", async () => {
    server.told = [told("second", 10), told("first", 20)];
    const one = await hear(null);
    expect(namesOf(one)).toEqual(["first", "second"]);
    server.told.push(told("third", 5));
    expect(namesOf(await hear(one.upTo))).toEqual(["third"]);
  });

  it("does not hear itself, nor the same post for two reasons", async () => {
    server.told = [told("own", 10, { author: DID }), told("twice", 20), told("twice", 20, { reason: "reply" })];
    expect(namesOf(await hear(null))).toEqual(["twice"]);
  });

  it("loses nothing of a burst that comes in several readings, while more comes on top", async () => {
    server.told = Array.from({ length: 1150 }, (_, index) => told(`burst-${index}`, 100 + index));
    const names: (string | undefined)[] = [];
    let since: string | null = null;
    for (let reading = 0, more = true; more; reading++) {
      const heard = await hear(since);
      names.push(...namesOf(heard));
      ({ more, upTo: since } = heard);
      expect(since?.length).toBeLessThan(30_000);
    }
    server.told.push(told("on-top", 1));
    names.push(...namesOf(await hear(since)));
    expect(new Set(names).size).toBe(1151);
    expect(names).toHaveLength(1151);
  });

  it("hears nothing that is older than a week when the account is new here", async () => {
    server.told = [told("years-ago", 3 * 365 * 86_400), told("yesterday", 86_400)];
    expect(namesOf(await hear(null))).toEqual(["yesterday"]);
  });

  it("is not deafened by one that is dated in the future", async () => {
    server.told = [told("future", -86_400 * 365)];
    const one = await hear(null);
    server.told.push(told("now", 0));
    expect(namesOf(await hear(one.upTo))).toEqual(["now"]);
  });

  it("bears a record that is nothing like a post", async () => {
    const reply = { root: "no", parent: 7 };
    server.told = [told("odd", 10, { reason: "reply", record: { text: { html: "<script>" }, langs: "fr", reply } })];
    expect(await hear(null)).toMatchObject({
      heard: [{ text: "", lang: null, parentId: null, root: null, author: { reach: 7 } }],
    });
  });

  it("cuts a text that is longer than a post can be", async () => {
    server.told = [told("long", 10, { record: { text: "a".repeat(100_000) } })];
    const { heard } = await hear(null);
    expect(heard[0]?.text).toHaveLength(3000);
  });

  it("says what was said though nobody knows the reach", async () => {
    server.told = [told("said", 10)];
    server.fault = (method) => (method === "app.bsky.actor.getProfiles" ? { status: 500 } : undefined);
    expect((await hear(null)).heard[0]?.author.reach).toBeNull();
  });

  it("keeps its place when a reading fails in the middle", async () => {
    server.told = Array.from({ length: 250 }, (_, index) => told(`one-${index}`, index));
    let pages = 0;
    server.fault = (method) => (method === LIST && ++pages === 2 ? { status: 500 } : undefined);
    await expect(hear(null)).rejects.toThrow("broken");
    server.fault = () => undefined;
    expect(namesOf(await hear(null))).toHaveLength(250);
  });
});
