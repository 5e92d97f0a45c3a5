import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { askCode } from "#app/features/codes/ask-code.server.ts";
import { enterByCode, isProvedMark, provedMark } from "#app/features/codes/enter-by-code.server.ts";
import { resendCode } from "#app/features/codes/resend-code.server.ts";
import { hashPassword } from "#app/features/sessions/password.server.ts";
import { openLimits } from "#app/server/limits.server.ts";
import { atOnce, later, now, someone } from "./cast.ts";
import { codeFor, give, kindsOfMailsTo, mailsTo, memberRow, otherThan } from "./proving.ts";
import { describeOnBothEngines } from "./stores.ts";

const newcomer = { name: "Inès Dubreuil", lang: "fr", brand: "&vous" } as const;

describeOnBothEngines("a code by mail", (world) => {
  const ask = (email: string) => askCode(world.store, { email, lang: "fr", at: now });
  const enter = (ref: string, more = {}) => enterByCode(world.store, { ref, at: now, ...more });

  it("is asked for alike by an address that has an account and one that has none", async () => {
    const { store } = world;
    await someone(store, { email: "connue@demo.example", emailProvedAt: now });
    for (const email of ["connue@demo.example", "inconnue@demo.example"]) {
      const { ref } = await ask(email);
      expect(ref).toMatch(/^[\w-]{22}$/);
      const [mail] = await mailsTo(store, email);
      expect(mail).toMatchObject({ kind: "sign-in-code", recipientId: null, address: email, skipped: null });
    }
  });

  it("opens the account of its address, once", async () => {
    const lea = await someone(world.store, { email: "lea@demo.example", emailProvedAt: now });
    const { ref } = await ask("lea@demo.example");
    expect(await give(world.store, { purpose: "sign-in", ref, code: codeFor("sign-in", ref) })).toMatchObject({
      proved: true,
    });
    expect(await enter(ref)).toEqual({ entered: true, memberId: lea.id, fresh: false });
    expect(await enter(ref)).toEqual({ entered: false, refusal: "used" });
    expect(await give(world.store, { purpose: "sign-in", ref, code: codeFor("sign-in", ref) })).toMatchObject({
      refusal: "used",
    });
  });

  it("used by many at once opens once", async () => {
    await someone(world.store, { email: "course@demo.example", emailProvedAt: now });
    const { ref } = await ask("course@demo.example");
    const outcomes = await atOnce(8, () => enter(ref));
    expect(outcomes.filter(({ entered }) => entered)).toHaveLength(1);
  });

  it("expires, and is worth nothing for another purpose or under another reference", async () => {
    const { store } = world;
    const { ref } = await ask("tard@demo.example");
    const code = codeFor("sign-in", ref);
    expect(await give(store, { purpose: "sign-in", ref, code, at: later(10) })).toMatchObject({ refusal: "expired" });
    expect(await give(store, { purpose: "sign-up", ref, code })).toMatchObject({ refusal: "foreign" });
    for (const none of ["x".repeat(22), "", "\0", "x".repeat(5000)])
      expect(await give(store, { purpose: "sign-in", ref: none, code })).toMatchObject({ refusal: "foreign" });
    const { ref: other } = await ask("tard@demo.example");
    expect(await give(store, { purpose: "sign-in", ref: other, code })).toMatchObject({ refusal: "wrong-code" });
  });

  it("ends after five wrong tries, even when they come all at once; the right one comes too late", async () => {
    const { ref } = await ask("devine@demo.example");
    const wrong = otherThan(codeFor("sign-in", ref));
    const outcomes = await atOnce(9, () => give(world.store, { purpose: "sign-in", ref, code: wrong }));
    const refusals = outcomes.map((outcome) => !outcome.proved && outcome.refusal);
    expect(refusals.filter((refusal) => refusal === "wrong-code")).toHaveLength(5);
    expect(await give(world.store, { purpose: "sign-in", ref, code: codeFor("sign-in", ref) })).toMatchObject({
      refusal: "too-many-tries",
    });
  });

  it("may be guessed at ten times an address and fifty times a network, whatever number of codes is asked for", async () => {
    const limits = openLimits("production");
    const guess = async (email: string, network: string) => {
      const { ref } = await ask(email);
      return give(world.store, { purpose: "sign-in", ref, code: otherThan(codeFor("sign-in", ref)), limits, network });
    };
    for (let tries = 0; tries < 10; tries++)
      expect(await guess("victime@demo.example", `10.0.0.${tries}`)).toMatchObject({ refusal: "wrong-code" });
    const stopped = await guess("victime@demo.example", "10.0.0.99");
    expect(stopped).toMatchObject({ refusal: "too-many" });
    expect("retryAfter" in stopped && stopped.retryAfter).toBeGreaterThan(14 * 60);
    // The password of the same person is another matter.
    expect(await limits.count("sign-in-account", "victime@demo.example")).toBeNull();
    for (let tries = 0; tries < 50; tries++) await guess(`cible${tries}@demo.example`, "10.9.9.9");
    expect(await guess("autre@demo.example", "10.9.9.9")).toMatchObject({ refusal: "too-many" });
    expect(await guess("autre@demo.example", "10.9.9.8")).toMatchObject({ refusal: "wrong-code" });
  });

  it("asks a name of an address that has no account, and opens one, proved", async () => {
    const { store } = world;
    const { ref } = await ask("ines@demo.example");
    expect(await enter(ref)).toEqual({ entered: false, refusal: "name-needed" });
    const outcome = await enter(ref, { newcomer });
    expect(outcome).toMatchObject({ entered: true, fresh: true });
    const row = await memberRow(store, outcome.entered ? outcome.memberId : 0);
    expect(row).toMatchObject({ name: "Inès Dubreuil", email: "ines@demo.example", role: "member" });
    expect([row.emailProvedAt, row.passwordHash]).toEqual([now, null]);
  });

  it("gives nobody a name that is the bank's, and may be used again for another name", async () => {
    const { ref } = await ask("imposteur@demo.example");
    const refused = await enter(ref, { newcomer: { ...newcomer, name: "Support &vous" } });
    expect(refused).toMatchObject({ entered: false, refusal: null });
    expect(await enter(ref, { newcomer })).toMatchObject({ entered: true, fresh: true });
  });

  it("of two codes of one new address used at once makes one account", async () => {
    const { store } = world;
    const { members } = store.tables;
    const refs = await Promise.all([ask("double@demo.example"), ask("double@demo.example")]);
    const outcomes = await Promise.all(refs.map(({ ref }) => enter(ref, { newcomer })));
    expect(new Set(outcomes.map((outcome) => outcome.entered && outcome.memberId)).size).toBe(1);
    expect(await store.read.$count(members, eq(members.email, "double@demo.example"))).toBe(1);
  });

  it("makes an account whose address was only typed the prover's: the password and the sessions of the typist end", async () => {
    const { store } = world;
    const { sessions } = store.tables;
    const passwordHash = await hashPassword("le mot de passe d’un autre");
    const { id } = await someone(store, { email: "usurpee@demo.example", passwordHash });
    await store.write(async (tx) => {
      const dates = { createdAt: now, seenAt: now, confirmedAt: now, expiresAt: later(60) };
      await tx
        .insert(sessions)
        .values({ idHash: "typist", memberId: id, way: "password", complete: true, device: "", ...dates });
    });
    const { ref } = await ask("usurpee@demo.example");
    expect(await enter(ref)).toEqual({ entered: true, memberId: id, fresh: false });
    expect(await memberRow(store, id)).toMatchObject({ passwordHash: null, emailProvedAt: now });
    expect(await store.read.$count(sessions, eq(sessions.memberId, id))).toBe(0);
  });

  it("is sent again as the same mail, and no oftener than six times in a quarter of an hour", async () => {
    const { store } = world;
    const limits = openLimits("production");
    const { ref } = await ask("encore@demo.example");
    const asking = { store, limits, network: "198.51.100.7", lang: "fr", now: () => now } as const;
    const resend = () => resendCode(asking, { purpose: "sign-in", ref });
    for (let times = 0; times < 6; times++) expect(await resend()).toEqual({ sent: true });
    expect(await resend()).toMatchObject({ sent: false, refusal: "too-many" });
    expect(new Set((await mailsTo(store, "encore@demo.example")).map(({ proofId }) => proofId)).size).toBe(1);
    expect(await kindsOfMailsTo(store, "encore@demo.example")).toEqual(Array.from({ length: 7 }, () => "sign-in-code"));
    expect(await resendCode(asking, { purpose: "sign-up", ref })).toEqual({ sent: false, refusal: "foreign" });
  });

  it("once right lets a name be given with a mark that no other reference has", () => {
    const secret = "a secret";
    expect(isProvedMark(provedMark("one", secret), "one", secret)).toBe(true);
    expect(isProvedMark(provedMark("one", secret), "two", secret)).toBe(false);
    expect(isProvedMark("", "one", secret)).toBe(false);
  });
});
