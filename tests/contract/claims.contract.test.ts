import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { isFollowing } from "#app/features/follows/follow.server.ts";
import { claimGuest } from "#app/features/sessions/claim.server.ts";
import { askToSignUp, openSignedUp } from "#app/features/sessions/sign-up.server.ts";
import { publishThread } from "#app/features/threads/publish.server.ts";
import { readQuestion } from "#app/features/threads/read-thread.server.ts";
import { voteOnThread } from "#app/features/votes/vote.server.ts";
import type { Store } from "#db/store.ts";
import { atOnce, kindsToldTo, later, lookingAs, now, people, someone, theme, threadRow, toldTo } from "./cast.ts";
import { expectCountersToEqualRows } from "./counters.ts";
import { sessionRow } from "./context.ts";
import { describeOnBothEngines } from "./stores.ts";

async function asked(store: Store, email: string, title = "Comment joindre mon agence ?") {
  const slug = `theme-${crypto.randomUUID()}`;
  await theme(store, { slug });
  const thread = { kind: "question", title, body: "", lang: "fr", at: now } as const;
  const outcome = await publishThread(store, { ...thread, themeSlug: slug, author: { email } });
  if (!outcome.published) throw new Error(outcome.refusal);
  return { id: outcome.id, guestId: (await threadRow(store, outcome.id)).authorId };
}

