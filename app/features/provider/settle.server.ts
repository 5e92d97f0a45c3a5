import { and, eq } from "drizzle-orm";
import { refusalToBeCalled } from "#app/features/members/check-name.server.ts";
import { freeHandle, HANDLES } from "#app/features/members/handle.server.ts";
import { createProof } from "#app/features/proofs/create-proof.server.ts";
import type { Language } from "#app/i18n/catalogue.ts";
import type { Store, Subject, Writer } from "#db/store.ts";
import { type Applied, applyClaims, ROLES } from "./apply-claims.server.ts";
import type { ProviderPerson } from "./claims.server.ts";
import type { LinkPayload } from "./link-payload.server.ts";

export interface Settling {
  person: ProviderPerson;
  /** Of the browser, and where it was going: for the linking that may have to come first. */
  browser: string;
  next: string;
  lang: Language;
  /** The name the site goes by: nobody else may be called it. */
  brand: string;
  at: Date;
}

export type SettleOutcome =
  | { settled: true; memberId: number; created: boolean; applied: Applied }
  | { settled: false; refusal: "address-missing" | "address-unverified" }
  /** An account has that address: whoever owns it links the two, with the proof of this reference. */
  | { settled: false; refusal: "address-known"; ref: string };

/** What is shown of someone whose name the provider does not give, or whose name cannot be shown. */
const NAMELESS: Record<Language, string> = { fr: "Membre", en: "Member" };

/** One account per person: the one that is theirs already, a new one, or none before both sides are proved. */
export function settle(store: Store, settling: Settling): Promise<SettleOutcome> {
  const { identities, members } = store.tables;
  const { person, at } = settling;
  return store.write(
    async (tx): Promise<SettleOutcome> => {
      const them = and(eq(identities.issuer, person.issuer), eq(identities.subject, person.subject));
      const [known] = await tx
        .select({ member: members })
        .from(identities)
        .innerJoin(members, eq(members.id, identities.memberId))
        .where(them);
      if (known) {
        await tx.update(identities).set({ usedAt: at }).where(them);
        const applied = await applyClaims(tx, store, known.member, person);
        return { settled: true, memberId: known.member.id, created: false, applied };
      }
      if (person.email === null) return { settled: false, refusal: "address-missing" };
      if (!person.emailVerified) return { settled: false, refusal: "address-unverified" };
      const [account] = await tx.select({ id: members.id }).from(members).where(eq(members.email, person.email));
      if (account) return askForBothSides(tx, store, settling, account.id);
      return openAccount(tx, store, settling, person.email);
    },
    { guard: guardOf(person) },
  );
}

function guardOf({ issuer, subject, email }: ProviderPerson): Subject[] {
  const address: Subject[] = email === null ? [] : [`email:${email}`];
  return [`identity:${issuer} ${subject}`, ...address, HANDLES, ROLES];
}

async function askForBothSides(
  tx: Writer,
  store: Store,
  { person, browser, next, at }: Settling,
  memberId: number,
): Promise<SettleOutcome> {
  const { issuer, subject, session, client, role, email } = person;
  const payload: LinkPayload = { issuer, subject, session, client, role, browser, next };
  const { ref } = await createProof(tx, store, { purpose: "provider-link", memberId, email, payload, at });
  return { settled: false, refusal: "address-known", ref };
}

async function openAccount(
  tx: Writer,
  store: Store,
  { person, lang, brand, at }: Settling,
  email: string,
): Promise<SettleOutcome> {
  const { identities, members } = store.tables;
  const { issuer, subject, client, role } = person;
  const owner = role === null ? undefined : { id: 0, role };
  const name = person.name ?? "";
  const refusal = await refusalToBeCalled(tx, store, { name, brand, ...(owner && { owner }) });
  const shown = name === "" || refusal ? NAMELESS[lang] : name;
  const [member] = await tx
    .insert(members)
    .values({
      handle: await freeHandle(tx, store, shown),
      name: shown,
      email,
      emailProvedAt: at,
      role: role ?? "member",
      roleFromProvider: role !== null,
      knownClient: client,
      lang,
      joinedAt: at,
    })
    .returning({ id: members.id });
  if (!member) throw new Error("the database returned no id for a new member");
  await tx.insert(identities).values({ issuer, subject, memberId: member.id, createdAt: at, usedAt: at });
  const applied = { roleChanged: false, lastAdminGone: false };
  return { settled: true, memberId: member.id, created: true, applied };
}
