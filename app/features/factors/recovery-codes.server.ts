import { randomInt } from "node:crypto";
import { and, eq, isNull } from "drizzle-orm";
import { tellAccount } from "#app/features/outbox/tell-account.server.ts";
import type { RequestContext } from "#app/server/context.server.ts";
import { sign } from "#app/server/signature.server.ts";

type Context = Pick<RequestContext, "store" | "env" | "now">;

const HOW_MANY = 10;
/** No letter that looks like a figure or like another letter, and none that makes words. */
const LETTERS = "23456789bcdfghjkmnpqrtvwxz";
/** 47 bits: nobody guesses one in the tries there are. */
const LENGTH = 10;

/** Ten new codes; those of before open nothing any more. They are told here, once: only their signatures are kept. */
export async function makeRecoveryCodes({ store, env, now }: Context, memberId: number): Promise<string[]> {
  const codes = Array.from({ length: HOW_MANY }, newCode);
  const rows = codes.map((code) => ({ memberId, codeHash: hashOf(code, memberId, env) }));
  const { recoveryCodes } = store.tables;
  const at = now();
  await store.write(
    async (tx) => {
      await tx.delete(recoveryCodes).where(eq(recoveryCodes.memberId, memberId));
      await tx.insert(recoveryCodes).values(rows);
      const detail = "recovery-codes";
      await tellAccount(tx, store, { kind: "credential-changed", recipientId: memberId, detail, at });
    },
    { guard: [`member:${memberId}`] },
  );
  return codes;
}

export type RecoveryOutcome = { right: true; left: number } | { right: false; refusal: "recovery-wrong" };

/** Uses a code up, and says how many are left. Hyphens, spaces and capitals do not matter. */
export async function spendRecoveryCode(
  { store, env, now }: Context,
  { memberId, code }: { memberId: number; code: string },
): Promise<RecoveryOutcome> {
  const { recoveryCodes } = store.tables;
  const codeHash = hashOf(code, memberId, env);
  const unused = and(eq(recoveryCodes.memberId, memberId), isNull(recoveryCodes.usedAt));
  const at = now();
  return store.write(
    async (tx): Promise<RecoveryOutcome> => {
      const used = await tx
        .update(recoveryCodes)
        .set({ usedAt: at })
        .where(and(unused, eq(recoveryCodes.codeHash, codeHash)))
        .returning({ memberId: recoveryCodes.memberId });
      if (used.length === 0) return { right: false, refusal: "recovery-wrong" };
      const left = await tx.$count(recoveryCodes, unused);
      const detail = "recovery-code-used";
      await tellAccount(tx, store, { kind: "credential-changed", recipientId: memberId, detail, at });
      return { right: true, left };
    },
    { guard: [`member:${memberId}`] },
  );
}

function newCode(): string {
  const letters = Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join("");
  return `${letters.slice(0, LENGTH / 2)}-${letters.slice(LENGTH / 2)}`;
}

function hashOf(code: string, memberId: number, { sessionSecret }: Context["env"]): string {
  return sign(`recovery code of ${memberId}`, code.toLowerCase().replace(/[^a-z\d]/g, ""), sessionSecret);
}
