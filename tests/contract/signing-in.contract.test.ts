import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { changePassword, readAccount, rename } from "#app/features/members/account.server.ts";
import { hashPassword } from "#app/features/sessions/password.server.ts";
import { checkSignIn } from "#app/features/sessions/sign-in.server.ts";
import { type SignUp, signUp } from "#app/features/sessions/sign-up.server.ts";
import { type Limits, openLimits } from "#app/server/limits.server.ts";
import type { Store } from "#db/store.ts";
import { atOnce, now, someone } from "./cast.ts";
import { describeOnBothEngines } from "./stores.ts";

const PASSWORD = "cheval correct agrafe";
const hashed = hashPassword(PASSWORD);

async function account(store: Store, email: string) {
  return someone(store, { email, passwordHash: await hashed });
}

function enter(store: Store, limits: Limits, email: string, password = PASSWORD) {
  return checkSignIn(store, limits, { email, password, network: "203.0.113.9" });
}

const wrong = { known: false, refusal: "wrong" };
const tooMany = { known: false, refusal: "too-many-tries" };

describeOnBothEngines("signing in", (world) => {
  it("opens with the right password, and says the same of a wrong one and of nobody", async () => {
    const { store } = world;
    const limits = openLimits("demonstration");
    const lea = await account(store, "lea@demo.example");
    expect(await enter(store, limits, "lea@demo.example")).toEqual({ known: true, memberId: lea.id });
    expect(await enter(store, limits, "lea@demo.example", "autre chose")).toEqual(wrong);
    expect(await enter(store, limits, "personne@demo.example")).toEqual(wrong);
    await someone(store, { email: "imported@demo.example" });
    expect(await enter(store, limits, "imported@demo.example", "")).toEqual(wrong);
  });

  it("never opens for a guest, whose address is not proved", async () => {
    const { store } = world;
    await someone(store, { role: "guest", unprovedEmail: "guest@demo.example", passwordHash: await hashed });
    expect(await enter(store, openLimits("demonstration"), "guest@demo.example")).toEqual(wrong);
  });

  it("waits after ten failures for one account, even with the right password, and for that account only", async () => {
    const { store } = world;
    const limits = openLimits("demonstration");
    await account(store, "tried@demo.example");
    const other = await account(store, "other@demo.example");
    for (let number = 0; number < 10; number++)
      expect(await enter(store, limits, "tried@demo.example", `essai ${number}`)).toEqual(wrong);
    const refused = await enter(store, limits, "tried@demo.example");
    expect(refused).toMatchObject(tooMany);
    expect("retryAfter" in refused && refused.retryAfter).toBeGreaterThan(14 * 60);
    expect(await enter(store, limits, "other@demo.example")).toEqual({ known: true, memberId: other.id });
  });

  it("waits for an address that has no account as for one that has", async () => {
    const { store } = world;
    const limits = openLimits("demonstration");
    for (let number = 0; number < 10; number++)
      expect(await enter(store, limits, "nobody@demo.example")).toEqual(wrong);
    expect(await enter(store, limits, "nobody@demo.example")).toMatchObject(tooMany);
  });

  it("lets no more than ten failures through when they come all at once", async () => {
    const { store } = world;
    const limits = openLimits("demonstration");
    await account(store, "burst@demo.example");
    const outcomes = await atOnce(25, (number) => enter(store, limits, "burst@demo.example", `essai ${number}`));
    expect(outcomes.filter((outcome) => !outcome.known && outcome.refusal === "wrong")).toHaveLength(10);
  });

  it("is not held against anyone: the right password counts as no failure", async () => {
    const { store } = world;
    const limits = openLimits("demonstration");
    const lea = await account(store, "often@demo.example");
    for (let number = 0; number < 9; number++) await enter(store, limits, "often@demo.example", "raté");
    for (let number = 0; number < 4; number++)
      expect(await enter(store, limits, "often@demo.example")).toEqual({ known: true, memberId: lea.id });
  });
});

function join(store: Store, given: Partial<SignUp> & Pick<SignUp, "email">) {
  return signUp(store, { name: "Inès D.", password: PASSWORD, lang: "fr", at: now, ...given });
}

