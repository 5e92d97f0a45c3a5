import { and, eq } from "drizzle-orm";
import { type Role, speaksForTheBank } from "#app/features/access/table.ts";
import { mayLose } from "#app/features/factors/rules.ts";
import { readFactors } from "#app/features/factors/read-factors.server.ts";
import { passShield } from "#app/features/shield/door.ts";
import { tellAccount } from "#app/features/outbox/tell-account.server.ts";
import type { Store } from "#db/store.ts";

interface Chosen {
  memberId: number;
  id: string;
}

export type PasskeyChange = { changed: true } | { changed: false; refusal: "not-found" | "last-factor" };

export async function renamePasskey(
  store: Store,
  { memberId, id, name }: Chosen & { name: string },
): Promise<PasskeyChange> {
  const { passkeys } = store.tables;
  return store.write(async (tx): Promise<PasskeyChange> => {
    const renamed = await tx
      .update(passkeys)
      .set({ name: passShield(name).text })
      .where(and(eq(passkeys.id, id), eq(passkeys.memberId, memberId)))
      .returning({ id: passkeys.id });
    return renamed.length === 1 ? { changed: true } : { changed: false, refusal: "not-found" };
  });
}

/** It opens nothing any more. The last second factor of someone of the team stays until there is another. */
export async function removePasskey(
  store: Store,
  { memberId, id, role, at }: Chosen & { role: Role; at: Date },
): Promise<PasskeyChange> {
  const { passkeys } = store.tables;
  return store.write(
    async (tx): Promise<PasskeyChange> => {
      const theirs = and(eq(passkeys.id, id), eq(passkeys.memberId, memberId));
      const [found] = await tx.select({ id: passkeys.id }).from(passkeys).where(theirs);
      if (!found) return { changed: false, refusal: "not-found" };
      if (!mayLose(speaksForTheBank(role), "passkey", await readFactors(store, memberId, tx)))
        return { changed: false, refusal: "last-factor" };
      await tx.delete(passkeys).where(theirs);
      await tellAccount(tx, store, {
        kind: "credential-changed",
        recipientId: memberId,
        detail: "passkey-removed",
        at,
      });
      return { changed: true };
    },
    { guard: [`member:${memberId}`] },
  );
}
