import { tellAccount } from "#app/features/outbox/tell-account.server.ts";
import { createProof } from "#app/features/proofs/create-proof.server.ts";
import type { Language } from "#app/i18n/catalogue.ts";
import type { Store } from "#db/store.ts";

export interface AskedCode {
  /** Lower case. */
  email: string;
  lang: Language;
  at: Date;
}

/** Sends a code to an address, without looking at whether it has an account: nothing of the answer can tell. */
export function askCode(store: Store, { email, lang, at }: AskedCode): Promise<{ ref: string }> {
  return store.write(async (tx) => {
    const { id: proofId, ref } = await createProof(tx, store, { purpose: "sign-in", email, at });
    await tellAccount(tx, store, { kind: "sign-in-code", address: email, lang, proofId, at });
    return { ref };
  });
}
