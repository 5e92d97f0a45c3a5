import { and, count, eq, isNull, or } from "drizzle-orm";
import type { Store } from "#db/store.ts";
import type { Row } from "./parts.server.ts";

export async function readAccountPart({ read, tables: { members } }: Store, memberId: number): Promise<Row[]> {
  const rows = await read.select().from(members).where(eq(members.id, memberId));
  return rows.map((row) => ({
    name: row.name,
    handle: row.handle,
    email: row.email,
    emailProvedAt: row.emailProvedAt,
    role: row.role,
    lang: row.lang,
    joinedAt: row.joinedAt,
    seenAt: row.seenAt,
    warnedAt: row.warnedAt,
    hasPassword: row.passwordHash !== null,
    knownClient: row.knownClient,
    showsClient: row.showsClient,
    roleFromProvider: row.roleFromProvider,
    trusted: row.trusted,
    hasPicture: row.avatarHash !== null,
    newsStopped: row.newsStopped,
  }));
}

/** By what they prove who they are: what it is called and since when, never what opens. */
export async function readCredentialsPart({ read, tables }: Store, memberId: number): Promise<Row[]> {
  const { passkeys, authenticators, recoveryCodes, identities } = tables;
  const keys = await read.select().from(passkeys).where(eq(passkeys.memberId, memberId));
  const phones = await read.select().from(authenticators).where(eq(authenticators.memberId, memberId));
  const known = await read.select().from(identities).where(eq(identities.memberId, memberId));
  const [left] = await read
    .select({ total: count() })
    .from(recoveryCodes)
    .where(and(eq(recoveryCodes.memberId, memberId), isNull(recoveryCodes.usedAt)));
  const row = (kind: string, name: string | null, createdAt: Date | null, usedAt: Date | null): Row => ({
    ...{ kind, name, createdAt, usedAt },
  });
  return [
    ...keys.map(({ name, createdAt, usedAt }) => row("passkey", name, createdAt, usedAt)),
    ...phones.map(({ createdAt }) => row("authenticator", null, createdAt, null)),
    ...known.map((one) => row("identity", `${one.issuer} ${one.subject}`, one.createdAt, one.usedAt)),
    ...(left && left.total > 0 ? [row("recovery-codes", String(left.total), null, null)] : []),
  ];
}

export async function readSessionsPart({ read, tables: { sessions } }: Store, memberId: number): Promise<Row[]> {
  return read
    .select({
      device: sessions.device,
      way: sessions.way,
      createdAt: sessions.createdAt,
      seenAt: sessions.seenAt,
      confirmedAt: sessions.confirmedAt,
      expiresAt: sessions.expiresAt,
    })
    .from(sessions)
    .where(eq(sessions.memberId, memberId))
    .orderBy(sessions.createdAt, sessions.idHash);
}

export async function readDevicesPart({ read, tables: { devices } }: Store, memberId: number): Promise<Row[]> {
  return read
    .select({ device: devices.device, seenAt: devices.seenAt })
    .from(devices)
    .where(eq(devices.memberId, memberId))
    .orderBy(devices.seenAt, devices.device);
}

/** Codes and links that were sent, to their account or to their address before it was one. */
export async function readAddressesPart({ read, tables }: Store, memberId: number): Promise<Row[]> {
  const { proofs, members } = tables;
  const [member] = await read.select({ email: members.email }).from(members).where(eq(members.id, memberId));
  const theirs = member?.email ? and(isNull(proofs.memberId), eq(proofs.email, member.email)) : undefined;
  return read
    .select({
      purpose: proofs.purpose,
      email: proofs.email,
      createdAt: proofs.createdAt,
      expiresAt: proofs.expiresAt,
      usedAt: proofs.usedAt,
    })
    .from(proofs)
    .where(or(eq(proofs.memberId, memberId), theirs))
    .orderBy(proofs.id);
}
