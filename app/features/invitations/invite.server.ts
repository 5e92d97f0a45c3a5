import { and, eq, isNull } from "drizzle-orm";
import { may, type Role, speaksForTheBank } from "#app/features/access/table.ts";
import type { TeamRole } from "#app/features/members/given-roles.ts";
import { tellAccount } from "#app/features/outbox/tell-account.server.ts";
import { holdsPersonalData } from "#app/features/shield/door.ts";
import { createProof } from "#app/features/proofs/create-proof.server.ts";
import type { Language } from "#app/i18n/catalogue.ts";
import type { Store, Writer } from "#db/store.ts";
import { type InvitationPayload, readInvitation } from "./payload.server.ts";

export interface Invitation {
  actor: { id: number; role: Role };
  /** Lower case. */
  email: string;
  name: string;
  role: TeamRole;
  /** Of whoever invites: nothing is known of the other. */
  lang: Language;
  at: Date;
}

export type InviteOutcome =
  | { invited: true }
  | { invited: false; refusal: "not-allowed" | "already-team" | "name-personal" };

/** Sends someone a link that makes them one of the team. It takes the place of one that was sent to the same address. */
export function invite(store: Store, invitation: Invitation): Promise<InviteOutcome> {
  const { members } = store.tables;
  const { actor, email, name } = invitation;
  return store.write(
    async (tx): Promise<InviteOutcome> => {
      if (!may(actor.role, "admin.invite")) return { invited: false, refusal: "not-allowed" };
      // It is kept until somebody accepts, and only then is it asked whether they may be called so.
      if (holdsPersonalData(name)) return { invited: false, refusal: "name-personal" };
      const [account] = await tx.select().from(members).where(eq(members.email, email));
      if (account && speaksForTheBank(account.role)) return { invited: false, refusal: "already-team" };
      await send(tx, store, invitation, account?.id ?? null);
      return { invited: true };
    },
    { guard: [`email:${email}`] },
  );
}

type Sent = Omit<Invitation, "actor"> & { actor: { id: number } };

async function send(tx: Writer, store: Store, { actor, email, name, role, lang, at }: Sent, accountId: number | null) {
  await endPending(tx, store, email, at);
  const payload: InvitationPayload = { name, role, lang, byId: actor.id };
  const { id: proofId } = await createProof(tx, store, { purpose: "invitation", email, payload, at });
  const mail = { kind: "invitation", proofId, detail: role, at } as const;
  if (accountId === null) await tellAccount(tx, store, { ...mail, address: email, lang });
  else await tellAccount(tx, store, { ...mail, recipientId: accountId, address: email });
}

async function endPending(tx: Writer, { tables: { proofs } }: Store, email: string, at: Date): Promise<void> {
  await tx
    .update(proofs)
    .set({ usedAt: at })
    .where(and(eq(proofs.purpose, "invitation"), eq(proofs.email, email), isNull(proofs.usedAt)));
}

interface Pending {
  id: number;
  actor: { id: number; role: Role };
  at: Date;
}

export type PendingOutcome = { changed: true } | { changed: false; refusal: "not-allowed" | "gone" };

/** Its link opens nothing any more. */
export function withdrawInvitation(store: Store, { id, actor, at }: Pending): Promise<PendingOutcome> {
  const { proofs } = store.tables;
  return store.write(async (tx): Promise<PendingOutcome> => {
    if (!may(actor.role, "admin.invite")) return { changed: false, refusal: "not-allowed" };
    const withdrawn = await tx
      .update(proofs)
      .set({ usedAt: at })
      .where(and(eq(proofs.id, id), eq(proofs.purpose, "invitation"), isNull(proofs.usedAt)))
      .returning({ id: proofs.id });
    return withdrawn.length === 1 ? { changed: true } : { changed: false, refusal: "gone" };
  });
}

/** Another link, for seven days more; the one before opens nothing any more. */
export async function resendInvitation(store: Store, { id, actor, at }: Pending): Promise<PendingOutcome> {
  const { proofs } = store.tables;
  const [pending] = await store.read
    .select()
    .from(proofs)
    .where(and(eq(proofs.id, id), eq(proofs.purpose, "invitation"), isNull(proofs.usedAt)));
  if (!pending?.email) return { changed: false, refusal: "gone" };
  const { name, role, lang } = readInvitation(pending.payload);
  const outcome = await invite(store, { actor, email: pending.email, name, role, lang, at });
  if (outcome.invited) return { changed: true };
  return { changed: false, refusal: outcome.refusal === "not-allowed" ? "not-allowed" : "gone" };
}
