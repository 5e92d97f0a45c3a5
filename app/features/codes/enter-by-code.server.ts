import { eq } from "drizzle-orm";
import { refusalToBeCalled } from "#app/features/members/check-name.server.ts";
import { HANDLES } from "#app/features/members/handle.server.ts";
import type { NameRefusal } from "#app/features/members/name-guard.ts";
import { openAccount } from "#app/features/members/open-account.server.ts";
import { type ProofRefusal, readProof, useProof } from "#app/features/proofs/use-proof.server.ts";
import { isSignedBy, sign } from "#app/server/signature.server.ts";
import type { Language } from "#app/i18n/catalogue.ts";
import type { Store, Writer } from "#db/store.ts";
import { ownerOf } from "./proved-address.server.ts";

export interface CodeEntry {
  /** Of a proof whose code was right. */
  ref: string;
  at: Date;
  /** For an address that has no account yet. */
  newcomer?: { name: string; lang: Language; brand: string };
}

export type CodeEntryOutcome =
  | { entered: true; memberId: number; fresh: boolean }
  | { entered: false; refusal: ProofRefusal | "name-needed" }
  | { entered: false; nameRefusal: NameRefusal; refusal: null };

/** The code was right: uses it up for the account of its address, or opens one for whoever gives a name. */
export async function enterByCode(store: Store, { ref, at, newcomer }: CodeEntry): Promise<CodeEntryOutcome> {
  const asked = { purpose: "sign-in", ref, at } as const;
  const awaited = await readProof(store, asked);
  if (!awaited.proved) return { entered: false, refusal: awaited.refusal };
  const { email } = awaited.proof;
  if (email === null) return { entered: false, refusal: "foreign" };
  return store.write(
    async (tx): Promise<CodeEntryOutcome> => {
      // Not used up before they have given their name.
      if (!newcomer && !(await hasAccount(tx, store, email))) return { entered: false, refusal: "name-needed" };
      const nameRefusal = newcomer ? await refusalToBeCalled(tx, store, newcomer) : null;
      if (nameRefusal) return { entered: false, nameRefusal, refusal: null };
      const used = await useProof(tx, store, asked);
      if (!used.proved) return { entered: false, refusal: used.refusal };
      const owner = await ownerOf(tx, store, email, at);
      if (owner !== null || !newcomer) return entered(owner, false);
      const { name, lang } = newcomer;
      return entered(await openAccount(tx, store, { name, lang, email, passwordHash: null, at }), true);
    },
    { guard: [`email:${email}`, HANDLES] },
  );
}

async function hasAccount(tx: Writer, store: Store, email: string): Promise<boolean> {
  const { members } = store.tables;
  const found = await tx.select({ id: members.id }).from(members).where(eq(members.email, email));
  return found.length > 0;
}

function entered(memberId: number | null, fresh: boolean): CodeEntryOutcome {
  if (memberId === null) throw new Error("an account went in the transaction that had found it");
  return { entered: true, memberId, fresh };
}

const PROVED = "sign-in proved";

/** What the page that asks for a name carries: that the code of this reference was right. */
export function provedMark(ref: string, secret: string): string {
  return sign(PROVED, ref, secret);
}

export function isProvedMark(mark: string, ref: string, secret: string): boolean {
  return isSignedBy(PROVED, ref, mark, secret);
}
