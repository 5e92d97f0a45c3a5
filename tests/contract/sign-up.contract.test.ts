import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { resendCode } from "#app/features/codes/resend-code.server.ts";
import { isPassword } from "#app/features/sessions/password.server.ts";
import { askToSignUp, openSignedUp, type SignUp } from "#app/features/sessions/sign-up.server.ts";
import { openLimits } from "#app/server/limits.server.ts";
import type { Store } from "#db/store.ts";
import { atOnce, later, now, someone } from "./cast.ts";
import { codeFor, give, kindsOfMailsTo, memberRow } from "./proving.ts";
import { describeOnBothEngines } from "./stores.ts";

const PASSWORD = "cheval correct agrafe";

function join(store: Store, given: Partial<SignUp> & Pick<SignUp, "email">) {
  return askToSignUp(store, { name: "Inès D.", password: PASSWORD, lang: "fr", brand: "&vous", at: now, ...given });
}

async function asked(store: Store, given: Partial<SignUp> & Pick<SignUp, "email">): Promise<string> {
  const outcome = await join(store, given);
  if (!outcome.asked) throw new Error(outcome.refusal);
  return outcome.ref;
}

describeOnBothEngines("signing up", (world) => {
  const open = (ref: string, at = now) => openSignedUp(world.store, { ref, at });

  it("opens an account only once the code is right: with its password, at a handle made from the name", async () => {
    const { store } = world;
    const { members } = store.tables;
    const ref = await asked(store, { email: "ines@demo.example" });
    expect(await store.read.$count(members, eq(members.email, "ines@demo.example"))).toBe(0);
    expect(await kindsOfMailsTo(store, "ines@demo.example")).toEqual(["sign-up-code"]);
    const outcome = await open(ref);
    const row = await memberRow(store, outcome.opened ? outcome.memberId : 0);
    expect(row).toMatchObject({ handle: "ines-d", name: "Inès D.", role: "member", lang: "fr", demonstration: false });
    expect([row.joinedAt, row.emailProvedAt]).toEqual([now, now]);
    expect(await isPassword(PASSWORD, row.passwordHash)).toBe(true);
    expect(await open(ref)).toEqual({ opened: false, refusal: "used" });
  });

  it("writes the same for an address that is taken, whose owner alone is told", async () => {
    const { store } = world;
    const { members, outbox, proofs } = store.tables;
    const owner = await someone(store, { email: "prise@demo.example", emailProvedAt: now });
    const count = () => Promise.all([store.read.$count(outbox), store.read.$count(proofs)]);
    const before = await count();
    const ref = await asked(store, { email: "prise@demo.example", name: "Un imposteur" });
    expect(await count()).toEqual(before.map((rows) => rows + 1));
    expect(await kindsOfMailsTo(store, "prise@demo.example")).toEqual(["sign-up-known"]);
    // Even the digits that were never sent open nothing.
    expect(await give(store, { purpose: "sign-up", ref, code: codeFor("sign-up", ref) })).toMatchObject({
      proved: true,
    });
    expect(await open(ref)).toEqual({ opened: false, refusal: "wrong-code" });
    expect(await store.read.$count(members, eq(members.email, "prise@demo.example"))).toBe(1);
    expect((await memberRow(store, owner.id)).name).not.toBe("Un imposteur");
  });

  it("sends again what it had sent: a code to a new address, a word to an owner", async () => {
    const { store } = world;
    await someone(store, { email: "deja@demo.example", emailProvedAt: now });
    const asking = { store, limits: openLimits("production"), network: "::1", lang: "fr", now: () => now } as const;
    for (const email of ["deja@demo.example", "neuve@demo.example"]) {
      const ref = await asked(store, { email });
      expect(await resendCode(asking, { purpose: "sign-up", ref })).toEqual({ sent: true });
      const kind = email.startsWith("deja") ? "sign-up-known" : "sign-up-code";
      expect(await kindsOfMailsTo(store, email)).toEqual([kind, kind]);
    }
  });

  it("is refused for a password that anyone would try, and for a name that is the bank's", async () => {
    const common = { asked: false, refusal: "password-common" };
    expect(await join(world.store, { email: "a@demo.example", password: "motdepasse123" })).toEqual(common);
    expect(await join(world.store, { email: "ines.dub@demo.example", password: "inesdub1990" })).toEqual(common);
    expect(await join(world.store, { email: "b@demo.example", name: "Support &vous" })).toMatchObject({ asked: false });
  });

  it("expires after half an hour", async () => {
    const ref = await asked(world.store, { email: "lente@demo.example" });
    expect(await open(ref, later(30))).toEqual({ opened: false, refusal: "expired" });
    expect(await open(ref, later(29))).toMatchObject({ opened: true });
  });

  it("many times at once with one address opens one account, to which every code leads", async () => {
    const { store } = world;
    const { members } = store.tables;
    const refs = await atOnce(5, () => asked(store, { email: "race@demo.example" }));
    const outcomes = await Promise.all(refs.map((ref) => open(ref)));
    expect(new Set(outcomes.map((outcome) => outcome.opened && outcome.memberId)).size).toBe(1);
    expect(outcomes.filter((outcome) => outcome.opened && outcome.fresh)).toHaveLength(1);
    expect(await store.read.$count(members, eq(members.email, "race@demo.example"))).toBe(1);
  });

  it("with one code used many times at once opens one account", async () => {
    const ref = await asked(world.store, { email: "hâte@demo.example" });
    const outcomes = await atOnce(6, () => open(ref));
    expect(outcomes.filter(({ opened }) => opened)).toHaveLength(1);
  });

  it("by people of one name at once, however it is written, gives each an account and a handle", async () => {
    const { store } = world;
    const { members } = store.tables;
    const names = ["Zoé B.", "Zoe B.", "ZOÉ B", "zoe b", "Zoé-B", "Zoe B 2", "zoe b.", "Zoé B. 2"];
    const refs = await Promise.all(
      names.map((name, number) => asked(store, { name, email: `zoe${number}@demo.example` })),
    );
    const outcomes = await Promise.all(refs.map((ref) => open(ref)));
    expect(outcomes.map(({ opened }) => opened)).toEqual(names.map(() => true));
    const rows = await store.read.select({ handle: members.handle }).from(members);
    const handles = rows.map(({ handle }) => handle).filter((handle) => handle.startsWith("zoe-b"));
    expect(new Set(handles).size).toBe(names.length);
  });

  it("under a name without a plain letter still gives a handle", async () => {
    const outcome = await open(await asked(world.store, { name: "محمد", email: "mohammed@demo.example" }));
    const row = await memberRow(world.store, outcome.opened ? outcome.memberId : 0);
    expect(row.handle).toMatch(/^membre/);
    expect(row.name).toBe("محمد");
  });
});
