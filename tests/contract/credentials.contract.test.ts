import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { askEmailChange, changeEmail, readEmailChange } from "#app/features/credentials/change-email.server.ts";
import { changePassword } from "#app/features/credentials/change-password.server.ts";
import { askReset, readReset, resetPassword } from "#app/features/credentials/reset-password.server.ts";
import { hashPassword, isPassword } from "#app/features/sessions/password.server.ts";
import { sha256 } from "#app/server/signature.server.ts";
import type { Store } from "#db/store.ts";
import { atOnce, kindsToldTo, later, now, someone } from "./cast.ts";
import { kindsOfMailsTo, mailsTo, memberRow, proofOfMail } from "./proving.ts";
import { describeOnBothEngines } from "./stores.ts";

const OLD = "cheval correct agrafe";
const NEW = "un tout nouveau secret";
const hashed = hashPassword(OLD);
const brand = "&vous";

async function withSessions(store: Store, email: string | null, ids: string[] = []) {
  const person = await someone(store, { email, emailProvedAt: now, passwordHash: await hashed });
  const { sessions } = store.tables;
  const dates = { createdAt: now, seenAt: now, confirmedAt: now, expiresAt: later(60) };
  const facts = { memberId: person.id, way: "password", complete: true, device: "", ...dates } as const;
  await store.write(async (tx) => {
    for (const id of ids) await tx.insert(sessions).values({ ...facts, idHash: sha256(id) });
  });
  return person;
}

async function sessionsOf(store: Store, memberId: number): Promise<string[]> {
  const { sessions } = store.tables;
  const rows = await store.read.select().from(sessions).where(eq(sessions.memberId, memberId));
  return rows.map(({ idHash }) => idHash);
}

describeOnBothEngines("one's password", (world) => {
  it("changes for whoever knows the present one: other sessions end, and they are told by mail", async () => {
    const { store } = world;
    const { id } = await withSessions(store, "change@demo.example", ["here", "there", "elsewhere"]);
    const change = (current: string, next: string) =>
      changePassword(store, { memberId: id, sessionId: "here", current, next, brand, at: now });
    expect(await change("autre chose", NEW)).toEqual({ changed: false, refusal: "password-wrong" });
    expect(await change(OLD, "password1234")).toEqual({ changed: false, refusal: "password-common" });
    expect(await change(OLD, "change@demo.example")).toEqual({ changed: false, refusal: "password-common" });
    expect(await sessionsOf(store, id)).toHaveLength(3);
    expect(await change(OLD, NEW)).toEqual({ changed: true });
    expect(await isPassword(NEW, (await memberRow(store, id)).passwordHash)).toBe(true);
    expect(await sessionsOf(store, id)).toEqual([sha256("here")]);
    expect(await kindsToldTo(store, { id })).toEqual(["credential-changed"]);
  });

  it("is set for the first time without asking for one that never was", async () => {
    const { store } = world;
    const { id } = await someone(store, { email: "first@demo.example" });
    const first = { memberId: id, current: "", next: "un tout premier", brand, at: now };
    expect(await changePassword(store, first)).toEqual({ changed: true });
    expect(await changePassword(store, first)).toEqual({ changed: false, refusal: "password-wrong" });
  });

  it("changed twice at once changes once", async () => {
    const { store } = world;
    const { id } = await withSessions(store, "deux@demo.example");
    const outcomes = await atOnce(3, (number) =>
      changePassword(store, { memberId: id, current: OLD, next: `${NEW} ${number}`, brand, at: now }),
    );
    expect(outcomes.filter(({ changed }) => changed)).toHaveLength(1);
  });
});

describeOnBothEngines("a forgotten password", (world) => {
  const ask = (email: string) => askReset(world.store, { email, lang: "fr", at: now });
  const reset = (ref: string, { password = NEW, at = now } = {}) =>
    resetPassword(world.store, { ref, password, brand, at });

  it("writes as much for an address that nobody has, and sends nothing there", async () => {
    const { store } = world;
    const { outbox, proofs } = store.tables;
    await withSessions(store, "oubli@demo.example");
    const count = () => Promise.all([store.read.$count(outbox), store.read.$count(proofs)]);
    for (const email of ["oubli@demo.example", "personne@demo.example"]) {
      const before = await count();
      await ask(email);
      expect(await count()).toEqual(before.map((rows) => rows + 1));
    }
    expect(await kindsOfMailsTo(store, "oubli@demo.example")).toEqual(["password-reset"]);
    expect(await kindsOfMailsTo(store, "personne@demo.example")).toEqual(["password-reset (no-address)"]);
    const { ref } = await proofOfMail(store, "personne@demo.example");
    expect(await reset(ref)).toEqual({ reset: false, refusal: "expired" });
  });

  it("is replaced once by the link: every session ends, other links too, and they are told by mail", async () => {
    const { store } = world;
    const { id } = await withSessions(store, "lien@demo.example", ["thief"]);
    await ask("lien@demo.example");
    const { ref: first } = await proofOfMail(store, "lien@demo.example");
    await ask("lien@demo.example");
    const { ref } = await proofOfMail(store, "lien@demo.example");
    expect(await readReset(store, { ref, at: now })).toEqual({ open: true, email: "lien@demo.example" });
    expect(await reset(ref, { password: "motdepasse123" })).toEqual({ reset: false, refusal: "password-common" });
    expect(await reset(ref)).toEqual({ reset: true, memberId: id });
    expect(await isPassword(NEW, (await memberRow(store, id)).passwordHash)).toBe(true);
    expect(await sessionsOf(store, id)).toEqual([]);
    expect(await kindsToldTo(store, { id })).toEqual(["credential-changed"]);
    for (const used of [ref, first]) {
      expect(await reset(used)).toEqual({ reset: false, refusal: "used" });
      expect(await readReset(store, { ref: used, at: now })).toEqual({ open: false, refusal: "used" });
    }
  });

  it("is replaced once by a link followed many times at once", async () => {
    await withSessions(world.store, "vite@demo.example");
    await ask("vite@demo.example");
    const { ref } = await proofOfMail(world.store, "vite@demo.example");
    const outcomes = await atOnce(5, () => reset(ref));
    expect(outcomes.filter((outcome) => outcome.reset)).toHaveLength(1);
  });

  it("is not replaced by a link that is an hour old, nor after the account took another address", async () => {
    const { store } = world;
    const { members } = store.tables;
    const { id } = await withSessions(store, "vieux@demo.example");
    await ask("vieux@demo.example");
    const { ref } = await proofOfMail(store, "vieux@demo.example");
    expect(await reset(ref, { at: later(60) })).toEqual({ reset: false, refusal: "expired" });
    await store.write(async (tx) => {
      await tx.update(members).set({ email: "parti@demo.example" }).where(eq(members.id, id));
    });
    expect(await reset(ref)).toEqual({ reset: false, refusal: "expired" });
    expect(await reset("x".repeat(22))).toEqual({ reset: false, refusal: "foreign" });
  });
});

