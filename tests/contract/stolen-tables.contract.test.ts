import { expect, it } from "vitest";
import { linkTokenOf, readLinkToken } from "#app/features/proofs/answers.server.ts";
import { createProof } from "#app/features/proofs/create-proof.server.ts";
import { readProof, tryCode } from "#app/features/proofs/use-proof.server.ts";
import { claimLink, readClaimToken } from "#app/features/sessions/claim-link.server.ts";
import { openSession } from "#app/features/sessions/open-session.server.ts";
import { sha256 } from "#app/server/signature.server.ts";
import { PROOF_PURPOSES } from "#db/schema/credentials.ts";
import type { Store } from "#db/store.ts";
import { later, now, someone } from "./cast.ts";
import { contextOf, env } from "./context.ts";
import { describeOnBothEngines } from "./stores.ts";

const secret = env.sessionSecret;

/** Every text and number that a thief finds in these tables. */
async function stolen({ read, tables }: Store): Promise<string[]> {
  const rows = [
    ...(await read.select().from(tables.sessions)),
    ...(await read.select().from(tables.proofs)),
    ...(await read.select().from(tables.recoveryCodes)),
    ...(await read.select().from(tables.members)),
    ...(await read.select().from(tables.outbox)),
    ...(await read.select().from(tables.devices)),
  ];
  const cells = rows.flatMap((row) => Object.values(row)).filter((cell) => cell !== null);
  return [...new Set(cells.map((cell) => (cell instanceof Date ? String(+cell) : String(cell))))];
}

async function livelyTables(store: Store) {
  const lea = await someone(store, { passwordHash: "x" });
  await openSession(contextOf(store), { memberId: lea.id, way: "password" });
  const proofs = await store.write(async (tx) => {
    const made: { purpose: (typeof PROOF_PURPOSES)[number]; ref: string }[] = [];
    for (const purpose of PROOF_PURPOSES) {
      const { ref } = await createProof(tx, store, { purpose, memberId: lea.id, email: "lea@demo.example", at: now });
      made.push({ purpose, ref });
    }
    const codeHash = sha256("a recovery code");
    await tx.insert(store.tables.recoveryCodes).values({ memberId: lea.id, codeHash });
    return made;
  });
  return { lea, proofs };
}

describeOnBothEngines("a stolen database", (world) => {
  it("opens no session: nothing that stands in it is a cookie, nor half of one", async () => {
    const { store } = world;
    await livelyTables(store);
    const { sessions } = contextOf(store);
    const texts = await stolen(store);
    expect(texts.length).toBeGreaterThan(20);
    for (const text of [...texts, ...texts.map(sha256)])
      expect((await sessions.validateSession(text)).session, text).toBeNull();
  });

  it("answers no code, whatever of it is typed", async () => {
    const { store } = world;
    await livelyTables(store);
    for (const code of await stolen(store)) {
      const { ref, purpose } = await store.write(async (tx) => ({
        ...(await createProof(tx, store, { purpose: "sign-in", email: "lea@demo.example", at: now })),
        purpose: "sign-in" as const,
      }));
      const outcome = await tryCode(store, { ref, purpose, code, secret, at: later(1) });
      expect(outcome, code).toEqual({ proved: false, refusal: "wrong-code" });
    }
  });

  it("makes no link: neither its texts nor its references, signed by any secret but ours", async () => {
    const { store } = world;
    const { lea, proofs } = await livelyTables(store);
    for (const text of await stolen(store)) {
      expect(readClaimToken(text, env, now)).toEqual({ valid: false, refusal: "forged" });
      for (const purpose of PROOF_PURPOSES) expect(readLinkToken(text, purpose, secret), text).toBeNull();
    }
    for (const { ref, purpose } of proofs)
      for (const other of ["", "demonstration", `${secret} `])
        expect(readLinkToken(linkTokenOf({ ref, purpose }, other), purpose, secret)).toBeNull();
    const [, forged = ""] = claimLink(lea.id, now, { ...env, sessionSecret: "another" }).split("/lien/");
    expect(readClaimToken(forged, env, now)).toEqual({ valid: false, refusal: "forged" });
  });

  it("has proofs that serve one purpose each", async () => {
    const { store } = world;
    const { proofs } = await livelyTables(store);
    for (const { ref, purpose } of proofs)
      for (const other of PROOF_PURPOSES) {
        const read = await readProof(store, { ref, purpose: other, at: later(1) });
        expect(read.proved, `${purpose} as ${other}`).toBe(purpose === other);
        const token = linkTokenOf({ ref, purpose }, secret);
        expect(readLinkToken(token, other, secret)).toBe(purpose === other ? ref : null);
      }
  });
});
