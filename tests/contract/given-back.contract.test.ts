import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { askCode } from "#app/features/codes/ask-code.server.ts";
import { enterByCode } from "#app/features/codes/enter-by-code.server.ts";
import { askReset, resetPassword } from "#app/features/credentials/reset-password.server.ts";
import { acceptInvitation } from "#app/features/invitations/accept-invitation.server.ts";
import { invite } from "#app/features/invitations/invite.server.ts";
import type { Store } from "#db/store.ts";
import { later, now, someone } from "./cast.ts";
import { sessionRow } from "./context.ts";
import { memberRow, proofOfMail } from "./proving.ts";
import { describeOnBothEngines } from "./stores.ts";

/** Somebody who opened an account with an address that they never proved, and set up every way back into it. */
async function aSquatter(store: Store, email: string, role: "member" | "adviser" = "member") {
  const { sessions, passkeys, authenticators, recoveryCodes, identities, devices } = store.tables;
  const { id: memberId } = await someone(store, {
    email,
    emailProvedAt: null,
    passwordHash: "theirs",
    role,
    roleFromProvider: role !== "member",
    knownClient: true,
    showsClient: true,
  });
  await store.write(async (tx) => {
    const mine = { memberId, createdAt: now };
    await tx.insert(sessions).values(sessionRow(memberId));
    await tx.insert(passkeys).values({ ...mine, id: email, publicKey: "k", counter: 0, transports: "", name: "Clé" });
    await tx.insert(authenticators).values({ ...mine, sealedSecret: "s", confirmedAt: now });
    await tx.insert(recoveryCodes).values({ memberId, codeHash: "h" });
    await tx.insert(identities).values({ ...mine, issuer: "https://bank.example", subject: email, usedAt: now });
    await tx.insert(devices).values({ memberId, device: "Netscape, OS/2", seenAt: now });
  });
  return memberId;
}

async function waysInto({ read, tables }: Store, memberId: number): Promise<number> {
  const { sessions, passkeys, authenticators, recoveryCodes, identities, devices } = tables;
  let ways = 0;
  for (const table of [sessions, passkeys, authenticators, recoveryCodes, identities, devices])
    ways += await read.$count(table, eq(table.memberId, memberId));
  return ways;
}

type Proving = (store: Store, email: string, memberId: number) => Promise<unknown>;

/** By what the owner of the address proves that it is theirs. */
const OWNERS: [string, Proving][] = [
  [
    "a code",
    async (store, email) => {
      const { ref } = await askCode(store, { email, lang: "fr", at: now });
      await enterByCode(store, { ref, at: later(1) });
    },
  ],
  [
    "a new password",
    async (store, email) => {
      await askReset(store, { email, lang: "fr", at: now });
      const { ref } = await proofOfMail(store, email);
      await resetPassword(store, { ref, password: "quatre mots pour un seul", brand: "&vous", at: later(1) });
    },
  ],
  [
    "an invitation",
    async (store, email, memberId) => {
      const actor = await someone(store, { role: "admin" });
      await invite(store, { actor, email, name: "Alix", role: "adviser", lang: "fr", at: now });
      const { ref } = await proofOfMail(store, email);
      await acceptInvitation(store, { ref, by: { memberId }, at: later(1) });
    },
  ],
];

describeOnBothEngines("an account whose address was only typed", (world) => {
  it("gives its owner nothing of what the bank said of the typist, a role least of all", async () => {
    const { store } = world;
    const email = "role@demo.example";
    const id = await aSquatter(store, email, "adviser");
    const { ref } = await askCode(store, { email, lang: "fr", at: now });
    await enterByCode(store, { ref, at: later(1) });
    expect(await memberRow(store, id)).toMatchObject({ role: "member", roleFromProvider: false, knownClient: false });
  });

  it.each(OWNERS)(
    "is its owner's alone once they proved it by %s: nothing of the typist opens it",
    async (by, prove) => {
      const { store } = world;
      const email = `${by.replaceAll(" ", "-")}@demo.example`;
      const id = await aSquatter(store, email);
      expect(await waysInto(store, id)).toBe(6);
      await prove(store, email, id);
      expect(await waysInto(store, id)).toBe(0);
      const row = await memberRow(store, id);
      expect(row).toMatchObject({ emailProvedAt: later(1), knownClient: false, showsClient: false });
      expect(row.passwordHash).not.toBe("theirs");
    },
  );
});
