import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import {
  checkAuthenticatorCode,
  enableAuthenticator,
  removeAuthenticator,
} from "#app/features/factors/authenticator.server.ts";
import { checkFactor } from "#app/features/factors/check-factor.server.ts";
import { confirmByMail, confirmByPassword, sendConfirmCode } from "#app/features/factors/confirm.server.ts";
import { readFactors } from "#app/features/factors/read-factors.server.ts";
import { makeRecoveryCodes, spendRecoveryCode } from "#app/features/factors/recovery-codes.server.ts";
import { offeredSecret } from "#app/features/factors/totp.server.ts";
import { codeOf } from "#app/features/proofs/answers.server.ts";
import { hashPassword } from "#app/features/sessions/password.server.ts";
import type { RequestContext } from "#app/server/context.server.ts";
import { readEnv } from "#app/server/env.server.ts";
import type { Store } from "#db/store.ts";
import { oneTimeCode, secondsAfter } from "../one-time-code.ts";
import { atOnce, kindsToldTo, later, now, someone, type Someone } from "./cast.ts";
import { contextOf, env } from "./context.ts";
import { describeOnBothEngines } from "./stores.ts";

const SESSION = "the session in which it was set up";
const KEY = offeredSecret(SESSION, env);

const at = (moment: Date) => ({ now: () => moment });

async function withAuthenticator(store: Store, given: Parameters<typeof someone>[1] = {}) {
  const person = await someone(store, given);
  const code = oneTimeCode(KEY, now);
  expect(await enableAuthenticator(contextOf(store), { memberId: person.id, sessionId: SESSION, code })).toEqual({
    enabled: true,
  });
  return person;
}

function enter(store: Store, { id: memberId }: Someone, moment: Date, code = oneTimeCode(KEY, moment)) {
  return checkAuthenticatorCode(contextOf(store, at(moment)), { memberId, code });
}

const right = { right: true };
const wrong = { right: false, refusal: "code-wrong" };
const used = { right: false, refusal: "code-used" };

