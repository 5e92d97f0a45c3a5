import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { aMember } from "#app/features/demonstration/builders.server.ts";
import { changeRole } from "#app/features/members/change-role.server.ts";
import { listPeople, type PeopleRequest } from "#app/features/members/list-people.server.ts";
import type { Store } from "#db/store.ts";
import { sessionRow } from "./context.ts";
import { describeOnBothEngines } from "./stores.ts";

describeOnBothEngines("roles", (world) => {
  it("change, and end the person's sessions with the old one", async () => {
    const { store } = world;
    const { members, sessions } = store.tables;
    const adele = await account(store, "admin");
    const sami = await account(store, "adviser");
    await store.write(async (tx) => {
      for (const memberId of [adele, sami]) await tx.insert(sessions).values(sessionRow(memberId));
    });
    const outcome = await changeRole(store, { actor: { id: adele, role: "admin" }, id: sami, role: "moderator" });
    expect(outcome).toEqual({ changed: true });
    const [changed] = await store.read.select().from(members).where(eq(members.id, sami));
    expect(changed?.role).toBe("moderator");
    const left = await store.read.select({ memberId: sessions.memberId }).from(sessions);
    expect(left).toEqual([{ memberId: adele }]);
  });

  it("of the team are given to members by an invitation only, and taken away by a form", async () => {
    const { store } = world;
    const { members } = store.tables;
    const actor = { id: await account(store, "admin"), role: "admin" } as const;
    const sami = await account(store, "member");
    for (const role of ["moderator", "adviser", "admin"] as const)
      expect(await changeRole(store, { actor, id: sami, role })).toEqual({ changed: false, refusal: "not-in-team" });
    const noa = await account(store, "adviser");
    expect(await changeRole(store, { actor, id: noa, role: "member" })).toEqual({ changed: true });
    expect(await changeRole(store, { actor, id: noa, role: "adviser" })).toMatchObject({ refusal: "not-in-team" });
    const [left] = await store.read.select().from(members).where(eq(members.id, noa));
    expect(left?.role).toBe("member");
  });

  it("are refused to guests, to oneself, to nobody, twice, and by anyone but an administrator", async () => {
    const { store } = world;
    const adele = await account(store, "admin");
    const sami = await account(store, "member");
    const guest = await account(store, "guest");
    const actor = { id: adele, role: "admin" } as const;
    const refused = (refusal: string) => ({ changed: false, refusal });
    expect(await changeRole(store, { actor, id: guest, role: "member" })).toEqual(refused("guest"));
    expect(await changeRole(store, { actor, id: adele, role: "member" })).toEqual(refused("own-role"));
    expect(await changeRole(store, { actor, id: 2_000_000, role: "member" })).toEqual(refused("not-found"));
    expect(await changeRole(store, { actor, id: sami, role: "member" })).toEqual(refused("same-role"));
    for (const role of ["visitor", "guest", "member", "moderator", "adviser"] as const)
      expect(await changeRole(store, { actor: { id: adele, role }, id: sami, role: "admin" })).toEqual(
        refused("not-allowed"),
      );
  });

  it("leave one administrator, even when two demote each other at once", async () => {
    const { store } = world;
    const { members } = store.tables;
    const one = await account(store, "admin");
    const other = await account(store, "admin");
    await store.write(async (tx) => {
      const all = await tx.select().from(members).where(eq(members.role, "admin"));
      for (const { id } of all)
        if (id !== one && id !== other) await tx.update(members).set({ role: "member" }).where(eq(members.id, id));
    });
    const outcomes = await Promise.all([
      changeRole(store, { actor: { id: one, role: "admin" }, id: other, role: "member" }),
      changeRole(store, { actor: { id: other, role: "admin" }, id: one, role: "member" }),
    ]);
    expect(outcomes.filter((outcome) => outcome.changed)).toHaveLength(1);
    expect(outcomes).toContainEqual({ changed: false, refusal: "last-admin" });
    expect(await store.read.select().from(members).where(eq(members.role, "admin"))).toHaveLength(1);
  });
});

describeOnBothEngines("the list of people", (world) => {
  it("finds a person by name, however it is typed, by handle and by e-mail address", async () => {
    const { store } = world;
    const [id] = await store.write(async (tx) => [
      await aMember(tx, store, { name: "Léa Müller", handle: "lea-muller", email: "lea.m@exemple.fr" }),
      await aMember(tx, store, { name: "Renommée", handle: "ancien-nom", email: null }),
    ]);
    for (const words of ["léa", "LEA", "müller", "Lea Mul", "lea-muller", "LEA.M@exemple.fr", "exemple.fr", " Léa "])
      expect(await ids(store, { words }), words).toEqual([id]);
    expect(await names(store, { words: "Renomm" })).toEqual(["Renommée"]);
  });

  it("takes every sign for itself", async () => {
    const { store } = world;
    for (const words of ["%", "_", "' or 1=1 --", "\\", "\0", "(?", "🦊"])
      expect(await ids(store, { words: `${words}zzz` }), words).toEqual([]);
  });

  it("never shows a guest, nor the address a guest left", async () => {
    const { store } = world;
    await store.write((tx) =>
      aMember(tx, store, {
        role: "guest",
        name: "Visiteur",
        handle: "visiteur-1",
        unprovedEmail: "secret@exemple.org",
      }),
    );
    expect(await ids(store, { words: "secret@exemple.org" })).toEqual([]);
    expect(await ids(store, { words: "visiteur" })).toEqual([]);
  });

  it("gives a page after another, each person once, the newest first", async () => {
    const { store } = world;
    const written = await store.write(async (tx) => {
      const all: number[] = [];
      for (let number = 0; number < 65; number++)
        all.push(await aMember(tx, store, { role: "adviser", handle: `page-${number}`, name: `Page ${number}` }));
      return all;
    });
    const seen: number[] = [];
    for (let after: string | null = null; ; ) {
      const outcome = await listPeople(store, { words: "page", role: "adviser", after });
      if (!outcome.listed) throw new Error(outcome.refusal);
      seen.push(...outcome.page.items.map((person) => person.id));
      after = outcome.page.next;
      if (after === null) break;
    }
    expect(seen).toEqual(written.toReversed());
    expect(await ids(store, { words: "page", role: "admin" })).toEqual([]);
  });

  it("refuses a place that no page has given", async () => {
    for (const after of ["abc", "-1", "0", "1.5", "99999999999", "1 or 1"])
      expect(await listPeople(world.store, { words: "", role: null, after })).toEqual({
        listed: false,
        refusal: "bad-cursor",
      });
  });
});

function account(store: Store, role: "guest" | "member" | "adviser" | "admin"): Promise<number> {
  return store.write((tx) => aMember(tx, store, { role }));
}

async function listed(store: Store, request: Partial<PeopleRequest>) {
  const outcome = await listPeople(store, { words: "", role: null, after: null, ...request });
  if (!outcome.listed) throw new Error(outcome.refusal);
  return outcome.page.items;
}

async function ids(store: Store, request: Partial<PeopleRequest>): Promise<number[]> {
  return (await listed(store, request)).map((person) => person.id);
}

async function names(store: Store, request: Partial<PeopleRequest>): Promise<string[]> {
  return (await listed(store, request)).map((person) => person.name);
}
