import { and, eq } from "drizzle-orm";
import { expect, it } from "vitest";
import type { ProviderPerson } from "#app/features/provider/claims.server.ts";
import { endProviderSessions } from "#app/features/provider/end-sessions.server.ts";
import { linkIdentity, unlinkIdentity } from "#app/features/provider/link.server.ts";
import { readProviderLink } from "#app/features/provider/read-provider-link.server.ts";
import { settle } from "#app/features/provider/settle.server.ts";
import type { Store } from "#db/store.ts";
import { atOnce, later, now, someone } from "./cast.ts";
import { facts, sessionRow } from "./context.ts";
import { describeOnBothEngines } from "./stores.ts";

const ISSUER = "https://bank.example";
let made = 0;

function person(given: Partial<ProviderPerson> = {}): ProviderPerson {
  const subject = `subject-${(made += 1)}`;
  const email = `${subject}@bank.example`;
  const said = { email, emailVerified: true, name: "Marie D.", client: false, role: null, session: null };
  return { issuer: ISSUER, subject, ...said, ...given };
}

const arrive = (store: Store, who: ProviderPerson) =>
  settle(store, { person: who, browser: "a browser", next: "/", lang: "fr", brand: "&vous", at: now });

async function memberOf(store: Store, { issuer, subject }: ProviderPerson) {
  const { members, identities } = store.tables;
  const [found] = await store.read
    .select({ member: members })
    .from(identities)
    .innerJoin(members, eq(members.id, identities.memberId))
    .where(and(eq(identities.issuer, issuer), eq(identities.subject, subject)));
  return found?.member;
}

describeOnBothEngines("someone who comes from the bank", (world) => {
  it("gets one account, however many times they arrive at once", async () => {
    const { store } = world;
    const who = person({ client: true });
    const outcomes = await atOnce(6, () => arrive(store, who));
    expect(outcomes.filter((outcome) => outcome.settled && outcome.created)).toHaveLength(1);
    expect(new Set(outcomes.map((outcome) => (outcome.settled ? outcome.memberId : null))).size).toBe(1);
    expect(await memberOf(store, who)).toMatchObject({ email: who.email, knownClient: true, emailProvedAt: now });
  });

  it("is two people to the site under two issuers that give the same name to two people", async () => {
    const { store } = world;
    const here = person();
    const there = person({ issuer: "https://another.example", subject: here.subject });
    await arrive(store, here);
    await arrive(store, there);
    expect((await memberOf(store, here))?.id).not.toBe((await memberOf(store, there))?.id);
  });

  it("is never let into an account by its address alone", async () => {
    const { store } = world;
    const { proofs } = store.tables;
    const owner = await someone(store, { email: "owner@bank.example", emailProvedAt: now });
    const outcome = await arrive(store, person({ email: "owner@bank.example" }));
    expect(outcome).toMatchObject({ settled: false, refusal: "address-known" });
    const awaited = await store.read.select().from(proofs).where(eq(proofs.memberId, owner.id));
    expect(awaited).toMatchObject([{ purpose: "provider-link", email: "owner@bank.example", usedAt: null }]);
    expect(await readProviderLink(store, owner.id)).toEqual({ linkedAt: null, onlyWayIn: false });
  });

  it("has no account without an address that the bank has verified", async () => {
    const { store } = world;
    expect(await arrive(store, person({ email: null }))).toMatchObject({ refusal: "address-missing" });
    expect(await arrive(store, person({ emailVerified: false }))).toMatchObject({ refusal: "address-unverified" });
  });

  it("is not called as the bank or its team are, unless they are of it", async () => {
    const { store } = world;
    const [stranger, adviser] = [person({ name: "Support" }), person({ name: "Support", role: "adviser" })];
    await arrive(store, stranger);
    await arrive(store, adviser);
    expect((await memberOf(store, stranger))?.name).toBe("Membre");
    expect((await memberOf(store, adviser))?.name).toBe("Support");
  });
});

describeOnBothEngines("what the bank says of someone", (world) => {
  it("makes a client known and unknown again, and hides what was shown", async () => {
    const { store } = world;
    const { members } = store.tables;
    const who = person({ client: true });
    await arrive(store, who);
    await store.write(async (tx) => {
      await tx
        .update(members)
        .set({ showsClient: true })
        .where(eq(members.email, who.email ?? ""));
    });
    await arrive(store, who);
    expect(await memberOf(store, who)).toMatchObject({ knownClient: true, showsClient: true });
    await arrive(store, { ...who, client: false });
    expect(await memberOf(store, who)).toMatchObject({ knownClient: false, showsClient: false });
    await arrive(store, who);
    expect(await memberOf(store, who)).toMatchObject({ knownClient: true, showsClient: false });
  });

  it("gives a role that goes with the claim, and ends the sessions of the role before", async () => {
    const { store } = world;
    const { sessions } = store.tables;
    const who = person();
    await arrive(store, who);
    const id = (await memberOf(store, who))?.id ?? 0;
    const openOne = () => store.write(async (tx) => void (await tx.insert(sessions).values(sessionRow(id))));
    const left = () => store.read.$count(sessions, eq(sessions.memberId, id));
    await openOne();
    await arrive(store, who);
    expect(await left()).toBe(1);
    const raised = await arrive(store, { ...who, role: "moderator" });
    expect(raised).toMatchObject({ applied: { roleChanged: true, lastAdminGone: false } });
    expect(await memberOf(store, who)).toMatchObject({ role: "moderator", roleFromProvider: true });
    expect(await left()).toBe(0);
    await openOne();
    await arrive(store, who);
    expect(await memberOf(store, who)).toMatchObject({ role: "member", roleFromProvider: false });
    expect(await left()).toBe(0);
  });

  it("leaves a role that was given here, and says when the last administrator is gone", async () => {
    const { store } = world;
    const invited = await someone(store, { role: "adviser" });
    const who = person();
    await linkIdentity(store, { memberId: invited.id, person: who, at: now });
    await arrive(store, who);
    expect(await memberOf(store, who)).toMatchObject({ role: "adviser", roleFromProvider: false });

    const chief = person({ role: "admin" });
    await arrive(store, chief);
    const outcome = await arrive(store, { ...chief, role: null });
    expect(outcome).toMatchObject({ applied: { roleChanged: true, lastAdminGone: true } });
  });
});