describeOnBothEngines("following the link of a question", (world) => {
  it("makes the guest a member with that address, once however often the button is pressed", async () => {
    const { store } = world;
    const { id, guestId } = await asked(store, "une-fois@demo.example");
    const outcomes = await atOnce(5, () => claimGuest(store, guestId, new Date()));
    expect(outcomes.filter(({ claimed }) => claimed)).toHaveLength(1);
    expect(outcomes).toContainEqual({ claimed: false, refusal: "already-claimed" });
    const { members } = store.tables;
    const [member] = await store.read.select().from(members).where(eq(members.id, guestId));
    expect(member).toMatchObject({ role: "member", email: "une-fois@demo.example", unprovedEmail: null });
    expect((await threadRow(store, id)).authorId).toBe(guestId);
  });

  it("gives both questions to one person when two links of one address are followed at once", async () => {
    const { store } = world;
    const first = await asked(store, "deux@demo.example");
    const { tables } = store;
    const second = await store.write(async (tx) => {
      const [guest] = await tx
        .insert(tables.members)
        .values({
          handle: "visiteur-deux",
          name: "Visiteur",
          unprovedEmail: "deux@demo.example",
          role: "guest",
          lang: "fr",
          joinedAt: now,
        })
        .returning({ id: tables.members.id });
      return guest?.id ?? 0;
    });
    const outcomes = await Promise.all([
      claimGuest(store, first.guestId, new Date()),
      claimGuest(store, second, new Date()),
    ]);
    const [one, other] = outcomes.map((outcome) => outcome.claimed && outcome.memberId);
    expect(one).toBe(other);
    expect((await threadRow(store, first.id)).authorId).toBe(one);
  });

  it("ends in one account when the address signs up at the same moment", async () => {
    const { store } = world;
    const email = "ensemble@demo.example";
    const { id, guestId } = await asked(store, email);
    const person = { name: "Ève", email, password: "un cheval de bois", lang: "fr", brand: "&vous", at: now } as const;
    const joining = await askToSignUp(store, person);
    const ref = joining.asked ? joining.ref : "";
    await Promise.all([claimGuest(store, guestId, new Date()), openSignedUp(store, { ref, at: now })]);
    const { members } = store.tables;
    const accounts = await store.read.select().from(members).where(eq(members.email, email));
    expect(accounts).toHaveLength(1);
    expect((await threadRow(store, id)).authorId).toBe(accounts[0]?.id);
  });

  it("counts no vote of theirs, and loses none of those that come in meanwhile", async () => {
    const { store } = world;
    const { id, guestId } = await asked(store, "compte@demo.example");
    const account = await someone(store, { email: "compte@demo.example" });
    const vote = (actor: typeof account) =>
      voteOnThread(store, { threadId: id, kind: "question", actor, vote: "cast", at: now });
    await vote(account);
    const crowd = await people(store, 20);
    await Promise.all([claimGuest(store, guestId, new Date()), ...crowd.map(vote)]);
    expect(await threadRow(store, id)).toMatchObject({ authorId: account.id, memberVotes: 20 });
    await expectCountersToEqualRows(store);
    expect((await toldTo(store, account)).map(({ kind }) => kind)).toContain("claim-link");
  });

  it("lets them edit and withdraw it, and goes on telling them of it", async () => {
    const { store } = world;
    const { id, guestId } = await asked(store, "martine@demo.example");
    const path = `/questions/${id}/comment-joindre-mon-agence`;
    expect(await claimGuest(store, guestId, later(1))).toEqual({ claimed: true, memberId: guestId, path });
    const actor = { memberId: guestId, role: "member", visitor: null } as const;
    const reading = await readQuestion(store, { id, origin: "", ...lookingAs(actor) });
    expect(reading.found && reading.page.acts).toMatchObject({ edit: true, withdraw: true });
    expect(reading.found && reading.page.following).toBe(true);
  });

  it("does nothing for a guest who is none, or is one no more", async () => {
    const { store } = world;
    const { guestId } = await asked(store, "encore@demo.example");
    await claimGuest(store, guestId, now);
    const used = { claimed: false, refusal: "already-claimed" };
    for (const id of [guestId, 2_000_000, (await someone(store)).id])
      expect(await claimGuest(store, id, now)).toEqual(used);
  });

  it("gives the question to the account that has the address, with what it follows and was told", async () => {
    const { store } = world;
    const { members } = store.tables;
    const lea = await someone(store, { email: "lea@demo.example", emailProvedAt: now });
    const { id, guestId } = await asked(store, "lea@demo.example");
    expect(await claimGuest(store, guestId, now)).toMatchObject({ claimed: true, memberId: lea.id });
    expect((await threadRow(store, id)).authorId).toBe(lea.id);
    expect(await isFollowing(store, { memberId: lea.id, subject: "thread", subjectId: id })).toBe(true);
    expect(await kindsToldTo(store, lea)).toEqual(["claim-link"]);
    expect(await store.read.$count(members, eq(members.id, guestId))).toBe(0);
  });

  it("leaves a proved account its password and its sessions, and takes them from whoever used the address before", async () => {
    const { store } = world;
    const { members, sessions } = store.tables;
    const claimed = async (email: string, emailProvedAt: Date | null) => {
      const account = await someone(store, { email, emailProvedAt, passwordHash: "hash" });
      const session = sessionRow(account.id, `session-of-${email}`);
      await store.write(async (tx) => void (await tx.insert(sessions).values(session)));
      await claimGuest(store, (await asked(store, email)).guestId, later(5));
      const [row] = await store.read.select().from(members).where(eq(members.id, account.id));
      const open = await store.read.$count(sessions, eq(sessions.memberId, account.id));
      return { passwordHash: row?.passwordHash, emailProvedAt: row?.emailProvedAt, open };
    };
    expect(await claimed("prouvee@demo.example", now)).toEqual({ passwordHash: "hash", emailProvedAt: now, open: 1 });
    expect(await claimed("prise@demo.example", null)).toEqual({ passwordHash: null, emailProvedAt: later(5), open: 0 });
  });

  it("leaves an account what it had stopped following", async () => {
    const { store } = world;
    const lea = await someone(store, { email: "stop@demo.example" });
    const { id, guestId } = await asked(store, "stop@demo.example");
    const row = { memberId: lea.id, subject: "thread", subjectId: id, stopped: true, createdAt: now } as const;
    await store.write(async (tx) => void (await tx.insert(store.tables.follows).values(row)));
    await claimGuest(store, guestId, now);
    expect(await isFollowing(store, { memberId: lea.id, subject: "thread", subjectId: id })).toBe(false);
  });

  it("gives that question, and no other that was asked with the same address", async () => {
    const { store } = world;
    const email = "deux-questions@demo.example";
    const [one, other] = [await asked(store, email), await asked(store, email, "Une tout autre question ?")];
    expect(one.guestId).not.toBe(other.guestId);
    await claimGuest(store, one.guestId, now);
    expect((await threadRow(store, other.id)).authorId).toBe(other.guestId);
    await claimGuest(store, other.guestId, now);
    expect((await threadRow(store, other.id)).authorId).toBe(one.guestId);
  });
});
