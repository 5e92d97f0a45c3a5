import { hash } from "@node-rs/argon2";
import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { hashPassword, needsRehash } from "#app/features/sessions/password.server.ts";
import { checkSignIn } from "#app/features/sessions/sign-in.server.ts";
import { type Limits, openLimits } from "#app/server/limits.server.ts";
import type { Store } from "#db/store.ts";
import { atOnce, someone } from "./cast.ts";
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

  it("hashes a password again when it was hashed at a lower cost, and leaves the others as they are", async () => {
    const { store } = world;
    const { members } = store.tables;
    const passwordHash = await hash(PASSWORD, { memoryCost: 4096, timeCost: 1, parallelism: 1 });
    const lea = await someone(store, { email: "cheap@demo.example", passwordHash });
    const hashOf = async () => {
      const [row] = await store.read.select().from(members).where(eq(members.id, lea.id));
      return row?.passwordHash ?? "";
    };
    const limits = openLimits("demonstration");
    expect(await enter(store, limits, "cheap@demo.example", "autre chose")).toEqual(wrong);
    expect(await hashOf()).toBe(passwordHash);
    expect(await enter(store, limits, "cheap@demo.example")).toEqual({ known: true, memberId: lea.id });
    const dear = await hashOf();
    expect(needsRehash(dear)).toBe(false);
    expect(await enter(store, limits, "cheap@demo.example")).toEqual({ known: true, memberId: lea.id });
    expect(await hashOf()).toBe(dear);
  });
});