describeOnBothEngines("an account and the bank", (world) => {
  it("are linked once, whoever asks at the same moment", async () => {
    const { store } = world;
    const who = person();
    const owners = [await someone(store), await someone(store), await someone(store)];
    const outcomes = await Promise.all(
      owners.map(({ id }) => linkIdentity(store, { memberId: id, person: who, at: now })),
    );
    expect(outcomes.filter((outcome) => outcome.linked)).toHaveLength(1);
    expect(outcomes).toContainEqual({ linked: false, refusal: "linked-elsewhere" });
  });

  it("are linked with one person there, by a proof that serves once", async () => {
    const { store } = world;
    const { email, id } = { ...(await someone(store, { email: "once@bank.example" })), email: "once@bank.example" };
    const who = person({ email });
    const outcome = await arrive(store, who);
    const ref = !outcome.settled && outcome.refusal === "address-known" ? outcome.ref : "";
    const linking = { memberId: id, person: who, proofRef: ref, at: now };
    const both = await Promise.all([linkIdentity(store, linking), linkIdentity(store, linking)]);
    expect(both.filter(({ linked }) => linked)).toHaveLength(1);
    expect(both).toContainEqual({ linked: false, refusal: "used" });
    expect(await linkIdentity(store, { memberId: id, person: person(), at: now })).toEqual({
      linked: false,
      refusal: "already-linked",
    });
  });

  it("are parted unless it is the only way in, and what the bank said goes too", async () => {
    const { store } = world;
    const { sessions, identities } = store.tables;
    const who = person({ client: true, role: "adviser" });
    await arrive(store, who);
    const id = (await memberOf(store, who))?.id ?? 0;
    const through = { ...sessionRow(id), ...facts({ way: "provider", provider: ISSUER }), idHash: "through the bank" };
    await store.write(async (tx) => void (await tx.insert(sessions).values(through)));
    const unlinking = { memberId: id, sessionHash: "mine", at: now };
    expect(await unlinkIdentity(store, unlinking)).toMatchObject({ unlinked: true, applied: { roleChanged: true } });
    expect(await store.read.$count(identities, eq(identities.memberId, id))).toBe(0);
    expect(await store.read.$count(sessions, eq(sessions.memberId, id))).toBe(0);
    expect(await unlinkIdentity(store, unlinking)).toEqual({ unlinked: false, refusal: "not-linked" });

    const bare = await someone(store, { email: null });
    await linkIdentity(store, { memberId: bare.id, person: person(), at: now });
    expect(await readProviderLink(store, bare.id)).toEqual({ linkedAt: now, onlyWayIn: true });
    expect(await unlinkIdentity(store, { ...unlinking, memberId: bare.id })).toEqual({
      unlinked: false,
      refusal: "only-way-in",
    });
  });
});

describeOnBothEngines("signing out at the bank", (world) => {
  it("ends the session it names, or all of a person's, once for each word of the bank", async () => {
    const { store } = world;
    const { sessions } = store.tables;
    const { id } = await someone(store);
    const from = (session: string | null, provider: string | null = ISSUER) => ({
      ...sessionRow(id, `${provider} ${session}`),
      ...facts({ way: "provider", provider, providerSubject: provider && "sub", providerSession: session }),
    });
    const left = async () => (await store.read.select().from(sessions)).map(({ idHash }) => idHash).sort();
    await store.write(async (tx) => {
      for (const row of [from("one"), from("two"), from("three"), from(null, null)])
        await tx.insert(sessions).values(row);
    });
    const token = { issuer: ISSUER, subject: "sub", session: "one", id: "first" };
    expect(await endProviderSessions(store, { ...token, issuer: "https://another.example" }, now)).toEqual({
      ended: true,
      sessions: 0,
    });
    expect(await endProviderSessions(store, token, now)).toEqual({ ended: true, sessions: 1 });
    expect(await endProviderSessions(store, token, later(1))).toEqual({ ended: false, refusal: "used" });
    expect(await endProviderSessions(store, { ...token, subject: null, session: "two", id: "second" }, now)).toEqual({
      ended: true,
      sessions: 1,
    });
    const all = { ...token, session: null, id: "third" };
    const outcomes = await atOnce(4, () => endProviderSessions(store, all, now));
    expect(outcomes.filter(({ ended }) => ended)).toEqual([{ ended: true, sessions: 1 }]);
    expect(await left()).toEqual(["null null"]);
  });
});
