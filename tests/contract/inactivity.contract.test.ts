import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { sweepUnusedAccounts } from "#app/features/leaving/inactivity.server.ts";
import { sweepTraces } from "#app/features/leaving/sweep-traces.server.ts";
import { tellAccount } from "#app/features/outbox/tell-account.server.ts";
import { createProof } from "#app/features/proofs/create-proof.server.ts";
import { noteDevice } from "#app/features/sessions/note-device.server.ts";
import type { Store } from "#db/store.ts";
import { atOnce, kindsToldTo, now, question, someone, threadRow } from "./cast.ts";
import { contextOf } from "./context.ts";
import { describeOnBothEngines } from "./stores.ts";

const inDays = (days: number) => new Date(+now + days * 24 * 3600_000);
const ago = (days: number) => inDays(-days);
let addresses = 0;
const email = () => `inactif-${(addresses += 1)}@demo.example`;

async function isThere({ read, tables: { members } }: Store, { id }: { id: number }): Promise<boolean> {
  return (await read.$count(members, eq(members.id, id))) === 1;
}

describeOnBothEngines("an account that is not used", (world) => {
  it("is warned by mail thirty days before two years, once, and deleted thirty days later", async () => {
    const { store } = world;
    const lea = await someone(store, { email: email(), joinedAt: ago(900), seenAt: ago(700) });
    const sooner = await someone(store, { email: email(), joinedAt: ago(699) });
    const asked = await question(store, { authorId: lea.id });
    expect(await sweepUnusedAccounts(store, now)).toEqual({ warned: 1, deleted: 0 });
    expect(await sweepUnusedAccounts(store, now)).toEqual({ warned: 0, deleted: 0 });
    expect(await kindsToldTo(store, lea)).toEqual(["inactivity"]);
    const { outbox } = store.tables;
    const [mail] = await store.read.select().from(outbox).where(eq(outbox.recipientId, lea.id));
    expect(mail?.detail).toBe(inDays(30).toISOString());
    expect(await sweepUnusedAccounts(store, inDays(29.9))).toEqual({ warned: 1, deleted: 0 });
    expect(await sweepUnusedAccounts(store, inDays(30))).toEqual({ warned: 0, deleted: 1 });
    expect(await isThere(store, lea)).toBe(false);
    const [last] = await store.read.select().from(outbox).where(eq(outbox.kind, "account-deleted"));
    expect(last?.detail, "they did not ask for it").toBe("unused");
    expect(await isThere(store, sooner)).toBe(true);
    expect(await threadRow(store, asked)).toMatchObject({ state: "live" });
  });

  it("stays when its person signs in after the warning, and is warned again two years later", async () => {
    const { store } = world;
    const lea = await someone(store, { email: email(), joinedAt: ago(1000) });
    await sweepUnusedAccounts(store, now);
    await noteDevice(contextOf(store, { now: () => inDays(20) }), { memberId: lea.id, device: "Firefox, Linux" });
    expect(await sweepUnusedAccounts(store, inDays(31))).toEqual({ warned: 0, deleted: 0 });
    expect(await isThere(store, lea)).toBe(true);
    await sweepUnusedAccounts(store, inDays(20 + 700));
    expect(await kindsToldTo(store, lea)).toEqual(["inactivity", "inactivity"]);
  });

  it("is never the team's, a guest's, the demonstration's, nor one that has no address", async () => {
    const { store } = world;
    const old = { joinedAt: ago(2000), warnedAt: ago(100) };
    const kept = [
      await someone(store, { ...old, role: "moderator", email: email() }),
      await someone(store, { ...old, role: "admin", email: email() }),
      await someone(store, { ...old, role: "guest", unprovedEmail: email() }),
      await someone(store, { ...old, demonstration: true, email: email() }),
      await someone(store, { ...old, importKey: "forum:12" }),
    ];
    expect(await sweepUnusedAccounts(store, now)).toEqual({ warned: 0, deleted: 0 });
    for (const person of kept) expect(await isThere(store, person)).toBe(true);
  });

  it("is warned once and deleted once, however many nodes sweep", async () => {
    const { store } = world;
    const lea = await someone(store, { email: email(), joinedAt: ago(800) });
    await atOnce(4, () => sweepUnusedAccounts(store, now));
    expect(await kindsToldTo(store, lea)).toEqual(["inactivity"]);
    const outcomes = await atOnce(4, () => sweepUnusedAccounts(store, inDays(30)));
    expect(outcomes.reduce((sum, { deleted }) => sum + deleted, 0)).toBe(1);
  });
});

describeOnBothEngines("what is of no more use", (world) => {
  it("is not kept: codes that ran out, mails to strangers, the last mail to somebody who left, old devices", async () => {
    const { store } = world;
    const { proofs, outbox, devices, members } = store.tables;
    const lea = await someone(store);
    const guest = await someone(store, { role: "guest", unprovedEmail: email(), joinedAt: ago(731) });
    await store.write(async (tx) => {
      const stranger = { address: "inconnu@demo.example", lang: "fr", at: ago(2) } as const;
      await createProof(tx, store, { purpose: "sign-in", email: stranger.address, at: ago(2) });
      await createProof(tx, store, { purpose: "sign-in", memberId: lea.id, at: now });
      await tellAccount(tx, store, { ...stranger, kind: "sign-in-code" });
      await tx.update(outbox).set({ sentAt: ago(2) });
      await tellAccount(tx, store, { ...stranger, kind: "account-deleted", at: now });
      await tx.insert(devices).values({ memberId: lea.id, device: "Netscape, OS/2", seenAt: ago(400) });
      await tx.insert(devices).values({ memberId: lea.id, device: "Firefox, Linux", seenAt: ago(390) });
    });
    await sweepTraces(store, now);
    expect(await store.read.select({ memberId: proofs.memberId }).from(proofs)).toEqual([{ memberId: lea.id }]);
    expect((await store.read.select().from(outbox)).map(({ kind }) => kind)).toEqual(["account-deleted"]);
    await store.write(async (tx) => void (await tx.update(outbox).set({ sentAt: now })));
    await sweepTraces(store, now);
    expect(await store.read.$count(outbox)).toBe(0);
    expect((await store.read.select().from(devices)).map(({ device }) => device)).toEqual(["Firefox, Linux"]);
    const [row] = await store.read.select().from(members).where(eq(members.id, guest.id));
    expect(row?.unprovedEmail).toBeNull();
  });
});
