import { desc, eq } from "drizzle-orm";
import { expect } from "vitest";
import { codeOf } from "#app/features/proofs/answers.server.ts";
import { checkCode } from "#app/features/proofs/check-code.server.ts";
import type { ProofPurpose } from "#app/features/proofs/create-proof.server.ts";
import { readEnv } from "#app/server/env.server.ts";
import { type Limits, openLimits } from "#app/server/limits.server.ts";
import type { Store } from "#db/store.ts";
import { now } from "./cast.ts";

const env = readEnv("demonstration", {});

/** What the mail of a proof says: six digits. */
export function codeFor(purpose: ProofPurpose, ref: string): string {
  return codeOf({ ref, purpose }, env.sessionSecret);
}

/** Six digits that are not those. */
export function otherThan(code: string): string {
  return String((Number(code) + 1) % 1_000_000).padStart(6, "0");
}

interface Giving {
  purpose: ProofPurpose;
  ref: string;
  code: string;
  at?: Date;
  limits?: Limits;
  network?: string;
}

/** Gives a code as a form would. */
export function give(
  store: Store,
  { at = now, limits = openLimits("production"), network = "203.0.113.9", ...given }: Giving,
) {
  return checkCode({ store, env, limits, network, now: () => at }, given);
}

/** The mails to an address, the latest first. */
export async function mailsTo(store: Store, address: string) {
  const { outbox } = store.tables;
  return store.read.select().from(outbox).where(eq(outbox.address, address)).orderBy(desc(outbox.id));
}

export async function kindsOfMailsTo(store: Store, address: string): Promise<string[]> {
  return (await mailsTo(store, address)).map(({ kind, skipped }) => (skipped ? `${kind} (${skipped})` : kind));
}

/** The proof that a mail is about. */
export async function proofOfMail(store: Store, address: string) {
  const [mail] = await mailsTo(store, address);
  const { proofs } = store.tables;
  const [proof] = await store.read
    .select()
    .from(proofs)
    .where(eq(proofs.id, mail?.proofId ?? 0));
  expect(proof, `a proof for the mail to ${address}`).toBeDefined();
  return proof ?? { ref: "", id: 0 };
}

/** The account's row as it stands. */
export async function memberRow(store: Store, id: number) {
  const { members } = store.tables;
  const [row] = await store.read.select().from(members).where(eq(members.id, id));
  if (!row) throw new Error(`there is no member ${id}`);
  return row;
}
