import { and, eq } from "drizzle-orm";
import { tellAccount } from "#app/features/outbox/tell-account.server.ts";
import { useProof } from "#app/features/proofs/use-proof.server.ts";
import type { Store, Subject, Writer } from "#db/store.ts";
import { type Applied, applyClaims, NOTHING_SAID, ROLES } from "./apply-claims.server.ts";
import type { ProviderPerson } from "./claims.server.ts";

export interface Linking {
  memberId: number;
  person: Pick<ProviderPerson, "issuer" | "subject" | "client" | "role">;
  /** Uses this up, in the same transaction: the identity was proved some minutes ago. */
  proofRef?: string;
  at: Date;
}

export type LinkOutcome =
  | { linked: true; applied: Applied }
  | { linked: false; refusal: "linked-elsewhere" | "already-linked" | "used" };

/** Makes an account and a person of the provider one. Both sides are proved by whoever calls this. */
export function linkIdentity(store: Store, { memberId, person, proofRef, at }: Linking): Promise<LinkOutcome> {
  const { identities, members } = store.tables;
  const { issuer, subject } = person;
  const guard: Subject[] = [`identity:${issuer} ${subject}`, `member:${memberId}`, ROLES];
  return store.write(
    async (tx): Promise<LinkOutcome> => {
      if (proofRef !== undefined) {
        const used = await useProof(tx, store, { purpose: "provider-link", ref: proofRef, at });
        if (!used.proved) return { linked: false, refusal: "used" };
      }
      const theirs = await identitiesOf(tx, store, { memberId, issuer });
      const [owner] = await tx
        .select({ memberId: identities.memberId })
        .from(identities)
        .where(and(eq(identities.issuer, issuer), eq(identities.subject, subject)));
      if (owner && owner.memberId !== memberId) return { linked: false, refusal: "linked-elsewhere" };
      if (!owner && theirs.length > 0) return { linked: false, refusal: "already-linked" };
      const [member] = await tx.select().from(members).where(eq(members.id, memberId));
      if (!member) return { linked: false, refusal: "linked-elsewhere" };
      if (!owner) {
        await tx.insert(identities).values({ issuer, subject, memberId, createdAt: at, usedAt: at });
        await tellAccount(tx, store, {
          kind: "credential-changed",
          recipientId: memberId,
          detail: "provider-linked",
          at,
        });
      }
      return { linked: true, applied: await applyClaims(tx, store, member, person) };
    },
    { guard },
  );
}

function identitiesOf(tx: Writer, store: Store, { memberId, issuer }: { memberId: number; issuer: string }) {
  const { identities } = store.tables;
  return tx
    .select({ subject: identities.subject })
    .from(identities)
    .where(and(eq(identities.memberId, memberId), eq(identities.issuer, issuer)));
}

export type UnlinkOutcome =
  | { unlinked: true; applied: Applied }
  | { unlinked: false; refusal: "not-linked" | "only-way-in" };

/** Parts an account from the provider: what the provider said of it goes too, and the sessions opened through it. */
export function unlinkIdentity(
  store: Store,
  { memberId, sessionHash, at }: { memberId: number; sessionHash: string; at: Date },
): Promise<UnlinkOutcome> {
  const { identities, members } = store.tables;
  return store.write(
    async (tx): Promise<UnlinkOutcome> => {
      const [member] = await tx.select().from(members).where(eq(members.id, memberId));
      const mine = await tx.select().from(identities).where(eq(identities.memberId, memberId));
      if (!member || mine.length === 0) return { unlinked: false, refusal: "not-linked" };
      if (!(await hasAnotherWayIn(tx, store, member))) return { unlinked: false, refusal: "only-way-in" };
      await tx.delete(identities).where(eq(identities.memberId, memberId));
      await endOtherSessions(tx, store, { memberId, sessionHash });
      const applied = await applyClaims(tx, store, member, NOTHING_SAID);
      const detail = "provider-unlinked";
      await tellAccount(tx, store, { kind: "credential-changed", recipientId: memberId, detail, at });
      return { unlinked: true, applied };
    },
    { guard: [`member:${memberId}`, ROLES] },
  );
}

type Member = Store["tables"]["members"]["$inferSelect"];

/** A code can always be sent to an address. */
export async function hasAnotherWayIn(
  reader: Pick<Writer, "select">,
  { tables: { passkeys } }: Store,
  { id, email, passwordHash }: Pick<Member, "id" | "email" | "passwordHash">,
): Promise<boolean> {
  if (email !== null || passwordHash !== null) return true;
  const keys = await reader.select({ id: passkeys.id }).from(passkeys).where(eq(passkeys.memberId, id));
  return keys.length > 0;
}

async function endOtherSessions(
  tx: Writer,
  { tables: { sessions } }: Store,
  { memberId, sessionHash }: { memberId: number; sessionHash: string },
): Promise<void> {
  const through = await tx
    .select({ idHash: sessions.idHash, provider: sessions.provider })
    .from(sessions)
    .where(eq(sessions.memberId, memberId));
  for (const { idHash, provider } of through)
    if (provider !== null && idHash !== sessionHash) await tx.delete(sessions).where(eq(sessions.idHash, idHash));
}
