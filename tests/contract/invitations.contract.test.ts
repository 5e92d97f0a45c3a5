import { and, eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { acceptInvitation, readOpenInvitation } from "#app/features/invitations/accept-invitation.server.ts";
import { invite, resendInvitation, withdrawInvitation } from "#app/features/invitations/invite.server.ts";
import { listInvitations } from "#app/features/invitations/list-invitations.server.ts";
import type { Store } from "#db/store.ts";
import { atOnce, later, now, type Someone, someone } from "./cast.ts";
import { sessionRow } from "./context.ts";
import { describeOnBothEngines } from "./stores.ts";

const EIGHT_DAYS = 8 * 24 * 60;
const newcomer = { name: "Alix", passwordHash: null, lang: "fr", brand: "&vous" } as const;
let made = 0;
const address = () => `alix-${(made += 1)}@bank.example`;

interface Asked {
  email: string;
  role?: "moderator" | "adviser" | "admin";
  at?: Date;
}

const inviting = (store: Store, actor: Someone, { email, role = "adviser", at = now }: Asked) =>
  invite(store, { actor, email, name: "Alix", role, lang: "fr", at });

/** What the link in the last mail sent to this address carries. */
async function refSentTo(store: Store, email: string): Promise<string> {
  const { outbox, proofs } = store.tables;
  const sent = await store.read
    .select({ ref: proofs.ref })
    .from(outbox)
    .innerJoin(proofs, eq(proofs.id, outbox.proofId))
    .where(and(eq(outbox.kind, "invitation"), eq(outbox.address, email)))
    .orderBy(outbox.id);
  return sent.at(-1)?.ref ?? "";
}

describeOnBothEngines("an invitation into the team", (world) => {
  it("opens an account with its role, once, whoever follows the link at the same moment", async () => {
    const { store } = world;
    const { members } = store.tables;
    const admin = await someone(store, { role: "admin" });
    const email = address();
    expect(await inviting(store, admin, { email })).toEqual({ invited: true });
    const ref = await refSentTo(store, email);
    expect(await readOpenInvitation(store, ref, now)).toMatchObject({ open: true, email, accountId: null });
    const outcomes = await atOnce(5, () => acceptInvitation(store, { ref, by: newcomer, at: later(5) }));
    expect(outcomes.filter(({ accepted }) => accepted)).toHaveLength(1);
    const rows = await store.read.select().from(members).where(eq(members.email, email));
    expect(rows).toMatchObject([{ role: "adviser", name: "Alix", emailProvedAt: later(5), roleFromProvider: false }]);
    expect(await readOpenInvitation(store, ref, later(6))).toEqual({ open: false, refusal: "used" });
  });

  it("keeps no name that holds a number or an address", async () => {
    const { store } = world;
    const admin = await someone(store, { role: "admin" });
    const email = address();
    const named = { actor: admin, email, name: "Alix 06 39 98 12 34", role: "adviser", lang: "fr", at: now } as const;
    expect(await invite(store, named)).toEqual({ invited: false, refusal: "name-personal" });
    expect(await store.read.$count(store.tables.proofs, eq(store.tables.proofs.email, email))).toBe(0);
  });

  it("is for the account that has its address, and ends the sessions it had", async () => {
    const { store } = world;
    const { members, sessions } = store.tables;
    const admin = await someone(store, { role: "admin" });
    const email = address();
    const sami = await someone(store, { email, emailProvedAt: now, passwordHash: "theirs" });
    const other = await someone(store);
    await inviting(store, admin, { email, role: "moderator" });
    const ref = await refSentTo(store, email);
    await store.write(async (tx) => void (await tx.insert(sessions).values(sessionRow(sami.id))));
    for (const by of [{ memberId: other.id }, newcomer])
      expect(await acceptInvitation(store, { ref, by, at: now })).toEqual({
        accepted: false,
        refusal: "sign-in-first",
      });
    expect(await acceptInvitation(store, { ref, by: { memberId: sami.id }, at: now })).toMatchObject({
      accepted: true,
    });
    const [row] = await store.read.select().from(members).where(eq(members.id, sami.id));
    expect(row).toMatchObject({ role: "moderator", passwordHash: "theirs" });
    expect(await store.read.$count(sessions, eq(sessions.memberId, sami.id))).toBe(0);
  });

  it("takes away the password of an account whose address nobody had proved", async () => {
    const { store } = world;
    const { members } = store.tables;
    const admin = await someone(store, { role: "admin" });
    const email = address();
    const squatter = await someone(store, { email, emailProvedAt: null, passwordHash: "of somebody else" });
    await inviting(store, admin, { email });
    const ref = await refSentTo(store, email);
    await acceptInvitation(store, { ref, by: { memberId: squatter.id }, at: now });
    const [row] = await store.read.select().from(members).where(eq(members.id, squatter.id));
    expect(row).toMatchObject({ role: "adviser", passwordHash: null, emailProvedAt: now });
  });

  it("is sent by administrators only, to nobody who is of the team already", async () => {
    const { store } = world;
    const admin = await someone(store, { role: "admin" });
    for (const role of ["member", "moderator", "adviser"] as const)
      expect(await inviting(store, { ...admin, role }, { email: address() })).toEqual({
        invited: false,
        refusal: "not-allowed",
      });
    const email = address();
    await someone(store, { email, role: "adviser" });
    expect(await inviting(store, admin, { email })).toEqual({ invited: false, refusal: "already-team" });
  });

  it("takes the place of the one before, lasts seven days, and can be withdrawn or sent again", async () => {
    const { store } = world;
    const admin = await someone(store, { role: "admin" });
    const email = address();
    await inviting(store, admin, { email });
    const first = await refSentTo(store, email);
    await inviting(store, admin, { email, role: "moderator", at: later(1) });
    const second = await refSentTo(store, email);
    expect(await readOpenInvitation(store, first, later(2))).toEqual({ open: false, refusal: "used" });
    const pending = async () => (await listInvitations(store, later(EIGHT_DAYS))).filter((one) => one.email === email);
    expect(await pending()).toMatchObject([{ email, name: "Alix", role: "moderator", expired: true }]);
    expect(await readOpenInvitation(store, second, later(EIGHT_DAYS))).toEqual({ open: false, refusal: "expired" });

    const id = (await pending())[0]?.id ?? 0;
    expect(await resendInvitation(store, { id, actor: admin, at: later(EIGHT_DAYS) })).toEqual({ changed: true });
    const third = await refSentTo(store, email);
    expect(await readOpenInvitation(store, third, later(EIGHT_DAYS))).toMatchObject({ open: true });
    const again = { id: (await pending())[0]?.id ?? 0, actor: admin, at: later(EIGHT_DAYS) };
    expect(await withdrawInvitation(store, { ...again, actor: { ...admin, role: "adviser" } })).toMatchObject({
      refusal: "not-allowed",
    });
    expect(await withdrawInvitation(store, again)).toEqual({ changed: true });
    expect(await withdrawInvitation(store, again)).toEqual({ changed: false, refusal: "gone" });
    expect(await resendInvitation(store, again)).toEqual({ changed: false, refusal: "gone" });
    expect(await acceptInvitation(store, { ref: third, by: newcomer, at: later(EIGHT_DAYS) })).toMatchObject({
      refusal: "used",
    });
    expect(await pending()).toEqual([]);
  });
});
