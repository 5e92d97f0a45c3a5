import { timingSafeEqual } from "node:crypto";
import { and, eq, isNull, lt, sql } from "drizzle-orm";
import type { Store, Writer } from "#db/store.ts";
import { codeOf } from "./answers.server.ts";
import type { ProofPurpose } from "./create-proof.server.ts";

/** Wrong codes before one has to ask for another. */
const MOST_TRIES = 5;

/** As createProof makes them. */
const REFERENCE = /^[\w-]{22}$/;

export type Proof = Store["tables"]["proofs"]["$inferSelect"];
/** foreign: no such proof, or of another purpose. */
export type ProofRefusal = "foreign" | "used" | "expired" | "wrong-code" | "too-many-tries";
export type ProofOutcome = { proved: true; proof: Proof } | { proved: false; refusal: ProofRefusal };

interface Asked {
  purpose: ProofPurpose;
  ref: string;
  at: Date;
}

/** The proof as it stands, for the page that asks for its answer. Changes nothing. */
export async function readProof(store: Store, { purpose, ref, at }: Asked): Promise<ProofOutcome> {
  return judge(await find(store.read, store, { purpose, ref }), at);
}

/** Uses a proof up: once, whatever arrives at the same moment. For a link or a challenge whose signature was checked. */
export async function useProof(tx: Writer, store: Store, asked: Asked): Promise<ProofOutcome> {
  const { proofs } = store.tables;
  const outcome = judge(await find(tx, store, asked), asked.at);
  if (!outcome.proved) return outcome;
  const used = await tx
    .update(proofs)
    .set({ usedAt: asked.at })
    .where(and(eq(proofs.id, outcome.proof.id), isNull(proofs.usedAt)))
    .returning({ id: proofs.id });
  return used.length === 1 ? outcome : { proved: false, refusal: "used" };
}

/**
 * Checks six digits, and counts the try whatever they are. The proof stays unused: whoever does what it is for uses it
 * up in the same transaction as the deed.
 */
export async function tryCode(
  store: Store,
  { code, secret, ...asked }: Asked & { code: string; secret: string },
): Promise<ProofOutcome> {
  const { proofs } = store.tables;
  return store.write(async (tx) => {
    const outcome = judge(await find(tx, store, asked), asked.at);
    if (!outcome.proved) return outcome;
    const counted = await tx
      .update(proofs)
      .set({ tries: sql`${proofs.tries} + 1` })
      .where(and(eq(proofs.id, outcome.proof.id), lt(proofs.tries, MOST_TRIES)))
      .returning({ id: proofs.id });
    if (counted.length === 0) return { proved: false, refusal: "too-many-tries" };
    return isSame(code, codeOf(outcome.proof, secret)) ? outcome : { proved: false, refusal: "wrong-code" };
  });
}

async function find(reader: Pick<Writer, "select">, store: Store, { purpose, ref }: Pick<Asked, "purpose" | "ref">) {
  // Whatever an address or a form says: PostgreSQL would refuse a zero with an error.
  if (!REFERENCE.test(ref)) return undefined;
  const { proofs } = store.tables;
  const [proof] = await reader
    .select()
    .from(proofs)
    .where(and(eq(proofs.ref, ref), eq(proofs.purpose, purpose)));
  return proof;
}

function judge(proof: Proof | undefined, at: Date): ProofOutcome {
  if (!proof) return { proved: false, refusal: "foreign" };
  if (proof.usedAt) return { proved: false, refusal: "used" };
  if (+proof.expiresAt <= +at) return { proved: false, refusal: "expired" };
  if (proof.tries >= MOST_TRIES) return { proved: false, refusal: "too-many-tries" };
  return { proved: true, proof };
}

function isSame(given: string, expected: string): boolean {
  const [one, other] = [Buffer.from(given.replace(/\s/g, "")), Buffer.from(expected)];
  return one.length === other.length && timingSafeEqual(one, other);
}