describeOnBothEngines("an authenticator", (world) => {
  it("is set up by a first code of the key that this session was offered, and told by mail", async () => {
    const { store } = world;
    const lea = await someone(store, { email: "lea@demo.example" });
    const context = contextOf(store);
    const asked = { memberId: lea.id, sessionId: SESSION };
    expect(await enableAuthenticator(context, { ...asked, code: "000000" })).toMatchObject({ enabled: false });
    const foreign = oneTimeCode(offeredSecret("another session", env), now);
    expect(await enableAuthenticator(context, { ...asked, code: foreign })).toMatchObject({ refusal: "code-wrong" });
    expect(await readFactors(store, lea.id)).toMatchObject({ authenticator: false });
    expect(await enableAuthenticator(context, { ...asked, code: oneTimeCode(KEY, now) })).toEqual({ enabled: true });
    expect(await readFactors(store, lea.id)).toMatchObject({ authenticator: true });
    expect(await kindsToldTo(store, lea)).toEqual(["credential-changed"]);
    const again = await enableAuthenticator(context, { ...asked, code: oneTimeCode(KEY, now) });
    expect(again).toEqual({ enabled: false, refusal: "enabled-already" });
  });

  it("opens with the code of now, with the one before and the one after, and with no other", async () => {
    const { store } = world;
    const moment = later(10);
    const shownAt = async (seconds: number) =>
      enter(store, await withAuthenticator(store), moment, oneTimeCode(KEY, secondsAfter(moment, seconds)));
    for (const seconds of [-30, 0, 30]) expect(await shownAt(seconds), `${seconds}`).toEqual(right);
    for (const seconds of [-90, -60, 60, 90]) expect(await shownAt(seconds), `${seconds}`).toEqual(wrong);
  });

  it("opens once with each code, and never with one older than the last", async () => {
    const { store } = world;
    const lea = await withAuthenticator(store);
    const first = oneTimeCode(KEY, now);
    expect(await enter(store, lea, now, first)).toEqual(used);
    const moment = later(10);
    expect(await enter(store, lea, moment)).toEqual(right);
    expect(await enter(store, lea, moment)).toEqual(used);
    expect(await enter(store, lea, moment, oneTimeCode(KEY, secondsAfter(moment, -30)))).toEqual(used);
    expect(await enter(store, lea, secondsAfter(moment, 30))).toEqual(right);
  });

  it("given the same code ten times at once opens once", async () => {
    const { store } = world;
    const lea = await withAuthenticator(store);
    const outcomes = await atOnce(10, () => enter(store, lea, later(10)));
    expect(outcomes.filter((outcome) => outcome.right)).toHaveLength(1);
  });

  it.each(["", "12345", "1234567", "abcdef", "１２３４５６", "-12345", "1e5000", " ", "0x1234"])(
    "takes %j for no code",
    async (code) => {
      const { store } = world;
      expect(await enter(store, await withAuthenticator(store), later(10), code)).toEqual(wrong);
    },
  );

  it("is one member's: its row copied to another opens nothing, and nobody has one by default", async () => {
    const { store } = world;
    const { authenticators } = store.tables;
    const [lea, thief] = [await withAuthenticator(store), await someone(store)];
    expect(await enter(store, thief, later(10))).toEqual({ right: false, refusal: "no-authenticator" });
    const [row] = await store.read.select().from(authenticators).where(eq(authenticators.memberId, lea.id));
    if (!row) throw new Error("no row");
    await store.write(async (tx) => {
      await tx.insert(authenticators).values({ ...row, memberId: thief.id });
    });
    expect(await enter(store, thief, later(10))).toEqual({ right: false, refusal: "unreadable" });
    expect(row.sealedSecret).not.toContain(KEY);
  });

  it("still opens after the sealing key was changed, as long as the old one is kept", async () => {
    const { store } = world;
    const lea = await withAuthenticator(store);
    const fresh = Buffer.alloc(32, "another key").toString("base64");
    const old = Buffer.alloc(32, "demonstration").toString("base64");
    const keysOf = (keys: string): Partial<RequestContext> => ({
      env: { ...env, encryptionKeys: readEnv("demonstration", { ENCRYPTION_KEY: keys }).encryptionKeys },
      ...at(later(10)),
    });
    const asked = { memberId: lea.id, code: oneTimeCode(KEY, later(10)) };
    expect(await checkAuthenticatorCode(contextOf(store, keysOf(fresh)), asked)).toMatchObject({
      refusal: "unreadable",
    });
    expect(await checkAuthenticatorCode(contextOf(store, keysOf(`${fresh},${old}`)), asked)).toEqual(right);
  });

  it("goes with its recovery codes for a member, and stays for a team that has nothing else", async () => {
    const { store } = world;
    const context = contextOf(store);
    const lea = await withAuthenticator(store);
    await makeRecoveryCodes(context, lea.id);
    expect(await removeAuthenticator(context, { memberId: lea.id, role: "member" })).toEqual({ removed: true });
    expect(await readFactors(store, lea.id)).toEqual({ authenticator: false, passkeys: 0, recoveryLeft: 0 });
    expect(await removeAuthenticator(context, { memberId: lea.id, role: "member" })).toMatchObject({
      refusal: "not-found",
    });
    const camille = await withAuthenticator(store, { role: "moderator" });
    expect(await removeAuthenticator(context, { memberId: camille.id, role: "moderator" })).toEqual({
      removed: false,
      refusal: "last-factor",
    });
  });

  it("lets nobody guess: ten failures in a quarter of an hour, of codes and recovery codes together", async () => {
    const { store } = world;
    const [lea, sami] = [await withAuthenticator(store), await withAuthenticator(store)];
    const context = contextOf(store, at(later(10)));
    for (let number = 0; number < 5; number++) {
      expect(await checkFactor(context, { memberId: lea.id, code: "000000" })).toMatchObject({ refusal: "totp-wrong" });
      expect(await checkFactor(context, { memberId: lea.id, recovery: "xxxxx-xxxxx" })).toMatchObject({
        refusal: "recovery-wrong",
      });
    }
    const code = oneTimeCode(KEY, later(10));
    const refused = await checkFactor(context, { memberId: lea.id, code });
    expect(refused).toMatchObject({ right: false, refusal: "too-many-tries" });
    expect("retryAfter" in refused && refused.retryAfter).toBeGreaterThan(14 * 60);
    expect(await checkFactor(context, { memberId: sami.id, code })).toEqual({ right: true, recoveryLeft: null });
  });
});

