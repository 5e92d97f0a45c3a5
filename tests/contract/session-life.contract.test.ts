import { and, eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { noteDevice } from "#app/features/sessions/note-device.server.ts";
import { renewSession } from "#app/features/sessions/renew-session.server.ts";
import { openSessions, type SessionFacts } from "#app/features/sessions/lucia.server.ts";
import type { ROLES } from "#db/schema/members.ts";
import type { Store } from "#db/store.ts";
import { atOnce, kindsToldTo, now, someone } from "./cast.ts";
import { contextOf, env, facts } from "./context.ts";
import { describeOnBothEngines } from "./stores.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Sessions by a clock that goes as far as it is told. */
function watched(store: Store) {
  const clock = { at: now };
  const sessions = openSessions(store, env, () => clock.at);
  return {
    sessions,
    validAt: async (id: string, milliseconds: number): Promise<boolean> => {
      clock.at = new Date(+now + milliseconds);
      return (await sessions.validateSession(id)).session !== null;
    },
    sweepAt: async (milliseconds: number): Promise<void> => {
      clock.at = new Date(+now + milliseconds);
      await sessions.deleteExpiredSessions();
    },
  };
}

async function begun(store: Store, role: (typeof ROLES)[number] = "member", given: Partial<SessionFacts> = {}) {
  const watch = watched(store);
  const person = await someone(store, { role });
  const { id } = await watch.sessions.createSession(person.id, facts(given));
  return { ...watch, id, person };
}

function rowsOf({ read, tables: { sessions } }: Store, memberId: number) {
  return read.select().from(sessions).where(eq(sessions.memberId, memberId));
}

describeOnBothEngines("the end of a session", (world) => {
  it.each([
    ["a member's, after thirty days without use", "member", true, 30 * DAY],
    ["the team's, after an hour without use", "moderator", true, HOUR],
    ["an adviser's, after an hour without use", "adviser", true, HOUR],
    ["an administrator's, after an hour without use", "admin", true, HOUR],
    ["one that waits for its second factor, after a quarter of an hour", "member", false, 15 * MINUTE],
    ["the same of the team", "admin", false, 15 * MINUTE],
  ] as const)("comes for %s, to the millisecond", async (_what, role, complete, life) => {
    const [used, unused] = [await begun(world.store, role, { complete }), await begun(world.store, role, { complete })];
    expect(await used.validAt(used.id, life - 1)).toBe(true);
    expect(await unused.validAt(unused.id, life)).toBe(false);
  });

  it.each([
    ["member", 180 * DAY, 20 * DAY],
    ["moderator", 12 * HOUR, 50 * MINUTE],
  ] as const)("comes for a %s however busy", async (role, life, step) => {
    const { id, validAt } = await begun(world.store, role);
    for (let at = step; at < life; at += step) expect(await validAt(id, at), `${at / MINUTE} min`).toBe(true);
    expect(await validAt(id, life - 1)).toBe(true);
    expect(await validAt(id, life)).toBe(false);
  });

  it("comes sooner for whoever is given a role in the team", async () => {
    const { store } = world;
    const { id, person, validAt } = await begun(store);
    const { members } = store.tables;
    await store.write(async (tx) => {
      await tx.update(members).set({ role: "adviser" }).where(eq(members.id, person.id));
    });
    expect(await validAt(id, 2 * HOUR)).toBe(false);
  });

  it("is swept away, whichever came first, and nothing else is", async () => {
    const { store } = world;
    const lives = [
      { role: "member", complete: true, life: 30 * DAY },
      { role: "adviser", complete: true, life: HOUR },
      { role: "member", complete: false, life: 15 * MINUTE },
    ] as const;
    for (const { role, complete, life } of lives) {
      const { person, sweepAt } = await begun(store, role, { complete });
      await sweepAt(life - 1);
      expect(await rowsOf(store, person.id), `${role} just before`).toHaveLength(1);
      await sweepAt(life);
      expect(await rowsOf(store, person.id), `${role} after`).toHaveLength(0);
    }
    const { id, person, validAt, sweepAt } = await begun(store);
    for (let days = 20; days < 180; days += 20) await validAt(id, days * DAY);
    await sweepAt(180 * DAY);
    expect(await rowsOf(store, person.id)).toHaveLength(0);
  });
});

describeOnBothEngines("the use of a session", (world) => {
  it("is written every five minutes at most, on it and on its person, and ends a warning", async () => {
    const { store } = world;
    const { members } = store.tables;
    const { id, person, validAt } = await begun(store);
    await store.write(
      async (tx) => void (await tx.update(members).set({ warnedAt: now }).where(eq(members.id, person.id))),
    );
    const seen = async () => {
      const [session] = await rowsOf(store, person.id);
      const [member] = await store.read.select().from(members).where(eq(members.id, person.id));
      return { session: session && +session.seenAt - +now, person: member?.seenAt && +member.seenAt - +now };
    };
    await validAt(id, 5 * MINUTE - 1);
    expect(await seen()).toEqual({ session: 0, person: null });
    await validAt(id, 5 * MINUTE);
    expect(await seen()).toEqual({ session: 5 * MINUTE, person: 5 * MINUTE });
    await validAt(id, 10 * MINUTE - 1);
    expect(await seen()).toEqual({ session: 5 * MINUTE, person: 5 * MINUTE });
    const [member] = await store.read.select().from(members).where(eq(members.id, person.id));
    expect(member?.warnedAt).toBeNull();
  });

  it("by a person who is no more opens nothing, and is no error", async () => {
    const { store } = world;
    const { members } = store.tables;
    const { id, person, validAt } = await begun(store);
    await store.write(async (tx) => void (await tx.delete(members).where(eq(members.id, person.id))));
    expect(await validAt(id, 6 * MINUTE)).toBe(false);
    expect(await rowsOf(store, person.id)).toEqual([]);
  });
});

describeOnBothEngines("a new device", (world) => {
  const on = (store: Store, memberId: number, device: string) => noteDevice(contextOf(store), { memberId, device });

  it("is told by mail once; the first of all is not", async () => {
    const { store } = world;
    const lea = await someone(store, { email: "lea@demo.example" });
    await on(store, lea.id, "Firefox, Linux");
    expect(await kindsToldTo(store, lea)).toEqual([]);
    await on(store, lea.id, "Safari, iOS");
    await on(store, lea.id, "Safari, iOS");
    await on(store, lea.id, "Firefox, Linux");
    expect(await kindsToldTo(store, lea)).toEqual(["new-device"]);
    const { outbox } = store.tables;
    const [mail] = await store.read.select().from(outbox).where(eq(outbox.recipientId, lea.id));
    expect(mail).toMatchObject({ detail: "Safari, iOS", createdAt: now, sentAt: null });
  });

  it("is told once, however many sign-ins it begins at the same moment", async () => {
    const { store } = world;
    const { devices } = store.tables;
    const sami = await someone(store, { email: "sami@demo.example" });
    await on(store, sami.id, "Firefox, Linux");
    await atOnce(8, () => on(store, sami.id, "Chrome, Android"));
    expect(await kindsToldTo(store, sami)).toEqual(["new-device"]);
    const same = and(eq(devices.memberId, sami.id), eq(devices.device, "Chrome, Android"));
    expect(await store.read.$count(devices, same)).toBe(1);
  });

  it("used or not, signing in is being seen: it ends a warning", async () => {
    const { store } = world;
    const { members } = store.tables;
    const lea = await someone(store, { warnedAt: now });
    await on(store, lea.id, "Firefox, Linux");
    const [member] = await store.read.select().from(members).where(eq(members.id, lea.id));
    expect(member).toMatchObject({ seenAt: now, warnedAt: null });
  });

  it("of someone who is no more is noted nowhere", async () => {
    const { store } = world;
    await on(store, 2_000_000, "Firefox, Linux");
    expect(await store.read.$count(store.tables.devices, eq(store.tables.devices.memberId, 2_000_000))).toBe(0);
  });

  it("of one person is not of another", async () => {
    const { store } = world;
    const [lea, sami] = [await someone(store), await someone(store)];
    await on(store, lea.id, "Firefox, Linux");
    await on(store, sami.id, "Chrome, Android");
    expect([...(await kindsToldTo(store, lea)), ...(await kindsToldTo(store, sami))]).toEqual([]);
  });
});

describeOnBothEngines("a session whose person proves again who they are", (world) => {
  it("ends when it would have ended, under another id, and with the bank's session once it was proved there", async () => {
    const { store } = world;
    const { sessions } = store.tables;
    const lea = await someone(store);
    const before = contextOf(store);
    const { id } = await before.sessions.createSession(lea.id, facts({ createdAt: now }));
    const { confirmedAt } = facts();
    const viewer = {
      id: lea.id,
      handle: "",
      name: "",
      role: "member",
      avatar: null,
      sessionId: id,
      confirmedAt,
    } as const;
    const through = { issuer: "https://bank.example", subject: "lea", session: "there" };
    const later = new Date(+now + HOUR);
    await renewSession(contextOf(store, { viewer, now: () => later }), { confirmed: true, through });
    expect((await before.sessions.validateSession(id)).session).toBeNull();
    const rows = await store.read.select().from(sessions).where(eq(sessions.memberId, lea.id));
    const theirs = { provider: through.issuer, providerSubject: "lea", providerSession: "there" };
    expect(rows).toMatchObject([{ createdAt: now, confirmedAt: later, ...theirs }]);
  });
});
