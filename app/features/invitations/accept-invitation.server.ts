import { eq } from "drizzle-orm";
import { speaksForTheBank } from "#app/features/access/table.ts";
import { giveBackToOwner } from "#app/features/credentials/give-back.server.ts";
import { refusalToBeCalled } from "#app/features/members/check-name.server.ts";
import { freeHandle, HANDLES } from "#app/features/members/handle.server.ts";
import type { NameRefusal } from "#app/features/members/name-guard.ts";
import { touchThreadsOf } from "#app/features/members/touch-threads.server.ts";
import { type Proof, type ProofOutcome, readProof, useProof } from "#app/features/proofs/use-proof.server.ts";
import type { Language } from "#app/i18n/catalogue.ts";
import type { Store, Writer } from "#db/store.ts";
import { type InvitationPayload, readInvitation } from "./payload.server.ts";

/** Why a link of invitation opens nothing. */
export const GONE = ["used", "expired", "foreign"] as const;
export type Gone = (typeof GONE)[number];

export type InvitationReading =
  | { open: true; email: string; invitation: InvitationPayload; accountId: number | null }
  | { open: false; refusal: Gone };

/** What the page of an invitation shows; the signature of its link was checked. */
export async function readOpenInvitation(store: Store, ref: string, at: Date): Promise<InvitationReading> {
  const found = await readProof(store, { purpose: "invitation", ref, at });
  if (!found.proved) return { open: false, refusal: goneFor(found) };
  const email = addressOf(found.proof);
  const account = await accountOf(store.read, store, email);
  // Of the team already, by another way: there is nothing to accept.
  if (account && speaksForTheBank(account.role)) return { open: false, refusal: "used" };
  const invitation = readInvitation(found.proof.payload);
  return { open: true, email, invitation, accountId: account?.id ?? null };
}

export interface Acceptance {
  ref: string;
  /** Who accepts: somebody with an account, or somebody new. */
  by: { memberId: number } | { name: string; passwordHash: string | null; lang: Language; brand: string };
  at: Date;
}

export type AcceptOutcome =
  | { accepted: true; memberId: number }
  /** sign-in-first: the address has an account, which is not the one that accepts. */
  | { accepted: false; refusal: Gone | "sign-in-first" | NameRefusal };

/** One of the team from now on. Their sessions as somebody else end. */
export async function acceptInvitation(store: Store, { ref, by, at }: Acceptance): Promise<AcceptOutcome> {
  const asked = { purpose: "invitation", ref, at } as const;
  const found = await readProof(store, asked);
  if (!found.proved) return { accepted: false, refusal: goneFor(found) };
  const email = addressOf(found.proof);
  const { role } = readInvitation(found.proof.payload);
  return store.write(
    async (tx): Promise<AcceptOutcome> => {
      const account = await accountOf(tx, store, email);
      const signedIn = "memberId" in by ? by.memberId : null;
      if ((account?.id ?? null) !== signedIn) return { accepted: false, refusal: "sign-in-first" };
      if (account && speaksForTheBank(account.role)) return { accepted: false, refusal: "used" };
      const owner = { id: 0, role };
      const misnamed = "name" in by ? await refusalToBeCalled(tx, store, { ...by, owner }) : null;
      if (misnamed) return { accepted: false, refusal: misnamed };
      const used = await useProof(tx, store, asked);
      if (!used.proved) return { accepted: false, refusal: goneFor(used) };
      if (account) await promote(tx, store, account, { role, at });
      const memberId = account?.id ?? (await open(tx, store, { ...newcomer(by), email, role, at }));
      return { accepted: true, memberId };
    },
    { guard: [`email:${email}`, HANDLES, "members:roles"] },
  );
}

type Member = Store["tables"]["members"]["$inferSelect"];
type Given = Pick<Member, "role"> & { at: Date };

async function promote(tx: Writer, store: Store, account: Member, { role, at }: Given): Promise<void> {
  const { members, sessions } = store.tables;
  // Whoever typed an address that was not proved may be somebody else: what they come in by ends here.
  if (account.emailProvedAt === null) await giveBackToOwner(tx, store, account.id, at);
  await tx.update(members).set({ role, roleFromProvider: false }).where(eq(members.id, account.id));
  await tx.delete(sessions).where(eq(sessions.memberId, account.id));
  // The seal stands where the client's badge may have stood.
  await touchThreadsOf(tx, store, account.id);
}

type Newcomer = Given & { name: string; email: string; passwordHash: string | null; lang: Language };

async function open(
  tx: Writer,
  store: Store,
  { name, email, passwordHash, lang, role, at }: Newcomer,
): Promise<number> {
  const { members } = store.tables;
  const handle = await freeHandle(tx, store, name);
  const [member] = await tx
    .insert(members)
    .values({ handle, name, email, passwordHash, lang, role, emailProvedAt: at, joinedAt: at })
    .returning({ id: members.id });
  if (!member) throw new Error("the database returned no id for a new member");
  return member.id;
}

function newcomer(by: Acceptance["by"]) {
  if ("memberId" in by) throw new Error("an account that accepts is found by its address");
  return by;
}

async function accountOf(reader: Pick<Writer, "select">, { tables: { members } }: Store, email: string) {
  const [account] = await reader.select().from(members).where(eq(members.email, email));
  return account;
}

function addressOf({ email }: Proof): string {
  if (email === null) throw new Error("an invitation has an address");
  return email;
}

function goneFor({ refusal }: Extract<ProofOutcome, { proved: false }>): Gone {
  return refusal === "used" || refusal === "expired" ? refusal : "foreign";
}