describeOnBothEngines("signing up", (world) => {
  it("opens an account that its password opens, at a handle made from the name", async () => {
    const { store } = world;
    const { members } = store.tables;
    const outcome = await join(store, { email: "ines@demo.example" });
    const memberId = outcome.signedUp ? outcome.memberId : 0;
    const [row] = await store.read.select().from(members).where(eq(members.id, memberId));
    expect(row).toMatchObject({
      handle: "ines-d",
      name: "Inès D.",
      role: "member",
      demonstration: false,
      joinedAt: now,
    });
    expect(row?.passwordHash).toMatch(/^\$argon2id\$/);
    const limits = openLimits("demonstration");
    expect(await enter(store, limits, "ines@demo.example")).toEqual({ known: true, memberId });
  });

  it("is refused for an address that is taken, and for a password that everyone tries", async () => {
    const { store } = world;
    await join(store, { email: "taken@demo.example" });
    expect(await join(store, { email: "taken@demo.example" })).toEqual({ signedUp: false, refusal: "email-taken" });
    const common = await join(store, { email: "new@demo.example", password: "motdepasse123" });
    expect(common).toEqual({ signedUp: false, refusal: "password-common" });
  });

  it("ten times at once with one address opens one account", async () => {
    const { store } = world;
    const { members } = store.tables;
    const outcomes = await atOnce(10, () => join(store, { email: "race@demo.example" }));
    expect(outcomes.filter(({ signedUp }) => signedUp)).toHaveLength(1);
    expect(await store.read.$count(members, eq(members.email, "race@demo.example"))).toBe(1);
  });

  it("by people of one name at once, however it is written, gives each an account and a handle", async () => {
    const { store } = world;
    const { members } = store.tables;
    const names = ["Zoé B.", "Zoe B.", "ZOÉ B", "zoe b", "Zoé-B", "Zoe B 2", "zoe b.", "Zoé B. 2"];
    const outcomes = await Promise.all(
      names.map((name, number) => join(store, { name, email: `zoe${number}@demo.example` })),
    );
    expect(outcomes.map(({ signedUp }) => signedUp)).toEqual(names.map(() => true));
    const rows = await store.read.select({ handle: members.handle }).from(members);
    const handles = rows.map(({ handle }) => handle).filter((handle) => handle.startsWith("zoe-b"));
    expect(new Set(handles).size).toBe(names.length);
  });

  it("under a name without a plain letter still gives a handle", async () => {
    const { store } = world;
    const { members } = store.tables;
    const outcome = await join(store, { name: "محمد", email: "mohammed@demo.example" });
    const [row] = await store.read
      .select()
      .from(members)
      .where(eq(members.id, outcome.signedUp ? outcome.memberId : 0));
    expect(row?.handle).toMatch(/^membre/);
    expect(row?.name).toBe("محمد");
  });
});

describeOnBothEngines("one's own account", (world) => {
  it("changes its password for whoever knows the present one", async () => {
    const { store } = world;
    const lea = await account(store, "change@demo.example");
    const change = (current: string, next: string) => changePassword(store, lea.id, { current, next });
    expect(await change("autre chose", "un tout nouveau")).toEqual({ changed: false, refusal: "password-wrong" });
    expect(await change(PASSWORD, "password1234")).toEqual({ changed: false, refusal: "password-common" });
    expect(await change(PASSWORD, "un tout nouveau")).toEqual({ changed: true });
    const limits = openLimits("demonstration");
    expect(await enter(store, limits, "change@demo.example")).toEqual(wrong);
    expect(await enter(store, limits, "change@demo.example", "un tout nouveau")).toMatchObject({ known: true });
  });

  it("takes a first password without asking for one that never was", async () => {
    const { store } = world;
    const lea = await someone(store, { email: "first@demo.example" });
    expect(await readAccount(store, lea.id, "fr")).toMatchObject({ hasPassword: false, email: "first@demo.example" });
    expect(await changePassword(store, lea.id, { current: "", next: "un tout premier" })).toEqual({ changed: true });
    expect(await readAccount(store, lea.id, "fr")).toMatchObject({ hasPassword: true });
  });

  it("is renamed without a change of address, and is nobody's when there is none", async () => {
    const { store } = world;
    const lea = await someone(store, { handle: "lea-m", name: "Léa M." });
    await rename(store, { member: lea, name: "Léa Martin", lang: "en", brand: "&vous" });
    expect(await readAccount(store, lea.id, "fr")).toMatchObject({ handle: "lea-m", name: "Léa Martin", lang: "en" });
    expect(await readAccount(store, 2_000_000, "fr")).toBeNull();
  });
});
