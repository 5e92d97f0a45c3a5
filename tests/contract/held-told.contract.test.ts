import { and, eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { compose } from "#app/features/mail/compose.server.ts";
import { mailRows } from "#app/features/mail/mail-rows.server.ts";
import { LOG } from "#app/features/moderation/record-ruling.server.ts";
import { hold } from "#app/features/spam/hold.server.ts";
import type { SpamScore } from "#app/features/spam/rules.ts";
import { readStatement } from "#app/features/statements/read-statement.server.ts";
import type { Store } from "#db/store.ts";
import { desk } from "../desk.ts";
import { answer, later, now, question, type Someone, someone } from "./cast.ts";
import { describeOnBothEngines } from "./stores.ts";
import { ruled } from "./trust-cast.ts";

/** An answer that the site holds by itself; the answer, and the ruling. */
async function held(store: Store, author: Someone) {
  const threadId = await question(store);
  const answerId = await answer(store, { threadId, authorId: author.id, state: "held", offAt: now });
  const about = { subject: "answer", subjectId: answerId, threadId, memberId: author.id } as const;
  const score: SpamScore = {
    score: 12,
    signs: [
      { sign: "messenger", weight: 6 },
      { sign: "pitch", weight: 6 },
    ],
    held: true,
  };
  const holding = { ...about, guest: false, score, stateBefore: null, at: now };
  await store.write((tx) => hold(tx, store, holding), { guard: [LOG] });
  const { rulings } = store.tables;
  const held = and(eq(rulings.memberId, author.id), eq(rulings.act, "hold"));
  const [ruling] = await store.read.select().from(rulings).where(held);
  return { answerId, rulingId: ruling?.id ?? 0 };
}

async function mailOf(store: Store, rulingId: number): Promise<string> {
  const [row] = await mailRows(store.read, store).where(eq(store.tables.outbox.rulingId, rulingId));
  return (row && (await compose(row, desk)))?.text ?? "";
}

describeOnBothEngines("what the site holds by itself", (world) => {
  it("says by mail what it saw, that nobody has read it, and what happens next, in both languages", async () => {
    const { store } = world;
    const [french, english] = [
      await someone(store, { email: "f@held.example" }),
      await someone(store, { email: "e@held.example", lang: "en" }),
    ];
    expect(await mailOf(store, (await held(store, french)).rulingId)).toMatch(
      /sans lecture par une personne[\s\S]*relevé\s: un contact sur une messagerie, une offre de service[\s\S]*ne l’a encore lu[\s\S]*elle le publie, ou décide autrement/,
    );
    expect(await mailOf(store, (await held(store, english)).rulingId)).toMatch(
      /without anybody[\s\S]*noticed: a contact on a messenger, an offer of services[\s\S]*Nobody on the team has read it yet/,
    );
  });

  it("says the same in the statement of reasons, until somebody has read it", async () => {
    const { store } = world;
    const [author, moderator] = [await someone(store), await someone(store, { role: "moderator" })];
    const { answerId, rulingId: id } = await held(store, author);
    const read = () => readStatement(store, { id, memberId: author.id, now: later(60) });
    expect(await read()).toMatchObject({ automated: true, signs: ["messenger", "pitch"], waiting: true });
    const release = { act: "release", subject: "answer", subjectId: answerId } as const;
    const released = await ruled(store, moderator, release);
    expect(await read()).toMatchObject({ waiting: false });
    expect(await readStatement(store, { id: released, memberId: author.id, now: later(60) })).toMatchObject({
      ...{ automated: false, signs: [], waiting: false },
    });
  });
});