describeOnBothEngines("recovery codes", (world) => {
  it("are ten, each opens once however it is typed, and says how many are left", async () => {
    const { store } = world;
    const context = contextOf(store);
    const { id: memberId } = await someone(store);
    const codes = await makeRecoveryCodes(context, memberId);
    expect(new Set(codes).size).toBe(10);
    for (const code of codes) expect(code).toMatch(/^[2-9b-z]{5}-[2-9b-z]{5}$/);
    const [first = "", second = ""] = codes;
    expect(await spendRecoveryCode(context, { memberId, code: first })).toEqual({ right: true, left: 9 });
    expect(await spendRecoveryCode(context, { memberId, code: first })).toEqual({
      right: false,
      refusal: "recovery-wrong",
    });
    const typed = ` ${second.toUpperCase().replace("-", " ")} `;
    expect(await spendRecoveryCode(context, { memberId, code: typed })).toEqual({ right: true, left: 8 });
  });

  it("are one member's, and end when new ones are made", async () => {
    const { store } = world;
    const context = contextOf(store);
    const [lea, sami] = [await someone(store), await someone(store)];
    const [code = ""] = await makeRecoveryCodes(context, lea.id);
    expect(await spendRecoveryCode(context, { memberId: sami.id, code })).toMatchObject({ right: false });
    await makeRecoveryCodes(context, lea.id);
    expect(await spendRecoveryCode(context, { memberId: lea.id, code })).toMatchObject({ right: false });
    expect(await readFactors(store, lea.id)).toMatchObject({ recoveryLeft: 10 });
  });

  it("used ten times at once open once, and stand nowhere in the table", async () => {
    const { store } = world;
    const context = contextOf(store);
    const { id: memberId } = await someone(store);
    const codes = await makeRecoveryCodes(context, memberId);
    const outcomes = await atOnce(10, () => spendRecoveryCode(context, { memberId, code: codes[0] ?? "" }));
    expect(outcomes.filter((outcome) => outcome.right)).toHaveLength(1);
    const rows = JSON.stringify(await store.read.select().from(store.tables.recoveryCodes));
    for (const code of codes) expect(rows).not.toContain(code.replace("-", ""));
  });
});

describeOnBothEngines("saying again who one is", (world) => {
  it("is done by a code that was mailed: once, in time, by whoever asked for it", async () => {
    const { store } = world;
    const [lea, sami] = [await someone(store, { email: "lea@demo.example" }), await someone(store)];
    const context = contextOf(store);
    const sent = await sendConfirmCode(context, lea.id);
    if (!sent.sent) throw new Error("nothing was sent");
    expect(await kindsToldTo(store, lea)).toEqual(["confirm-code"]);
    const { ref } = sent;
    const code = codeOf({ ref, purpose: "confirm" }, env.sessionSecret);
    const asked = { memberId: lea.id, ref, code };
    expect(await confirmByMail(context, { ...asked, memberId: sami.id })).toMatchObject({ refusal: "foreign" });
    expect(await confirmByMail(context, { ...asked, code: "000000" })).toMatchObject({ refusal: "wrong-code" });
    expect(await confirmByMail(contextOf(store, at(later(11))), asked)).toMatchObject({ refusal: "expired" });
    expect(await confirmByMail(context, asked)).toEqual({ confirmed: true });
    expect(await confirmByMail(context, asked)).toMatchObject({ refusal: "used" });
    expect(await confirmByMail(context, { ...asked, ref: "x".repeat(22) })).toMatchObject({ refusal: "foreign" });
  });

  it("ends a mailed code after five wrong ones, and the mails after five", async () => {
    const { store } = world;
    const lea = await someone(store, { email: "lea.n@demo.example" });
    const context = contextOf(store);
    const sent = await sendConfirmCode(context, lea.id);
    const ref = sent.sent ? sent.ref : "";
    const code = codeOf({ ref, purpose: "confirm" }, env.sessionSecret);
    for (let number = 0; number < 5; number++)
      await confirmByMail(context, { memberId: lea.id, ref, code: code === "000000" ? "111111" : "000000" });
    expect(await confirmByMail(context, { memberId: lea.id, ref, code })).toMatchObject({ refusal: "too-many-codes" });
    for (let number = 0; number < 4; number++)
      expect(await sendConfirmCode(context, lea.id)).toMatchObject({ sent: true });
    expect(await sendConfirmCode(context, lea.id)).toMatchObject({ sent: false, refusal: "too-many-tries" });
  });

  it("is done by one's password, ten wrong ones in a quarter of an hour at most", async () => {
    const { store } = world;
    const lea = await someone(store, { passwordHash: await hashPassword("cheval correct agrafe") });
    const context = contextOf(store);
    const confirm = (password: string) => confirmByPassword(context, { memberId: lea.id, password });
    expect(await confirm("cheval correct agrafe")).toEqual({ confirmed: true });
    for (let number = 0; number < 10; number++)
      expect(await confirm(`raté ${number}`)).toMatchObject({ refusal: "password-wrong" });
    expect(await confirm("cheval correct agrafe")).toMatchObject({ refusal: "too-many-tries" });
  });
});