describeOnBothEngines("another address", (world) => {
  const ask = async (memberId: number, email: string) => {
    const outcome = await askEmailChange(world.store, { memberId, email, lang: "fr", at: now });
    if (!outcome.asked) throw new Error(outcome.refusal);
    return outcome.ref;
  };

  it("is asked of both addresses, and taken at once for good: the old one is told, other sessions end", async () => {
    const { store } = world;
    const { id } = await withSessions(store, "avant@demo.example", ["here", "there"]);
    const ref = await ask(id, "apres@demo.example");
    expect(await kindsToldTo(store, { id })).toEqual(["confirm-code"]);
    expect(await kindsOfMailsTo(store, "apres@demo.example")).toEqual(["email-change"]);
    expect((await memberRow(store, id)).email).toBe("avant@demo.example");
    const reading = await readEmailChange(store, { memberId: id, ref, at: now });
    expect(reading).toMatchObject({
      awaited: true,
      change: { email: "apres@demo.example", present: { email: "avant@demo.example" } },
    });
    expect(await changeEmail(store, { memberId: id, sessionId: "here", ref, at: now })).toEqual({ changed: true });
    expect(await memberRow(store, id)).toMatchObject({ email: "apres@demo.example", emailProvedAt: now });
    expect(await sessionsOf(store, id)).toEqual([sha256("here")]);
    const [told] = await mailsTo(store, "avant@demo.example");
    expect(told).toMatchObject({ kind: "email-changed", recipientId: id, detail: "apres@demo.example" });
    expect(await changeEmail(store, { memberId: id, ref, at: now })).toEqual({ changed: false, refusal: "used" });
  });

  it("is confirmed at the new one alone by an account that has none", async () => {
    const { store } = world;
    const { id } = await someone(store, { email: null });
    const ref = await ask(id, "premiere@demo.example");
    expect(await kindsToldTo(store, { id })).toEqual([]);
    expect(await changeEmail(store, { memberId: id, ref, at: now })).toEqual({ changed: true });
    expect((await memberRow(store, id)).email).toBe("premiere@demo.example");
    expect(await kindsToldTo(store, { id })).toEqual([]);
  });

  it("that is taken is told to its owner alone; taken meanwhile, it stays theirs", async () => {
    const { store } = world;
    const [{ id }, owner] = [
      await withSessions(store, "moi@demo.example"),
      await withSessions(store, "sienne@demo.example"),
    ];
    await ask(id, "sienne@demo.example");
    expect(await kindsOfMailsTo(store, "sienne@demo.example")).toEqual(["sign-up-known"]);
    const ref = await ask(id, "libre@demo.example");
    await someone(store, { email: "libre@demo.example" });
    expect(await changeEmail(store, { memberId: id, ref, at: now })).toEqual({
      changed: false,
      refusal: "email-taken",
    });
    expect((await memberRow(store, owner.id)).email).toBe("sienne@demo.example");
    expect((await memberRow(store, id)).email).toBe("moi@demo.example");
  });

  it("is refused when it is the present one, when it is another's request, and when it is late", async () => {
    const { store } = world;
    const [{ id }, other] = [
      await withSessions(store, "pareille@demo.example"),
      await withSessions(store, "tiers@demo.example"),
    ];
    const same = await askEmailChange(store, { memberId: id, email: "pareille@demo.example", lang: "fr", at: now });
    expect(same).toEqual({ asked: false, refusal: "email-same" });
    const ref = await ask(id, "neuve@demo.example");
    const foreign = { changed: false, refusal: "foreign" };
    expect(await changeEmail(store, { memberId: other.id, ref, at: now })).toEqual(foreign);
    expect(await changeEmail(store, { memberId: id, ref: "x".repeat(22), at: now })).toEqual(foreign);
    expect(await changeEmail(store, { memberId: id, ref, at: later(10) })).toMatchObject({ refusal: "expired" });
  });

  it("asked for by two at once goes to one of them", async () => {
    const { store } = world;
    const people = [await withSessions(store, "un@demo.example"), await withSessions(store, "deuxieme@demo.example")];
    const asked = await Promise.all(
      people.map(async ({ id }) => ({ id, ref: await ask(id, "convoitee@demo.example") })),
    );
    const outcomes = await Promise.all(asked.map(({ id, ref }) => changeEmail(store, { memberId: id, ref, at: now })));
    expect(outcomes.filter(({ changed }) => changed)).toHaveLength(1);
    expect(outcomes.find(({ changed }) => !changed)).toEqual({ changed: false, refusal: "email-taken" });
  });
});
