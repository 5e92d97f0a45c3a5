import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { claimGuest } from "#app/features/sessions/claim.server.ts";
import { signUp } from "#app/features/sessions/sign-up.server.ts";
import { publishThread } from "#app/features/threads/publish.server.ts";
import { voteOnThread } from "#app/features/votes/vote.server.ts";
import type { Store } from "#db/store.ts";
import { atOnce, now, people, someone, theme, threadRow, toldTo } from "./cast.ts";
import { expectCountersToEqualRows } from "./counters.ts";
import { describeOnBothEngines } from "./stores.ts";

async function asked(store: Store, email: string) {
  const slug = `theme-de-${email.split("@")[0]}`;
  await theme(store, { slug });
  const thread = { kind: "question", title: "Comment joindre mon agence ?", body: "", lang: "fr", at: now } as const;
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
    const person = { name: "Ève", email, password: "un cheval de bois", lang: "fr", at: now } as const;
    await Promise.all([claimGuest(store, guestId, new Date()), signUp(store, person)]);
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
});
